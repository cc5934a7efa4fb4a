package measure

// addPoint reads the decimals of a spelled-out number, the word "point" ending
// at i: "two point two five", "1 point 1".
func (c *cardinal) addPoint(i int) bool {
	switch c.state {
	case cardinalUnit, cardinalTeen, cardinalTens, cardinalHundred, cardinalDigits:
	default:
		return false
	}
	part, end, places := readDecimals(c.s, i)
	if places == 0 {
		return false
	}
	c.group, c.groupExp = c.group.Add(part), -places
	c.end, c.state = end, cardinalDecimal
	return true
}

// readDecimals reads digits, or words from zero to nine, as decimals.
func readDecimals(s string, i int) (part Num, end int, places int8) {
	j := skipBlanks(s, i)
	if e := digitsEnd(s, j); e > j && e-j <= 15 {
		return decimal("", "."+s[j:e]), e, int8(e - j)
	}
	digits, scale := int64(0), int64(1)
	for places < 15 {
		w, e := numberWordAt(s, j)
		if w.class != wordUnit {
			break
		}
		digits, scale = digits*10+w.n, scale*10
		end, places = e, places+1
		j = skipBlanks(s, e)
	}
	return Frac(digits, scale), end, places
}

// readPoint reads a number that begins with "point": only before digits and
// at the start of the text, as the word mostly means something else.
func readPoint(s string, i, end int) (numeral, bool) {
	j := skipBlanks(s, end)
	e := digitsEnd(s, j)
	if e == j || e-j > 15 || i > 0 {
		return numeral{}, false
	}
	n := numeral{start: i, end: e, n: decimal("", "."+s[j:e]), precision: Precision{Exp: int8(j - e)}}
	return scaledBy(s, n), true
}

// readAnd reads what "and", which ends at i, joins to the number: "one hundred
// and three", "two and a half". It moves past both, or nothing.
func (c *cardinal) readAnd(i int) bool {
	j := skipJoin(c.s, i)
	if j == i {
		return false
	}
	if p, end, ok := smallPart(c.s, j); ok {
		return c.addPart(p, end)
	}
	switch c.state {
	case cardinalHundred:
		return c.andBelowHundred(j)
	case cardinalScale:
		return c.andBelowScale(j)
	}
	return false
}

// andBelowHundred joins "three" to "one hundred", but not "three hundred".
func (c *cardinal) andBelowHundred(j int) bool {
	w, end := numberWordAt(c.s, j)
	if w.class != wordUnit && w.class != wordTeen && w.class != wordTens || w.n == 0 {
		return false
	}
	next, _, after := nextWord(c.s, end)
	if w.class == wordTens && next.class == wordUnit {
		next, _, _ = nextWord(c.s, after)
	}
	if next.class == wordHundred || next.class == wordDozen || next.class == wordScale && c.terms > 0 && !Int(next.n).Less(c.lastScale) {
		return false
	}
	return c.accept(w, end)
}

// andBelowScale joins a whole number that is smaller than the last scale.
func (c *cardinal) andBelowScale(j int) bool {
	w, end := numberWordAt(c.s, j)
	switch w.class {
	case wordUnit, wordTeen, wordTens:
	default:
		return false
	}
	if c.inner {
		return false
	}
	rest := cardinal{s: c.s, end: j, inner: true}
	rest.accept(w, end)
	n, ok := rest.finish(j)
	if !ok || n.vague || n.ordinal || !n.n.IsInt() || n.n.Sign() == 0 || !n.n.Less(c.lastScale) {
		return false
	}
	c.group, c.groupExp = n.n, n.precision.Exp
	c.end, c.state, c.multiple = n.end, cardinalDone, Num{}
	return true
}

// smallPart reads "a half", "a quarter", "three quarters", "two thirds".
func smallPart(s string, i int) (fraction, int, bool) {
	over, end := numberWordAt(s, i)
	if over.class != wordArticle && (over.class != wordUnit || over.n == 0) {
		return fraction{}, i, false
	}
	under, _, to := nextWord(s, end)
	if under.class != wordHalf && under.class != wordOrdinal || under.n < 2 || under.n > 20 || under.plural == (over.n == 1) || over.n >= under.n {
		return fraction{}, i, false
	}
	if under.class == wordOrdinal && under.n == 2 || compoundAt(s, to) {
		return fraction{}, i, false
	}
	return fraction{Frac(over.n, under.n), under.n}, to, true
}

// fraction is a part of one and its written denominator.
type fraction struct {
	n     Num
	under int64
}

// addPart adds a fraction: to the group ("two and a half million"), or of the
// last scale ("a million and a half").
func (c *cardinal) addPart(p fraction, end int) bool {
	switch c.state {
	case cardinalUnit, cardinalTeen, cardinalTens, cardinalHundred, cardinalDigits:
		c.group, c.groupExp, c.state = c.group.Add(p.n), -1, cardinalDecimal
	case cardinalScale:
		c.total, c.scaleExp, c.multiple = c.total.Add(p.n.Mul(c.lastScale)), c.scaleExp-1, Num{}
		c.state = cardinalDone
		c.groupExp = c.scaleExp
	default:
		return false
	}
	c.end = end
	return true
}

// readDigitsAfterScale reads digits that go on after a scale: "12 million 300
// thousand".
func (c *cardinal) readDigitsAfterScale(at int) bool {
	if c.state != cardinalScale {
		return false
	}
	d := digitsFrom(c.s, at)
	w, _, _ := nextWord(c.s, d.end)
	if d.fault != noFault || w.class != wordScale || !Int(w.n).Less(c.lastScale) || !d.n.Mul(Int(w.n)).Less(c.lastScale) {
		return false
	}
	c.group, c.groupExp, c.state, c.end = d.n, d.precision.Exp, cardinalDigits, d.end
	return true
}
