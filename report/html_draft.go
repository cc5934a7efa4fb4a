package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report/picture"
)

// WriteDraft writes a draft as a page: its text as it reads, each claim marked
// by its verdict, and beside it what the sources say.
func WriteDraft(w io.Writer, d Draft) error {
	b := bufio.NewWriter(w)
	if err := pages.ExecuteTemplate(b, "draft", newDraftPage(d)); err != nil {
		return err
	}
	return b.Flush()
}

// draftPage is what page/draft.tmpl shows.
type draftPage struct {
	frame
	Name       string
	File       string
	Incomplete string
	Lead       string
	Figures    []figure
	First      int // the first claim to look at; 0: none
	Paragraphs [][]draftPiece
	Notes      []*noteView
	Sources    []sourceView
}

// draftPiece is text, and the claim that it is; nil for the text between.
type draftPiece struct {
	Text string
	Note *noteView
}

// noteView is what is to be said of one claim.
type noteView struct {
	N              int // as it is numbered, from 1
	Marked         bool
	Sign, Severity string
	Verdict, Label string
	Value          string
	Reason         string
	Notes          []string
	Open           bool // not supported: shown at once
	Previous, Next int  // numbers of the nearest claims that are not supported; 0: none
	pictureView
	Groups []claimGroup
}

func newDraftPage(d Draft) draftPage {
	p := draftPage{Name: Escape(d.Title), File: Escape(d.File)}
	p.frame = newFrame(p.Name+": checked against its sources", []string{"page.css", "chart.css", "draft.css"}, []string{"draft.js"})
	if d.Faults > 0 {
		p.Incomplete = incomplete(&compare.Result{Faults: d.Faults})
	}
	p.Notes = newNotes(d)
	p.Paragraphs = layText(d, p.Notes)
	p.Lead, p.Figures = draftCounts(d)
	for _, n := range p.Notes {
		if n.Open && p.First == 0 {
			p.First = n.N
		}
	}
	for _, s := range d.Sources {
		v := sourceView{ID: sourceName(s), Title: Escape(s.Title), Publisher: Escape(s.Publisher), Published: Escape(publishedOn(s))}
		if v.URL = safeURL(s.URL); v.URL == "" {
			v.BadURL = Escape(s.URL)
		}
		p.Sources = append(p.Sources, v)
	}
	return p
}

// newNotes makes the note of every claim and joins those worth a look.
func newNotes(d Draft) []*noteView {
	notes := make([]*noteView, len(d.Checked))
	last := 0
	for i, c := range d.Checked {
		n := newNote(c)
		n.N, n.Previous = i+1, last
		if n.Open {
			last = n.N
		}
		notes[i] = n
	}
	next := 0
	for _, n := range slices.Backward(notes) {
		n.Next = next
		if n.Open {
			next = n.N
		}
	}
	return notes
}

func newNote(c Checked) *noteView {
	n := &noteView{
		Sign: "✓", Severity: string(Supported), Verdict: kindWords(c.Verdict), Label: Escape(c.Label),
		Reason: sentence(c.Reason), Open: c.Verdict != Supported,
	}
	if n.Open {
		n.Sign, n.Severity = marks[c.Severity].sign, c.Severity.String()
	}
	if c.Claim != nil {
		n.Value = Escape(c.Claim.Value.Text)
	}
	if c.Finding != nil {
		for _, note := range c.Finding.Notes {
			n.Notes = append(n.Notes, sentence(note))
		}
	}
	n.pictureView = draftPicture(c)
	n.Groups = draftGroups(c)
	return n
}

// draftPicture sets the draft's own value, as a line through all rows, beside
// those of the sources.
func draftPicture(c Checked) pictureView {
	if c.Claim == nil {
		return pictureView{}
	}
	own := pictureRow(c.Claim, true)
	own.Who = "the draft"
	chart := picture.Chart{Rows: []picture.Row{own}, Dated: datesMatter(c.Verdict), Unit: c.Claim.Value.Unit}
	claims := []*facts.Claim{c.Claim}
	for _, s := range c.Says {
		chart.Rows = append(chart.Rows, pictureRow(s, false))
		claims = append(claims, s)
	}
	return draw(chart, claims, c.Label)
}

// draftGroups are the sources' claims.
func draftGroups(c Checked) []claimGroup {
	if len(c.Says) == 0 {
		return nil
	}
	return []claimGroup{newClaimGroup("", "", c.Says, false)}
}

// layText cuts the text into paragraphs, and these at the claims. A claim that
// overlaps another, or is no stretch of this text, has its note and no mark.
func layText(d Draft, notes []*noteView) [][]draftPiece {
	var paragraphs [][]draftPiece
	at := 0
	for _, span := range paragraphSpans(d.Text) {
		var p []draftPiece
		from := span[0]
		for ; at < len(notes) && d.Checked[at].Start < span[1]; at++ {
			c, n := d.Checked[at], notes[at]
			if c.Start < from || c.End > span[1] || c.End <= c.Start || !boundary(d.Text, c.Start) || !boundary(d.Text, c.End) {
				continue
			}
			n.Marked = true
			p = append(p, draftPiece{Text: Escape(d.Text[from:c.Start])}, draftPiece{Escape(d.Text[c.Start:c.End]), n})
			from = c.End
		}
		paragraphs = append(paragraphs, append(p, draftPiece{Text: Escape(d.Text[from:span[1]])}))
	}
	return paragraphs
}

// boundary reports whether i is not inside a character.
func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// paragraphSpans are the stretches between blank lines.
func paragraphSpans(text string) [][2]int {
	var out [][2]int
	from, at := -1, 0
	for line := range strings.Lines(text) {
		blank := strings.TrimSpace(line) == ""
		switch {
		case blank && from >= 0:
			out = append(out, [2]int{from, at})
			from = -1
		case !blank && from < 0:
			from = at
		}
		at += len(line)
	}
	if from >= 0 {
		out = append(out, [2]int{from, at})
	}
	return out
}

// draftCounts counts the verdicts, the worst first.
func draftCounts(d Draft) (lead string, figures []figure) {
	supported := 0
	for _, k := range compare.Kinds() {
		n, severity := 0, compare.Note
		for _, c := range d.Checked {
			if c.Verdict == k.Kind {
				n, severity = n+1, min(severity, c.Severity)
			}
		}
		if n > 0 {
			figures = append(figures, figure{n, kindWords(k.Kind), marks[severity].sign})
		}
	}
	for _, c := range d.Checked {
		if c.Verdict == Supported {
			supported++
		}
	}
	figures = append(figures, figure{supported, "supported", "✓"})
	from := count(len(d.Sources), "source", "sources")
	switch open := len(d.Checked) - supported; {
	case len(d.Checked) == 0:
		return "Nothing in this draft could be checked.", nil
	case open == 0:
		return fmt.Sprintf("%s held against %s: nothing to look at.", count(len(d.Checked), "claim", "claims"), from), figures
	default:
		return fmt.Sprintf("%s held against %s: look at %d.", count(len(d.Checked), "claim", "claims"), from, open), figures
	}
}
