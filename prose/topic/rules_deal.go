package topic

import (
	"slices"

	"crosscheck/prose/statement"
)

// dealRules keep contracts apart that are of unlike players or clubs, what is
// offered from what is asked, and what no words say to be of a contract from
// what is.
func (s *score) dealRules(g *Grouping, d, e *statement.Deal) {
	switch {
	case d == nil && e == nil:
	case d == nil || e == nil:
		s.bar("only one is of a contract")
	case d.Asked != e.Asked:
		s.bar("one is offered, the other asked for")
	case len(d.Players) > 0 && len(e.Players) > 0 && !(g.allAmong(d.Players, e.Players) && g.allAmong(e.Players, d.Players)):
		s.bar("one is for %s, the other for %s", d.Players[0], e.Players[0])
	case len(d.Clubs) > 0 && len(e.Clubs) > 0 && !g.anyAmong(d.Clubs, e.Clubs):
		s.bar("one is of %s, the other of %s", d.Clubs[0], e.Clubs[0])
	case (len(d.Clubs) == 0 || len(e.Clubs) == 0) && (len(d.Players) == 0 || len(e.Players) == 0):
		s.bar("neither a club nor a player is named with both")
	}
}

// allAmong reports whether all of some names are among others.
func (g *Grouping) allAmong(some, others []string) bool {
	return !slices.ContainsFunc(some, func(x string) bool { return !g.anyAmong([]string{x}, others) })
}

// anyAmong reports whether any of some names is among others.
func (g *Grouping) anyAmong(some, others []string) bool {
	return slices.ContainsFunc(some, func(x string) bool {
		return slices.ContainsFunc(others, func(y string) bool { return g.oneSide(x, y) })
	})
}
