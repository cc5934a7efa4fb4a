package measure

// lapseAtom reads "five years ago", "a decade ago", "two weeks later",
// "more than a year ago", "the day before yesterday", "two days after 22 March".
func (p *dateScan) lapseAtom(i int, l lex) atom {
	hedge, i := p.lapseHedge(i, l)
	m, end, ok := p.lapseAt(i)
	if !ok || m.unit < GrainMinute {
		return atom{}
	}
	if hedge != Exact {
		m.hedge = hedge
	}
	a := atom{amount: m, grain: max(m.unit, GrainDay), sign: -1}
	d := p.lex(end)
	switch d.class {
	case cAgo:
		a.kind, a.end = kindAgo, d.end
	case cLater:
		a.kind, a.sign, a.end = kindOffset, 1, d.end
	case cEarlier:
		a.kind, a.end = kindOffset, d.end
	case cBefore, cAfter:
		return p.offsetAtom(a, d)
	case cFrom: // two days from now is not written of the past
	}
	return a
}

// offsetAtom reads what "two days before" and "two weeks after" count from:
// a date, or else the event.
func (p *dateScan) offsetAtom(a atom, d lex) atom {
	if d.class == cAfter {
		a.sign = 1
	}
	i := d.end
	if d.class == cBefore && d.n == 1 {
		i = p.skip(i, cTo)
	}
	if base := p.atomAt(i); base.kind != kindNone && base.kind != kindOffset && base.sign == 0 {
		base.amount, base.sign, base.grain = a.amount, a.sign, max(a.grain, base.grain)
		return base
	}
	if d.n == 1 && i == d.end || p.whole && p.lex(d.end).class == cNone && p.lex(d.end).start == len(p.s) {
		a.kind, a.end = kindOffset, d.end
		return a
	}
	return atom{}
}

// lapseHedge reads the hedge before an amount of time.
func (p *dateScan) lapseHedge(i int, l lex) (Hedge, int) {
	than := func(from int) (int, bool) {
		w := p.lex(from)
		return w.end, w.class == cThan
	}
	switch l.class {
	case cHedge:
		if Hedge(l.n) == About {
			return About, l.end
		}
	case cNearly:
		return Nearly, l.end
	case cOver:
		return MoreThan, l.end
	case cMore:
		if end, ok := than(l.end); ok {
			return MoreThan, end
		}
	case cLess:
		if end, ok := than(l.end); ok || l.n == 1 {
			if l.n == 1 {
				end = l.end
			}
			return FewerThan, end
		}
	case cAt:
		if w := p.lex(l.end); w.class == cLeast {
			return AtLeast, w.end
		} else if w.class == cMost {
			return AtMost, w.end
		}
	case cUp:
		if w := p.lex(l.end); w.class == cTo {
			return UpTo, w.end
		}
	case cJust, cA: // just over, a little over, just under, a little less than
		j := p.lex(l.end)
		if l.class == cJust && l.n == 0 {
			j = l
		}
		if j.class != cJust {
			break
		}
		w := p.lex(j.end)
		end, ok := than(w.end)
		switch {
		case w.class == cOver:
			return JustOver, w.end
		case w.class == cMore && ok:
			return JustOver, end
		case w.class == cLess && w.n == 1:
			return Nearly, w.end
		case w.class == cLess && ok:
			return Nearly, end
		}
	}
	return Exact, i
}

// lapseAt reads a length of time: "five years", "a decade and a half", "a
// few days", "two or three weeks", "half a century".
func (p *dateScan) lapseAt(i int) (m lapse, end int, ok bool) {
	l := p.lex(i)
	switch l.class {
	case cFew:
		return p.unitOf(lapse{lo: 4, hi: 12, hedge: Vague}, l.end)
	case cSeveral:
		return p.unitOf(lapse{lo: 6, hi: 18, hedge: Vague}, l.end)
	case cHalf:
		if a := p.lex(l.end); a.class == cA {
			return p.unitOf(lapse{lo: 1, hi: 1}, a.end)
		}
		return m, i, false
	case cA:
		return p.someOf(l)
	}
	lo, end, ok := p.small(l)
	if !ok {
		return m, i, false
	}
	if l = p.lex(end); !lapseFollows.has(l.class) {
		return m, i, false
	}
	m = lapse{lo: 2 * lo, hi: 2 * lo}
	if sep, j := p.joint(end); sep == jointRange || sep == jointChoice {
		if hi, after, ok := p.small(p.lex(j)); ok && hi > lo {
			m.hi, m.hedge, end = 2*hi, BetweenHedge, after
		}
	} else if sep == jointList { // two and a half years
		if half := p.andHalf(end); half > 0 {
			m.lo, m.hi, end = m.lo+1, m.hi+1, half
		}
	}
	return p.unitOf(m, end)
}

// lapseFollows is what a number goes on with to a length of time.
var lapseFollows = classesOf(cUnit, cUnits, cSign, cTo, cAnd, cOr)

// someOf reads what follows "a": a year, a few days, a couple of weeks, a
// year and a half.
func (p *dateScan) someOf(a lex) (m lapse, end int, ok bool) {
	switch l := p.lex(a.end); l.class {
	case cFew:
		return p.unitOf(lapse{lo: 4, hi: 12, hedge: Vague}, l.end)
	case cCouple:
		return p.unitOf(lapse{lo: 4, hi: 6, hedge: Vague}, p.skip(l.end, cOf))
	case cUnit:
		m, end = lapse{lo: 2, hi: 2, unit: Grain(l.n)}, l.end
		if half := p.andHalf(end); half > 0 {
			m.lo, m.hi, end = 3, 3, half
		}
		return m, end, true
	case cHalf:
		return p.unitOf(lapse{lo: 1, hi: 1}, l.end)
	}
	return m, a.start, false
}

// andHalf returns the end of "and a half" at i, or 0.
func (p *dateScan) andHalf(i int) int {
	if and := p.lex(i); and.class == cAnd {
		if a := p.lex(and.end); a.class == cA {
			if half := p.lex(a.end); half.class == cHalf {
				return half.end
			}
		}
	}
	return 0
}

func (p *dateScan) unitOf(m lapse, i int) (lapse, int, bool) {
	l := p.lex(i)
	if n := hyphenAt(p.s, i); n > 0 {
		l = p.lex(i + n)
	}
	if l.class != cUnit && l.class != cUnits {
		return m, l.end, false
	}
	if m.unit = Grain(l.n); m.hi == 1 && m.unit > GrainMinute { // half a century is five decades
		smaller := [...]lapse{
			GrainHour: {lo: 60, unit: GrainMinute}, GrainDay: {lo: 24, unit: GrainHour}, GrainWeek: {lo: 7, unit: GrainDay},
			GrainMonth: {lo: 4, unit: GrainWeek}, GrainSeason: {}, GrainYear: {lo: 12, unit: GrainMonth},
			GrainDecade: {lo: 10, unit: GrainYear}, GrainCentury: {lo: 10, unit: GrainDecade},
		}[m.unit]
		m.lo, m.hi, m.unit = smaller.lo, smaller.lo, smaller.unit
	}
	return m, l.end, true
}

// small reads a whole number in digits below 10,000, or in words below 100.
func (p *dateScan) small(l lex) (n int64, end int, ok bool) {
	switch {
	case l.class == cDigits && l.width <= 4 && p.standsAlone(l):
		return int64(l.n), l.end, l.n > 0
	case l.class != cNumber:
		return 0, l.start, false
	}
	if l.n >= 20 {
		if hyphen := hyphenAt(p.s, l.end); hyphen > 0 {
			if ones := p.lex(l.end + hyphen); ones.class == cNumber && ones.n < 10 {
				return int64(l.n + ones.n), ones.end, true
			}
		}
	}
	return int64(l.n), l.end, true
}
