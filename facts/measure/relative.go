package measure

// dayAtom reads today, yesterday, tomorrow, tonight, with a part of the day.
func (p *dateScan) dayAtom(l lex) atom {
	if !p.whole && l.capital && l.start > 0 && p.s[l.start-1] == ' ' && p.before(l.start).capital {
		return atom{} // USA Today
	}
	return atom{kind: kindDay, grain: GrainDay, n: l.n, end: p.skip(l.end, cDayPart)}
}

// weekdayAtom reads "Friday", "Friday of last week", "Friday night", "Friday, 22 March 2024",
// "Friday the 22nd of March".
func (p *dateScan) weekdayAtom(l lex) atom {
	if !p.weekdayProven(l) {
		return atom{}
	}
	end := p.skip(l.end, cDayPart)
	next := p.lex(end)
	if next.class == cSign && next.n == ',' {
		next = p.lex(next.end)
	}
	next = p.lex(p.skip(next.start, cThe))
	var a atom
	switch next.class {
	case cDigits, cOrdinal:
		a = p.dayMonthAtom(next)
		if a.kind == kindNone && p.whole {
			a = p.numericAtom(next)
		}
	case cMonth:
		a = p.monthAtom(next)
	}
	if a.kind == kindDays {
		return a
	}
	t := p.lex(p.skip(end, cOf)) // "Friday last week", "Friday of last week"
	if t.class == cTense && t.n <= tenseNext {
		if u := p.lex(t.end); u.class == cUnit && Grain(u.n) == GrainWeek {
			return atom{kind: kindWeekday, grain: GrainDay, weekday: l.n, tense: t.n, unit: GrainWeek, end: u.end}
		}
	}
	return atom{kind: kindWeekday, grain: GrainDay, weekday: l.n, end: end}
}

// nightAtom reads "night of 22 March", "morning of Friday".
func (p *dateScan) nightAtom(l lex) atom {
	of := p.lex(l.end)
	if of.class != cOf && of.class != cOn {
		return atom{}
	}
	a := p.atomAt(p.skip(of.end, cThe))
	if a.kind != kindDays && a.kind != kindWeekday {
		return atom{}
	}
	return a
}

// tenseAtom reads "last week", "this past Friday", "next year", "last
// January", "the past two years".
func (p *dateScan) tenseAtom(l lex, the bool) atom {
	if the || l.n == tensePast {
		if a := p.pastAtom(l); a.kind != kindNone {
			return a
		}
	}
	tense, i := l.n, l.end
	if w := p.lex(i); tense == tenseThis && w.class == cTense && w.n == tensePast {
		tense, i = tenseLast, w.end
		return p.tensed(tensePast, i)
	} else if w.class == cComing && tense == tenseThis {
		tense, i = tenseNext, w.end
	}
	switch {
	case tense == tensePast || tense == tensePrevious && !the:
		return atom{}
	case the:
		return p.neighbourAtom(tense, i)
	}
	return p.tensed(tense, i)
}

// tensed reads the unit after last, this or next.
func (p *dateScan) tensed(tense, i int) atom {
	l := p.lex(i)
	a := atom{tense: tense, end: l.end}
	switch l.class {
	case cUnit:
		if Grain(l.n) <= GrainDay {
			return atom{}
		}
		a.kind, a.unit, a.grain = kindUnit, Grain(l.n), Grain(l.n)
	case cWeekday:
		a.kind, a.weekday, a.grain = kindWeekday, l.n, GrainDay
		a.end = p.skip(l.end, cDayPart)
	case cMonth:
		if !p.monthSpelt(l) {
			return atom{}
		}
		a.kind, a.month, a.grain = kindMonth, l.n, GrainMonth
	case cSeason:
		a.kind, a.season, a.grain = kindSeason, l.n, GrainSeason
	case cWeekend:
		a.kind, a.grain = kindWeekend, GrainDay
	case cDayPart:
		if a.kind, a.grain = kindDay, GrainDay; tense == tenseLast {
			a.n = -1
		}
		if tense != tenseThis && (tense != tenseLast || l.n > 1) {
			return atom{}
		}
	default:
		return atom{}
	}
	return a
}

// pastAtom reads "past year", "last two weeks" after "the" or "over".
func (p *dateScan) pastAtom(l lex) atom {
	if l.n != tensePast && l.n != tenseLast {
		return atom{}
	}
	m, end, ok := p.lapseAt(l.end)
	if !ok {
		u := p.lex(l.end)
		if u.class != cUnit || l.n == tensePast && Grain(u.n) < GrainDay {
			return atom{}
		}
		m, end = lapse{lo: 2, hi: 2, unit: Grain(u.n)}, u.end
	}
	if m.unit < GrainHour {
		return atom{}
	}
	if months := p.monthsOf(13-int(m.hi/2), m, end); l.n == tenseLast && m.unit == GrainMonth && months.kind != kindNone {
		return months
	}
	return atom{kind: kindPast, grain: m.unit, amount: m, end: end}
}

// neighbourAtom reads "(the) next day", "(the) previous year", counted from the event.
func (p *dateScan) neighbourAtom(tense, i int) atom {
	l := p.lex(i)
	a := atom{kind: kindOffset, sign: 1, end: l.end, amount: lapse{lo: 2, hi: 2}}
	if tense == tenseLast || tense == tenseThis {
		return atom{}
	}
	if tense == tensePrevious {
		a.sign = -1
	}
	switch l.class {
	case cUnit:
		if a.amount.unit = Grain(l.n); a.amount.unit < GrainDay {
			return atom{}
		}
		if a.amount.unit > GrainDay {
			a.tense = tense
		}
	case cDayPart:
		a.amount.unit = GrainDay
	case cWeekday:
		a.kind, a.weekday, a.end = kindSame, l.n, p.skip(l.end, cDayPart)
		a.unit = GrainDay
		a.tense = tense
	default:
		return atom{}
	}
	a.grain = max(a.amount.unit, GrainDay)
	return a
}

// sameAtom reads "that same night", "that day", "same month" after "the".
func (p *dateScan) sameAtom(l lex) atom {
	w := p.lex(p.skip(l.end, cSame))
	if l.class == cSame {
		w = p.lex(l.end)
	}
	a := atom{kind: kindSame, end: w.end, unit: GrainDay}
	switch w.class {
	case cUnit:
		a.unit = Grain(w.n)
	case cDayPart:
	case cWeekday:
		a.weekday, a.tense = w.n, tenseThis
	default:
		return atom{}
	}
	if a.unit < GrainDay {
		return atom{}
	}
	a.grain = a.unit
	return a
}

// earlierAtom reads "earlier this month", "later this year".
func (p *dateScan) earlierAtom(l lex) atom {
	t := p.lex(p.skip(l.end, cOn))
	if t.class == cIn {
		t = p.lex(p.skip(t.end, cThe))
		if l.n == 0 && t.class == cUnit && Grain(t.n) > GrainDay { // earlier in the year
			return atom{kind: kindUnit, grain: Grain(t.n), unit: Grain(t.n), tense: shiftTense(l), end: t.end}
		}
		return atom{}
	}
	if t.class == cDay && t.n == 0 && l.n == 0 { // earlier today
		return p.dayAtom(t)
	}
	if t.class != cTense || l.n != 0 {
		return atom{}
	}
	a := p.tensed(t.n, t.end)
	if a.kind == kindUnit && t.n == tenseThis {
		a.tense = shiftTense(l)
	}
	return a
}

// tenseLater is what "later this year" leaves of the unit.
const tenseLater = 10

func shiftTense(l lex) int {
	if l.class == cLater {
		return tenseLater
	}
	return tenseThis
}
