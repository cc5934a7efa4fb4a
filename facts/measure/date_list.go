package measure

// dayList reads days of a month joined by dashes, commas, "and", "or", "to".
// before says that the month follows. Commas alone join nothing: "version 3,
// 29 June".
func (p *dateScan) dayList(l lex, before bool) (doms uint32, isRange bool, end int) {
	last := p.dayNumber(l)
	if last == 0 {
		return 0, false, 0
	}
	doms, end = 1<<last, l.end
	sure, sureEnd := doms, end // without what hangs on a comma
	for range 31 {
		sep, joins := p.joint(end)
		d := p.lex(joins)
		n := p.dayNumber(d)
		if sep == jointNone || n == 0 || sep == jointRange && n <= last || !before && !p.dayFollows(sep, last, n, d) {
			break
		}
		if sep == jointRange {
			doms |= 1<<n - 1<<last
			isRange = true
		}
		doms |= 1 << n
		if last, end = n, d.end; sep != jointList || p.lex(joins).start != p.commaEnd(joins) {
			sure, sureEnd = doms, end
		}
	}
	if before && sureEnd != end {
		return 0, false, 0
	}
	return sure, isRange, sureEnd
}

// commaEnd returns where a number stands right after a comma, or -1.
func (p *dateScan) commaEnd(i int) int {
	if i > 0 && p.s[i-1] == ',' {
		return p.lex(i).start
	}
	return -1
}

// dayFollows reports whether a number after "March 22 and" is a day too: what
// it counts would follow it.
func (p *dateScan) dayFollows(sep jointKind, last, n int, d lex) bool {
	if !p.standsAlone(d) || p.lex(d.end).class == cMonth {
		return false
	}
	if p.whole || n == last+1 {
		return true
	}
	after := p.lex(d.end)
	return after.class != cNone || after.start == after.end || after.capital && sep == jointRange
}

// dayNumber returns the day of the month that a number can be, or 0.
func (p *dateScan) dayNumber(l lex) int {
	if l.class == cDigits && l.width > 2 || l.n > 31 || l.class != cDigits && l.class != cOrdinal {
		return 0
	}
	if l.class == cOrdinal && !digitAt(p.s, l.start) { // "the second of March", never "second March"
		if of := p.lex(l.end); of.class != cOf || p.lex(of.end).class != cMonth {
			return 0
		}
	}
	return l.n
}

// jointKind is how two dates are joined.
type jointKind uint8

const (
	jointNone jointKind = iota
	jointRange
	jointList   // and, a comma
	jointChoice // or
)

// joint reads what joins two dates, and returns where the second begins.
func (p *dateScan) joint(i int) (jointKind, int) {
	switch l := p.lex(i); l.class {
	case cTo:
		return jointRange, l.end
	case cAnd:
		if p.between {
			return jointRange, l.end
		}
		return jointList, l.end
	case cOr:
		return jointChoice, l.end
	case cSign:
		if n := anyDashAt(p.s, l.start); n > 0 {
			return jointRange, l.start + n
		}
		if l.n == '/' && l.start == i && i > 0 { // 22/23 March
			return jointRange, l.end
		}
		if l.n == ',' {
			if and := p.lex(l.end); and.class == cAnd || and.class == cOr {
				return jointList, and.end
			}
			return jointList, l.end
		}
	}
	return jointNone, i
}
