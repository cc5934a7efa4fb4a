package measure

// numericAtom reads 2024-03-22, 22/03/2024, 22.03.2024 and 3/22/2024. Where
// the day may be the month, both are meant.
func (p *dateScan) numericAtom(l lex) atom {
	if l.class != cDigits || l.end >= len(p.s) {
		return atom{}
	}
	sep := p.s[l.end]
	if sep != '-' && sep != '/' && sep != '.' {
		return atom{}
	}
	second, ok := p.field(l.end, sep)
	if !ok || second.width != 2 && l.width == 4 {
		return atom{}
	}
	third, ok := p.field(second.end, sep)
	switch {
	case l.width == 4 && ok && third.width == 2 && sep != '.':
		return isoAtom(int64(l.n), second.n, third.n, third.end)
	case l.width == 4 && sep == '-' && second.n >= 1 && second.n <= 12 && l.n >= 1000 && l.n < 3000 && p.standsAlone(second):
		return atom{kind: kindMonth, grain: GrainMonth, year: int64(l.n), yearTo: int64(l.n), hasYear: true, month: second.n, end: second.end}
	case l.width > 2 || !ok || third.width != 4 || third.n < 1000 || third.n > 2999:
		return atom{}
	}
	return eitherAtom(int64(third.n), second.n, l.n, third.end)
}

// field reads the digits right after a separator.
func (p *dateScan) field(i int, sep byte) (lex, bool) {
	if i >= len(p.s) || p.s[i] != sep || !digitAt(p.s, i+1) {
		return lex{}, false
	}
	l := digitsAt(p.s, i+1)
	return l, l.class == cDigits && l.width <= 4
}

func isoAtom(year int64, month, day, end int) atom {
	if month < 1 || month > 12 || day < 1 || day > monthDays(year, month) {
		return atom{}
	}
	return atom{kind: kindDays, grain: GrainDay, year: year, yearTo: year, hasYear: true, month: month, doms: 1 << day, end: end}
}

// eitherAtom makes day/month/year, or month/day/year where only that can be.
func eitherAtom(year int64, month, day, end int) atom {
	british, american := isoAtom(year, month, day, end), isoAtom(year, day, month, end)
	switch {
	case british.kind == kindNone:
		return american
	case american.kind != kindNone && month != day:
		british.either = true
	}
	return british
}

// isoClock reads the "T20:00:00Z" right after a day; decimals of a second are
// left to ParseEDTF.
func (p *dateScan) isoClock(i int) (c clock, ok bool) {
	if i >= len(p.s) || p.s[i] != 'T' || !digitAt(p.s, i+1) {
		return c, false
	}
	e := edtfParser{s: p.s, i: i + 1}
	at, grain, ok := e.clock()
	seconds, whole := at.Mul(Int(secondsPerDay)).Int64()
	if !ok || !whole {
		return c, false
	}
	c = clock{from: int(seconds), to: int(seconds), grain: grain, end: e.i, ok: true}
	if grain == GrainMinute {
		c.to, c.toOpen = c.from+60, true
	}
	if zone, ok := e.zone(); ok {
		if c.end = e.i; zone != nil {
			c.hasZone, c.zone = true, *zone
		}
	}
	return c, true
}
