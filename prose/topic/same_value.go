package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// sameValue reports whether two values are one number or date, hedged or not.
func sameValue(a, b *measure.Value) bool {
	x, okA := size(a)
	y, okB := size(b)
	return sameSized(a, b, x, y, okA, okB)
}

// sameValue does so with what is known of the sizes of mentions.
func (m *mention) sameValue(other *mention) bool {
	return sameSized(&m.value, &other.value, m.amount, other.amount, m.sized, other.sized)
}

func sameSized(a, b *measure.Value, x, y float64, okA, okB bool) bool {
	switch {
	case okA && okB && a.Kind == measure.Date && b.Kind == measure.Date && math.Abs(x-y) > 1.5:
		return false // days are looked at closely only where one may be the other
	case !okA || !okB || a.Kind != measure.Count && a.Kind != measure.Quantity:
		r := a.Relate(b, nil)
		return r.Verdict == measure.Same
	}
	if a.Kind == measure.Count && b.Kind == measure.Count {
		return x == y
	}
	switch dimension(a) {
	case string(measure.Temperature): // in kelvin, where a few degrees are little
		return math.Abs(x-y) <= 0.6
	case string(measure.Magnitude), string(measure.Share):
		return math.Abs(x-y) < 1e-9
	}
	return math.Abs(x-y) <= 0.02*math.Max(math.Abs(x), math.Abs(y))
}
