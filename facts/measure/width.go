package measure

// width works out how far an inexact word reaches from n, in the written unit.
type width struct {
	n    Num
	u    *Unit
	kind Kind
	p    Precision
	w    *Windows
}

// of returns the width that goes with a hedge.
func (w *width) of(h Hedge) Num {
	switch h {
	case Nearly:
		return w.nearly()
	case JustOver:
		return w.justOver()
	}
	return w.about()
}

// fixed returns the width on scales without a natural zero, where a share of
// the number means nothing.
func (w *width) fixed() (Num, bool) {
	if w.u == nil {
		return Num{}, false
	}
	switch w.u.Dimension {
	case Magnitude:
		return Frac(1, 10), true
	case Temperature:
		return Int(1), true
	}
	return Num{}, false
}

// nearly is max(1 for counts, min(10 % of n, u)).
func (w *width) nearly() Num {
	if d, ok := w.fixed(); ok {
		return d
	}
	d := minNum(w.n.Abs().Mul(w.w.Nearly), w.p.Roundness(w.n))
	if w.kind == Count {
		return maxNum(d, Int(1))
	}
	return d
}

// justOver is as nearly, but half a unit for durations.
func (w *width) justOver() Num {
	if w.u != nil && w.u.Dimension == Duration {
		return Frac(1, 2)
	}
	return w.nearly()
}

// about is max(u/2, 5 % of n), at most 10 % of n; never narrower than what the
// bare number stands for.
func (w *width) about() Num {
	if d, ok := w.fixed(); ok {
		return d
	}
	n := w.n.Abs()
	d := maxNum(w.p.Roundness(n).Quo(Int(2)), n.Mul(w.w.AboutFloor))
	d = minNum(d, n.Mul(w.w.About))
	if w.kind == Quantity {
		return maxNum(d, w.p.half())
	}
	return d
}

// naturalZero reports whether nothing measured in u lies below 0.
func naturalZero(u *Unit) bool {
	return u == nil || u.Dimension != Temperature && u.Dimension != Magnitude
}

func minNum(a, b Num) Num {
	if b.Less(a) {
		return b
	}
	return a
}

func maxNum(a, b Num) Num {
	if a.Less(b) {
		return b
	}
	return a
}
