package main

import (
	"fmt"
	"regexp"
	"strings"
	"sync"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/statement"
	"crosscheck/prose/topic"
	"crosscheck/report"
)

// silencer is a comment in a draft that silences a finding.
type silencer struct {
	pos    facts.Pos
	word   string // "ignore", in any case
	colon  bool   // stands between our name and the word
	reason string
	line   int  // whose claims it silences
	alone  bool // on a line of its own: it silences all claims of the line below
}

// remarks are comments to crosscheck where a text has no comments: in plain
// text and Word files. Both forms hold everywhere, in small letters and capitals: Word
// makes some by itself.
var remarks = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\[[ \t]*crosscheck\b[^\]\n]*\]|<!--\s*crosscheck\b.*?-->`)
})

// toUs matches the inside of a comment that is for crosscheck. Without a colon it is only
// if it is to ignore something: "crosscheck this with Jo" is for people.
var toUs = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^crosscheck(?:\s*(:)\s*([[:alpha:]-]*)|[\s;,.–—-]+(ignor[[:alpha:]]*))[\s:]*(.*)$`)
})

// readSilencer reads the inside of a comment; false where it is for others.
func readSilencer(inside string) (c silencer, ok bool) {
	m := toUs().FindStringSubmatch(strings.Join(strings.Fields(inside), " "))
	if m == nil {
		return c, false
	}
	c.colon, c.word, c.reason = m[1] != "", m[2]+m[3], m[4]
	return c, true
}

// remarksIn returns where the remarks stand in a text, and what is in them.
func remarksIn(d *prose.Document) (spans []prose.Span, inside []string) {
	if !strings.Contains(d.Text, "heck") && !strings.Contains(d.Text, "HECK") {
		return nil, nil // soon told, in whatever letters our name may be
	}
	for _, at := range remarks().FindAllStringIndex(d.Text, -1) {
		s := d.Text[at[0]:at[1]]
		s = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(strings.TrimPrefix(s, "["), "<!--"), "]"), "-->")
		if _, ours := readSilencer(s); ours {
			spans, inside = append(spans, prose.Span{Start: at[0], End: at[1]}), append(inside, s)
		}
	}
	return spans, inside
}

// withoutRemarks leaves out what remarks to crosscheck would state.
func withoutRemarks(a *topic.Article) {
	spans, _ := remarksIn(a.Document)
	if len(spans) == 0 {
		return
	}
	var out []statement.Statement
	for _, s := range a.Statements {
		in := false
		for _, r := range spans {
			in = in || r.Contains(s.Span.Start)
		}
		if !in {
			out = append(out, s)
		}
	}
	a.Statements = out
}

// silencersIn returns the comments of a text that are for crosscheck.
func silencersIn(d *prose.Document) []silencer {
	spans, inside := remarksIn(d)
	for _, c := range d.Comments {
		spans, inside = append(spans, c), append(inside, d.Source(c))
	}
	var out []silencer
	for i, s := range spans {
		c, ok := readSilencer(inside[i])
		if !ok {
			continue
		}
		c.pos = d.Pos(s.Start, s.End-s.Start)
		c.line = c.pos.Line
		before, after := wordBefore(d, s.Start), wordAfter(d, s.End)
		if c.alone = before != c.line && after != c.line; c.alone {
			c.line = after
		}
		out = append(out, c)
	}
	return out
}

// wordBefore returns the line of the last word before an offset, 0 for none.
func wordBefore(d *prose.Document, at int) int {
	end := len(strings.TrimRight(d.Text[:at], " \t\r\n"))
	if end == 0 {
		return 0
	}
	return d.Pos(end-1, 0).Line
}

// wordAfter returns the line of the first word from an offset on, 0 for none.
func wordAfter(d *prose.Document, at int) int {
	rest := strings.TrimLeft(d.Text[at:], " \t\r\n")
	if rest == "" {
		return 0
	}
	return d.Pos(len(d.Text)-len(rest), 0).Line
}

// silencersInSheet returns the comments of a YAML sheet that are for
// crosscheck. The other formats of sheets have no comments.
func silencersInSheet(file string) []silencer {
	data, ok := readAgain(file)
	if !ok {
		return nil // it was standard input, or another pipe
	}
	var out []silencer
	waiting := 0 // silencers on lines of their own, which wait for the next line
	number, offset := 0, 0
	for line := range strings.Lines(string(data)) {
		number++
		text, comment, has := strings.Cut(line, "#")
		alone := strings.TrimSpace(text) == ""
		if !alone {
			for i := range out[len(out)-waiting:] {
				out[len(out)-waiting+i].line = number
			}
			waiting = 0
		}
		if c, ok := readSilencer(comment); has && ok {
			c.alone, c.line = alone, number
			c.pos = facts.Pos{File: file, Offset: offset + len(text), Line: number, Column: len(text) + 1, Length: len(strings.TrimRight(line[len(text):], "\r\n"))}
			out = append(out, c)
			if alone {
				out[len(out)-1].line = 0
				waiting++
			}
		}
		offset += len(line)
	}
	return out
}

// silence silences what comments in drafts say is to be silenced. It returns
// how many of these comments are wrong; those that silence nothing are told
// and change nothing.
func (s *session) silence(res *compare.Result, g *topic.Grouping) (faults int) {
	var all []silencer
	texts := map[string]bool{}
	if g != nil {
		for _, a := range g.Drafts() {
			texts[a.Document.Name] = true
			all = append(all, silencersIn(a.Document)...)
		}
	}
	for _, src := range res.Sources {
		if f := src.Source.Pos.File; src.Source.Role == facts.RoleDraft && !texts[f] && facts.IsYAML(f) {
			texts[f] = true
			all = append(all, silencersInSheet(f)...)
		}
	}
	reasons := map[*facts.Claim]string{}
	for i := range all {
		c := &all[i]
		if f, wrong := c.wrong(); wrong {
			s.printFaults([]facts.Fault{f})
			faults++
			continue
		}
		if !c.choose(res, all, reasons) {
			fmt.Fprintf(s.stderr, "%s: unused: the comment silences nothing\n", report.Escape(c.pos.String()))
		}
	}
	res.Silence(reasons)
	return faults
}

// wrong says what is wrong with a comment.
func (c *silencer) wrong() (facts.Fault, bool) {
	switch {
	case !c.colon:
		return facts.Fault{Pos: c.pos, Msg: fmt.Sprintf("no colon between crosscheck and %q in a comment to crosscheck", c.word), Hint: "write crosscheck: ignore, and why"}, true
	case !strings.EqualFold(c.word, "ignore"):
		return facts.Fault{Pos: c.pos, Msg: fmt.Sprintf("unknown word %q in a comment to crosscheck", c.word), Hint: "write crosscheck: ignore, and why"}, true
	case c.reason == "":
		return facts.Fault{Pos: c.pos, Msg: "a comment that silences a finding without a reason", Hint: "write why: crosscheck: ignore confirmed by phone"}, true
	}
	return facts.Fault{}, false
}

// choose notes the findings that a comment silences: on a line of its own all
// those on the next line, else the one on the claim that stands before it on its line, or, if
// there is none, behind it. It reports whether there is any.
func (c *silencer) choose(res *compare.Result, all []silencer, reasons map[*facts.Claim]string) bool {
	var before, after *facts.Claim
	found := false
	for i := range res.Findings {
		claim := res.Findings[i].Claims[0]
		if !ofDraft(&res.Findings[i]) || claim.Pos.File != c.pos.File || c.line == 0 || claim.Pos.Line != c.line && claim.TopicPos().Line != c.line {
			continue
		}
		switch first := claim.Pos.Offset < c.pos.Offset; {
		case c.alone:
			reasons[claim], found = c.reason, true
		case first && !c.another(all, claim) && (before == nil || before.Pos.Offset < claim.Pos.Offset):
			before = claim
		case !first && (after == nil || claim.Pos.Offset < after.Pos.Offset):
			after = claim
		}
	}
	switch {
	case before != nil:
		reasons[before], found = c.reason, true
	case after != nil:
		reasons[after], found = c.reason, true
	}
	return found
}

// another reports whether another comment stands between a claim and this one.
func (c *silencer) another(all []silencer, claim *facts.Claim) bool {
	for i := range all {
		if o := &all[i]; o.pos.File == c.pos.File && claim.Pos.Offset < o.pos.Offset && o.pos.Offset < c.pos.Offset {
			return true
		}
	}
	return false
}
