package measure

// classSet is a set of classes of words.
type classSet [2]uint64

func classesOf(classes ...dateClass) (s classSet) {
	for _, c := range classes {
		s[c>>6] |= 1 << (c & 63)
	}
	return s
}

func (s *classSet) has(c dateClass) bool { return s[c>>6]&(1<<(c&63)) != 0 }

// atomOpeners are the words that a date without hedge, a length of time or a
// clock time begins with.
var atomOpeners = [...]dateClass{cDigits, cOrdinal, cDecade, cSign, cMonth, cWeekday, cSeason, cNumber, cDayPart, cEarly, cEdge,
	cHedge, cTense, cDay, cThe, cA, cAt, cOver, cThat, cLater, cEarlier, cQuarter, cHalf, cMore, cLess, cNearly, cJust, cUp,
	cFew, cSeveral, cEra, cHour, cFeast}

// opens says of the words that may begin a date or time, but mostly do not,
// what must follow them there; where nothing does, no date or time begins with
// them. Words that are not listed need nothing.
var opens = func() (t [cFeast + 1]struct {
	listed bool
	by     classSet
}) {
	add := func(c dateClass, second ...dateClass) {
		t[c].listed, t[c].by = true, classesOf(second...)
	}
	some := atomOpeners[:]
	add(cNumber, cUnit, cUnits, cSign, cTo, cAnd, cOr, cOclock, cMeridiem)
	add(cA, cJust, cFew, cCouple, cUnit, cHalf)
	add(cThe, cDigits, cOrdinal, cNumber, cDecade, cSign, cEarly, cEdge, cQuarter, cSeason, cTense, cSame, cDayPart, cUnit, cWeekend)
	add(cIn, cThe, cTense)
	add(cOn, cOr)
	add(cAt, cLeast, cMost, cHedge)
	add(cOver, cThe, cTense, cFew, cSeveral, cHalf, cA, cDigits, cNumber)
	add(cHedge, append(some, cIn, cOn)...)
	add(cFew, cUnit, cUnits, cSign)
	add(cSeveral, cUnit, cUnits, cSign)
	add(cHalf, cA, cTense)
	add(cUp, cTo)
	add(cAs)
	add(cNo, cLater, cEarlier, cBefore, cAfter)
	add(cMore, cThan)
	add(cLess, append(some, cThan)...)
	add(cNearly, some...)
	add(cJust, cOver, cMore, cLess, cJust, cBefore, cAfter)
	add(cTo, some...)
	add(cFrom, some...)
	add(cBetween, some...)
	add(cBefore, append(some, cTo)...)
	add(cAfter, some...)
	add(cEdge, cOf)
	add(cThat, cSame, cUnit, cDayPart, cWeekday)
	return t
}()

// mayBegin reports whether a date or time may begin at i: most of the words
// and digits that open one need a second word of its language after them.
func (p *dateScan) mayBegin(i int) bool {
	l := p.lex(i)
	switch l.class {
	case cDigits:
		return l.width == 4 || p.lex(l.end).class != cNone
	case cEarly, cTense:
		return p.lex(l.end).class != cNone
	case cTo:
		if l.n != 1 { // "until" alone opens one
			return false
		}
	}
	if o := &opens[l.class]; o.listed {
		return o.by.has(p.lex(l.end).class)
	}
	return true
}
