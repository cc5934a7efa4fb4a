package topic

import "testing"

// TestSettled holds what is asked first of two mentions against asking all: who
// states them as two facts, and what bars them.
func TestSettled(t *testing.T) {
	pairs, two, barred := 0, 0, 0
	for _, c := range clusters(t, true) {
		c.read(t)
		g := c.grouping
		for i, x := range g.mentions {
			for _, y := range g.mentions[:i] {
				pairs++
				if why := g.statedAsTwo(x, y); why != "" {
					if two++; !g.mayBeTwo(x, y) {
						t.Errorf("%s and %s: %s, which is not asked", g.where(x), g.where(y), why)
					}
				}
				all, short := g.score(x, y, true).barred, g.score(x, y, false).barred
				if all != "" {
					barred++
				}
				if (all == "") != (short == "") || all == "" && g.neverFit(x, y) {
					t.Errorf("%s and %s: %q, in short %q, never %v", g.where(x), g.where(y), all, short, g.neverFit(x, y))
				}
			}
		}
	}
	if two == 0 || barred == 0 || barred == pairs {
		t.Errorf("%d pairs, %d stated as two, %d barred: nothing is shown", pairs, two, barred)
	}
}
