package measure

import (
	"math"
	"math/big"
	"testing"
)

// numSeeds are the parts of fractions near the borders of the fast paths.
var numSeeds = []int64{
	0, 1, -1, 2, 3, -7, 10, 100, 1000, 1<<31 - 1, 1 << 31, 1<<31 + 1, -1 << 31, 1 - 1<<31, 1 << 32, 1 << 53, 9007199254740993,
	math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1,
}

// checkNum compares each operation with that of big.Rat.
func checkNum(t *testing.T, an, ad, bn, bd int64) {
	t.Helper()
	if ad == 0 || bd == 0 {
		return
	}
	a, b, x, y := Frac(an, ad), Frac(bn, bd), big.NewRat(an, ad), big.NewRat(bn, bd)
	check := func(op string, got Num, want *big.Rat) {
		t.Helper()
		if got.Rat().Cmp(want) != 0 || !got.Equal(NumFromRat(want)) {
			t.Errorf("%s %s %s = %s, want %s", x, op, y, got.Rat(), want)
		}
	}
	check("+", a.Add(b), new(big.Rat).Add(x, y))
	check("-", a.Sub(b), new(big.Rat).Sub(x, y))
	check("*", a.Mul(b), new(big.Rat).Mul(x, y))
	if y.Sign() != 0 {
		check("/", a.Quo(b), new(big.Rat).Quo(x, y))
	}
	check("abs", a.Abs(), new(big.Rat).Abs(x))
	if got := a.Cmp(b); got != x.Cmp(y) || a.Less(b) != (got < 0) {
		t.Errorf("%s compared with %s: %d", x, y, got)
	}
	floor := new(big.Int).Div(x.Num(), x.Denom())
	check("floor", a.Floor(), new(big.Rat).SetInt(floor))
	if c := a.Ceil(); !c.IsInt() || c.Less(a) || !c.Sub(Int(1)).Less(a) {
		t.Errorf("the ceiling of %s is %s", x, c)
	}
	if a.Sign() != x.Sign() || a.IsInt() != x.IsInt() {
		t.Errorf("%s: sign %d, whole %v", x, a.Sign(), a.IsInt())
	}
}

func TestNum(t *testing.T) {
	for _, an := range numSeeds {
		for _, ad := range numSeeds {
			for _, bn := range numSeeds {
				checkNum(t, an, ad, bn, ad)
				checkNum(t, an, ad, 7, bn)
				checkNum(t, an, 3, bn, ad)
			}
		}
	}
}

func FuzzNum(f *testing.F) {
	if len(numSeeds) == 0 {
		f.Fatal("no seeds: the run would prove nothing")
	}
	for _, n := range numSeeds {
		f.Add(n, int64(3), int64(1000), n)
	}
	f.Fuzz(checkNum)
}

func TestNumString(t *testing.T) {
	for _, c := range []struct {
		n    Num
		want string
	}{
		{Num{}, "0"}, {Int(1200), "1200"}, {Frac(1, 10).Add(Frac(2, 10)), "0.3"}, {Frac(-1, 8), "-0.125"},
		{Frac(1, 3), "0.333333333333"}, {Int(math.MaxInt64).Add(Int(1)), "9223372036854775808"}, {Int(math.MinInt64).Neg(), "9223372036854775808"},
	} {
		if got := c.n.String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}

func TestSmallNumsAllocateNothing(t *testing.T) {
	a, b := Frac(1609344, 1000), Frac(5, 100)
	if n := testing.AllocsPerRun(100, func() { a.Mul(b).Add(a).Sub(b).Quo(b).Floor().Cmp(a) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
