package measure

import (
	"strings"
	"unicode/utf8"
)

// readCompound reads what goes on in a smaller unit or as a fraction: "5 feet
// 10 inches", "two hours and 30 minutes", "an hour and a half".
func (a *amount) readCompound(s string) {
	if a.unit == nil || a.vague {
		return
	}
	j := skipBlanks(s, a.end)
	and := asciiWordEnd(s, j)
	joined := foldEqual(s[j:and], "and")
	if joined {
		j = skipBlanks(s, and)
		if p, end, ok := smallPart(s, j); ok {
			a.n, a.end = a.n.Add(p.n), end
			a.precision = Precision{Parts: uint8(p.under)}
			return
		}
	}
	if a.unit == hourUnit && s[a.end-1] == 'h' && a.readHours(s) {
		return
	}
	if a.unit.Dimension != Duration && a.unit.Dimension != Length && a.unit.Dimension != Mass {
		return
	}
	last, ok := a.addSmaller(s, j, a.unit)
	for ok { // "2 days, 14 hours, 7 minutes and 10 seconds"
		j = skipBlanks(s, a.end)
		if j < len(s) && s[j] == ',' {
			j = skipBlanks(s, j+1)
		}
		if and := asciiWordEnd(s, j); foldEqual(s[j:and], "and") {
			j = skipBlanks(s, and)
		}
		last, ok = a.addSmaller(s, j, last)
	}
}

// addSmaller adds the part at j that is told in a unit smaller than the last
// one's, and returns its unit.
func (a *amount) addSmaller(s string, j int, last *Unit) (*Unit, bool) {
	if j < len(s) && s[j] == ',' {
		j = skipBlanks(s, j+1)
	}
	if j == a.end {
		return last, false
	}
	var n numeral
	ok := readUnsigned(&n, s, j, true)
	if ok && a.unit.Dimension == Length && s[n.end-1] == 'm' && digitAt(s, n.end-2) { // "3 km 400m": no millions
		n = digitsFrom(s, j)
	}
	if !ok || n.fault != noFault || n.vague || n.ordinal || n.part {
		return last, false
	}
	u, end := unitAfter(s, n.end)
	if u == nil && last == footUnit {
		u, end = shortInches(s, n.end)
	}
	if u == nil || u.Dimension != a.unit.Dimension {
		return last, false
	}
	step := last.Factor.Quo(u.Factor)
	if v, whole := step.Int64(); !whole || v < 2 || v > 2000 || !n.n.Less(step) {
		return last, false
	}
	ratio := a.unit.Factor.Quo(u.Factor)
	a.n, a.end, a.precision = a.n.Add(n.n.Quo(ratio)), end, partPrecision(ratio)
	if parts, _ := ratio.Int64(); parts > 2000 {
		a.precision.Exp = int8(-len(ratio.String()))
	} else if parts > 255 {
		a.precision.Exp = -3
	}
	return u, true
}

// readHours reads the minutes and seconds after hours in short: "2h30",
// "2h 03m 11s", "1h05min".
func (a *amount) readHours(s string) bool {
	minutes, end := shortPart(s, a.end)
	if end == a.end {
		return false
	}
	next, named := shortUnit(s, end, "m", "min", "mins")
	if !named && (end-a.end != 2 || isLetterOrDigitAt(s, end)) { // "2h 30" may be two figures
		return false
	}
	a.n, a.end, a.precision = a.n.Add(Frac(minutes, 60)), next, Precision{Parts: 60}
	if seconds, end := shortPart(s, next); named && end > next {
		if end, ok := shortUnit(s, end, "s", "sec", "secs"); ok {
			a.n, a.end, a.precision = a.n.Add(Frac(seconds, 3600)), end, Precision{Exp: -4}
		}
	}
	return true
}

// readPrimes reads minutes and seconds with signs: 1'32". What may as well be
// feet and inches (5'10") is neither.
func (a *amount) readPrimes(s string) bool {
	if a.end >= len(s) || !a.plain || a.end-a.start > 2 || s[a.end] != '\'' && s[a.end] < utf8.RuneSelf {
		return false
	}
	at := a.end + primeAt(s, a.end, "'", "’", "′")
	seconds, end := shortPart(s, at)
	if at == a.end || end-at != 2 || s[at] == ' ' || seconds < 12 && s[at] != '0' {
		return false
	}
	n := primeAt(s, end, "\"", "''", "”", "″", "’’")
	if n == 0 {
		return false
	}
	a.n, a.end, a.plain, a.unit = a.n.Add(Frac(seconds, 60)), end+n, false, minuteUnit
	a.precision = Precision{Parts: 60}
	return true
}

// primeAt returns the length of the sign at i, or 0.
func primeAt(s string, i int, signs ...string) int {
	for _, sign := range signs {
		if strings.HasPrefix(s[i:], sign) {
			return len(sign)
		}
	}
	return 0
}

// shortPart reads up to two digits below 60, and returns where they end; i if
// there are none.
func shortPart(s string, i int) (n int64, end int) {
	at := skipBlanks(s, i)
	end = digitsEnd(s, at)
	if end == at || end-at > 2 {
		return 0, i
	}
	for _, c := range s[at:end] {
		n = n*10 + int64(c-'0')
	}
	if n >= 60 {
		return 0, i
	}
	return n, end
}

// shortUnit steps over one of the words joined to digits that end at i.
func shortUnit(s string, i int, words ...string) (end int, ok bool) {
	end = asciiWordEnd(s, i)
	for _, w := range words {
		if s[i:end] == w && !digitAt(s, end) {
			return end, true
		}
	}
	return i, false
}

func isLetterOrDigitAt(s string, i int) bool { return i < len(s) && (isLetter(s[i]) || digitAt(s, i)) }

// shortInches reads "in" and "in." after feet, where no words follow that make
// it the preposition: "5 ft 11 in", but not "5 ft 11 in 2015".
func shortInches(s string, i int) (*Unit, int) {
	j := skipBlanks(s, i)
	end := asciiWordEnd(s, j)
	if s[j:end] != "in" {
		return nil, i
	}
	if end < len(s) && s[end] == '.' {
		end++
	}
	next := skipBlanks(s, end)
	if next == len(s) || !isLetter(s[next]) && !digitAt(s, next) || foldEqual(s[next:asciiWordEnd(s, next)], "tall") {
		return inchUnit, end
	}
	return nil, i
}

// readOutOf reads "one in five" and "two out of three" as shares. After "in"
// the second number is small and round, as years and places follow it too.
func (a *amount) readOutOf(s string) {
	if a.unit != nil || a.vague || a.ordinal || !a.n.IsInt() || a.n.Sign() <= 0 {
		return
	}
	j := skipBlanks(s, a.end)
	end := asciiWordEnd(s, j)
	in := foldEqual(s[j:end], "in")
	if foldEqual(s[j:end], "out") {
		j = skipBlanks(s, end)
		end = asciiWordEnd(s, j)
		if !foldEqual(s[j:end], "of") {
			return
		}
	} else if !in {
		return
	}
	j = skipBlanks(s, end)
	var n numeral
	ok := readUnsigned(&n, s, j, true)
	whole, fits := n.n.Int64()
	if !ok || n.fault != noFault || n.vague || n.ordinal || !fits || !a.n.Less(n.n) || in && !outOf(a.n, whole) {
		return
	}
	if u, _ := unitAfter(s, n.end); u != nil {
		return
	}
	a.n, a.end, a.part, a.unit = a.n.Quo(n.n), n.end, true, wholeUnit
	a.plain, a.multiple = false, Num{}
	a.precision = partPrecision(n.n)
}

// outOf reports whether "k in n" is a share rather than a count in a place.
func outOf(k Num, n int64) bool {
	if one, _ := k.Int64(); one != 1 {
		return n <= 10
	}
	return n <= 20 || n%5 == 0 && n <= 1000 || n%1000 == 0
}
