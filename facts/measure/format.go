package measure

import (
	"strconv"
	"strings"
)

// FormatNum writes n with separators of thousands: "1,200", "0.3", "−5". What
// no decimal writes exactly is written as a fraction if its denominator is
// below 100 ("2/3", "2 1/3"), else rounded to three places.
func FormatNum(n Num) string {
	if whole, ok := n.Int64(); ok {
		return separate(strconv.FormatInt(whole, 10))
	}
	r := n.Rat()
	places, exact := r.FloatPrec()
	if exact {
		return separate(r.FloatString(places))
	}
	if d := r.Denom(); d.IsInt64() && d.Int64() < 100 {
		return formatFraction(n)
	}
	return separate(r.FloatString(3))
}

func formatFraction(n Num) string {
	if n.Sign() < 0 {
		return "-" + formatFraction(n.Neg())
	}
	whole := n.Floor()
	part := n.Sub(whole).Rat().String()
	if whole.Sign() == 0 {
		return part
	}
	return FormatNum(whole) + " " + part
}

// separate puts commas between the thousands of a decimal.
func separate(digits string) string {
	if len(digits) <= 3 && digits[0] != '-' {
		return digits
	}
	sign := ""
	if strings.HasPrefix(digits, "-") {
		sign, digits = "-", digits[1:]
	}
	whole, fraction, _ := strings.Cut(digits, ".")
	var b strings.Builder
	b.WriteString(sign)
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(c)
	}
	if fraction != "" {
		b.WriteByte('.')
		b.WriteString(fraction)
	}
	return b.String()
}

// FormatIn writes n, given in base units, in unit u: "35 miles", "1 mile",
// "40 %", "US$5,300,000", "5.1" for a bare count (nil).
func FormatIn(n Num, u *Unit) string {
	if u == nil {
		return FormatNum(n)
	}
	if u == wholeUnit {
		u = percentUnit
	}
	written := u.FromBase(n)
	text := FormatNum(written)
	switch {
	case u.Dimension == Magnitude:
		return "magnitude " + text
	case u.before && written.Sign() < 0:
		return "-" + u.Name + text[1:]
	case u.before:
		return u.Name + text
	case u.single != "" && written.Abs().Equal(Int(1)):
		return text + " " + u.single
	}
	return text + " " + u.Name
}
