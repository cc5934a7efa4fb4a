package measure

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
