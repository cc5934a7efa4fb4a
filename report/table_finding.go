package report

import (
	"fmt"
	"strings"

	"crosscheck/compare"
)

// finding writes one box: what is wrong, who says what, and the notes.
func (t *table) finding(f compare.Finding) {
	inner := t.width - gutter(1)
	head := grid{columns: []int{inner}, rows: [][]cell{{t.title(f, inner)}}, bottom: ruleNone}
	body := grid{columns: t.columns, top: ruleJoin}
	for _, g := range groupClaims(f) {
		body.rows = append(body.rows, t.group(f, g))
	}
	if len(body.rows) == 0 {
		head.bottom = ruleOuter
		t.grids(head)
		return
	}
	notes := t.notes(f, inner)
	if len(notes) == 0 {
		t.grids(head, body)
		return
	}
	body.bottom = ruleJoin
	t.grids(head, body, grid{columns: []int{inner}, rows: [][]cell{{notes}}, top: ruleNone})
}

// title is the verdict, what it is about and, in a sentence, why.
func (t *table) title(f compare.Finding, width int) cell {
	m := marks[f.Severity]
	verdict := m.sign + " " + kindWords(f.Kind)
	label := Escape(f.Label)
	topic := Escape(f.Topic)
	if f.Rule == "" && len(f.Topics) > 1 {
		topic = Escape(strings.Join(f.Topics, ", "))
	}
	if topic == label {
		topic = "" // it has no name of its own
	}
	out := t.titleLine(m.style, verdict, label, topic, width)
	out = append(out, wrap(sentence(f.Reason), width)...)
	if f.Rule != "" && !strings.Contains(f.Reason, f.Rule) {
		out = append(out, t.lines(styleFaint, wrap("rule: "+Escape(f.Rule), width))...)
	}
	return out
}

// titleLine puts the topic's name at the right end where there is room.
func (t *table) titleLine(st style, verdict, label, topic string, width int) cell {
	left := verdict + "  " + label
	gap := width - columns(left) - columns(topic)
	if gap >= 2 {
		return cell{t.paint(st, verdict) + "  " + t.paint(styleStrong, label) +
			strings.Repeat(" ", gap) + t.paint(styleFaint, topic)}
	}
	out := t.lines(st, wrap(left, width))
	if columns(left) <= width {
		out = cell{t.paint(st, verdict) + "  " + t.paint(styleStrong, label)}
	}
	if topic == "" {
		return out
	}
	return append(out, t.lines(styleFaint, wrap(topic, width))...)
}

func (t *table) notes(f compare.Finding, width int) cell {
	var out cell
	for _, n := range f.Notes {
		for i, l := range wrap(Escape(n), width-2) {
			lead := "  "
			if i == 0 {
				lead = "• "
			}
			out = append(out, lead+l)
		}
	}
	return out
}

// sentence makes a reason one: a capital is not forced, since it may begin
// with a name, but it ends in a period.
func sentence(s string) string {
	s = Escape(s)
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".?!") {
		return s
	}
	return s + "."
}

// kindCount is how many findings of a kind there are, as people say it.
func kindCount(n int, k compare.Kind) string {
	words := kindWords(k)
	switch k {
	case compare.Conflict, compare.PossibleConflict, compare.Misquote, compare.UnknownTopic: // the others are no nouns
		return count(n, words, words+"s")
	}
	return fmt.Sprintf("%d %s", n, words)
}

// kindWords is the kind as people say it.
func kindWords(k compare.Kind) string { return strings.ReplaceAll(string(k), "-", " ") }
