package measure

// maxMembers is how many dates a list has between its first and its last.
const maxMembers = 30

// datePhrase is a hedge and one or more dates.
type datePhrase struct {
	hedge       Hedge
	first, last atom
	more        []atom    // further members of a list, between first and last
	joint       jointKind // jointNone: first alone
	end         int
	ok          bool
}

// phrase reads a date with its hedge, a span of two, or a list into ph, which is
// empty; false if there is none.
func (p *dateScan) phrase(ph *datePhrase, i int) bool {
	l := p.lex(i)
	hedge, start, mark := p.dateHedge(i, l)
	if mark == cOver { // over the past year
		ph.first = p.pastAtom(p.lex(start))
		ph.end, ph.ok = ph.first.end, ph.first.kind != kindNone
		return ph.ok
	}
	p.between = mark == cBetween
	p.joined(ph, start, mark)
	p.between = false
	if start != i && mark == cNone && l.class == cHedge && Hedge(l.n) == About { // nothing else that hedges a date begins a length of time
		var whole datePhrase // "about five years ago": the hedge is of the years
		if p.joined(&whole, i, cNone); !ph.ok || whole.ok && whole.end >= ph.end {
			*ph = whole
			return ph.ok
		}
	}
	if (mark == cBetween || mark == cFrom) && ph.joint != jointRange && !(ph.joint == jointNone && ph.first.isRange) {
		ph.ok = false
	}
	if ph.hedge = hedge; ph.ok && hedge == Exact {
		p.afterHedge(ph)
	}
	return ph.ok
}

// dateHedge reads what may stand before a date. The mark tells of the words
// that need a second date.
func (p *dateScan) dateHedge(i int, l lex) (hedge Hedge, start int, mark dateClass) {
	switch l.class {
	case cHedge:
		return Hedge(l.n), p.skip(p.skip(l.end, cIn), cOn), cNone
	case cBefore:
		if l.n == 1 {
			return Before, p.skip(l.end, cTo), cNone
		}
		return Before, l.end, cNone
	case cAfter:
		return After, l.end, cNone
	case cTo:
		if l.n == 1 { // until
			return By, l.end, cNone
		}
	case cBetween, cFrom:
		return Exact, l.end, l.class
	case cNo: // no later than, not before, not after
		w := p.lex(l.end)
		switch than := p.lex(w.end); {
		case w.class == cLater && than.class == cThan, w.class == cAfter:
			return By, thanEnd(w, than), cNone
		case w.class == cEarlier && than.class == cThan, w.class == cBefore:
			return Since, thanEnd(w, than), cNone
		}
	case cOn: // on or about
		if or := p.lex(l.end); or.class == cOr {
			if w := p.lex(or.end); w.class == cHedge && Hedge(w.n) == About {
				return About, w.end, cNone
			}
		}
	case cOver, cIn:
		if t := p.lex(p.skip(l.end, cThe)); t.class == cTense && (t.n == tensePast || t.n == tenseLast && p.lex(l.end).class == cThe) {
			return Exact, t.start, cOver
		}
	}
	return Exact, i, cNone
}

func thanEnd(w, than lex) int {
	if than.class == cThan {
		return than.end
	}
	return w.end
}

// joined reads a date, or several joined by dashes, "to", "and", "or", commas.
func (p *dateScan) joined(ph *datePhrase, i int, mark dateClass) {
	if !p.timedAtom(&ph.first, i) {
		return
	}
	ph.ok, ph.end = true, ph.first.end
	if to, end, ok := p.shortYear(ph.first.yearTo, ph.end); ok && ph.first.kind == kindYears && ph.first.grain == GrainYear {
		ph.last = atom{kind: kindYears, grain: GrainYear, year: to, yearTo: to, hasYear: true, end: end}
		ph.joint, ph.end = jointRange, end
		return
	}
	for {
		sep, j := p.joint(ph.end)
		if sep == jointNone || len(ph.more) == maxMembers || sep == jointRange && ph.joint != jointNone {
			return
		}
		var next atom
		if !p.timedAtom(&next, j) || !p.joins(ph, sep, &next, j) {
			return
		}
		if ph.joint != jointNone {
			ph.more = append(ph.more, ph.last)
		}
		ph.last, ph.end = next, next.end
		if ph.joint == jointNone || sep == jointChoice {
			ph.joint = sep
		}
	}
}

// joins reports whether a second date belongs to the first: both must be of
// one sort, and those that count from different days are two facts.
func (p *dateScan) joins(ph *datePhrase, sep jointKind, next *atom, j int) bool {
	a := &ph.first
	if next.kind == kindNone || a.lapseOnly() || next.lapseOnly() {
		return false
	}
	if sep == jointRange {
		return next.kind == a.kind || next.sortable() && a.sortable()
	}
	if next.kind != a.kind || next.tense != a.tense || next.hasClock || a.hasClock {
		return false
	}
	comma := false
	if l := p.lex(ph.end); l.class == cSign {
		and := p.lex(l.end)
		comma = and.class != cAnd && and.class != cOr
	}
	switch a.kind {
	case kindYears:
		return next.grain == a.grain && (!comma || p.listGoesOn(next.end))
	case kindDays, kindMonth:
		return !comma || p.listGoesOn(next.end)
	case kindWeekday:
		return !comma
	}
	return false
}

// listGoesOn reports whether "and", "or" or a comma and a number follow: only
// then does a comma join two dates.
func (p *dateScan) listGoesOn(i int) bool {
	l := p.lex(i)
	if l.class == cSign && l.n == ',' {
		l = p.lex(l.end)
		return l.class == cAnd || l.class == cOr || l.class == cDigits || l.class == cMonth || l.class == cWeekday
	}
	return l.class == cAnd || l.class == cOr
}

func (a *atom) lapseOnly() bool {
	return a.kind == kindAgo || a.kind == kindOffset || a.kind == kindPast || a.kind == kindSame
}

// sortable reports whether an atom can be one end of a span of unlike ends:
// "March 2014 to 2016".
func (a *atom) sortable() bool {
	switch a.kind {
	case kindDays, kindMonth, kindYears, kindSeason, kindMonths, kindDay, kindUnit, kindWeekday:
		return true
	}
	return false
}

// afterHedge reads what may follow a date: "or later", "onwards", "or so".
func (p *dateScan) afterHedge(ph *datePhrase) {
	l := p.lex(ph.end)
	if l.class == cOnwards {
		ph.hedge, ph.end = Since, l.end
		return
	}
	if l.class != cOr && l.class != cAnd {
		return
	}
	w := p.lex(l.end)
	switch {
	case w.class == cLater && p.clause(w.end), w.class == cAfter && p.clause(w.end), w.class == cOnwards:
		ph.hedge, ph.end = Since, w.end
	case w.class == cEarlier && p.clause(w.end), w.class == cBefore && p.clause(w.end):
		ph.hedge, ph.end = By, w.end
	case w.class == cSo && l.class == cOr:
		ph.hedge, ph.end = About, w.end
	}
}

// clause reports whether a clause ends at i.
func (p *dateScan) clause(i int) bool {
	l := p.lex(i)
	return l.start == len(p.s) || l.class == cSign
}

// proven reports whether a phrase in running text is a date for sure; only
// years by themselves need it, the rest has been looked at word by word.
func (p *dateScan) proven(ph *datePhrase, i int) bool {
	a := &ph.first
	if a.kind != kindYears || a.grain != GrainYear || a.part != partWhole || !digitAt(p.s, p.lex(i).start) && ph.hedge == Exact && ph.joint == jointNone {
		return true
	}
	start := i
	if ph.hedge != Exact || ph.joint != jointNone {
		for start < ph.end && !digitAt(p.s, start) {
			start++
		}
	}
	if number := p.lex(start); number.class != cDigits || number.width != 4 || p.lex(number.end).class == cEra {
		return true
	}
	if ph.joint == jointRange { // 2014–2016
		return !isLabel(p.s, p.before(start)) && a.year < ph.last.year && a.year >= 1500 && ph.last.year <= 2099 && !countedAfter(p.s, p.lex(ph.end))
	}
	return p.yearProven(start, ph.end)
}
