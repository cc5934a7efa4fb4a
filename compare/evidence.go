package compare

import (
	"fmt"
	"runtime"
	"slices"
	"sync"

	"crosscheck/facts"
)

// Evidence is what is known of a claim's quote.
type Evidence struct {
	Stands    bool // in the text; false also where there is no text
	Elsewhere bool // it stands, but not where the locator says
	// Line and Paragraph, from 1, are where it first stands, or else where the
	// nearest passage does; 0 where nothing comes near.
	Line, Paragraph int
	Passage         string // the nearest passage, where the quote does not stand
}

// LookUp looks the quote of a claim up in its source's own text. It is not ok
// if the claim has no quote or the source no text.
func LookUp(c *facts.Claim) (e Evidence, ok bool) {
	text := c.Source.Text
	if text == nil || c.Quote == "" {
		return e, false
	}
	locator, checked := facts.ParseLocator(c.At)
	for p := range text.Find(c.Quote) {
		if !e.Stands {
			e.Line, e.Paragraph = text.Line(p.Start), text.Paragraph(p.Start)
		}
		e.Stands = true
		if e.Elsewhere = checked && !locator.Holds(text, p); !e.Elsewhere {
			e.Line, e.Paragraph = text.Line(p.Start), text.Paragraph(p.Start)
			return e, true
		}
	}
	if !e.Stands {
		if p, near := text.Nearest(c.Quote); near {
			e.Line, e.Paragraph, e.Passage = text.Line(p.Start), text.Paragraph(p.Start), text.Words(p)
		}
	}
	return e, true
}

// checkEvidence holds every claim against its own quote. Claims that were
// found in a text need no proof: their quotes were cut out of it.
func checkEvidence(c *facts.Corpus, opt Options) []*drawers {
	if opt.Suspects != nil {
		only := opt.Suspects()
		if len(only) == 0 {
			return nil
		}
		suspects := *c
		suspects.Claims = nil
		for _, claim := range c.Claims {
			if only[c.Topics.Canonical(claim.Topic)] {
				suspects.Claims = append(suspects.Claims, claim)
			}
		}
		c = &suspects
	}
	workers := min(runtime.GOMAXPROCS(0), len(c.Claims)/1000+1)
	found := make([]*drawers, workers)
	var wg sync.WaitGroup
	for w := range workers {
		claims := c.Claims[w*len(c.Claims)/workers : (w+1)*len(c.Claims)/workers]
		found[w] = &drawers{}
		wg.Go(func() {
			t := topic{corpus: c, opt: &opt, windows: opt.Windows, out: found[w]}
			for i, claim := range claims {
				if claim.Quote != "" && claim.TopicPos() != (facts.Pos{}) {
					t.misquote(claims[i : i+1 : i+1])
					t.misread(claims[i : i+1 : i+1])
				}
			}
		})
	}
	wg.Wait()
	return found
}

// accuse begins a finding on one claim and its quote.
func (t *topic) accuse(kind Kind, claim []*facts.Claim) *builder {
	name := t.corpus.Topics.Canonical(claim[0].Topic)
	t.begin(name, []string{name})
	t.scope = claim[0].Scope
	b := t.build(kind)
	b.f.Claims = claim
	return b
}

// misquote reports a quote that does not stand in its source's text, or not
// where the locator says, which is a warning.
func (t *topic) misquote(claim []*facts.Claim) {
	e, ok := LookUp(claim[0])
	if !ok || e.Stands && !e.Elsewhere {
		return
	}
	b := t.accuse(Misquote, claim)
	text := claim[0].Source.Text
	if e.Elsewhere {
		b.f.Severity = Warning
		b.f.Reason = "the quote stands " + e.place(claim[0].At) + " of " + clean(text.Name) + ", not where the claim says: " + clean(claim[0].At)
		if l, _ := facts.ParseLocator(claim[0].At); !l.Paragraphs && l.From > text.Lines() {
			b.note(fmt.Sprintf("the text ends with line %d", text.Lines()))
		}
		t.emit(b)
		return
	}
	b.f.Reason = quotedLong(claim[0].Quote) + " does not stand in " + clean(text.Name)
	if e.Passage == "" {
		b.note("nothing in the text comes near it")
	} else {
		b.note("the nearest passage, " + e.place(claim[0].At) + ", is " + quotedLong(e.Passage))
	}
	t.emit(b)
}

// place says where the evidence stands, counted as the locator counts.
func (e Evidence) place(at string) string {
	if l, ok := facts.ParseLocator(at); ok && l.Paragraphs {
		return fmt.Sprintf("in paragraph %d", e.Paragraph)
	}
	return fmt.Sprintf("at line %d", e.Line)
}

// longestQuote is how many letters of a quote a sentence shows.
const longestQuote = 200

// quotedLong sets words in quotation marks, those of a whole sentence if need
// be: where they differ may be at the end.
func quotedLong(s string) string {
	return "“" + cut(s, longestQuote) + "”"
}

// evidenced reports whether findings of a kind are about a claim's own quote.
func evidenced(k Kind) bool { return slices.Contains([]Kind{Misquote, Misread}, k) }
