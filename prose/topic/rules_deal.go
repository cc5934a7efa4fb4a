package topic

import (
	"slices"

	"crosscheck/prose/statement"
)

// dealRules keep contracts apart that are of unlike players or clubs, what is
// offered from what is asked, and what no words say to be of a contract from
// what is.
func (s *score) dealRules(g *Grouping, a, b *mention) {
	d, e := a.stated.Play.Deal, b.stated.Play.Deal
	if d == nil || e == nil {
		if d != e {
			s.bar("only one is of a contract")
		}
		return
	}
	switch names := g.dealNames(d, e); {
	case d.Asked != e.Asked || d.Done != e.Done:
		s.bar("one is asked for, offered or agreed, the other not")
	case names >= 2 || names == 1 && d.Done:
	case names == 0:
		s.bar("no club and no player is named with both")
	case len(d.Players) > 0 && len(e.Players) > 0 && !(g.allAmong(d.Players, e.Players) && g.allAmong(e.Players, d.Players)):
		s.bar("one is for %s, the other for %s", d.Players[0], e.Players[0])
	case len(d.Clubs) > 0 && len(e.Clubs) > 0 && !g.anyAmong(d.Clubs, e.Clubs):
		s.bar("one is of %s, the other of %s", d.Clubs[0], e.Clubs[0])
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

// dealNames counts the names of one deal that the other has too, as whatever: who
// left one club for another is the subject here, the object there.
func (g *Grouping) dealNames(d, e *statement.Deal) (n int) {
	others := slices.Concat(e.Clubs, e.Players)
	for _, x := range slices.Concat(d.Clubs, d.Players) {
		if g.anyAmong([]string{x}, others) {
			n++
		}
	}
	return n
}
