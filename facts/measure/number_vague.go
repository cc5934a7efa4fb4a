package measure

// readVague reads "few", "several" and the like, which ends at end, and what
// it counts: "a few thousand", "a couple of dozen".
func readVague(s string, i, end int, w numberWord) (numeral, bool) {
	n := numeral{start: i, end: end}.between(Int(w.n), Int(w.upper))
	typical := Int(max(3, w.n))
	if w.upper == 3 { // a couple
		typical = Int(2)
	}
	n.n = typical
	j := skipBlanks(s, end)
	if e := asciiWordEnd(s, j); foldEqual(s[j:e], "of") {
		j = skipBlanks(s, e)
	}
	x, e := numberWordAt(s, j)
	if x.class != wordHundred && x.class != wordScale && x.class != wordDozen || j == end {
		return n, true
	}
	n.end = e
	n.lo, n.hi = Int(w.n*x.n), Int(vagueUpper(w, x))
	n.n = typical.Mul(Int(x.n))
	n.vagueScale(s)
	return n, true
}

// vagueScale reads a further scale: "a few hundred thousand".
func (n *numeral) vagueScale(s string) {
	x, _, e := nextWord(s, n.end)
	if x.class != wordScale || x.plural {
		return
	}
	by := Int(x.n)
	n.end, n.n, n.lo = e, n.n.Mul(by), n.lo.Mul(by)
	n.hi = n.hi.Add(Int(1)).Mul(by).Sub(Int(1))
}

// vagueUpper is the greatest number that "a few thousand" may mean: as
// thousands for few and several, which are open; 3 or 6 of them for the rest.
func vagueUpper(w, x numberWord) int64 {
	switch {
	case w.upper == 3 || w.n == 3 && w.upper == 6:
		return w.upper * x.n
	case x.class == wordDozen:
		return 99
	}
	return 10*x.n - 1
}

// readMany reads vague plurals: "hundreds", "tens of thousands".
func readMany(s string, i int) (numeral, bool) {
	w, end := numberWordAt(s, i)
	lo, hi, ok := manyBounds(w)
	if !ok {
		return numeral{}, false
	}
	j := skipBlanks(s, end)
	if e := asciiWordEnd(s, j); foldEqual(s[j:e], "of") {
		x, to := numberWordAt(s, skipBlanks(s, e))
		if x.plural && (x.class == wordScale || x.class == wordHundred) && hi < 1e18/x.n {
			lo, hi, end = lo*x.n, (hi+1)*x.n-1, to
		}
	}
	return numeral{start: i, end: end}.between(Int(lo), Int(hi)), true
}

func manyBounds(w numberWord) (lo, hi int64, ok bool) {
	switch w.class {
	case wordDozen:
		return 24, 99, true
	case wordHundred, wordScale:
		return 2 * w.n, 10*w.n - 1, w.exp < 13
	case wordMany:
		return w.n, w.upper, true
	}
	return 0, 0, false
}

// readPair reads words that count two or one without naming the number.
func readPair(s string, i, end int, w numberWord) (numeral, bool) {
	return numeral{start: i, end: end, n: Int(w.n)}, true
}

// readMost reads "most" and "a majority": more than half of a whole.
func readMost(s string, i, end int) (numeral, bool) {
	return numeral{start: i, end: end, part: true, most: true}.between(Frac(1, 2), Int(1)), true
}
