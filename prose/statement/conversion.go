package statement

import "crosscheck/facts/measure"

// converts reports whether b says a again in other units: in brackets after
// it, or after a comma and "or".
func (f *finder) converts(a, b *mention, s *sentence) bool {
	if a.value.Unit == nil || b.value.Unit == nil || a.kinds != b.kinds {
		return false
	}
	i := a.to
	bracket := i < b.first && f.tokens[i].kind == openToken
	or := i+1 < b.first && f.tokens[i].kind == commaToken && f.word(i+1) == "or" || i < b.first && f.word(i) == "or"
	if !bracket && !or || b.first-i > 4 || a.kinds == aDuration {
		return false
	}
	if a.kinds == aMoney {
		return bracket && a.value.Unit != b.value.Unit
	}
	return a.value.Unit != b.value.Unit && a.value.Unit.Dimension == b.value.Unit.Dimension && alike(a, b)
}

// takeConversion lets a figure stand for what its conversion says as well: of
// "10 meters (35 feet)" one is the other rounded, and nobody knows which was
// measured, so a source that says 35 feet agrees. Where the figure is a bound or
// a range its own words stay the measure.
func (m *mention) takeConversion(of *mention) {
	if h := m.value.Hedge; m.kinds != aMoney && (h == measure.Exact || h == measure.About || h == measure.Nearly) {
		m.value.Set = m.value.Set.Union(of.value.Set)
	}
}

// alike reports whether two quantities are within an eighth of one another.
func alike(a, b *mention) bool {
	x, y := a.value.Unit.ToBase(a.value.Nominal).Float64(), b.value.Unit.ToBase(b.value.Nominal).Float64()
	return x > 0 && y > 0 && x < 1.125*y && y < 1.125*x
}
