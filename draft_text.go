package main

import (
	"sort"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/topic"
	"crosscheck/report"
)

// draftPages makes of the verdicts what the reports show of each draft: its
// text as it reads, and where each claim stands in it.
func draftPages(res *compare.Result, g *topic.Grouping) []report.Draft {
	var sources []*facts.Source
	for _, s := range res.Sources {
		if s.Source.Role != facts.RoleDraft {
			sources = append(sources, s.Source)
		}
	}
	docs := map[*facts.Source]*prose.Document{}
	if g != nil {
		for _, a := range g.Drafts() {
			docs[a.Source] = a.Document
		}
	}
	pages := []report.Draft{} // not nil: there are drafts, even if nothing was found in them
	for _, s := range res.Sources {
		if s.Source.Role == facts.RoleDraft {
			d := report.Draft{Title: titleOf(s.Source, s.Source.Pos.File), File: s.Source.Pos.File, Sources: sources, Faults: res.Faults}
			pages = append(pages, drafted(d, s.Source, res, docs[s.Source], g))
		}
	}
	return pages
}

// drafted fills in the text of one draft and the verdicts on it.
func drafted(d report.Draft, src *facts.Source, res *compare.Result, doc *prose.Document, g *topic.Grouping) report.Draft {
	var text *readable
	if doc != nil {
		text = newReadable(doc)
		d.Text = text.String()
	}
	for i := range res.Checked {
		c := &res.Checked[i]
		if c.Claim.Source != src {
			continue
		}
		out := report.Checked{Claim: c.Claim, Label: c.Label, Topics: c.Topics, Verdict: c.Verdict, Severity: c.Severity, Reason: c.Reason,
			Notes: c.Notes, Silenced: c.Silenced, Says: c.Says, Finding: findingOf(res, c)}
		if text != nil {
			if s := g.Stated(c.Claim); s != nil {
				out.Start, out.End = text.at(s.Span)
				out.SentenceStart, out.SentenceEnd = text.at(doc.Sentences[s.Sentence].Span)
			}
		}
		d.Checked = append(d.Checked, out)
	}
	return d
}

// findingOf returns the finding of a verdict, settled or not; nil for none.
func findingOf(res *compare.Result, c *compare.Checked) *compare.Finding {
	for _, list := range [][]compare.Finding{res.Findings, res.Accepted} {
		for i := range list {
			if f := &list[i]; f.Fingerprint == c.Fingerprint && c.Fingerprint != "" && f.Claims[0] == c.Claim {
				return f
			}
		}
	}
	return nil
}

// readable is a document as it reads: its paragraphs without what is blank in
// them, a blank line between two.
type readable struct {
	doc    *prose.Document
	text   strings.Builder
	spans  []prose.Span // paragraphs, in the document's text
	starts []int        // where they begin in this one
}

func newReadable(d *prose.Document) *readable {
	r := &readable{doc: d}
	for _, p := range d.Paragraphs {
		words := d.Words(p.Span)
		if strings.TrimSpace(words) == "" {
			continue
		}
		if r.text.Len() > 0 {
			r.text.WriteString("\n\n")
		}
		r.spans, r.starts = append(r.spans, p.Span), append(r.starts, r.text.Len())
		r.text.WriteString(words)
	}
	return r
}

func (r *readable) String() string { return r.text.String() }

// at returns where a span of the document's text, which begins and ends with a
// letter or sign, stands in this one; 0, 0 where it does not.
func (r *readable) at(s prose.Span) (start, end int) {
	k := sort.Search(len(r.spans), func(k int) bool { return r.spans[k].End > s.Start })
	if k == len(r.spans) || r.spans[k].Start > s.Start || s.Empty() {
		return 0, 0
	}
	end = r.starts[k] + len(r.doc.Words(prose.Span{Start: r.spans[k].Start, End: min(s.End, r.spans[k].End)}))
	return end - len(r.doc.Words(prose.Span{Start: s.Start, End: min(s.End, r.spans[k].End)})), end
}
