package measure

import (
	"math/big"
	"strings"
)

// Tolerance is how far a topic's values may lie apart from what was written,
// each on both sides. The zero Tolerance allows nothing.
type Tolerance struct {
	Share Num   // of the number: 2 % is 0.02
	Abs   Num   // in Unit
	Unit  *Unit // nil: the unit the value was written in; days for dates, minutes for times
}

// ParseTolerance reads "2 %", "3 days", "5" or "10 km".
func ParseTolerance(s string) (Tolerance, error) {
	number, unit := cutNumber(s)
	n, ok := plainDecimal(strings.TrimSpace(number))
	if !ok || len(s) > maxTolerance {
		return Tolerance{}, &SyntaxError{Msg: "not a tolerance", Hint: toleranceHint}
	}
	name := strings.TrimSpace(unit)
	if name == "" {
		return Tolerance{Abs: n}, nil
	}
	u := UnitNamed(name)
	switch {
	case u == nil:
		at := len(s) - len(strings.TrimLeft(unit, " \t"))
		return Tolerance{}, &SyntaxError{Offset: at, Msg: "not a unit: " + name, Hint: toleranceHint}
	case u.Dimension == Share:
		return Tolerance{Share: u.ToBase(n)}, nil
	}
	return Tolerance{Abs: n, Unit: u}, nil
}

const toleranceHint = `write it as "2 %", "3 days", "10 km" or "5"`

// maxTolerance is more bytes than any tolerance has.
const maxTolerance = 100

// cutNumber cuts s after its leading digits, separators and blanks.
func cutNumber(s string) (number, rest string) {
	rest = strings.TrimLeft(s, "0123456789., \t")
	return s[:len(s)-len(rest)], rest
}

// plainDecimal reads digits with a point and commas between thousands.
func plainDecimal(s string) (Num, bool) {
	whole, fraction, _ := strings.Cut(s, ".")
	groups := strings.Split(whole, ",")
	for _, g := range groups[1:] {
		if len(g) != 3 || len(groups[0]) > 3 {
			return Num{}, false
		}
	}
	digits := strings.Join(groups, "") + fraction
	n, ok := new(big.Int).SetString(digits, 10)
	if !ok || digits[0] < '0' {
		return Num{}, false
	}
	return NumFromRat(new(big.Rat).SetInt(n)).Mul(powerOfTen(-len(fraction))), true
}

// IsZero reports whether t allows nothing.
func (t Tolerance) IsZero() bool { return t.Share.Sign() == 0 && t.Abs.Sign() == 0 }

// Widen returns v with its set widened on both sides. A share is one of the
// number at each end; dates have none. Counts stay whole and not below 0. A
// tolerance in a unit of another dimension, and a value without a set, change
// nothing.
func (v Value) Widen(t Tolerance) Value {
	if t.IsZero() {
		return v
	}
	if v.Kind == Period && v.Detail != nil {
		return v.widenEnds(t)
	}
	if v.Set == nil {
		return v
	}
	d := Detail{}
	if v.Detail != nil {
		d = *v.Detail
	}
	d.Plain, d.Slack = plain(&v), t
	v.Set, v.Detail = t.widen(d.Plain, v), &d
	return v
}

func (v Value) widenEnds(t Tolerance) Value {
	d := *v.Detail
	for _, end := range [...]**Value{&d.Start, &d.End} {
		if *end != nil {
			wide := (*end).Widen(t)
			*end = &wide
		}
	}
	v.Detail = &d
	return v
}

// widen returns the set of v with each interval widened.
func (t Tolerance) widen(s Set, v Value) Set {
	abs, ok := t.absolute(v)
	if !ok {
		return s
	}
	share := t.Share
	if classOf(v.Kind) != ofNumbers {
		share = Num{}
	}
	var out Set
	for _, i := range s {
		i.Lo = i.Lo.Sub(abs).Sub(i.Lo.Abs().Mul(share))
		i.Hi = i.Hi.Add(abs).Add(i.Hi.Abs().Mul(share))
		if v.Kind == Count {
			i = inward(clipped(i, v.Nominal, nil), v.Nominal)
		}
		out = out.extend(i)
	}
	return out
}

// absolute returns the tolerance in the base units of v's set.
func (t Tolerance) absolute(v Value) (Num, bool) {
	switch {
	case t.Abs.Sign() == 0:
		return Num{}, true
	case v.Kind == Date && t.Unit == nil:
		return t.Abs, true
	case v.Kind == Date:
		days := t.Unit.span(t.Abs).Quo(Int(secondsPerDay))
		if !instant(&v) {
			days = days.Ceil() // a day has no parts
		}
		return days, t.Unit.Dimension == Duration
	case t.Unit == nil && v.Unit == nil:
		return t.Abs, true
	case t.Unit == nil:
		return v.Unit.span(t.Abs), true
	case v.Kind == Time:
		return t.Unit.span(t.Abs).Quo(Int(60)), t.Unit.Dimension == Duration
	}
	return t.Unit.span(t.Abs), t.Unit.Dimension == dimension(&v)
}

// span converts a difference (not a point on the scale) to base units.
func (u *Unit) span(n Num) Num { return n.Mul(u.Factor) }
