package topic

// vagueRules keep figures of unlike value apart that too little ties to one
// fact: a long article has many lengths of time, distances and sums.
func (s *score) vagueRules(g *Grouping, a, b *mention) {
	switch {
	case a.sheet() || b.sheet():
	case a.dimension == "count" && a.noun != b.noun && a.noun != "" && b.noun != "" && !(a.person && b.person) && a.attribute != b.attribute && !kin(a, b):
		if !sameValue(&a.value, &b.value) {
			s.doubtful(vagueThings, "one counts %s, the other %s", a.noun, b.noun)
		}
	case a.attribute == "distance" && b.attribute == "distance" && overlap(a.telling, b.telling) < littleSaid && !g.nameShared(a, b):
		if !sameValue(&a.value, &b.value) {
			s.doubtful(vagueThings, "nothing says that the distances are between the same")
		}
	}
}

// littleSaid is how many rare words must stand around both of two figures, if
// nothing else ties them together.
const littleSaid = 0.5

// overlap sums what the words tell that two lists share.
func overlap(a, b vector) float64 {
	return float64(a.meet(b, func(x, y float32) float32 { return min(x, y) })) / rare
}
