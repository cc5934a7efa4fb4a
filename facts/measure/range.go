package measure

// spanOpener reads "between" or "from", with what may stand before them.
func spanOpener(s string, i int) (int, bool) {
	end := asciiWordEnd(s, i)
	switch word := s[i:end]; {
	case foldEqual(word, "between"), foldEqual(word, "from"):
		return end, true
	case foldEqual(word, "anywhere"), foldEqual(word, "anything"), foldEqual(word, "somewhere"), foldEqual(word, "ranging"):
		return spanOpener(s, skipBlanks(s, end))
	}
	return i, false
}

// readSpan reads "between a and b" and "from a to b"; the opening word ends
// at i.
func (p *phrase) readSpan(s string, i int) bool {
	j := skipBlanks(s, i)
	if j == i {
		return false
	}
	return p.readSpanWith(s, j, false) || p.readSpanWith(s, j, true)
}

// readSpanWith tries with "and" as part of the first number ("between one
// hundred and five and two hundred") or as what divides the two.
func (p *phrase) readSpanWith(s string, j int, noAnd bool) bool {
	h := readPrefixes(s, j)
	if bounds(h.hedge) {
		return false
	}
	a, ok := readAmount(s, h.end, noAnd)
	if !ok || a.fault != noFault {
		return false
	}
	end := skipBlanks(s, a.end)
	word := asciiWordEnd(s, end)
	joined := false
	switch w := s[end:word]; {
	case foldEqual(w, "and"), foldEqual(w, "to"), foldEqual(w, "through"), foldEqual(w, "till"), foldEqual(w, "until"):
		joined, end = true, word
	case end < len(s):
		if n := dashAt(s, end); n > 0 {
			joined, end = true, end+n
		}
	}
	if !joined {
		return false
	}
	return p.closeRange(s, a, end, h.hedge == About, 0)
}

// rangeJoin is what stands between the two numbers of a range.
type rangeJoin uint8

const (
	joinNone rangeJoin = iota
	joinWord           // to, through
	joinDash           // -, –, ~
	joinOr             // one or two
)

// readRange reads on after a first number: "to 6,000", "–20", "or two".
func (p *phrase) readRange(s string) bool {
	if p.a.ordinal {
		return false
	}
	join, end := rangeJoinAt(s, p.a.end)
	if join == joinNone {
		return false
	}
	return p.closeRange(s, p.a, end, p.hedge == About || p.hedge == Nearly, join)
}

func rangeJoinAt(s string, i int) (rangeJoin, int) {
	j := skipBlanks(s, i)
	if j >= len(s) {
		return joinNone, i
	}
	if n := dashAt(s, j); n > 0 {
		if k := skipBlanks(s, j+n); foldEqual(s[k:asciiWordEnd(s, k)], "to") { // 5-to-10
			return joinWord, skipJoin(s, asciiWordEnd(s, k))
		}
		return joinDash, j + n
	}
	if s[j] == ',' && j == i { // dozens, if not hundreds
		if j = skipBlanks(s, j+1); j == i+1 {
			return joinNone, i
		}
	}
	end := asciiWordEnd(s, j)
	switch w := s[j:end]; {
	case j == i:
	case foldEqual(w, "if"):
		if end, ok := restOfPhrase(s, end, []string{"not"}); ok {
			return joinOr, end
		}
	case s[i] == ',':
	case foldEqual(w, "to"), foldEqual(w, "through"):
		return joinWord, end
	case foldEqual(w, "or"):
		k := skipBlanks(s, end)
		for _, filler := range [...]string{"even", "perhaps", "maybe", "possibly"} {
			if e := asciiWordEnd(s, k); foldEqual(s[k:e], filler) {
				return joinOr, e
			}
		}
		return joinOr, end
	}
	return joinNone, i
}

// dashAt returns the length of a dash that joins numbers, or 0.
func dashAt(s string, i int) int {
	switch {
	case s[i] == '-' || s[i] == '~':
		return 1
	case len(s)-i >= 3 && (s[i:i+3] == "–" || s[i:i+3] == "‐" || s[i:i+3] == "‑" || s[i:i+3] == "−"):
		return 3
	}
	return 0
}

// closeRange reads the second number and makes the range, if it is one.
func (p *phrase) closeRange(s string, a amount, i int, about bool, join rangeJoin) bool {
	h := readPrefixes(s, skipBlanks(s, i))
	if boundsBelow(h.hedge) || bounds(h.hedge) && h.hedge != UpTo || join == joinOr && h.words > skipBlanks(s, i) {
		return false
	}
	b, ok := readAmount(s, h.end, false)
	if !ok || b.fault != noFault || b.ordinal != a.ordinal {
		return false
	}
	spreadScale(&a, b)
	if !spreadUnit(&a, &b) || !rising(a, b) || join == joinOr && !neighbours(a, b) {
		if join == joinDash && a.digits && b.digits && !rising(a, b) {
			p.fault, p.faultAt, p.end = faultBackwards, b.start, b.end
		}
		return false
	}
	p.a, p.b, p.end = a, b, b.end
	p.about = about || h.hedge == About
	p.settleRange(s)
	return true
}

// settleRange gives the range its hedge: a bound before it holds for the end
// that it bounds ("up to 20 or 30").
func (p *phrase) settleRange(s string) {
	p.ranged = true
	if h, end := suffixAt(s, p.end); end > p.end {
		p.end = end
		if p.about = p.about || h == About; bounds(h) {
			p.hedge = h
		}
	}
	switch {
	case boundsBelow(p.hedge) || p.hedge == JustOver:
		p.ranged = false
	case boundsAbove(p.hedge):
		p.a, p.ranged = p.b, false
	default:
		p.hedge = BetweenHedge
	}
}

// spreadScale gives the scale of the second number to the first: "4 to 6
// million".
func spreadScale(a *amount, b amount) {
	if a.multiple.Sign() != 0 || b.multiple.Sign() <= 0 || !a.n.Less(b.multiple) || a.vague || b.vague && b.precision.Dozens != true {
		return
	}
	a.n = a.n.Mul(b.n.Quo(b.multiple))
	a.precision = b.precision
}

// spreadUnit gives both numbers one unit. A unit written only with the first
// number holds for the second where it is a sign: "$5 to 10".
func spreadUnit(a, b *amount) bool {
	switch {
	case a.unit == b.unit:
		return true
	case a.unit == nil:
		a.unit = b.unit
		if b.part {
			return a.part
		}
		return true
	case b.unit == nil:
		if !a.unit.before && a.unit.Dimension != Share && a.unit.Dimension != Temperature && a.unit.Dimension != Magnitude {
			return false
		}
		b.unit = a.unit
		return true
	}
	if a.unit.Dimension != b.unit.Dimension {
		return false
	}
	b.n, b.unit = a.unit.FromBase(b.unit.ToBase(b.n)), a.unit
	return true
}

func rising(a, b amount) bool { return a.low().Less(b.high()) && a.n.Less(b.n) }

// low and high are the ends of what a number by itself allows.
func (n numeral) low() Num {
	if n.vague {
		return n.lo
	}
	return n.n
}

func (n numeral) high() Num {
	if n.vague {
		return n.hi
	}
	return n.n
}

// neighbours reports whether "a or b" is one uncertain number: neighbours,
// or numbers of one size.
func neighbours(a, b amount) bool {
	if a.vague || b.vague {
		return a.vague && b.vague
	}
	return !b.n.Sub(a.n).Less(Int(1)) && !a.n.Add(a.n).Less(b.n)
}
