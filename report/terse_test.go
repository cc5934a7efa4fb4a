package report

import (
	"bytes"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
)

// TestTerse holds that nobody misses the words that compare.Options.Terse saves
// in a format that says only what is shown.
func TestTerse(t *testing.T) {
	corpus, err := facts.Load(facts.LoadOptions{Paths: []string{"../seeds"}})
	if err != nil {
		t.Fatal(err)
	}
	said := 0
	for _, format := range Names() {
		if !SaysShownOnly(format) {
			continue
		}
		var full, terse bytes.Buffer
		for _, c := range []struct {
			out *bytes.Buffer
			opt compare.Options
		}{{&full, compare.Options{}}, {&terse, compare.Options{Terse: true}}} {
			if err := Write(c.out, format, compare.Compare(corpus, c.opt), Options{Show: compare.Warning}); err != nil {
				t.Fatal(err)
			}
		}
		if full.String() != terse.String() {
			t.Errorf("%s: other words without those of notes", format)
		}
		said += full.Len()
	}
	if said == 0 {
		t.Error("no format says only what is shown: the test says nothing")
	}
}
