package measure

import "crosscheck/facts/measure/wordkey"

// amount is a number with its unit.
type amount struct {
	numeral
	unit    *Unit
	written int // end of the number itself
}

// readAmount reads a number with its unit that starts exactly at i into a, which
// is empty.
func readAmount(a *amount, s string, i int, noAnd bool) (ok bool) {
	if i >= len(s) {
		return false
	}
	switch amountClass(s, i) {
	case amountNone:
		return false
	case amountNumber:
		return readCounted(a, s, i, i, noAnd)
	case amountDecades:
		*a, ok = readDecades(s, i)
		return ok
	case amountOther:
		if *a, ok = readMoney(s, i, noAnd); ok {
			return true
		}
		fallthrough
	case amountArticle:
		if *a, ok = readMagnitude(s, i, noAnd); ok {
			return true
		}
		if *a, ok = readOne(s, i); ok {
			return true
		}
		if *a, ok = readDecades(s, i); ok {
			return true
		}
	}
	return readCounted(a, s, i, skipThe(s, i), noAnd)
}

// readCounted reads an amount whose number begins at start.
func readCounted(a *amount, s string, i, start int, noAnd bool) bool {
	if !readNumeral(&a.numeral, s, start, noAnd) || start > i && !a.ordinal && !(a.most && foldEqual(s[start:a.end], "majority")) {
		return false
	}
	a.start, a.written = i, a.end
	if a.fault != noFault {
		return true
	}
	if !a.digits && !a.part {
		a.ending = endOfNumber(s, a.end)
	}
	if a.ending != endUnknown {
		return true
	}
	if a.readPrimes(s) {
		return true
	}
	a.readUnit(s)
	if a.unit != nil {
		if a.ending = endOfNumber(s, a.end); a.ending != endUnknown {
			return true
		}
	}
	a.readCompound(s)
	a.readOutOf(s)
	return true
}

// skipThe skips "the", which may stand before an ordinal, and what may stand
// before a majority: "the vast".
func skipThe(s string, i int) int {
	end := asciiWordEnd(s, i)
	if !foldEqual(s[i:end], "the") && !foldEqual(s[i:end], "a") && !foldEqual(s[i:end], "an") {
		return i
	}
	j := skipBlanks(s, end)
	if to := asciiWordEnd(s, j); degrees.Has(s[j:to]) {
		j = skipBlanks(s, to)
	} else if !foldEqual(s[i:end], "the") {
		return i
	}
	return j
}

// degrees are adjectives of majorities.
var degrees = wordkey.NewList(`vast large great clear overwhelming strong slim narrow simple`)

// readMoney reads a currency and the number after it: "US$5.3 million".
func readMoney(s string, i int, noAnd bool) (amount, bool) {
	j, sign := i, false
	if s[i] == '-' || hasRune(s, i, '−') {
		j, sign = signAt(s, i)
	}
	u, end := unitAt(s, j)
	if u == nil || !u.before || isLetter(s[j]) && !currencyCode(s[j:end]) {
		return amount{}, false
	}
	var n numeral
	ok := readUnsigned(&n, s, skipBlanks(s, end), noAnd)
	if !ok || n.ordinal {
		return amount{}, false
	}
	if sign {
		n.n = n.n.Neg()
	}
	n.start, n.plain = i, false
	a := amount{numeral: n, unit: u}
	a.readMillions(s)
	if end == j+1 && isLetter(s[j]) && (!digitAt(s, end) || a.n.Less(Int(1000)) || a.end == digitsEnd(s, end)) {
		return amount{}, false // "R4" and "N1918" are roads, "R4.5bn" and "N4,500" sums
	}
	if v, end := unitAfter(s, a.end); v != nil && v.Dimension == u.Dimension && isLetter(s[end-1]) {
		a.end = end
	}
	return a, true
}

// currencyCode reports whether a currency's word may stand before the number:
// codes and symbols do, names do not; "dlrs" is what agencies send for "$".
func currencyCode(word string) bool {
	last := word[len(word)-1]
	return shortCurrencies.Has(word) || !isLetter(last) || len(word) == 3 && last >= 'A' && last <= 'Z'
}

// shortCurrencies are short names of currencies that stand before the number.
var shortCurrencies = wordkey.NewList(`Rs Afs dlrs KSh Ksh KShs Kshs Sh Shs TSh Tsh USh Ush RM Rp Tk R N`)

// readMillions reads "$5 m": after a currency, m is no metre.
func (a *amount) readMillions(s string) {
	if j := skipBlanks(s, a.end); j > a.end && j < len(s) && s[j] == 'm' && asciiWordEnd(s, j) == j+1 {
		a.numeral = a.scale(j+1, 1000000, 6)
	}
}

// readMagnitude reads "magnitude 7.8", "a magnitude of 7.8" and "M7.8".
func readMagnitude(s string, i int, noAnd bool) (amount, bool) {
	word := i
	if w, end := numberWordAt(s, i); w.class == wordArticle {
		word = skipBlanks(s, end)
	}
	end := asciiWordEnd(s, word)
	j := skipJoin(s, end)
	switch {
	case end == word:
		return amount{}, false
	case foldEqual(s[word:end], "magnitude"):
		if e := asciiWordEnd(s, j); foldEqual(s[j:e], "of") {
			j = skipBlanks(s, e)
		}
	case (s[word:end] == "M" || s[word:end] == "Mw") && word == i && digitAt(s, j+2) && s[j+1] == '.':
	default:
		return amount{}, false
	}
	h := readPrefixes(s, j)
	var n numeral
	ok := readUnsigned(&n, s, j, noAnd)
	if !ok || h.end > j || n.ordinal || n.fault != noFault {
		return amount{}, false
	}
	n.start = i
	return amount{numeral: n, unit: magnitudeUnit}, true
}

// readOne reads "an hour", "a mile": one of a unit.
func readOne(s string, i int) (amount, bool) {
	w, end := numberWordAt(s, i)
	if w.class != wordArticle {
		return amount{}, false
	}
	j := skipBlanks(s, end)
	u, to := unitAt(s, j)
	if u == nil || j == end || u.single == "" || u.single != s[j:to] && !u.before {
		return amount{}, false
	}
	a := amount{numeral: numeral{start: i, end: to, n: Int(1), article: true}, unit: u}
	a.readCompound(s)
	return a, true
}

// unitAfter reads a unit after a number that ends at i: written to it, or
// after a blank or a hyphen.
func unitAfter(s string, i int) (*Unit, int) {
	j := skipJoin(s, i)
	u, end := unitAt(s, j)
	if u == nil {
		return nil, i
	}
	if end-j == 1 && isLetter(s[j]) && !letterUnitFits(s, i, j) {
		return nil, i
	}
	return u, end
}

// letterUnitFits reports whether a single letter may be a unit: after a digit,
// and not as a plural ("the 20s") or a word of its own.
func letterUnitFits(s string, i, j int) bool {
	if !digitAt(s, i-1) || hyphenAt(s, i) > 0 {
		return false
	}
	return s[j] != 's' || j > i
}

// readUnit reads the unit after the number, if there is one.
func (a *amount) readUnit(s string) {
	if a.ordinal {
		return
	}
	u, end := unitAfter(s, a.end)
	if u == nil && a.vague && !a.part { // a couple of hours, millions of dollars
		if of := skipBlanks(s, a.end); skipOf(s, of) > of {
			u, end = unitAfter(s, asciiWordEnd(s, of))
		}
	}
	if u == nil {
		a.readWhole(s)
		return
	}
	if u.before || u.Dimension != Share {
		a.part = false
	}
	a.unit, a.end = u, end
}

// readWhole makes a share of fractions that say "of".
func (a *amount) readWhole(s string) {
	j := skipBlanks(s, a.end)
	end := asciiWordEnd(s, j)
	of := j > a.end && foldEqual(s[j:end], "of")
	fraction := a.digits && a.precision.Parts > 0 && a.n.Less(Int(1)) && a.n.Sign() > 0
	if a.part || of && fraction {
		a.part, a.unit = true, wholeUnit
	}
}
