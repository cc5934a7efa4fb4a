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
	add(cNumber, cUnit, cUnits, cSign, cTo, cAnd, cOr, cOclock, cMeridiem, cIn, cOn, cTense)
	add(cA, cJust, cFew, cCouple, cUnit, cHalf, cQuarter)
	add(cThe, cDigits, cOrdinal, cNumber, cDecade, cSign, cEarly, cEdge, cQuarter, cSeason, cTense, cSame, cDayPart, cUnit, cWeekend)
	add(cOrdinal, cOf, cUnit, cUnits, cAnniversary, cQuarter, cHalf, cNumber, cDigits, cOrdinal, cFew, cSeveral, cA, cSign, cMonth,
		cAnd, cOr, cTo)
	add(cTense, cUnit, cWeekday, cMonth, cSeason, cWeekend, cDayPart, cTense, cComing, cFew, cSeveral, cHalf, cA, cNumber, cDigits)
	add(cEarly, append(some, cIn, cOn, cUnits, cTo, cOr)...)
	add(cEarlier, cOn, cIn, cDay, cTense)
	add(cLater, cOn, cIn, cDay, cTense)
	add(cDayPart, cOf, cOn)
	add(cFeast, cUnit, cEve)
	add(cSome)
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
	switch {
	case !opensDate(l.class) && !opensTime(l.class), l.class == cTo && l.n != 1: // only "until" opens one by itself
		return false
	case l.class == cDigits && l.width == 4:
		return true
	}
	second := p.lex(l.end)
	switch l.class {
	case cDigits:
		return p.digitsGoOn(l, second)
	case cThe:
		return p.mayFollowThe(second)
	case cIn:
		return second.class == cTense || second.class == cThe && p.lex(second.end).class == cTense
	}
	o := &opens[l.class]
	return !o.listed || o.by.has(second.class)
}

// digitsGoOn reports whether a date or time may go on with the second word or
// sign after digits that are no year.
func (p *dateScan) digitsGoOn(l, second lex) bool {
	switch second.class {
	case cNone:
		return false
	case cSign:
		return p.signGoesOn(l, second)
	case cMonth, cOf, cTo, cAnd, cOr, cUnit, cUnits, cEra, cHour, cOclock, cMeridiem, cTense:
		return true
	}
	return l.width <= 2 && p.hourAsked(l.start) // "at 11 on Tuesday morning", "at two in the morning"
}

// signGoesOn reports whether the sign after digits may join them to more of a
// date or time.
func (p *dateScan) signGoesOn(l, sign lex) bool {
	switch sign.n {
	case '.':
		return sign.start == l.end && (thousandsTail(p.s, sign.end) == 2 || p.numericTail(l.end)) // 10.15 p.m., 22.03.2024
	case ',':
		return sign.start != l.end || !digitAt(p.s, sign.end) || thousandsTail(p.s, sign.end) != 3
	case ':', '-', '/', '–', '—', '−', '‐', '‑':
		return true
	}
	return false
}

// mayFollowThe reports whether a date may go on with a word after "the".
func (p *dateScan) mayFollowThe(l lex) bool {
	switch l.class {
	case cDigits:
		return l.width <= 2 // a day; a year needs no article
	case cNumber:
		return l.n >= 20 // "the twenty-first"
	case cEdge, cOrdinal:
		return opens[l.class].by.has(p.lex(l.end).class)
	}
	return opens[cThe].by.has(l.class)
}
