package topic

import (
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
)

// TestExplainPlaces holds what is said of two lines of articles.
func TestExplainPlaces(t *testing.T) {
	one := "Harbour fire in Dorvik\n\nA fire in Dorvik killed 12 people on Monday."
	for _, c := range []struct {
		why, two string
		want     []string // in the sentences on pairs
	}{
		{"alike", "Harbour fire in Dorvik\n\nThe fire in Dorvik killed 15 people.", []string{"“12” (a, line 3) and “15” (b, line 3): put together"}},
		{"of unlike kinds", "Harbour fire in Dorvik\n\nThe fire in Dorvik cost $4 million.", []string{"Nothing on the one line is of the same kind"}},
	} {
		articles := articlesOf(one, c.two)
		corpus, _ := facts.Load(facts.LoadOptions{})
		g := Group(articles, Options{Corpus: corpus})
		said := g.ExplainPlaces(facts.Pos{File: articles[0].Document.Name, Line: 3}, facts.Pos{File: articles[1].Document.Name, Line: 3})
		for _, want := range c.want {
			if !slices.ContainsFunc(said, func(s string) bool { return strings.HasPrefix(s, want) }) {
				t.Errorf("%s: no %q in\n%s", c.why, want, strings.Join(said, "\n"))
			}
		}
	}
}

// TestToldTogether holds that grounds of the same words are told as one.
func TestToldTogether(t *testing.T) {
	var e evidence
	e[ahead], e[behind], e[bothLead] = 1, 1, 1
	var w [grounds]float64
	w[ahead], w[behind], w[bothLead] = 0.3, 0.4, 0.5
	if got, want := e.told(&w), "how much better than the next best (+0.7), both stand at the beginning (+0.5)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
