package measure

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
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

// counts reports whether a is whole and not below 0.
func (a *Num) counts() bool {
	return a.big == nil && a.d == 0 && a.n >= 0 || a.IsInt() && a.Sign() >= 0
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
	if b == (Num{}) {
		return a
	}
	if a.big == nil && b.big == nil {
		if n, ok := addSmall(a, b); ok {
			return n
		}
	}
	return fromRat(new(big.Rat).Add(a.Rat(), b.Rat()))
}

// addSmall adds fractions, unless the sum may not fit 64 bits.
func addSmall(a, b Num) (Num, bool) {
	if a.d == b.d {
		n, ok := addInt(a.n, b.n)
		if a.d == 0 || !ok {
			return Num{n: n}, ok
		}
		return Frac(n, a.den()), true
	}
	g := gcd(a.den(), b.den())
	x, okX := mulInt(a.n, b.den()/g)
	y, okY := mulInt(b.n, a.den()/g)
	n, okN := addInt(x, y)
	d, okD := mulInt(a.den(), b.den()/g)
	if !(okX && okY && okN && okD) {
		return Num{}, false
	}
	return Frac(n, d), true
}

// Sub returns a - b.
func (a Num) Sub(b Num) Num { return a.Add(b.Neg()) }

// Mul returns a * b.
func (a Num) Mul(b Num) Num {
	if b == (Num{n: 1}) {
		return a
	}
	if a.big == nil && b.big == nil {
		if n, ok := mulSmall(a, b); ok {
			return n
		}
	}
	return fromRat(new(big.Rat).Mul(a.Rat(), b.Rat()))
}

// mulSmall multiplies fractions, unless the product may not fit 64 bits.
// Reducing crosswise first keeps the product in lowest terms.
func mulSmall(a, b Num) (Num, bool) {
	an, ad, bn, bd := a.n, a.den(), b.n, b.den()
	if g := gcd(abs(an), bd); g > 1 {
		an, bd = an/g, bd/g
	}
	if g := gcd(abs(bn), ad); g > 1 {
		bn, ad = bn/g, ad/g
	}
	n, okN := mulInt(an, bn)
	d, okD := mulInt(ad, bd)
	return Num{n: n, d: d - 1}, okN && okD
}

// Quo returns a / b. It panics if b is 0.
func (a Num) Quo(b Num) Num {
	if a.big == nil && b.big == nil && b.n != 0 && b.n != math.MinInt64 {
		inverse := Num{n: b.den(), d: abs(b.n) - 1}
		if b.n < 0 {
			inverse.n = -inverse.n
		}
		if n, ok := mulSmall(a, inverse); ok {
			return n
		}
	}
	return fromRat(new(big.Rat).Quo(a.Rat(), b.Rat()))
}

// Floor returns the greatest whole number that is not above a.
func (a Num) Floor() Num {
	if a.IsInt() {
		return a
	}
	if a.big == nil {
		q := a.n / a.den()
		if a.n < 0 {
			q--
		}
		return Num{n: q}
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
		return strconv.FormatInt(v, 10)
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

// addInt returns a + b, and whether it fits.
func addInt(a, b int64) (int64, bool) {
	s := a + b
	return s, (s > a) == (b > 0) && s != math.MinInt64
}

// mulInt returns a * b, and whether it fits.
func mulInt(a, b int64) (int64, bool) {
	if a > -1<<31 && a < 1<<31 && b > -1<<31 && b < 1<<31 {
		return a * b, true
	}
	hi, lo := bits.Mul64(uint64(abs(a)), uint64(abs(b)))
	if hi != 0 || lo > math.MaxInt64 || a == math.MinInt64 || b == math.MinInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

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
