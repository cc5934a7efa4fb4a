package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// vagueRules keep figures of unlike value apart that too little ties to one
// fact: a long article has many lengths of time, distances and sums.
func (s *score) vagueRules(g *Grouping, a, b *mention) {
	switch {
	case a.sheet() || b.sheet():
	case (loose(a) || loose(b)) && !a.sameValue(b) && !(someOrNone(a, b) || a.attribute == b.attribute && a.harm() && farOutside(a, b)):
		s.bar("one is told so loosely that the other does not contradict it")
	case oftenNotMany(a, b) && g.saidOfBoth(a, b) < muchSaid:
		s.bar("one tells how often, the other how many")
	case g.ofTwoDays(a, b):
		s.bar("prices of shares, told some days apart")
	}
}

// ofTwoDays reports whether two sums are what shares were traded at on unlike
// days: of two articles some days apart each tells the price of its own.
func (g *Grouping) ofTwoDays(a, b *mention) bool {
	x, y := &g.articles[a.article], &g.articles[b.article]
	return (a.attribute == "share-price" || b.attribute == "share-price") && x.dated && y.dated && math.Abs(x.day-y.day) >= 1
}

// loose reports whether a figure is one of the words that allow half as much
// again as they begin with: several, dozens, hundreds, billions. Who writes so does
// not mean to say how many, so that no other number is an error beside it.
func loose(m *mention) bool {
	v := &m.value
	if v.Hedge != measure.Vague || len(v.Set) == 0 || m.dimension == string(measure.Share) {
		return false
	}
	lo, hi := v.Set[0], v.Set[len(v.Set)-1]
	return hi.HiInf || lo.LoInf || hi.Hi.Float64() >= 1.5*lo.Lo.Float64()
}

// farOutside reports whether one of two values lies far from all that the other
// loosely allows: "hundreds were killed" is no way of saying twelve.
func farOutside(a, b *mention) bool { return loose(b) && farFrom(a, b) || loose(a) && farFrom(b, a) }

func farFrom(a, b *mention) bool {
	set := b.value.Set
	if !a.sized || len(set) == 0 || set[0].LoInf || set[len(set)-1].HiInf {
		return false
	}
	n := math.Abs(a.amount)
	return n*farTimes < set[0].Lo.Float64() || n > farTimes*set[len(set)-1].Hi.Float64()
}

// farTimes is how many times more or less than a loose word allows is far.
const farTimes = 3

// oftenNotMany reports whether one of two counts tells how often something was
// done, the other how many there were of things that nobody counts so: nine times
// and 24 orbits, but three times and three shots.
func oftenNotMany(a, b *mention) bool {
	return a.dimension == "count" && (a.noun == often) != (b.noun == often) && (a.noun != "" || a.attribute != "") && (b.noun != "" || b.attribute != "") && !kinNouns(a, b)
}

// often is the class of the noun in "nine times".
const often = "tim"

// overlap sums what the words tell that two lists share.
func overlap(a, b vector) float64 {
	return float64(a.meet(b, func(x, y float32) float32 { return min(x, y) })) / rare
}

// saidOfBoth is overlap of the words around two figures of articles.
func (g *Grouping) saidOfBoth(a, b *mention) float64 {
	return overlap(g.near(a).telling, g.near(b).telling)
}

// muchSaid is how many rare words, or more common ones, must stand around both of two
// figures of which an article has many.
const muchSaid = 1.2
