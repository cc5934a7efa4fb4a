package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// written is a number that a value was written with, in base units.
type written struct {
	who  int
	n, u measure.Num // the number, and how round it is
	said measure.Num // the number in its own unit
}

// addRounding gives every round number the points of its rounding variants,
// so that they meet on the line. A number has at most one rounder for each
// step of roundness, so no pair is looked at in vain.
func (f *field) addRounding() {
	w := f.t.windows
	if !numeric(f.vals[0].value.Kind) || w != nil && w.Rounding.Sign() == 0 || f.noneRound() {
		return
	}
	all := f.numbers()
	for _, x := range all {
		half := x.u.Quo(measure.Int(2))
		lo, hi := x.n.Sub(half), x.n.Add(half)
		from, _ := slices.BinarySearchFunc(all, lo, func(y written, n measure.Num) int { return y.n.Cmp(n) })
		for _, y := range all[from:] {
			if hi.Less(y.n) {
				break
			}
			if y.who != x.who && y.u.Less(x.u) {
				f.round(x, y)
			}
		}
	}
}

// noneRound reports whether it is obvious that no number is rounder than
// another: all are counts that do not end in 0.
func (f *field) noneRound() bool {
	for i := range f.vals {
		v := f.vals[i].value
		n, whole := v.Nominal.Int64()
		if v.Kind != measure.Count || v.Hedge > measure.Nearly || !whole || n%10 == 0 || v.Precision != (measure.Precision{}) {
			return false
		}
	}
	return true
}

// numbers lists the numbers as written, in rising order.
func (f *field) numbers() []written {
	all := make([]written, 0, len(f.vals))
	for i := range f.vals {
		v := f.vals[i].value
		if v.Hedge == measure.Vague {
			continue
		}
		all = append(all, writtenNumber(i, v, v.Nominal))
		if v.Hedge == measure.BetweenHedge && v.Detail != nil {
			all = append(all, writtenNumber(i, v, v.Detail.Upper))
		}
	}
	slices.SortStableFunc(all, func(a, b written) int { return a.n.Cmp(b.n) })
	return all
}

func writtenNumber(who int, v *measure.Value, n measure.Num) written {
	u := v.Precision.Roundness(n)
	if v.Unit != nil {
		u = u.Mul(v.Unit.Factor)
	}
	return written{who: who, n: v.Unit.ToBase(n), u: u, said: n}
}

// round lets the rounder x reach the point y if the two are variants that do
// not meet anyhow.
func (f *field) round(x, y written) {
	if f.line[x.who].meets(f.line[y.who]) {
		return
	}
	if !measure.RoundingVariants(f.figure(x), f.figure(y), f.t.windows) {
		return
	}
	f.line[x.who].add(pointSpan(y.n))
	f.rounded = append(f.rounded, [2]int{x.who, y.who})
	if !f.line[x.who].meets(f.line[y.who]) {
		f.line[y.who].add(pointSpan(y.n))
	}
}

// figure returns one of the numbers that a value was written with, by itself:
// of "133 to 145" only 145 rounds to 150.
func (f *field) figure(x written) measure.Value {
	v := *f.vals[x.who].value
	if v.Hedge == measure.BetweenHedge {
		v.Hedge, v.Nominal = measure.Exact, x.said
	}
	return v
}
