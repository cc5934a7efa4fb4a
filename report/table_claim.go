package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// group writes the claims of one row one under the other, each beginning on
// the same line in all columns.
func (t *table) group(f compare.Finding, g group) []cell {
	row := make([]cell, len(t.columns))
	for n, i := range g.claims {
		label := g.label
		if n > 0 {
			label = "" // it holds for the whole row
		}
		cells := t.claim(f, f.Claims[i], label)
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

func (t *table) claim(f compare.Finding, c *facts.Claim, label string) []cell {
	widths := t.columns
	cells := []cell{
		t.says(f, c, label, widths[columnSays]),
		wrap(sourceName(c.Source), widths[columnSource]),
		t.words(c, widths[columnWords]),
	}
	at := columnSource
	if len(widths) > columnWhere {
		cells, at = append(cells, nil), columnWhere
	}
	cells[at] = append(cells[at], t.lines(styleFaint, wrap(place(c.Pos), widths[at]))...)
	if date := t.published(c); date != "" {
		cells[at] = append(cells[at], t.lines(styleFaint, wrap(date, widths[at]))...)
	}
	return cells
}

// published is the date of a claim that states none itself, where dates are
// asked for.
func (t *table) published(c *facts.Claim) string {
	if !t.dates || c.AsOfFrom != facts.AsOfPublished || c.AsOfText == "" {
		return ""
	}
	return "published " + Escape(whenWords(c))
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
		also = append(also, asOf(c))
	}
	for _, s := range also {
		if s != "" {
			out = append(out, t.lines(styleFaint, wrap(Escape(s), width))...)
		}
	}
	return out
}

func asOf(c *facts.Claim) string {
	if c.AsOfText == "" {
		return ""
	}
	return "as of " + c.AsOfText
}

// datesMatter reports whether as-of dates are what the finding is about.
func datesMatter(k compare.Kind) bool {
	return slices.Contains([]compare.Kind{compare.Revised, compare.Outdated, compare.Stale}, k)
}

// sourceName is the source's id and what is special about it.
func sourceName(s *facts.Source) string {
	if s.Role == facts.RoleSource || s.ID == roleName(s.Role) {
		return Escape(s.ID)
	}
	return Escape(s.ID) + " (" + roleName(s.Role) + ")"
}

// words is the quote, and in brackets where it stands in the source, whose
// words it is said to be, and what the sheet notes.
func (t *table) words(c *facts.Claim, width int) cell {
	var text string
	switch {
	case c.Quote != "":
		text = inQuotes(c.Quote)
	case c.Source.Role != facts.RoleReference:
		text = "no quote"
	}
	text = Escape(text)
	if aside := aside(c); aside != "" {
		text += " (" + aside + ")"
	}
	return unglue(wrap(strings.TrimSpace(text), width))
}

// inQuotes puts a quote into quotation marks, unless it brings its own.
func inQuotes(quote string) string {
	if strings.HasPrefix(quote, "“") && strings.HasSuffix(quote, "”") {
		return quote
	}
	return "“" + quote + "”"
}

func aside(c *facts.Claim) string {
	var parts []string
	if at := standsAt(c); at != "" {
		parts = append(parts, glue(Escape(at))) // "line 6" is one word
	}
	if c.AttributedTo != "" {
		parts = append(parts, "according to "+Escape(c.AttributedTo))
	}
	if c.Note != "" {
		parts = append(parts, Escape(c.Note))
	}
	return strings.Join(parts, "; ")
}

// standsAt is where a claim stands in its source; "" for one found in a text,
// whose place says so.
func standsAt(c *facts.Claim) string {
	if c.AtPos == c.QuotePos && c.At == fmt.Sprintf("line %d", c.Pos.Line) {
		return ""
	}
	return c.At
}

// glue keeps the words of s on one line, where wrap sees no space; unglue
// gives the lines their spaces back. No text holds the glue after Escape.
func glue(s string) string { return strings.ReplaceAll(s, " ", noBreak) }

func unglue(lines []string) []string {
	for i, l := range lines {
		lines[i] = strings.ReplaceAll(l, noBreak, " ")
	}
	return lines
}

const noBreak = "\u00a0"

// place is where a claim stands: its file and line.
func place(p facts.Pos) string {
	if p.Line == 0 {
		return Escape(p.String())
	}
	return fmt.Sprintf("%s:%d", Escape(p.File), p.Line)
}
