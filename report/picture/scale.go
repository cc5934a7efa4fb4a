package picture

import (
	"math"

	"crosscheck/facts/measure"
)

// scale turns numbers (in base units, days or minutes) into places.
type scale struct {
	line   line
	unit   *measure.Unit
	lo, hi float64 // the ends of the line
	log    bool    // each stretch is a multiple of the one before
}

// farApart is from which ratio of the greatest to the least number on a scale
// of equal steps would show nothing of the small ones.
const farApart = 200

func newScale(rows []Row, camps []measure.Set, unit *measure.Unit) (*scale, bool) {
	s := &scale{line: lineOf(rows[0].Value.Kind), unit: unit}
	if unit == nil && s.line == ofNumbers {
		s.unit = rows[0].Value.Unit
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, r := range rows {
		for _, x := range s.landmarks(r.Value) {
			lo, hi = min(lo, x), max(hi, x)
		}
	}
	if lo > hi || math.IsInf(lo, 0) || math.IsInf(hi, 0) || math.IsNaN(hi-lo) {
		return nil, false
	}
	s.log = s.line == ofNumbers && lo > 0 && hi/lo > farApart && s.unitStartsAtZero()
	s.lo, s.hi = s.padded(lo, hi)
	return s, !math.IsInf(s.hi-s.lo, 0) && s.hi > s.lo
}

// unitStartsAtZero reports whether base units are multiples of the unit.
func (s *scale) unitStartsAtZero() bool { return s.unit == nil || s.unit.Offset.Sign() == 0 }

// padded leaves room on both sides of what is to be seen.
func (s *scale) padded(lo, hi float64) (float64, float64) {
	if s.log {
		return lo / 1.5, hi * 1.5
	}
	pad := (hi - lo) * 0.12
	if hi == lo {
		pad = max(math.Abs(lo)*0.1, s.step())
	}
	padded := lo - pad
	if lo >= 0 && padded < 0 && s.line != ofDays {
		padded = 0
	}
	return padded, hi + pad
}

// step is one unit of the scale in base units.
func (s *scale) step() float64 {
	if s.unit == nil {
		return 1
	}
	return s.unit.Factor.Float64()
}

// landmarks are the numbers of a value that must be on the line. The zero at
// which "at most 50" ends is not among them: no source spoke of it.
func (s *scale) landmarks(v measure.Value) []float64 {
	var out []float64
	for _, i := range setOf(v) {
		lo, hi := s.ends(v, i)
		if !math.IsInf(lo, 0) {
			out = append(out, lo)
		}
		if !math.IsInf(hi, 0) {
			out = append(out, hi)
		}
	}
	return out
}

// ends are the ends of an interval of v on the line. A day reaches to the next.
func (s *scale) ends(v measure.Value, i measure.Interval) (lo, hi float64) {
	lo, hi = math.Inf(-1), math.Inf(1)
	if !i.LoInf && !(upperBound(v.Hedge) && i.Lo.Sign() == 0) {
		lo = i.Lo.Float64()
	}
	if !i.HiInf {
		hi = i.Hi.Float64()
		if s.line == ofDays && !moment(v) {
			hi++
		}
	}
	return lo, hi
}

func upperBound(h measure.Hedge) bool {
	return h == measure.AtMost || h == measure.UpTo || h == measure.FewerThan
}

func moment(v measure.Value) bool { return v.Detail != nil && v.Detail.Instant }

// at is the place of a number.
func (s *scale) at(x float64) Place {
	switch {
	case math.IsInf(x, -1):
		return 0
	case math.IsInf(x, 1):
		return 100
	}
	p := (x - s.lo) / (s.hi - s.lo)
	if s.log {
		p = math.Log(max(x, s.lo)/s.lo) / math.Log(s.hi/s.lo)
	}
	return Place(math.Round(min(max(p, 0), 1)*1000) / 10)
}

// anchor is the one number that stands for a value, where steps meet it.
func (s *scale) anchor(v measure.Value) float64 {
	set := setOf(v)
	lo, _ := s.ends(v, set[0])
	_, hi := s.ends(v, set[len(set)-1])
	switch {
	case s.line == ofNumbers:
		return v.Unit.ToBase(v.Nominal).Float64()
	case math.IsInf(lo, 0):
		return hi
	case math.IsInf(hi, 0):
		return lo
	}
	return (lo + hi) / 2
}

// reference is where a reference's value stands.
func (s *scale) reference(v measure.Value) Span {
	set := setOf(v)
	lo, _ := s.ends(v, set[0])
	_, hi := s.ends(v, set[len(set)-1])
	if s.single(v, set[0]) && len(set) == 1 {
		at := s.at(s.anchor(v))
		return Span{at, at}
	}
	return Span{s.at(lo), s.at(hi)}
}

// single reports whether an interval is one number or one day, or a measured
// number that stands for as much as its last digit.
func (s *scale) single(v measure.Value, i measure.Interval) bool {
	if i.LoInf || i.HiInf {
		return false
	}
	if s.line == ofNumbers && v.Hedge == measure.Exact {
		return true
	}
	return i.Lo.Equal(i.Hi)
}

// least is how wide a band is at least, so that it can be seen.
const least = 2.4

// bands are the common grounds of camps, named A, B, C in their order.
func (s *scale) bands(camps []measure.Set) []Band {
	var out []Band
	next := Place(0)
	for n, set := range camps {
		if len(set) == 0 || n >= 26 {
			continue
		}
		b := Band{Name: string(rune('A' + n)), Span: s.bandSpan(set)}
		b.LabelAt = min(max(b.Middle(), next, 1.5), 98.5)
		next = b.LabelAt + 5
		out = append(out, b)
	}
	return out
}

func (s *scale) bandSpan(set measure.Set) Span {
	v := measure.Value{Hedge: measure.BetweenHedge}
	lo, _ := s.ends(v, set[0])
	_, hi := s.ends(v, set[len(set)-1])
	span := Span{s.at(lo), s.at(hi)}
	if span.Width() < least {
		mid := span.Middle()
		span = Span{max(mid-least/2, 0), min(mid+least/2, 100)}
	}
	return span
}
