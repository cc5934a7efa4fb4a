package facts

import (
	"strconv"
	"strings"
)

// Locator is a claim's place in its source's text, where it can be checked:
// "line 7", "line 7-9", "para 3".
type Locator struct {
	Paragraphs bool // paragraphs, not lines
	From, To   int  // from 1; To is below From only if it was written so
}

// ParseLocator reads a locator. It is not ok for pages and free text, which
// cannot be checked.
func ParseLocator(s string) (l Locator, ok bool) {
	unit, rest, found := strings.Cut(strings.TrimSpace(s), " ")
	switch strings.ToLower(unit) {
	case "line", "lines":
	case "para", "paras", "paragraph", "paragraphs":
		l.Paragraphs = true
	default:
		return l, false
	}
	if !found {
		return l, false
	}
	first, last, ranged := strings.Cut(strings.ReplaceAll(rest, "–", "-"), "-")
	if !ranged {
		last = first
	}
	from, err := strconv.Atoi(strings.TrimSpace(first))
	to, bad := strconv.Atoi(strings.TrimSpace(last))
	if err != nil || bad != nil {
		return l, false
	}
	l.From, l.To = from, to
	return l, true
}

// Holds reports whether a passage stands, in part at least, where the locator
// says.
func (l Locator) Holds(t *Text, p Passage) bool {
	number := t.Line
	if l.Paragraphs {
		number = t.Paragraph
	}
	return number(p.Start) <= l.To && number(max(p.End-1, p.Start)) >= l.From
}
