package measure

// cardinal builds a number word by word. Words that count below the next
// scale gather in group; "thousand" and the like move it into total.
type cardinal struct {
	s         string
	end       int // of what belongs to the number so far
	state     cardinalState
	total     Num
	group     Num
	lastScale Num // 0: none yet
	scaleExp  int8
	groupExp  int8 // of the last written digit of group
	terms     int  // scales so far
	multiple  Num  // what the only scale multiplies
	dozens    bool
	stacked   bool // a scale has multiplied a scale
	inner     bool // read after "and": no further scales are joined by "and"
	noAnd     bool // "and" joins nothing: "between one hundred and two hundred"
}

// cardinalState is what the last word was.
type cardinalState uint8

const (
	cardinalStart cardinalState = iota
	cardinalUnit
	cardinalTeen
	cardinalTens
	cardinalHundred
	cardinalDigits
	cardinalDecimal // digits or words after a point, or a fraction: only a scale may follow
	cardinalScale
	cardinalDone
)

// readCardinal reads a spelled-out number; plain hundred and thousand count
// one.
func readCardinal(s string, i int, noAnd bool) (numeral, bool) {
	c := cardinal{s: s, end: i, noAnd: noAnd}
	w, end := numberWordAt(s, i)
	if w.class == wordPoint {
		return readPoint(s, i, end)
	}
	c.accept(w, end)
	return c.finish(i)
}

// readCardinalFrom goes on after digits: "12 million", "3 hundred",
// "5 dozen", "2 and a half", "1 point 5".
func readCardinalFrom(s string, d numeral, noAnd bool) (numeral, bool) {
	if w, _, _ := nextWord(s, d.end); w.class == noNumber {
		return d, false
	}
	c := cardinal{s: s, end: d.end, noAnd: noAnd, group: d.n, groupExp: d.precision.Exp, state: cardinalDigits}
	if d.precision.Exp < 0 {
		c.state = cardinalDecimal
	}
	n, ok := c.finish(d.start)
	n.digits = true
	return n, ok && n.end > d.end
}

// finish reads on and returns the number that began at start.
func (c *cardinal) finish(start int) (numeral, bool) {
	for c.state != cardinalDone {
		w, at, end := nextWord(c.s, c.end)
		if w.class == wordAnd && !c.noAnd {
			if !c.readAnd(end) {
				break
			}
			continue
		}
		if n, ok := c.readPartOrOrdinal(w, at, end, start); ok {
			return n, true
		}
		if at == end && digitAt(c.s, at) && c.readDigitsAfterScale(at) {
			continue
		}
		if at == end || !c.accept(w, end) {
			break
		}
	}
	return c.numeral(start), c.end > start
}

// numeral returns what was read.
func (c *cardinal) numeral(start int) numeral {
	n := numeral{start: start, end: c.end, n: c.total.Add(c.group), multiple: c.multiple}
	n.precision.Exp = c.groupExp
	if c.state == cardinalScale {
		n.precision.Exp = c.scaleExp
	}
	if c.terms != 1 || c.state != cardinalScale {
		n.multiple = Num{}
	}
	if c.dozens {
		n.precision = Precision{Dozens: true}
		n.multiple = n.n.Quo(Int(12))
		n.setDozens()
	}
	if c.state == cardinalHundred && c.terms == 0 {
		n.multiple = c.multiple
	}
	return n
}

// setDozens makes dozens vague: two dozen are 22 to 26.
func (n *numeral) setDozens() {
	d := maxNum(n.n.Quo(Int(10)).Floor(), Int(1))
	n.vague, n.lo, n.hi = true, n.n.Sub(d), n.n.Add(d)
}

// accept adds a word that ends at end; it is false if the word is none of the
// number.
func (c *cardinal) accept(w numberWord, end int) bool {
	ok := false
	switch w.class {
	case wordUnit, wordTeen, wordTens:
		ok = c.addSmall(w, end)
	case wordHundred:
		ok = c.addHundred(w)
	case wordScale:
		ok = c.addScale(w)
	case wordDozen:
		ok = c.addDozen()
	case wordPoint:
		return c.addPoint(end)
	}
	if ok {
		c.end = end
	}
	return ok
}

func (c *cardinal) addSmall(w numberWord, end int) bool {
	n := Int(w.n)
	switch c.state {
	case cardinalStart, cardinalScale:
		if w.n == 0 && c.state == cardinalScale {
			return false
		}
		c.group = n
	case cardinalTens:
		if w.class != wordUnit || w.n == 0 {
			return false
		}
		c.group = c.group.Add(n)
	case cardinalHundred:
		if w.n == 0 {
			return false
		}
		c.group = c.group.Add(n)
	case cardinalUnit: // "one twenty two"
		if w.class != wordTens || c.terms > 0 || c.group.Sign() == 0 || !c.group.Less(Int(10)) || hyphenAt(c.s, c.end) > 0 || compoundAt(c.s, end) {
			return false
		}
		c.group = c.group.Mul(Int(100)).Add(n)
	default:
		return false
	}
	c.groupExp = 0
	c.state = [...]cardinalState{wordUnit: cardinalUnit, wordTeen: cardinalTeen, wordTens: cardinalTens}[w.class]
	return true
}

// compoundAt reports whether a hyphen and a word that is no number follow.
func compoundAt(s string, i int) bool {
	if hyphenAt(s, i) == 0 {
		return false
	}
	w, at, end := nextWord(s, i)
	return end > at && w.class != wordUnit
}

func (c *cardinal) addHundred(w numberWord) bool {
	switch c.state {
	case cardinalStart:
		c.group = Int(1)
	case cardinalUnit, cardinalTeen, cardinalDigits, cardinalDecimal:
	default:
		return false
	}
	c.multiple = c.group
	c.group, c.state = c.group.Mul(Int(100)), cardinalHundred
	c.groupExp = min(c.groupExp+2, 0)
	return true
}

func (c *cardinal) addScale(w numberWord) bool {
	scale := Int(w.n)
	switch c.state {
	case cardinalStart:
		c.group = Int(1)
	case cardinalScale: // "three thousand million"
		if c.terms != 1 || c.stacked || scale.Less(c.lastScale) {
			return false
		}
		c.stacked = true
		c.group, c.total, c.terms, c.groupExp = c.total, Num{}, 0, c.scaleExp
	default:
		if c.terms > 0 && !scale.Less(c.lastScale) {
			return false
		}
	}
	c.multiple, c.scaleExp = c.group, w.exp+c.groupExp
	c.total, c.group, c.groupExp = c.total.Add(c.group.Mul(scale)), Num{}, 0
	c.lastScale, c.state = scale, cardinalScale
	c.terms++
	return true
}

func (c *cardinal) addDozen() bool {
	if c.state == cardinalStart {
		c.group = Int(1)
	}
	c.total, c.group = c.total.Add(c.group).Mul(Int(12)), Num{}
	c.state, c.dozens = cardinalDone, true
	return true
}
