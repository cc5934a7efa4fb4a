package topic

import (
	"slices"
	"testing"
)

// TestRivalsOnly holds that the same facts are joined, by the same bonds, whether those
// that never are joined are compared where they matter, or always.
func TestRivalsOnly(t *testing.T) {
	bonds := 0
	for _, c := range clusters(t, true) {
		articles := c.texts(t)
		groupings := []*Grouping{Group(articles, Options{})}
		for _, withText := range []bool{false, true} {
			_, opt := sheetOf(articles[0], withText)
			groupings = append(groupings, Group(articles[1:], opt))
		}
		for i, g := range groupings {
			short, group := slices.Clone(g.links), slices.Clone(g.group)
			g.trace = func(*fact, *fact, *evidence, float64) {} // told of all that is weighed
			g.links = nil
			g.joinFacts(g.findLinks())
			if !slices.Equal(short, g.links) || !slices.Equal(group, g.group) {
				t.Errorf("%s, %d: %v, where all are compared %v", c.name, i, short, g.links)
			}
			bonds += len(short)
		}
	}
	if bonds == 0 {
		t.Skipf("no clusters in %s", clusterFolder)
	}
}

// TestRivalsMakeLess holds what likely goes by: that no bond is likelier for a rival
// more.
func TestRivalsMakeLess(t *testing.T) {
	for _, bare := range []float32{0, 1} {
		last := 1.0
		for _, lead := range []float32{3, 1, 0, -1, -3} {
			e := evidence{nothingAlike: bare, ahead: lead, behind: lead, bestOfBoth: yes(lead >= 0)}
			e[bestBare] = e[bestOfBoth] * bare
			if p := likelihood(e.odds(&weights)); p > last {
				t.Errorf("%v better than the next best: %.3f after %.3f", lead, p, last)
			} else {
				last = p
			}
		}
	}
	if weights[ahead] < 0 || weights[behind] < 0 {
		t.Error("a rival more may make a bond likelier")
	}
}
