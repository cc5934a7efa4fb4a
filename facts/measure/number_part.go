package measure

import "crosscheck/facts/measure/wordkey"

// readPartOrOrdinal reads what ends a number: "two thirds", "twenty-first".
func (c *cardinal) readPartOrOrdinal(w numberWord, at, end, start int) (numeral, bool) {
	if w.class != wordHalf && w.class != wordOrdinal || at == end {
		return numeral{}, false
	}
	if c.terms == 0 && w.n > 1 && c.partFits(w, end) {
		return readPart(c.s, start, end, c.group.Quo(Int(w.n)))
	}
	if w.class == wordOrdinal && !w.plural && c.ordinalFits(w, at) {
		return numeral{start: start, end: end, n: c.total.Add(c.group).Add(Int(w.n)), ordinal: true}, true
	}
	return numeral{}, false
}

func (c *cardinal) partFits(w numberWord, end int) bool {
	switch c.state {
	case cardinalUnit, cardinalTeen, cardinalTens, cardinalDigits:
	default:
		return false
	}
	one := c.group.Equal(Int(1))
	return c.group.Less(Int(w.n)) && c.group.Sign() > 0 && w.plural == !one && !(w.class == wordOrdinal && w.n == 2) && !compoundAt(c.s, end)
}

// ordinalFits reports whether an ordinal goes on with the number. "Twenty
// second" may be a time, so that it takes a hyphen.
func (c *cardinal) ordinalFits(w numberWord, at int) bool {
	switch c.state {
	case cardinalTens:
		return w.n < 10 && (w.n > 2 || hyphenAt(c.s, c.end) > 0) && at > c.end
	case cardinalHundred:
		return w.n > 2 && w.n < 100
	}
	return false
}

// readOrdinal reads a plain ordinal.
func readOrdinal(i, end int, w numberWord) (numeral, bool) {
	return numeral{start: i, end: end, n: Int(w.n), ordinal: true}, !w.plural
}

// readPart reads on after a fraction in words that ends at end: "half a
// million", "a quarter of a mile". By itself it is a part of a whole.
func readPart(s string, i, end int, f Num) (numeral, bool) {
	n := numeral{start: i, end: end, n: f, part: true, precision: Precision{Parts: uint8(max(2, min(255, denominator(f))))}}
	j := skipJoin(s, end)
	if e := asciiWordEnd(s, j); foldEqual(s[j:e], "of") {
		j = skipBlanks(s, e)
	}
	w, e := numberWordAt(s, j)
	after := j
	if w.class == wordArticle {
		after = skipBlanks(s, e)
		w, e = numberWordAt(s, after)
	}
	switch {
	case w.plural:
	case w.class == wordScale, w.class == wordHundred, w.class == wordDozen:
		n.n, n.end, n.part = f.Mul(Int(w.n)), e, false
		n.precision = Precision{Exp: max(0, w.exp-1), Dozens: w.class == wordDozen}
		if w.class == wordDozen {
			n.setDozens()
		}
		return n, true
	}
	if u, to := unitAt(s, after); u != nil && to-after > 1 && u.Dimension != Share && (after > j || j == skipJoin(s, end)) {
		n.part = false
		if after > j {
			n.end = after
			for n.end > end && (s[n.end-1] == ' ' || s[n.end-1] == '\n') {
				n.end--
			}
		}
	}
	return n, true
}

func denominator(f Num) int64 {
	if f.big != nil {
		return 1
	}
	return f.den()
}

// readAfterArticle reads a number that begins with "a", which ends at end.
func readAfterArticle(s string, i, end int, noAnd bool) (numeral, bool) {
	j := skipBlanks(s, end)
	w, e := numberWordAt(s, j)
	if j == end || w.plural {
		return numeral{}, false
	}
	n, ok := numeral{}, false
	switch w.class {
	case wordHundred, wordScale, wordDozen:
		n, ok = readCardinal(s, j, noAnd)
	case wordHalf:
		n, ok = readPart(s, i, e, Frac(1, w.n))
	case wordOrdinal:
		if w.n > 2 && (endsPart(s, e) || foldEqual(wordBefore(s, i), "by") && afterPart.Has(nextOf(s, e))) {
			n, ok = readPart(s, i, e, Frac(1, w.n))
		}
	case wordVague:
		if w.upper != 9 { // "a several" is no English
			n, ok = readVague(s, i, e, w)
		}
	case wordPair:
		n, ok = readPair(s, i, e, w)
	case wordMost:
		n, ok = readMost(s, i, e)
	}
	n.start, n.article = i, true
	return n, ok
}

// afterPart are words behind "by a third" with which no noun follows.
var afterPart = wordkey.NewList(`in since from to over during between on at after before compared this last and while as`)

// endsPart reports whether "a third" that ends at i is a part, not "a third
// man": "of" or the end of the phrase follows.
func endsPart(s string, i int) bool {
	j := skipBlanks(s, i)
	if j >= len(s) {
		return true
	}
	end := asciiWordEnd(s, j)
	return end > j && foldEqual(s[j:end], "of") || end == j && hyphenAt(s, j) == 0
}
