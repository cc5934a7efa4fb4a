package topic

import (
	"math"
	"slices"

	"crosscheck/facts/measure"
)

// rarity weighs how many figures of the sort the articles have: where each has
// one number of firefighters, or one day of a launch, they are likely the same.
func (s *score) rarity(g *Grouping, a, b *mention) {
	if g.howMany(a, b) == 1 {
		s.add(0.14, "each article has one figure of the sort")
	}
}

// howMany returns how many pairs of figures of the sort that both mentions are
// the two articles have; 0 if the mentions are of unlike sorts.
func (g *Grouping) howMany(a, b *mention) int {
	if a.kind != b.kind || a.kind == "" || a.sheet() || b.sheet() || a.attribute != b.attribute && a.attribute != "" && b.attribute != "" && !kin(a, b) {
		return 0
	}
	if a.dimension == "date" && !nearDays(a, b, a.kind) {
		return 0
	}
	return a.ofKind.count() * b.ofKind.count()
}

// nearDays reports whether two dates are so near that one event's day may be
// told in two ways: what happens again and again has other days as well.
func nearDays(a, b *mention, sort string) bool {
	x, okA := a.size()
	y, okB := b.size()
	reach := 45.0
	if sort == originSort {
		reach = 15 * 365
	}
	return okA && okB && math.Abs(x-y) <= reach
}

const originSort = "date|origin"

// sort is what counts and dates must have in common to be counted as of one sort;
// "" where nothing says it.
func (m *mention) sort() string {
	switch {
	case m.dimension == "date":
		return m.sortOfDate()
	case m.dimension != "count" || m.noun+m.role == "":
		return ""
	}
	return m.noun + "|" + m.role
}

// sortOfDate sorts the days on which something began, ended, was signed … by
// what they tell; the years of origin of old things are of one sort.
func (m *mention) sortOfDate() string {
	switch {
	case m.attribute == "" || m.attribute == happened:
		return ""
	case origins[m.attribute] && old(m):
		return originSort
	}
	return "date|" + m.attribute
}

// origins are the attributes that tell since when there is a thing.
var origins = wordSet("founded built completed launched began proclaimed born")

// old reports whether a date is one of years before the article.
func old(m *mention) bool {
	day, ok := size(&m.value)
	if m.stated == nil || !ok {
		return false
	}
	news, ok := size(&m.stated.Document.Published.Value)
	return ok && news-day > oldDays
}

const oldDays = 700

// values weighs how near the values are.
func (s *score) values(a, b *mention) {
	x, okA := a.size()
	y, okB := b.size()
	if !okA || !okB {
		return
	}
	if a.dimension == "date" {
		if math.Abs(x-y) <= 3*365 {
			s.add(0.04, "the dates are near each other")
		}
		return
	}
	if a.dimension == "time" {
		if math.Abs(x-y) <= 60 {
			s.add(0.08, "the times are near each other")
		}
		return
	}
	if a.dimension == string(measure.Magnitude) {
		switch d := math.Abs(x - y); {
		case d <= 0.5:
			s.add(0.08, "the values are near each other")
		case d > 1.2:
			s.add(-0.25, "the values are far apart")
		}
		return
	}
	r := timesApart(a, b)
	if r > 1.5 && a.dimension == "count" && a.specific() != b.specific() {
		s.add(-0.12, "only one says which people or things")
	}
	switch {
	case r <= 1.3:
		s.add(0.08, "the values are near each other")
	case r <= 2:
		s.add(0.03, "the values are not far apart")
	case r > 5:
		s.add(-0.30, "one value is more than five times the other")
	case r > 2:
		s.add(-0.08, "one value is more than twice the other")
	}
}

// telling is what an equal figure is worth as evidence: a round or small one
// says little, 1,140 says much.
func telling(v *measure.Value) float64 {
	n, ok := size(v)
	if !ok || v.Kind == measure.Date {
		return 0
	}
	u := 1.0
	for digit := n; digit >= 10 && math.Mod(digit, 10) == 0; digit /= 10 {
		u *= 10
	}
	switch digits := n / u; {
	case digits >= 100:
		return 0.20
	case digits >= 20:
		return 0.12
	case digits >= 11:
		return 0.06
	}
	return 0
}

// size returns a value as one number: what was written, in base units; the
// middle of a date in days.
func size(v *measure.Value) (float64, bool) {
	if len(v.Set) == 0 {
		return 0, false
	}
	switch v.Kind {
	case measure.Count, measure.Quantity:
		return v.Unit.ToBase(v.Nominal).Float64(), true
	case measure.Date, measure.Period, measure.Time:
		lo, hi := v.Set[0], v.Set[len(v.Set)-1]
		switch {
		case lo.LoInf && hi.HiInf:
			return 0, false
		case lo.LoInf:
			return hi.Hi.Float64(), true
		case hi.HiInf:
			return lo.Lo.Float64(), true
		}
		return (lo.Lo.Float64() + hi.Hi.Float64()) / 2, true
	}
	return 0, false
}

// timesApart returns how many times the greater of two values is the smaller.
// That nobody was harmed where others count the dead is no slip of the pen but
// the plainest disagreement: it counts as a little.
func timesApart(a, b *mention) float64 {
	if someOrNone(a, b) {
		return 1.5
	}
	return ratio(a.amount, b.amount)
}

// someOrNone reports whether one of two mentions says that nobody was harmed by
// what the articles are about, and the other that some were.
func someOrNone(a, b *mention) bool {
	return (a.amount == 0) != (b.amount == 0) && a.amount+b.amount < catastrophe && a.sized && b.sized && a.main && b.main && a.harm() && b.harm() && a.attribute == b.attribute
}

// catastrophe is a toll that nobody who says that there was none can mean.
const catastrophe = 1000

// ratio returns how many times the greater number is the smaller; where one of them is
// none, one half is added to both.
func ratio(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x == y {
		return 1
	}
	if x == 0 || y == 0 {
		x, y = x+0.5, y+0.5
	}
	return max(x, y) / min(x, y)
}

func shared(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}
