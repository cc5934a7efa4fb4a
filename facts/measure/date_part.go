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
		if next := p.lex(j); next.class == cEarly {
			to, i = next.n, next.end
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

// ordinalAt reads "fourth", "20th", "twenty-first".
func (p *dateScan) ordinalAt(i int) (n, end int, ok bool) {
	l := p.lex(i)
	if l.class == cNumber && l.n >= 20 && hyphenAt(p.s, l.end) > 0 {
		if ones := p.lex(l.end + hyphenAt(p.s, l.end)); ones.class == cOrdinal && ones.n < 10 {
			return l.n + ones.n, ones.end, true
		}
	}
	return l.n, l.end, l.class == cOrdinal
}

// ordinalAtom reads "20th century", "first decade of this century", "second
// half of 2023", "third quarter of 2024", "fourth anniversary of …".
func (p *dateScan) ordinalAtom(i int) atom {
	n, end, ok := p.ordinalAt(i)
	if !ok {
		return atom{}
	}
	l := p.lex(end)
	if hyphen := hyphenAt(p.s, end); hyphen > 0 {
		l = p.lex(end + hyphen)
	}
	of := p.lex(l.end)
	if months, after, ok := p.lapseAt(end); ok && n == 1 && months.unit == GrainMonth && months.lo > 2 {
		return p.monthsOf(1, months, after)
	}
	switch {
	case l.class == cUnit && Grain(l.n) == GrainCentury && n <= 30:
		return p.century(n, l.end)
	case l.class == cAnniversary && (of.class == cOf || p.whole):
		return p.anniversary(n, l, of)
	case of.class != cOf:
		return atom{}
	case l.class == cQuarter && n <= 4:
		if a := p.withYear(quarterOf(n), l.end); a.hasYear || a.yearShift != 0 {
			return a
		}
	case l.class == cHalf && n <= 2:
		return p.parted(partFirstHalf+n-1, partFirstHalf+n-1, of.end)
	case (l.class == cUnit || l.class == cUnits) && n == 1 && Grain(l.n) <= GrainWeek && Grain(l.n) >= GrainDay:
		return p.parted(partBeginning, partBeginning, of.end)
	case l.class == cUnit && Grain(l.n) == GrainDecade && n <= 10:
		return p.decadeOf(n, p.skip(of.end, cThe))
	}
	return atom{}
}

// century reads the years of a century by both ways of counting: the 20th
// has 1900 to 2000.
func (p *dateScan) century(n, end int) atom {
	first := int64(n-1) * 100
	a := atom{kind: kindYears, grain: GrainCentury, year: first, yearTo: first + 100, hasYear: true, end: end}
	if era := p.lex(end); era.class == cEra && era.capital {
		if a.end = era.end; era.n < 0 {
			a.year, a.yearTo = -int64(n)*100, -int64(n-1)*100
		}
	}
	return a
}

// decadeOf reads the century of "the first decade of this century"; decades
// too are counted both ways.
func (p *dateScan) decadeOf(n, i int) atom {
	a := p.atomAt(i)
	shift := int64(n-1) * 10
	if a.grain != GrainCentury || a.kind != kindYears && a.kind != kindUnit {
		return atom{}
	}
	a.grain = GrainDecade
	if a.kind == kindUnit {
		a.n = n
		return a
	}
	a.year += shift
	a.yearTo = a.year + 10
	return a
}

// anniversary reads the date that an anniversary is of: year and all.
func (p *dateScan) anniversary(n int, l, of lex) atom {
	base := atom{}
	if of.class == cOf {
		base = p.atomAt(p.skip(of.end, cThe))
	}
	if base.hasYear && base.year == base.yearTo {
		year := base.year + int64(n)
		return atom{kind: kindYears, grain: GrainYear, year: year, yearTo: year, hasYear: true, end: base.end}
	}
	return atom{kind: kindAnniversary, grain: GrainYear, n: n, end: l.end}
}

// monthsOf reads "of 2024" after "the first six months".
func (p *dateScan) monthsOf(first int, m lapse, i int) atom {
	if p.lex(i).class != cOf || m.hi > 24 {
		return atom{}
	}
	a := p.withYear(atom{kind: kindMonths, grain: GrainSeason, month: first, months: int(m.hi / 2)}, i)
	if !a.hasYear && a.yearShift == 0 {
		return atom{}
	}
	return a
}

// feastAtom reads "Christmas Day", "Christmas Eve", "New Year's Eve".
func (p *dateScan) feastAtom(l lex) atom {
	if !l.capital {
		return atom{}
	}
	a := atom{kind: kindDays, grain: GrainDay, month: l.n / 100, doms: 1 << (l.n % 100)}
	end := l.end
	if l.n == 101 {
		year := p.lex(end)
		n := apostropheAt(p.s, year.end)
		if end = year.end + n + 1; year.class != cUnit || Grain(year.n) != GrainYear || n == 0 || end > len(p.s) || p.s[end-1] != 's' {
			return atom{}
		}
	}
	switch w := p.lex(end); {
	case w.class == cEve && w.capital && l.n == 101:
		a.month, a.doms, end = 12, 1<<31, w.end
	case w.class == cEve && w.capital:
		a.doms, end = a.doms>>1, w.end
	case w.class == cUnit && Grain(w.n) == GrainDay && w.capital:
		end = w.end
	default:
		return atom{}
	}
	return p.withYear(a, end)
}
