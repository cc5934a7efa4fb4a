package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// readDigitForm reads a number that begins with digits, with all that may
// follow: a fraction, a letter for a scale, a scale in words, "and a half".
func readDigitForm(n *numeral, s string, i int, noAnd bool) {
	readDigits(n, s, i)
	if n.fault != noFault {
		return
	}
	if n.ending = endOfNumber(s, n.end); n.ending != endUnknown {
		return
	}
	if more, ok := readOn(s, *n, noAnd); ok {
		*n = more
	}
}

// readOn reads what may follow the digits; false if nothing does.
func readOn(s string, d numeral, noAnd bool) (numeral, bool) {
	if d.end < len(s) { // one look at the next character saves most readers
		c := s[d.end]
		if c == '/' || c >= utf8.RuneSelf {
			if f, ok := readSlash(s, d); ok {
				return f, true
			}
		}
		if c >= utf8.RuneSelf || c <= ' ' {
			if m, ok := readMixed(s, d); ok {
				return scaledBy(s, m), true
			}
		}
		if isLetter(c) {
			if m, ok := readSuffix(s, d); ok {
				return m, true
			}
		}
	}
	return readCardinalFrom(s, d, noAnd)
}

// readSlash reads a common fraction: "3/4".
func readSlash(s string, d numeral) (numeral, bool) {
	if !d.plain || d.end >= len(s) || s[d.end] != '/' && !hasRune(s, d.end, '⁄') {
		return d, false
	}
	_, size := utf8.DecodeRuneInString(s[d.end:])
	under := d.end + size
	end := digitsEnd(s, under)
	if end == under || end-under > 6 || d.end-d.start > 9 || end < len(s) && (s[end] == '/' || s[end] == '.' && digitAt(s, end+1)) {
		return d, false
	}
	denominator := decimal(s[under:end], "")
	d.end, d.plain = end, false
	if denominator.Sign() == 0 {
		d.setFault(faultZero, under)
		return d, true
	}
	d.n = d.n.Quo(denominator)
	d.precision = partPrecision(denominator)
	return d, true
}

// partPrecision is that of a fraction with the given denominator.
func partPrecision(denominator Num) Precision {
	if v, ok := denominator.Int64(); ok && v > 1 && v < 256 {
		return Precision{Parts: uint8(v)}
	}
	return Precision{}
}

// readMixed reads a whole number with a fraction after it: "2 1/2", "2½",
// "1,760 1/2".
func readMixed(s string, d numeral) (numeral, bool) {
	if d.precision.Exp < 0 {
		return d, false
	}
	j := skipBlanks(s, d.end)
	if j < len(s) && s[j] < utf8.RuneSelf && !digitAt(s, j) {
		return d, false
	}
	f, ok := readGlyph(s, j)
	if !ok && j > d.end && digitAt(s, j) {
		if f, ok = readSlash(s, digitsFrom(s, j)); ok && f.fault == noFault && !f.n.Less(Int(1)) {
			ok = false
		}
	}
	if !ok || f.fault != noFault {
		return d, false
	}
	d.n, d.end, d.precision, d.plain = d.n.Add(f.n), f.end, f.precision, false
	return d, true
}

// readGlyph reads a fraction that is one letter: ½.
func readGlyph(s string, i int) (numeral, bool) {
	if i >= len(s) || s[i] < utf8.RuneSelf {
		return numeral{}, false
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	over, under := glyphParts(r)
	if under == 0 {
		return numeral{}, false
	}
	return numeral{start: i, end: i + size, n: Frac(over, under), digits: true, precision: Precision{Parts: uint8(under)}}, true
}

func glyphParts(r rune) (over, under int64) {
	switch {
	case r == '¼' || r == '½' || r == '¾':
		return int64(r-'¼') + 1, 4
	case r >= '⅓' && r <= '⅞':
		p := [...][2]int64{{1, 3}, {2, 3}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {5, 6}, {1, 8}, {3, 8}, {5, 8}, {7, 8}}[r-'⅓']
		return p[0], p[1]
	case r >= '⅐' && r <= '⅒':
		return 1, [...]int64{7, 9, 10}[r-'⅐']
	}
	return 0, 0
}

func hasRune(s string, i int, r rune) bool {
	got, _ := utf8.DecodeRuneInString(s[i:])
	return got == r
}

// readSuffix reads letters written to the digits: "5k", "1.5bn", "10th",
// "100s". Units ("40km") are not read here.
func readSuffix(s string, d numeral) (numeral, bool) {
	end := asciiWordEnd(s, d.end)
	if end == d.end || digitAt(s, end) {
		return d, false
	}
	switch suffix := s[d.end:end]; suffix {
	case "k", "K":
		return d.scale(end, 1000, 3), true
	case "m", "M":
		if suffix == "M" || isMoney(s, d.start) || !isLengthHere(s, end) {
			return d.scale(end, 1000000, 6), true
		}
	case "b", "B":
		return d.scale(end, 1000000000, 9), true
	case "G":
		if v, ok := d.n.Int64(); !ok || v > 9 || v == 0 { // 5G is a network
			return d.scale(end, 1000000000, 9), true
		}
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		d.ordinal = d.n.IsInt()
		d.end, d.plain = end, false
		return d, d.ordinal
	case "s":
		return readDigitMany(s, d, end)
	}
	if w, _ := numberWordAt(s, d.end); w.class == wordScale {
		return d.scale(end, w.n, w.exp), true
	}
	return d, false
}

// isLengthHere reports whether the "m" that ends at i stands for metres, not
// millions: "2m tall", "2m²", "3m/s", "150m of the dyke".
func isLengthHere(s string, i int) bool {
	if i < len(s) && (s[i] == '/' || s[i] >= utf8.RuneSelf && (hasRune(s, i, '²') || hasRune(s, i, '³'))) {
		return true
	}
	j := skipJoin(s, i)
	end := asciiWordEnd(s, j)
	if s[j:end] != "of" {
		return longWords.Has(s[j:end])
	}
	if j = skipBlanks(s, end); longThings.Has(s[j:asciiWordEnd(s, j)]) {
		return true
	}
	end = asciiWordEnd(s, j)
	j = skipBlanks(s, end)
	return longThings.Has(s[j:asciiWordEnd(s, j)])
}

// longWords follow what is so many metres; longThings have a length.
var (
	longWords = wordkey.NewList(`high tall long wide deep away apart from above below across thick underground underwater
		north south east west northeast northwest southeast southwest short off downstream upstream offshore inland
		beneath cordon radius stretch section race final finals freestyle relay hurdles sprint backstroke breaststroke butterfly
		dash steeplechase crane tower wall waves wave swell drop plunge climb ascent descent`)
	longThings = wordkey.NewList(`dyke dykes dike dikes embankment wall road roadway track rail line fence pipe pipeline cable
		rope hose tunnel shaft trench ditch canal coast coastline shore beach bridge hull deck platform quay pier kerb pavement
		motorway river bank riverbank hedge boom wire tape scaffolding street carriageway path`)
)

// isMoney reports whether a sign or a code for a currency stands before the
// number at i.
func isMoney(s string, i int) bool {
	if before, _ := utf8.DecodeLastRuneInString(s[:i]); unicode.Is(unicode.Sc, before) {
		return true
	}
	for i > 0 && s[i-1] == ' ' {
		i--
	}
	return i >= 3 && isLetter(s[i-3]) && strings.ToUpper(s[i-3:i]) == s[i-3:i] && (i == 3 || !isLetter(s[i-4]))
}

// scale multiplies n by a power of ten that ends at end.
func (n numeral) scale(end int, by int64, exp int8) numeral {
	n.multiple = n.n
	n.n, n.end, n.plain = n.n.Mul(Int(by)), end, false
	n.precision.Exp += exp
	return n
}

// scaledBy reads a scale in words after n: "2½ million".
func scaledBy(s string, n numeral) numeral {
	if w, _, end := nextWord(s, n.end); w.class == wordScale {
		return n.scale(end, w.n, w.exp)
	}
	return n
}

// readDigitMany reads "100s of" and "1000s of", which are vague, "of" included,
// since "100s" alone is something else. What looks
// like a decade is none.
func readDigitMany(s string, d numeral, end int) (numeral, bool) {
	j := skipBlanks(s, end)
	v, ok := d.n.Int64()
	if !ok || !foldEqual(s[j:asciiWordEnd(s, j)], "of") {
		return d, false
	}
	for t := v; t > 1; t /= 10 {
		if t%10 != 0 {
			return d, false
		}
	}
	if v < 10 || v > 1e9 {
		return d, false
	}
	d.end, d.plain = asciiWordEnd(s, j), false
	return d.between(Int(2*v), Int(10*v-1)), true
}

// between makes n vague, with its lower end as the typical number.
func (n numeral) between(lo, hi Num) numeral {
	n.vague, n.n, n.lo, n.hi, n.multiple = true, lo, lo, hi, Num{}
	return n
}
