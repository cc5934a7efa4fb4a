package topic

import (
	"slices"
	"testing"
)

// TestActs holds which act the words around a figure tell.
func TestActs(t *testing.T) {
	for _, c := range []struct{ text, figure, want string }{
		{"The airline was founded in 1968.", "1968", "founded"},
		{"The firm, set up in 1968, makes ropes.", "1968", "founded"},
		{"The mill was put up by two brothers in 1904.", "1904", "built"},
		{"In October 2014 Harn acquired the mine.", "October 2014", "bought"},
		{"A rival took over the mine in 2014.", "2014", "bought"},
		{"The sale of 2014 saved it.", "2014", "sold"},
		{"The contest took 14 minutes.", "14 minutes", "lasted"},
		{"It opened in 1990; in 2004 nobody came.", "2004", ""},
		{"The town of Orla had a fair in 1990.", "1990", ""},
	} {
		g := Group(articlesOf("Notes\n\n"+c.text+"\n"), Options{})
		got, met := "", false
		for _, m := range g.mentions {
			if m.value.Text != c.figure && m.value.Text != "in "+c.figure {
				continue
			}
			met = true
			if class := g.near(m).act.class; class > 0 {
				got = slices.Collect(lines(actData))[class-1][0]
			}
		}
		if !met || got != c.want {
			t.Errorf("%s: %s is of %q, want %q (read: %v)", c.text, c.figure, got, c.want, met)
		}
	}
}

// TestActsOnce holds that a word tells one act.
func TestActsOnce(t *testing.T) {
	met := map[string]string{}
	for line := range lines(actData) {
		for _, w := range line {
			if met[w] != "" {
				t.Errorf("%s tells both %s and %s", w, met[w], line[0])
			}
			met[w] = line[0]
		}
	}
}

// TestActKin holds that kin acts are named by words that tell acts.
func TestActKin(t *testing.T) {
	for line := range lines(actKinData) {
		for _, w := range line {
			if knowledge().acts[w] <= 0 {
				t.Errorf("%s tells no act", w)
			}
		}
	}
}
