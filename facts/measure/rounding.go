package measure

// RoundingVariants reports whether two values differ by rounding alone: a
// number that one of them wrote (itself, or the bound of a hedge) is what the
// other's is when rounded to a tenfold coarser step, and they lie within the
// window. Equally round numbers of one unit are never variants, and nothing below
// 100 as written is the rounder: 40 % and 42 % are two results, and what "22 km"
// leaves open is held by its last digit already. Of two units one may be the other
// converted and then rounded: the rounder need only be as round as the other, so
// that "600 metres" and "2,000 feet" are variants.
func RoundingVariants(a, b Value, w *Windows) bool {
	return dimension(&a) == dimension(&b) && roundingVariants(&a, &b, w.orDefault().Rounding)
}

func roundingVariants(a, b *Value, share Num) bool {
	if share.Sign() == 0 || !roundable(a) || !roundable(b) || notRound(a) && notRound(b) {
		return false
	}
	if variantEither(a, a.Nominal, b, b.Nominal, share) {
		return true
	}
	ra, rb := a.Hedge == BetweenHedge && a.Detail != nil, b.Hedge == BetweenHedge && b.Detail != nil
	return ra && variantEither(a, a.Detail.Upper, b, b.Nominal, share) ||
		rb && variantEither(a, a.Nominal, b, b.Detail.Upper, share) ||
		ra && rb && variantEither(a, a.Detail.Upper, b, b.Detail.Upper, share)
}

// roundable reports whether v has a written number that could be rounded:
// vague words have none, and on scales without a natural zero a share of the
// number means nothing.
func roundable(v *Value) bool {
	return classOf(v.Kind) == ofNumbers && v.Hedge != Vague && naturalZero(v.Unit)
}

// notRound reports whether it is obvious that v wrote no number that is ten
// times rounder than another: a count that does not end in 0.
func notRound(v *Value) bool {
	n, whole := v.Nominal.Int64()
	return whole && n%10 != 0 && v.Kind == Count && v.Hedge != BetweenHedge && v.Precision == (Precision{})
}

// variantEither reports whether x, written in a, and y, written in b, are
// rounding variants, whichever is the rounder.
func variantEither(a *Value, x Num, b *Value, y Num, share Num) bool {
	if x.Sign() != y.Sign() || x.Sign() == 0 {
		return false
	}
	ux, uy := a.Precision.Roundness(x), b.Precision.Roundness(y)
	bigX, bigY := x.Abs().Cmp(Int(100)) >= 0, y.Abs().Cmp(Int(100)) >= 0
	x, ux = scaled(x, ux, a.Unit)
	y, uy = scaled(y, uy, b.Unit)
	coarser := Int(10)
	if a.Unit != b.Unit {
		coarser = Int(1)
	}
	return bigX && variant(x, ux, y, uy.Mul(coarser), share) || bigY && variant(y, uy, x, ux.Mul(coarser), share)
}

// scaled converts the magnitude of n and its roundness to base units.
func scaled(n, u Num, unit *Unit) (Num, Num) {
	n = n.Abs()
	if unit == nil {
		return n, u
	}
	return n.Mul(unit.Factor), u.Mul(unit.Factor)
}

// variant reports whether m, rounded half up to un, gives n and lies within the
// share of n, un being no finer than least.
func variant(n, un, m, least, share Num) bool {
	if un.Less(least) {
		return false
	}
	d := m.Sub(n)
	twice := d.Abs().Mul(Int(2))
	if c := twice.Cmp(un); c > 0 || c == 0 && d.Sign() > 0 {
		return false
	}
	return d.Abs().Quo(n).Cmp(share) <= 0
}
