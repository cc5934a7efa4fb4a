package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

const draftLegend = "In each box: the verdict and where the claim stands; the sentence; why; then what each source says."

// writeDraftTable writes drafts for people: a box for every claim, in the
// order of the text, and a summary.
func writeDraftTable(w io.Writer, res *compare.Result, opt Options) error {
	t := newTable(w, opt)
	t.headline(res)
	var listed []compare.Finding
	for _, d := range opt.Drafts {
		for _, c := range t.listed(d) {
			listed = append(listed, compare.Finding{Claims: c.Says})
		}
	}
	t.fit(claimsOf(listed))
	if len(listed) > 0 {
		t.text(styleFaint, draftLegend)
		t.blank()
	}
	for _, d := range opt.Drafts {
		t.draft(d)
	}
	t.draftSummary(res)
	return t.close()
}

// writeDraftPage writes drafts as a page.
func writeDraftPage(w io.Writer, _ *compare.Result, opt Options) error {
	return WriteDraft(w, opt.Drafts...)
}

// listed are the claims of a draft that are shown, the worst of which are
// findings. Claims that are supported or silenced are shown with the notes.
func (t *table) listed(d Draft) []Checked {
	var out []Checked
	for _, c := range d.Checked {
		severity := c.Severity
		if c.Verdict == Supported || c.Silenced != "" {
			severity = compare.Note
		}
		if severity <= t.opt.Show || t.opt.AllClaims {
			out = append(out, c)
		}
	}
	return out[:min(len(out), mostListed)]
}

func (t *table) draft(d Draft) {
	t.ruled(Escape(d.File), draftCount(d))
	for _, c := range t.listed(d) {
		t.checked(d, c)
	}
	t.blank()
}

// draftCount says how many claims there are and how many ask for a look.
func draftCount(d Draft) string {
	look := 0
	for _, c := range d.Checked {
		if c.Verdict != Supported && c.Silenced == "" {
			look++
		}
	}
	if len(d.Checked) == 0 {
		return "nothing to check"
	}
	return fmt.Sprintf("%s, %d to look at", count(len(d.Checked), "claim", "claims"), look)
}

// checked writes the box of one claim.
func (t *table) checked(d Draft, c Checked) {
	inner := t.width - gutter(1)
	m, verdict := marks[c.Severity], kindWords(c.Verdict)
	st := m.style
	switch {
	case c.Verdict == Supported:
		verdict, st = "✓ "+verdict, styleAgree
	case c.Silenced != "":
		verdict, st = "– "+verdict+", silenced", styleFaint
	default:
		verdict = m.sign + " " + verdict
	}
	head := t.titleLine(st, verdict, Escape(draftSubject(c)), Escape(c.Claim.Pos.String()), inner)
	head = append(head, t.frameOf(d, c, st, inner)...)
	head = append(head, wrap(sentence(c.Reason), inner)...)
	notes := c.Notes
	if c.Silenced != "" {
		notes = append(slices.Clone(notes), "silenced: "+c.Silenced)
	}
	grids := []grid{{columns: []int{inner}, rows: [][]cell{{head}}, bottom: ruleNone}}
	if len(c.Says) > 0 {
		body := grid{columns: t.columns, top: ruleJoin}
		f := compare.Finding{Kind: c.Verdict, Claims: c.Says, Topics: c.Topics}
		for _, g := range groupByText(f) {
			body.rows = append(body.rows, t.group(f, g))
		}
		grids = append(grids, body)
	}
	if lines := t.notes(compare.Finding{Notes: notes}, inner); len(lines) > 0 {
		grids[len(grids)-1].bottom = ruleJoin
		grids = append(grids, grid{columns: []int{inner}, rows: [][]cell{{lines}}, top: ruleNone})
	} else {
		grids[len(grids)-1].bottom = ruleOuter
	}
	t.grids(grids...)
}

// frameOf is the sentence that states the claim, its value underlined; of a
// sheet the quote, or the value alone.
func (t *table) frameOf(d Draft, c Checked, st style, width int) cell {
	text, from, to := c.Claim.Value.Text, 0, len(c.Claim.Value.Text)
	switch {
	case c.SentenceEnd > c.SentenceStart && c.SentenceStart <= c.Start && c.End <= c.SentenceEnd:
		text, from, to = d.Text[c.SentenceStart:c.SentenceEnd], c.Start-c.SentenceStart, c.End-c.SentenceStart
	case c.Claim.Quote != "":
		if i := strings.Index(c.Claim.Quote, text); i >= 0 {
			from, to = i, i+len(text)
		} else {
			from, to = 0, 0
		}
		text = c.Claim.Quote
	}
	before, value := Escape(text[:from]), Escape(text[from:to])
	return t.frame(before+value+Escape(text[to:]), len(before), len(before)+len(value), st, width)
}

// frame wraps a text and sets carets below the bytes from–to of it.
func (t *table) frame(text string, from, to int, st style, width int) cell {
	var out cell
	at := 0
	for _, line := range wrap(text, width-2) {
		for !strings.HasPrefix(text[at:], line) {
			at++ // a space at the end of the line before
		}
		end := at + len(line)
		a, b := max(from, at), min(to, end)
		if a >= b {
			out = append(out, "  "+line)
		} else {
			out = append(out, "  "+text[at:a]+t.paint(st, text[a:b])+text[b:end],
				strings.Repeat(" ", 2+columns(text[at:a]))+t.paint(st, strings.Repeat("^", columns(text[a:b]))))
		}
		at = end
	}
	return out
}

// draftSummary counts the verdicts.
func (t *table) draftSummary(res *compare.Result) {
	counts, silenced := map[compare.Kind]int{}, 0
	claims := 0
	sources := map[*facts.Source]bool{}
	for _, d := range t.opt.Drafts {
		for _, c := range d.Checked {
			claims++
			if c.Silenced != "" {
				silenced++
			} else {
				counts[c.Verdict]++
			}
		}
		for _, s := range d.Sources {
			sources[s] = true
		}
	}
	g := grid{columns: []int{15, 6, t.width - gutter(3) - 21}, tight: true}
	add := func(st style, name string, n int, text string) {
		g.rows = append(g.rows, []cell{{t.paint(st, name)}, {fmt.Sprintf("%6d", n)}, wrap(text, g.columns[2])})
	}
	add(stylePlain, "claims", claims, "held against "+count(len(sources), "source", "sources"))
	for _, k := range compare.Verdicts() {
		switch n := counts[k]; {
		case n == 0:
		case k == Supported:
			add(styleAgree, "✓ "+string(k), n, "the sources bear it out")
		default:
			info := k.Info()
			add(marks[info.Severity].style, marks[info.Severity].sign+" "+kindWords(k), n, info.Short)
		}
	}
	if silenced > 0 {
		add(stylePlain, "– silenced", silenced, "by comments in the draft")
	}
	t.grids(g)
	t.draftClosing(res)
}

// draftClosing says what is counted and not listed.
func (t *table) draftClosing(res *compare.Result) {
	hidden := 0
	for _, d := range t.opt.Drafts {
		hidden += len(d.Checked) - len(t.listed(d))
	}
	if hidden > 0 {
		t.text(stylePlain, count(hidden, "claim is", "claims are")+" not shown: --show note lists all")
	}
	if res.Unsure > 0 {
		t.text(stylePlain, notSure(res)+": --min-confidence 0 lists all.")
	}
}
