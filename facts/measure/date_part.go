package measure

// theAtom reads what stands after "the".
func (p *dateScan) theAtom(the lex) atom {
	l := p.lex(the.end)
	switch l.class {
	case cDigits:
		if p.standsAlone(l) {
			return p.dayMonthAtom(l)
		}
	case cOrdinal, cNumber:
		if l.class == cOrdinal && digitAt(p.s, l.start) || l.class == cOrdinal && p.dayNumber(l) > 0 {
			if a := p.dayMonthAtom(l); a.kind != kindNone {
				return a
			}
		}
		return p.ordinalAtom(l.start)
	case cDecade:
		if l.width != 2 || p.whole {
			return p.decadeAtom(l)
		}
		return p.decadeAtom(lex{class: cDecade, n: l.n, end: l.end}) // the 80s
	case cSign, cEarly, cEdge, cQuarter:
		return p.atomAt(l.start)
	case cSeason:
		return p.seasonAtom(l, true)
	case cTense:
		return p.tenseAtom(l, true)
	case cSame:
		return p.sameAtom(l)
	case cDayPart, cUnit, cWeekend:
		return p.theUnitAtom(l)
	}
	return atom{}
}

// theUnitAtom reads "the day before yesterday", "the night before", "the week
// of 18 March", "the year 2015", "the night of 22 March".
func (p *dateScan) theUnitAtom(l lex) atom {
	unit := GrainDay
	if l.class == cUnit {
		unit = Grain(l.n)
	}
	w := p.lex(l.end)
	switch {
	case w.class == cBefore && w.n == 0 || w.class == cAfter:
		return p.theDayBefore(unit, w)
	case l.class == cDayPart:
		return p.nightAtom(l)
	case w.class == cOf && (unit == GrainWeek || l.class == cWeekend):
		a := p.atomAt(p.skip(w.end, cThe))
		if a.kind == kindDays {
			a.unit = GrainWeek
			return a
		}
	case w.class == cOf && unit == GrainMonth && p.lex(w.end).class == cMonth:
		return p.monthAtom(p.lex(w.end))
	case unit == GrainYear:
		return p.yearAtom(l.end)
	case l.class == cWeekend && (p.whole || p.before(l.start).class == cThe && p.before(p.before(l.start).start).class == cOver):
		return atom{kind: kindWeekend, grain: GrainDay, end: l.end}
	}
	return atom{}
}

// theDayBefore reads "the day before yesterday", "the day after 22 March" and
// "the night before", which counts from the event.
func (p *dateScan) theDayBefore(unit Grain, w lex) atom {
	a := atom{sign: -1, grain: unit, amount: lapse{lo: 2, hi: 2, unit: unit}}
	if w.class == cAfter {
		a.sign = 1
	}
	if base := p.atomAt(w.end); base.kind == kindDay || base.kind == kindDays || base.kind == kindWeekday {
		base.amount, base.sign, base.grain = a.amount, a.sign, max(unit, base.grain)
		return base
	}
	if rest := p.lex(w.end); !p.whole && rest.class != cSign && rest.start < len(p.s) {
		return atom{} // "the day before the vote" counts from the vote
	}
	a.kind, a.end = kindOffset, w.end
	return a
}

// partAtom reads "early March", "mid-2015", "late last year", "the early to
// mid-1980s", "the beginning of 2024", "the end of the decade".
func (p *dateScan) partAtom(l lex) atom {
	part, to, i := l.n, l.n, l.end
	if sep, j := p.joint(i); l.class == cEarly && (sep == jointRange || sep == jointChoice) {
		if hyphen := p.skip(j, cTo); hyphenAt(p.s, hyphen) > 0 { // mid-to-late
			j = hyphen + 1
		}
		if next := p.lex(j); next.class == cEarly {
			if sep == jointRange && next.n < l.n { // late to mid-2015
				return atom{}
			}
			part, to, i = min(l.n, next.n), max(l.n, next.n), next.end
		}
	}
	w := p.lex(i)
	switch {
	case l.class == cEdge:
		if w.class != cOf {
			return atom{}
		}
		i = w.end
	case w.class == cIn || w.class == cOn:
		i = w.end
	case w.class == cUnits && Grain(w.n) == GrainHour && p.lex(w.end).class == cOf: // the early hours of Saturday
		i = p.lex(w.end).end
	case hyphenAt(p.s, i) > 0:
		i += hyphenAt(p.s, i)
	}
	return p.parted(part, to, i)
}

// parted reads the unit that "early" or "the end of" is a part of.
func (p *dateScan) parted(part, to, i int) atom {
	a := p.atomAt(p.skip(i, cThe))
	if u := p.lex(p.skip(i, cThe)); a.kind == kindNone && u.class == cUnit && Grain(u.n) > GrainWeek && p.whole {
		a = atom{kind: kindUnit, grain: Grain(u.n), unit: Grain(u.n), tense: tenseThis, end: u.end}
	}
	switch a.kind {
	case kindMonth, kindYears, kindUnit:
		a.part, a.partTo = part, to
	case kindDays, kindWeekday, kindDay, kindSeason:
		if part >= partBeginning {
			return atom{}
		}
	default:
		return atom{}
	}
	return a
}

// seasonAtom reads "the fall of 2015", "winter 2015-16", "summer of last year".
func (p *dateScan) seasonAtom(l lex, the bool) atom {
	a := p.withYear(atom{kind: kindSeason, grain: GrainSeason, season: l.n}, l.end)
	if a.hasYear {
		if to, end, ok := p.shortYear(a.year, a.end); ok && to == a.year+1 {
			a.yearTo, a.end = to, end
		}
		return a
	}
	if a.yearShift == 0 && !p.seasonProven(l, the) {
		return atom{}
	}
	return a
}

// shortYear reads the "-16" or "/16" of "2015-16".
func (p *dateScan) shortYear(from int64, i int) (year int64, end int, ok bool) {
	n := anyDashAt(p.s, i)
	if i < len(p.s) && p.s[i] == '/' {
		n = 1
	}
	if n == 0 || !digitAt(p.s, i+n) {
		return 0, i, false
	}
	d := digitsAt(p.s, i+n)
	if d.class != cDigits || d.width != 2 || !p.standsAlone(d) || from < 1000 {
		return 0, i, false
	}
	year = from/100*100 + int64(d.n)
	if d.n == 0 && from%100 == 99 {
		year += 100
	}
	return year, d.end, year > from
}

// quarterAtom reads "Q1 2024" and "H2 2023"; "the first quarter of 2024"
// comes by ordinalAtom.
func (p *dateScan) quarterAtom(l lex) atom {
	if l.n == 0 {
		return atom{}
	}
	return p.withYear(quarterOf(l.n), l.end)
}

func quarterOf(n int) atom {
	if n < 0 {
		return atom{kind: kindMonths, grain: GrainSeason, month: (-n-1)*6 + 1, months: 6}
	}
	return atom{kind: kindMonths, grain: GrainSeason, month: (n-1)*3 + 1, months: 3}
}
