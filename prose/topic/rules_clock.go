package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// clockRules keep clock times apart that are told of two days.
func (s *score) clockRules(g *Grouping, a, b *mention) {
	s.stepRules(g, a, b)
	if a.sheet() || b.sheet() || !a.sized || !b.sized || a.value.Zoned() != b.value.Zoned() {
		return
	}
	x, okA := oneDay(a.dates)
	y, okB := oneDay(b.dates)
	if okA && okB && math.Abs(x-y) >= eventDays && !a.value.Zoned() {
		s.bar("they are hours of two days")
	}
}

// oneDay returns the day that a set of days is.
func oneDay(days measure.Set) (float64, bool) {
	if len(days) != 1 || days[0].LoInf || days[0].HiInf {
		return 0, false
	}
	day := math.Floor(days[0].Lo.Float64())
	return day, days[0].Hi.Float64() <= day+1
}
