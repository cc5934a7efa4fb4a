package topic

import (
	"slices"
	"testing"

	"crosscheck/facts"
)

// TestCapitals: a figure at the head of a sentence is written as within one.
func TestCapitals(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Nine people died in a fire in Dorvik.", "nine"},
		{"At least 30 people died in a fire in Dorvik.", "at least 30"},
		{"NINE people died in a fire in Dorvik.", "NINE"},
		{"Rs 500 million was paid to the victims of the fire in Dorvik.", "Rs 500 million"},
		{"Saturday was when the fire in Dorvik began.", "Saturday"},
	} {
		corpus, _ := facts.Load(facts.LoadOptions{})
		g := Group(articlesOf("Harbour fire in Dorvik\n\n"+c.text), Options{Corpus: corpus})
		g.AddTo(corpus)
		var got []string
		for _, x := range corpus.Claims {
			got = append(got, x.Value.Text)
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
