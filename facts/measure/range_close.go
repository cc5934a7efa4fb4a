package measure

// closeRange reads the second number and makes the range, if it is one.
func (p *phrase) closeRange(s string, a amount, i int, about bool, join rangeJoin) bool {
	h := readPrefixes(s, skipBlanks(s, i))
	if boundsBelow(h.hedge) || bounds(h.hedge) && h.hedge != UpTo || join == joinOr && h.words > skipBlanks(s, i) {
		return false
	}
	var b amount
	if !readAmount(&b, s, h.end, false) || b.fault != noFault || b.ordinal != a.ordinal {
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
	if a.multiple.Sign() != 0 || b.multiple.Sign() <= 0 || !a.n.Less(b.multiple) || a.vague || b.vague && !b.precision.Dozens {
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
		if a.unit.Dimension == Share && (b.multiple.Sign() != 0 || Int(100).Less(b.n)) {
			return false // "rose 14% to 2.3 billion crowns"
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
