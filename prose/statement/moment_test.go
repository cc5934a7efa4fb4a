package statement

import (
	"testing"

	"crosscheck/facts/measure"
)

// TestClockless holds that no words which are passed over where an hour is looked
// for tell one, up to three of them in any order.
func TestClockless(t *testing.T) {
	words := clocklessWords.Words()
	var r measure.Reader
	check := func(text string) {
		if !clockless(text) {
			t.Errorf("%q may tell an hour", text)
		}
		for at := 0; ; {
			m, ok := r.Find(text, at)
			if !ok {
				return
			}
			if m.Value.Kind == measure.Time || m.Value.Kind == measure.Date && m.Value.Detail != nil && m.Value.Detail.Instant {
				t.Errorf("%q: %q is an hour", text, text[m.Start:m.End])
			}
			at = m.End
		}
	}
	for i, a := range words {
		check(a)
		for k, b := range words {
			check(a + " " + b)
			check(a + " " + b + " " + words[(7*i+13*k)%len(words)])
		}
	}
	for _, text := range []string{"5 March", "noon on Friday", "Friday, 8 p.m.", "the day at ten", "midnight"} {
		if clockless(text) {
			t.Errorf("%q is said to tell no hour", text)
		}
	}
}
