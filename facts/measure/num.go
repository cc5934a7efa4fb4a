package measure

import (
	"math"
	"math/big"
	"math/bits"
)

// Num is an exact rational number. The zero Num is 0.
//
// Values that fit are kept as a reduced int64 fraction, so that reading and
// comparing ordinary figures allocates nothing; larger ones fall back to
// big.Rat. Num is immutable and safe to copy. Do not compare with ==: use Cmp.
type Num struct {
	n   int64
	d   int64    // denominator less one, so that the zero Num is 0/1
	big *big.Rat // when not nil, n and d are unused
}

// Int returns the whole number n.
func Int(n int64) Num { return Num{n: n} }

// Frac returns n/d in lowest terms. It panics if d is 0.
func Frac(n, d int64) Num {
	if d == 0 {
		panic("measure: zero denominator")
	}
	if n == math.MinInt64 || d == math.MinInt64 {
		return fromRat(big.NewRat(n, d))
	}
	if d < 0 {
		n, d = -n, -d
	}
	if g := gcd(abs(n), d); g > 1 {
		n, d = n/g, d/g
	}
	return Num{n: n, d: d - 1}
}

func (a Num) den() int64 { return a.d + 1 }

// Rat returns a as a new big.Rat.
func (a Num) Rat() *big.Rat {
	if a.big != nil {
		return new(big.Rat).Set(a.big)
	}
	return big.NewRat(a.n, a.den())
}

// fromRat takes ownership of r.
func fromRat(r *big.Rat) Num {
	if r.Num().IsInt64() && r.Denom().IsInt64() && r.Num().Int64() != math.MinInt64 {
		return Num{n: r.Num().Int64(), d: r.Denom().Int64() - 1}
	}
	return Num{big: r}
}

// NumFromRat returns the number r.
func NumFromRat(r *big.Rat) Num { return fromRat(new(big.Rat).Set(r)) }

// IsInt reports whether a is whole.
func (a Num) IsInt() bool {
	if a.big != nil {
		return a.big.IsInt()
	}
	return a.d == 0
}

// Int64 returns a and true if a is whole and fits an int64.
func (a Num) Int64() (int64, bool) { return a.n, a.big == nil && a.d == 0 }

// Float64 returns the nearest float64: for drawing, never for comparing.
func (a Num) Float64() float64 {
	if a.big != nil {
		f, _ := a.big.Float64()
		return f
	}
	return float64(a.n) / float64(a.den())
}

// Sign returns -1, 0 or +1.
func (a Num) Sign() int {
	switch {
	case a.big != nil:
		return a.big.Sign()
	case a.n < 0:
		return -1
	case a.n > 0:
		return 1
	}
	return 0
}

// Cmp returns -1 if a < b, 0 if they are equal, +1 if a > b.
func (a Num) Cmp(b Num) int {
	if a.big != nil || b.big != nil {
		return a.Rat().Cmp(b.Rat())
	}
	if a.d == b.d {
		return cmpInt(a.n, b.n)
	}
	if sa, sb := a.Sign(), b.Sign(); sa != sb {
		return cmpInt(int64(sa), int64(sb))
	}
	// Same sign: compare |a.n|*b.den with |b.n|*a.den in 128 bits.
	h1, l1 := bits.Mul64(uint64(abs(a.n)), uint64(b.den()))
	h2, l2 := bits.Mul64(uint64(abs(b.n)), uint64(a.den()))
	c := 0
	switch {
	case h1 < h2 || h1 == h2 && l1 < l2:
		c = -1
	case h1 != h2 || l1 != l2:
		c = 1
	}
	if a.n < 0 {
		return -c
	}
	return c
}

// Equal reports whether a and b are the same number.
func (a Num) Equal(b Num) bool { return a.Cmp(b) == 0 }

// Less reports whether a < b.
func (a Num) Less(b Num) bool { return a.Cmp(b) < 0 }

// Neg returns -a.
func (a Num) Neg() Num {
	if a.big != nil {
		return fromRat(new(big.Rat).Neg(a.big))
	}
	if a.n == math.MinInt64 {
		return fromRat(new(big.Rat).Neg(a.Rat()))
	}
	return Num{n: -a.n, d: a.d}
}

// Abs returns |a|.
func (a Num) Abs() Num {
	if a.Sign() < 0 {
		return a.Neg()
	}
	return a
}

// Add returns a + b.
func (a Num) Add(b Num) Num {
	if a.big == nil && b.big == nil && a.d == 0 && b.d == 0 {
		if s := a.n + b.n; (s > a.n) == (b.n > 0) {
			return Num{n: s}
		}
	}
	if a.short() && b.short() {
		return Frac(a.n*b.den()+b.n*a.den(), a.den()*b.den())
	}
	return fromRat(new(big.Rat).Add(a.Rat(), b.Rat()))
}

// Sub returns a - b.
func (a Num) Sub(b Num) Num { return a.Add(b.Neg()) }

// Mul returns a * b.
func (a Num) Mul(b Num) Num {
	if a.short() && b.short() {
		if a.d == 0 && b.d == 0 {
			return Num{n: a.n * b.n}
		}
		return Frac(a.n*b.n, a.den()*b.den())
	}
	return fromRat(new(big.Rat).Mul(a.Rat(), b.Rat()))
}

// Quo returns a / b. It panics if b is 0.
func (a Num) Quo(b Num) Num {
	if a.big == nil && b.big == nil && a.d == 0 && b.d == 0 && b.n != 0 {
		return Frac(a.n, b.n)
	}
	if a.short() && b.short() && b.n != 0 {
		return Frac(a.n*b.den(), a.den()*b.n)
	}
	return fromRat(new(big.Rat).Quo(a.Rat(), b.Rat()))
}

// Floor returns the greatest whole number that is not above a.
func (a Num) Floor() Num {
	if a.IsInt() {
		return a
	}
	if a.big == nil {
		return Int(floorDiv(a.n, a.den()))
	}
	r := a.Rat()
	q := new(big.Int).Div(r.Num(), r.Denom()) // Euclidean: rounds down for a positive denominator
	return fromRat(new(big.Rat).SetInt(q))
}

// Ceil returns the least whole number that is not below a.
func (a Num) Ceil() Num { return a.Neg().Floor().Neg() }

// String returns a as an exact decimal without separators ("1200", "0.3"),
// or, where no decimal is exact, rounded to twelve digits after the point.
func (a Num) String() string {
	if v, ok := a.Int64(); ok {
		return big.NewInt(v).String()
	}
	r := a.Rat()
	if r.IsInt() {
		return r.Num().String()
	}
	places, exact := r.FloatPrec()
	if !exact {
		places = 12
	}
	return r.FloatString(places)
}

// short reports whether products of a's parts with another's fit an int64,
// and sums of two such products, too.
func (a Num) short() bool { return a.big == nil && small(a.n) && a.d < 1<<31-1 }

func small(n int64) bool { return n > -1<<31 && n < 1<<31 }

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func cmpInt(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
