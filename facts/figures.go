package facts

import (
	"strings"

	"crosscheck/facts/measure"
)

// figures are numbers and plain days that were read already, by the kind and
// the unit declared for their topics. Sheets of many sources have the same few
// figures on many topics, and reading one takes ten times as long as finding
// it here. Whatever may count from a day of its own is read anew each time.
type figures struct{ classes []figureClass }

type figureClass struct {
	kind   measure.Kind
	unit   string
	values map[string]measure.Value
}

// mostClasses is how many pairs of a kind and a unit are told apart: topics.yaml
// of a newsroom declares a few dozen.
const mostClasses = 64

// of returns the figures of topics like one, nil if there are too many classes.
func (f *figures) of(state *topicState) map[string]measure.Value {
	for i := range f.classes {
		if c := &f.classes[i]; c.kind == state.kind && c.unit == state.unit {
			return c.values
		}
	}
	if len(f.classes) == mostClasses {
		return nil
	}
	values := map[string]measure.Value{}
	f.classes = append(f.classes, figureClass{state.kind, state.unit, values})
	return values
}

// remember adds a figure, or, where all values count from one day, any value but
// a text, which on another topic may be a date that there is not; nothing else,
// and nothing where there is no room.
func (t *typist) remember(text string, v *measure.Value) {
	if t.like == nil || len(t.like) >= mostKnown {
		return
	}
	if v.Kind == measure.Count || v.Kind == measure.Quantity || v.Kind == measure.Date && plainDay(text) || t.oneDay && v.Kind != measure.Text {
		t.like[strings.Clone(text)] = *v
	}
}

// plainDay reports whether a date is written as 2024-03-22.
func plainDay(s string) bool {
	if len(s) != len("2024-03-22") || s[4] != '-' || s[7] != '-' {
		return false
	}
	for i := range len(s) {
		if i != 4 && i != 7 && (s[i] < '0' || s[i] > '9') {
			return false
		}
	}
	return true
}
