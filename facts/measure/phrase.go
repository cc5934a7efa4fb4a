package measure

// phrase is a measure as written: hedges, one number or two, unit.
type phrase struct {
	start, end     int
	hedge          Hedge
	a, b           amount
	ranged         bool // a to b
	loOpen, hiOpen bool // of a range
	about          bool // of a range: both ends are blurred
	prefixed       bool // words stand before the number
	quiet          bool // the first of them say nothing: "a mere five"
	fault          fault
	faultAt        int
}

// readPhrase reads the longest measure that starts exactly at i into p, which is
// empty. missing is where a number was expected after hedges, if there is none.
func readPhrase(p *phrase, s string, i int) (missing int, ok bool) {
	h := hedging{end: i, words: i}
	if !digitAt(s, i) {
		h = readPrefixes(s, i)
	}
	p.start, p.hedge, p.prefixed, p.quiet = i, h.hedge, h.words > i, h.quiet
	missing = h.words
	if end, isSpan := spanOpener(s, h.end); isSpan {
		if p.readSpan(s, end) {
			return 0, true
		}
		if i == h.end {
			return end, false
		}
		missing = end
	}
	if !readAmount(&p.a, s, h.end, false) {
		return missing, false
	}
	p.end = p.a.end
	if p.a.fault != noFault {
		p.fault, p.faultAt = p.a.fault, p.a.faultAt
		return 0, true
	}
	if p.a.ending == endUnknown && !p.readRange(s) && p.fault == noFault {
		p.readTail(s)
		p.readSecondBound(s)
	}
	return 0, !isWithin(s, h) || p.a.unit != nil
}

// readSingle reads one number without hedge where a range makes no sense.
func (p *phrase) readSingle(s string, i int) (ok bool) {
	*p = phrase{start: i}
	ok = readAmount(&p.a, s, i, false)
	p.end = p.a.end
	return ok
}

// isWithin reports whether the hedge is "within", which only units follow.
func isWithin(s string, h hedging) bool {
	return h.hedge == AtMost && h.words >= 6 && foldEqual(s[h.words-6:h.words], "within")
}

// readTail reads what may follow the number: a hedge, the same number again in
// brackets, a margin.
func (p *phrase) readTail(s string) {
	p.readAgain(s)
	if p.readMargin(s) {
		return
	}
	if end, ok := closingAt(s, p.end); ok && (p.hedge == MoreThan || p.hedge == FewerThan) {
		p.end = end
		p.hedge = closed(p.hedge)
		return
	}
	h, end := suffixAt(s, p.end)
	if end == p.end {
		return
	}
	p.end = end
	if p.hedge == Exact || !bounds(p.hedge) && bounds(h) {
		p.hedge = h
	}
	if u, end := unitAfter(s, p.end); p.a.unit == nil && u != nil {
		p.a.unit, p.end = u, end // "30 or more miles", "100-plus kilometres"
	}
}

// closed is the hedge of an open bound that "or equal to" closes.
func closed(h Hedge) Hedge {
	if h == MoreThan {
		return AtLeast
	}
	return AtMost
}

// readAgain reads the same number again in brackets: "forty-five (45)".
func (p *phrase) readAgain(s string) {
	j := skipBlanks(s, p.end)
	if j >= len(s) || s[j] != '(' || p.a.unit != nil {
		return
	}
	var n numeral
	ok := readUnsigned(&n, s, j+1, false)
	if ok && n.fault == noFault && n.end < len(s) && s[n.end] == ')' && n.n.Equal(p.a.n) {
		p.end = n.end + 1
	}
}

// readMargin reads "± 3" and "plus or minus 3": a range around the number.
func (p *phrase) readMargin(s string) bool {
	j := skipBlanks(s, p.end)
	end := j
	switch {
	case hasRune(s, j, '±'):
		end = j + len("±")
	case len(s)-j >= 3 && s[j:j+3] == "+/-":
		end = j + 3
	case j < len(s) && s[j]|0x20 != 'p' && s[j]|0x20 != 'g':
		return false
	default:
		if w, to := phraseAt(&prefixes, s, j); to > j && (w.words[0] == "plus" || w.words[0] == "give") {
			end = to
		}
	}
	if end == j {
		return false
	}
	var b amount
	ok := readAmount(&b, s, skipBlanks(s, end), true)
	if !ok || b.fault != noFault || b.vague || b.ordinal || b.n.Sign() <= 0 {
		return false
	}
	if p.a.vague || b.unit != nil && p.a.unit != nil && b.unit != p.a.unit {
		return false
	}
	shareUnit(&p.a, &b)
	middle := p.a.n
	p.a.n, b.n = middle.Sub(b.n), middle.Add(b.n)
	p.b, p.end, p.ranged, p.hedge = b, b.end, true, BetweenHedge
	return true
}

// readSecondBound reads the other bound of an interval: "more than 20 and less
// than or equal to 35".
func (p *phrase) readSecondBound(s string) {
	if !bounds(p.hedge) {
		return
	}
	j := skipBlanks(s, p.end)
	if j < len(s) && s[j] == ',' {
		j = skipBlanks(s, j+1)
	}
	if e := asciiWordEnd(s, j); foldEqual(s[j:e], "and") || foldEqual(s[j:e], "but") {
		j = skipBlanks(s, e)
	}
	h := readPrefixes(s, j)
	if j == p.end || boundsBelow(p.hedge) == boundsBelow(h.hedge) || boundsAbove(p.hedge) == boundsAbove(h.hedge) {
		return
	}
	var b amount
	ok := readAmount(&b, s, h.end, false)
	if !ok || b.fault != noFault {
		return
	}
	other := phrase{hedge: h.hedge, a: b, end: b.end}
	other.readTail(s)
	p.join(other)
}

// join makes one interval of two bounds, if they leave anything between them.
func (p *phrase) join(other phrase) {
	low, high := *p, other
	if boundsAbove(p.hedge) {
		low, high = other, *p
	}
	shareUnit(&low.a, &high.a)
	if low.a.unit != high.a.unit || !low.a.n.Less(high.a.n) || low.a.vague || high.a.vague {
		return
	}
	p.a, p.b, p.end = low.a, high.a, other.end
	p.ranged, p.hedge = true, BetweenHedge
	p.loOpen, p.hiOpen = low.hedge == MoreThan, high.hedge == FewerThan
}

// shareUnit gives the unit of one number to the other, if that has none.
func shareUnit(a, b *amount) {
	if a.unit == nil {
		a.unit = b.unit
	} else if b.unit == nil {
		b.unit = a.unit
	}
}
