package measure

// Roundness returns u(n): the largest of {1, 5} × 10^k that divides n. u(0) is
// 1. It is finer than 1 for decimals: u(5.3) is 0.1. A number that no decimal
// writes exactly (1/3) is as round as its denominator says.
func Roundness(n Num) Num {
	n = n.Abs()
	if n.Sign() == 0 {
		return Int(1)
	}
	if v, ok := n.Int64(); ok {
		return wholeRoundness(v)
	}
	return bigRoundness(n)
}

func wholeRoundness(v int64) Num {
	u := int64(1)
	for v%10 == 0 {
		v, u = v/10, u*10
	}
	if v%5 == 0 {
		u *= 5
	}
	return Int(u)
}

// bigRoundness is for decimals and for numbers beyond 64 bits.
func bigRoundness(n Num) Num {
	ten, u := Int(10), Int(1)
	for places := 0; !n.IsInt(); places++ {
		if places == maxPlaces {
			return u
		}
		n, u = n.Mul(ten), u.Quo(ten)
	}
	for n.Quo(ten).IsInt() {
		n, u = n.Quo(ten), u.Mul(ten)
	}
	if n.Quo(Int(5)).IsInt() {
		return u.Mul(Int(5))
	}
	return u
}

// maxPlaces ends the search for the last digit of a number that has none.
const maxPlaces = 12

// ExpectedUpper returns the upper end that readers expect of "more than n",
// as the roundness of n suggests (100 → 150, 130 → 140), in the written unit.
// It words a note and never decides. It is false for any other hedge.
func (v Value) ExpectedUpper() (Num, bool) {
	if v.Hedge != MoreThan || v.Nominal.Sign() <= 0 {
		return Num{}, false
	}
	u := v.Precision.Roundness(v.Nominal)
	if u.Cmp(v.Nominal.Mul(Frac(1, 5))) > 0 {
		u = u.Quo(Int(2))
	}
	return v.Nominal.Add(u), true
}
