package topic

// vagueRules keep figures of unlike value apart that too little ties to one
// fact: a long article has many lengths of time, distances and sums.
func (s *score) vagueRules(g *Grouping, a, b *mention) {
	same := a.attribute == b.attribute || kin(a, b)
	said := overlap(a.telling, b.telling)
	switch {
	case a.dimension == "count" && a.noun != b.noun && a.noun != "" && b.noun != "" && !(a.person && b.person) && !same:
		s.bar("one counts %s, the other %s", a.noun, b.noun)
	case a.attribute == "distance" && b.attribute == "distance" && said < littleSaid && !g.sameNames(a.names, b.names):
		s.bar("nothing says that the distances are between the same")
	}
}

// littleSaid is how many rare words must stand around both of two figures, if
// nothing else ties them together.
const littleSaid = 0.5
