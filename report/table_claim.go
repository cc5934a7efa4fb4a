package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// The columns of a box are: what is said; who says it; in which words. Where
// it stands has a column of its own if the table is wide, else it stands
// under the source's name.
const (
	columnSays = iota
	columnSource
	columnWords
	columnWhere
)

// claimColumns shares the width out. All boxes of a report have the same
// columns, so that the eye can run down them.
func (t *table) claimColumns() []int {
	if t.width < wideWidth {
		room := t.width - gutter(3)
		says := max(8, room*24/100)
		source := max(10, room*35/100)
		return []int{says, source, room - says - source}
	}
	room := t.width - gutter(4)
	says := min(room*20/100, 36)
	source := min(room*16/100, 26)
	where := min(room*26/100, 48)
	return []int{says, source, room - says - source - where, where}
}

// group writes the claims of one row one under the other, each beginning on
// the same line in all columns.
func (t *table) group(f compare.Finding, g group, widths []int) []cell {
	row := make([]cell, len(widths))
	for _, i := range g.claims {
		cells := t.claim(f, f.Claims[i], g.label, widths)
		height := 0
		for _, c := range cells {
			height = max(height, len(c))
		}
		for col, c := range cells {
			row[col] = append(row[col], c...)
			row[col] = append(row[col], make([]string, height-len(c))...)
		}
	}
	return row
}

func (t *table) claim(f compare.Finding, c *facts.Claim, label string, widths []int) []cell {
	wide := len(widths) > columnWhere
	cells := []cell{
		t.says(f, c, label, widths[columnSays]),
		t.source(c, widths[columnSource]),
		t.words(c, widths[columnWords]),
	}
	at := columnSource
	if wide {
		cells, at = append(cells, nil), columnWhere
	}
	cells[at] = append(cells[at], t.lines(styleFaint, wrap(place(c.Pos), widths[at]))...)
	return cells
}

// says is the value as written, and what else the verdict hangs on.
func (t *table) says(f compare.Finding, c *facts.Claim, label string, width int) cell {
	out := t.lines(styleStrong, wrap(Escape(c.Value.Text), width))
	var also []string
	if len(f.Topics) > 1 {
		_, attribute, _ := cutTopic(c.Topic)
		also = append(also, "("+attribute+")")
	}
	also = append(also, label)
	if c.Scope != "" {
		also = append(also, "scope: "+c.Scope)
	}
	if datesMatter(f.Kind) || c.AsOfFrom == facts.AsOfStated {
		also = append(also, "as of "+c.AsOfText)
	}
	for _, s := range also {
		if s != "" && s != "as of " {
			out = append(out, t.lines(styleFaint, wrap(Escape(s), width))...)
		}
	}
	return out
}

// datesMatter reports whether as-of dates are what the finding is about.
func datesMatter(k compare.Kind) bool {
	return slices.Contains([]compare.Kind{compare.Revised, compare.Outdated, compare.Stale}, k)
}

func (t *table) source(c *facts.Claim, width int) cell {
	name := Escape(c.Source.ID)
	switch c.Source.Role {
	case facts.RoleReference:
		name += " (reference)"
	case facts.RoleDraft:
		name += " (draft)"
	}
	return wrap(name, width)
}

// words is the quote, and in brackets where it stands in the source, whose
// words it is said to be, and what the sheet notes.
func (t *table) words(c *facts.Claim, width int) cell {
	var text string
	switch {
	case c.Quote != "":
		text = "“" + c.Quote + "”"
	case c.Source.Role != facts.RoleReference:
		text = "no quote"
	}
	if aside := aside(c); aside != "" {
		text += " (" + aside + ")"
	}
	return wrap(strings.TrimSpace(Escape(text)), width)
}

func aside(c *facts.Claim) string {
	var parts []string
	if c.At != "" {
		parts = append(parts, c.At)
	}
	if c.AttributedTo != "" {
		parts = append(parts, "according to "+c.AttributedTo)
	}
	if c.Note != "" {
		parts = append(parts, c.Note)
	}
	return strings.Join(parts, "; ")
}

// place is where a claim stands: its file and line.
func place(p facts.Pos) string {
	if p.Line == 0 {
		return Escape(p.String())
	}
	return fmt.Sprintf("%s:%d", Escape(p.File), p.Line)
}
