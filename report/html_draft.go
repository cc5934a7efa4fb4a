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

// WriteDraft writes drafts as a page: each one's text as it reads, its claims
// marked by their verdicts, and beside it what the sources say.
func WriteDraft(w io.Writer, drafts ...Draft) error {
	b := bufio.NewWriter(w)
	if err := pages().ExecuteTemplate(b, "draft", newDraftPage(drafts)); err != nil {
		return err
	}
	return b.Flush()
}

// draftPage is what page/draft.tmpl shows.
type draftPage struct {
	frame
	Heading    string
	Incomplete string
	Lead       string
	Figures    []figure
	First      int // the first claim to look at; 0: none
	Drafts     []draftView
	Sources    []sourceView
}

// draftView is one draft: its text and its notes.
type draftView struct {
	Name, File string
	Paragraphs [][]draftPiece
	Notes      []*noteView
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
	Reason         string
	Notes          []string
	Resolution     *resolutionView
	Open           bool // to be looked at: shown at once
	Previous, Next int  // numbers of the nearest claims to be looked at; 0: none
	pictureView
	Lists []claimList
}

func newDraftPage(drafts []Draft) draftPage {
	var p draftPage
	var checked []Checked
	var all []*noteView
	faults := 0
	for _, d := range drafts {
		checked = append(checked, d.Checked...)
		v := draftView{Name: Escape(d.Title), File: Escape(d.File), Notes: newNotes(d)}
		v.Paragraphs = layText(d, v.Notes)
		p.Drafts, all = append(p.Drafts, v), append(all, v.Notes...)
		p.addSources(d.Sources)
		faults = max(faults, d.Faults)
	}
	p.First = numberNotes(all)
	p.Lead, p.Figures = draftCounts(checked, len(p.Sources))
	p.Heading = count(len(drafts), "draft", "drafts")
	if len(drafts) == 1 {
		p.Heading = p.Drafts[0].Name
	}
	if faults > 0 {
		p.Incomplete = incomplete(&compare.Result{Faults: faults})
	}
	p.frame = newFrame(p.Heading+": checked against the sources", []string{"page.css", "chart.css", "draft.css"}, []string{"draft.js"})
	return p
}

// addSources lists sources that are not listed yet.
func (p *draftPage) addSources(sources []*facts.Source) {
	for _, s := range sources {
		v := sourceView{ID: sourceName(s), Title: Escape(s.Title), Publisher: Escape(s.Publisher), Published: Escape(publishedOn(s))}
		if v.URL = safeURL(s.URL); v.URL == "" {
			v.BadURL = Escape(s.URL)
		}
		if !slices.Contains(p.Sources, v) {
			p.Sources = append(p.Sources, v)
		}
	}
}

func newNotes(d Draft) []*noteView {
	notes := make([]*noteView, len(d.Checked))
	for i, c := range d.Checked {
		notes[i] = newNote(c)
	}
	return notes
}

// numberNotes numbers the notes of all drafts and joins those to look at, of which
// it returns the first.
func numberNotes(notes []*noteView) (first int) {
	last := 0
	for i, n := range notes {
		n.N, n.Previous = i+1, last
		if n.Open {
			last = n.N
		}
	}
	for _, n := range slices.Backward(notes) {
		n.Next = first
		if n.Open {
			first = n.N
		}
	}
	return first
}

// settled reports whether nobody need look at a claim: the sources bear it
// out, its author silenced what there is to say, or somebody accepted it.
func (c Checked) settled() bool {
	return c.Verdict == Supported || c.Silenced != "" || c.accepted()
}

func (c Checked) accepted() bool {
	return c.Finding != nil && c.Finding.Resolution != nil && c.Finding.Resolution.Status != "open"
}

func newNote(c Checked) *noteView {
	n := &noteView{Verdict: kindWords(c.Verdict), Label: Escape(draftSubject(c)), Reason: sentence(c.Reason), Open: !c.settled()}
	switch {
	case c.Verdict == Supported:
		n.Sign, n.Severity = "✓", string(Supported)
	case c.Silenced != "":
		n.Sign, n.Severity, n.Verdict = "–", "settled", n.Verdict+", silenced"
	case c.accepted():
		n.Sign, n.Severity, n.Verdict = "–", "settled", n.Verdict+", accepted"
	default:
		n.Sign, n.Severity = marks[c.Severity].sign, c.Severity.String()
	}
	notes := slices.Clone(c.Notes)
	if c.Finding != nil {
		n.Resolution = newResolutionView(c.Finding.Resolution)
		notes = append(notes, c.Finding.Notes...)
	}
	for _, note := range notes {
		if text := sentence(note); !slices.Contains(n.Notes, text) {
			n.Notes = append(n.Notes, text)
		}
	}
	if c.Silenced != "" {
		n.Notes = append(n.Notes, "Silenced in the draft: "+sentence(c.Silenced))
	}
	n.pictureView = draftPicture(c)
	n.Lists = draftLists(c)
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
	return draw(chart, claims)
}

// draftLists are the sources' claims.
func draftLists(c Checked) []claimList {
	if len(c.Says) == 0 {
		return nil
	}
	return newClaimLists(newClaimGroup("", "", c.Says, len(c.Topics) > 1))
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
func draftCounts(checked []Checked, sources int) (lead string, figures []figure) {
	supported, settled := 0, 0
	for _, c := range checked {
		switch {
		case c.Verdict == Supported:
			supported++
		case c.settled():
			settled++
		}
	}
	for _, k := range compare.Kinds() {
		n, severity := 0, compare.Note
		for _, c := range checked {
			if c.Verdict == k.Kind && !c.settled() {
				n, severity = n+1, min(severity, c.Severity)
			}
		}
		if n > 0 {
			figures = append(figures, figure{n, kindWords(k.Kind), marks[severity].sign})
		}
	}
	figures = append(figures, figure{supported, "supported", "✓"})
	if settled > 0 {
		figures = append(figures, figure{settled, "silenced or accepted", "–"})
	}
	held := count(len(checked), "claim", "claims") + " held against " + count(sources, "source", "sources")
	switch open := len(checked) - supported - settled; {
	case len(checked) == 0:
		return "Nothing in this draft could be checked.", nil
	case open == 0:
		return held + ": nothing to look at.", figures
	default:
		return fmt.Sprintf("%s: look at %d.", held, open), figures
	}
}
