package measure

import "crosscheck/facts/measure/wordkey"

// dateClass is what a word does in a date.
type dateClass uint8

const (
	cNone    dateClass = iota
	cDigits            // digits by themselves: n is their value, width their number
	cOrdinal           // 22nd, twenty, first: n
	cDecade            // 1980s, 90s: n is the first year, or below 100
	cSign              // n is the rune
	cMonth             // n is 1 to 12
	cWeekday           // n is 0 (Monday) to 6
	cSeason            // n is 0 (spring) to 3 (winter)
	cNumber            // thirteen: n
	cUnit              // n is the Grain; night, morning … are cDayPart
	cUnits             // the same in the plural
	cDayPart           // morning, night: of a day
	cEarly             // early, mid, late: n is the part
	cEdge              // beginning, start, middle, end: n is the part
	cHedge             // since, circa: n is the Hedge
	cTense             // last, this, next, past …: n is the tense
	cDay               // today, yesterday, tomorrow: n is the distance in days
	cThe
	cA
	cOf
	cIn // in, during, within, throughout
	cOn
	cAt
	cOver
	cFrom
	cTo // to, through, till, until
	cBetween
	cAnd
	cOr
	cSame // same
	cThat
	cBefore // before, prior
	cAfter
	cAgo
	cLater   // later, afterwards
	cEarlier // earlier, beforehand, previously
	cAnniversary
	cCentury
	cQuarter
	cHalf
	cNo
	cMore // more, longer
	cLess // less, fewer
	cThan
	cLeast
	cMost
	cNearly
	cJust // just, little, slightly
	cAs
	cUp
	cFew
	cSeveral
	cCouple
	cSome // some, sometime, time
	cOnwards
	cWeekend
	cEra  // n is -1 (BC) or +1
	cHour // of the day: noon, midnight
	cMeridiem
	cOclock
	cLocal
	cTime
	cHours // "0800 hours"
	cComing
	cSo
	cEve
	cFeast // Christmas, new (year's eve): n is the month and day of it
)

// The parts of a day's larger unit that words name.
const (
	partWhole = iota
	partEarly
	partMid
	partLate
	partBeginning
	partMiddle
	partEnd
	partFirstHalf
	partSecondHalf
)

// The tenses of "last week", "this week", "next week".
const (
	tenseLast = iota + 1
	tenseThis
	tenseNext
	tensePast
	tensePrevious
)

// entry is what the lexicon knows of a word; dot allows a point after it.
type entry struct {
	class dateClass
	n     int
	dot   bool
}

// dateWords is every word that dates and times are made of.
var dateWords = map[string]entry{
	"january": {cMonth, 1, false}, "jan": {cMonth, 1, true},
	"february": {cMonth, 2, false}, "feb": {cMonth, 2, true},
	"march": {cMonth, 3, false}, "mar": {cMonth, 3, true},
	"april": {cMonth, 4, false}, "apr": {cMonth, 4, true},
	"may": {cMonth, 5, false}, "june": {cMonth, 6, false}, "jun": {cMonth, 6, true},
	"july": {cMonth, 7, false}, "jul": {cMonth, 7, true},
	"august": {cMonth, 8, false}, "aug": {cMonth, 8, true},
	"september": {cMonth, 9, false}, "sept": {cMonth, 9, true}, "sep": {cMonth, 9, true},
	"october": {cMonth, 10, false}, "oct": {cMonth, 10, true},
	"november": {cMonth, 11, false}, "nov": {cMonth, 11, true},
	"december": {cMonth, 12, false}, "dec": {cMonth, 12, true},

	"monday": {cWeekday, 0, false}, "mon": {cWeekday, 0, true},
	"tuesday": {cWeekday, 1, false}, "tue": {cWeekday, 1, true}, "tues": {cWeekday, 1, true},
	"wednesday": {cWeekday, 2, false}, "wed": {cWeekday, 2, true},
	"thursday": {cWeekday, 3, false}, "thu": {cWeekday, 3, true}, "thur": {cWeekday, 3, true}, "thurs": {cWeekday, 3, true},
	"friday": {cWeekday, 4, false}, "fri": {cWeekday, 4, true},
	"saturday": {cWeekday, 5, false}, "sat": {cWeekday, 5, true},
	"sunday": {cWeekday, 6, false}, "sun": {cWeekday, 6, true},

	"spring": {cSeason, 0, false}, "summer": {cSeason, 1, false}, "fall": {cSeason, 2, false},
	"autumn": {cSeason, 2, false}, "winter": {cSeason, 3, false},

	"one": {cNumber, 1, false}, "two": {cNumber, 2, false}, "three": {cNumber, 3, false}, "four": {cNumber, 4, false},
	"five": {cNumber, 5, false}, "six": {cNumber, 6, false}, "seven": {cNumber, 7, false}, "eight": {cNumber, 8, false},
	"nine": {cNumber, 9, false}, "ten": {cNumber, 10, false}, "eleven": {cNumber, 11, false}, "twelve": {cNumber, 12, false},
	"thirteen": {cNumber, 13, false}, "fourteen": {cNumber, 14, false}, "fifteen": {cNumber, 15, false},
	"sixteen": {cNumber, 16, false}, "seventeen": {cNumber, 17, false}, "eighteen": {cNumber, 18, false},
	"nineteen": {cNumber, 19, false}, "twenty": {cNumber, 20, false}, "thirty": {cNumber, 30, false},
	"forty": {cNumber, 40, false}, "fifty": {cNumber, 50, false}, "sixty": {cNumber, 60, false},
	"seventy": {cNumber, 70, false}, "eighty": {cNumber, 80, false}, "ninety": {cNumber, 90, false},

	"first": {cOrdinal, 1, false}, "second": {cOrdinal, 2, false}, "third": {cOrdinal, 3, false},
	"fourth": {cOrdinal, 4, false}, "fifth": {cOrdinal, 5, false}, "sixth": {cOrdinal, 6, false},
	"seventh": {cOrdinal, 7, false}, "eighth": {cOrdinal, 8, false}, "ninth": {cOrdinal, 9, false},
	"tenth": {cOrdinal, 10, false}, "eleventh": {cOrdinal, 11, false}, "twelfth": {cOrdinal, 12, false},
	"thirteenth": {cOrdinal, 13, false}, "fourteenth": {cOrdinal, 14, false}, "fifteenth": {cOrdinal, 15, false},
	"sixteenth": {cOrdinal, 16, false}, "seventeenth": {cOrdinal, 17, false}, "eighteenth": {cOrdinal, 18, false},
	"nineteenth": {cOrdinal, 19, false}, "twentieth": {cOrdinal, 20, false}, "thirtieth": {cOrdinal, 30, false},

	"twenties": {cDecade, 20, false}, "thirties": {cDecade, 30, false}, "forties": {cDecade, 40, false},
	"fifties": {cDecade, 50, false}, "sixties": {cDecade, 60, false}, "seventies": {cDecade, 70, false},
	"eighties": {cDecade, 80, false}, "nineties": {cDecade, 90, false},

	"minute": {cUnit, int(GrainMinute), false}, "minutes": {cUnits, int(GrainMinute), false},
	"hour": {cUnit, int(GrainHour), false}, "hours": {cUnits, int(GrainHour), false},
	"day": {cUnit, int(GrainDay), false}, "days": {cUnits, int(GrainDay), false},
	"week": {cUnit, int(GrainWeek), false}, "weeks": {cUnits, int(GrainWeek), false},
	"month": {cUnit, int(GrainMonth), false}, "months": {cUnits, int(GrainMonth), false},
	"year": {cUnit, int(GrainYear), false}, "years": {cUnits, int(GrainYear), false},
	"decade": {cUnit, int(GrainDecade), false}, "decades": {cUnits, int(GrainDecade), false},
	"century": {cUnit, int(GrainCentury), false}, "centuries": {cUnits, int(GrainCentury), false},
	"weekend": {cWeekend, 0, false},

	"night": {cDayPart, 0, false}, "evening": {cDayPart, 1, false}, "afternoon": {cDayPart, 2, false},
	"morning": {cDayPart, 3, false}, "nights": {cUnits, int(GrainDay), false},

	"early": {cEarly, partEarly, false}, "mid": {cEarly, partMid, false}, "late": {cEarly, partLate, false},
	"beginning": {cEdge, partBeginning, false}, "start": {cEdge, partBeginning, false},
	"middle": {cEdge, partMiddle, false}, "end": {cEdge, partEnd, false},

	"since": {cHedge, int(Since), false}, "by": {cHedge, int(By), false}, "around": {cHedge, int(About), false},
	"about": {cHedge, int(About), false}, "roughly": {cHedge, int(About), false}, "approximately": {cHedge, int(About), false},
	"possibly": {cHedge, int(Vague), false}, "perhaps": {cHedge, int(Vague), false},
	"probably": {cHedge, int(Vague), false}, "maybe": {cHedge, int(Vague), false},
	"circa": {cHedge, int(About), false}, "ca": {cHedge, int(About), true}, "c": {cHedge, int(About), true},

	"last": {cTense, tenseLast, false}, "this": {cTense, tenseThis, false}, "next": {cTense, tenseNext, false},
	"past": {cTense, tensePast, false}, "previous": {cTense, tensePrevious, false}, "preceding": {cTense, tensePrevious, false},
	"following": {cTense, tenseNext, false}, "coming": {cComing, 0, false},
	"today": {cDay, 0, false}, "tonight": {cDay, 0, false}, "yesterday": {cDay, -1, false}, "tomorrow": {cDay, 1, false},

	"the": {cThe, 0, false}, "a": {cA, 0, false}, "an": {cA, 0, false}, "of": {cOf, 0, false}, "in": {cIn, 0, false},
	"during": {cIn, 0, false}, "within": {cIn, 0, false}, "throughout": {cIn, 0, false}, "on": {cOn, 0, false},
	"at": {cAt, 0, false}, "over": {cOver, 0, false}, "from": {cFrom, 0, false}, "to": {cTo, 0, false},
	"through": {cTo, 0, false}, "until": {cTo, 1, false}, "till": {cTo, 1, false}, "between": {cBetween, 0, false},
	"and": {cAnd, 0, false}, "or": {cOr, 0, false}, "same": {cSame, 0, false}, "that": {cThat, 0, false},
	"before": {cBefore, 0, false}, "prior": {cBefore, 1, false}, "after": {cAfter, 0, false}, "ago": {cAgo, 0, false},
	"later": {cLater, 0, false}, "afterwards": {cLater, 1, false}, "afterward": {cLater, 1, false},
	"earlier": {cEarlier, 0, false}, "beforehand": {cEarlier, 1, false}, "previously": {cEarlier, 1, false},
	"anniversary": {cAnniversary, 0, false}, "quarter": {cQuarter, 0, false}, "half": {cHalf, 0, false},
	"no": {cNo, 0, false}, "not": {cNo, 0, false}, "more": {cMore, 0, false}, "less": {cLess, 0, false},
	"fewer": {cLess, 0, false}, "than": {cThan, 0, false}, "least": {cLeast, 0, false}, "most": {cMost, 0, false},
	"nearly": {cNearly, 0, false}, "almost": {cNearly, 0, false}, "just": {cJust, 0, false}, "little": {cJust, 1, false},
	"slightly": {cJust, 0, false}, "shortly": {cJust, 0, false}, "under": {cLess, 1, false}, "as": {cAs, 0, false}, "up": {cUp, 0, false},
	"few": {cFew, 0, false}, "several": {cSeveral, 0, false}, "couple": {cCouple, 0, false}, "some": {cSome, 0, false},
	"sometime": {cSome, 1, false}, "either": {cSome, 1, false}, "time": {cTime, 0, false}, "onwards": {cOnwards, 0, false}, "onward": {cOnwards, 0, false},
	"so": {cSo, 0, false}, "eve": {cEve, 0, false}, "christmas": {cFeast, 1225, false}, "new": {cFeast, 101, false},

	"bc": {cEra, -1, false}, "bce": {cEra, -1, false}, "ad": {cEra, 1, false}, "ce": {cEra, 1, false},
	"noon": {cHour, 720, false}, "midday": {cHour, 720, false}, "midnight": {cHour, 0, false},
	"am": {cMeridiem, 0, false}, "pm": {cMeridiem, 720, false}, "o'clock": {cOclock, 0, false},
	"local": {cLocal, 0, false}, "hrs": {cHours, 0, false},
}

// dateIndex finds them.
var dateIndex = wordkey.NewIndex(dateWords)

// opensDate reports whether a date or a time may begin with a word of a class.
func opensDate(c dateClass) bool {
	switch c {
	case cNone, cAnd, cOr, cOf, cAgo, cThan, cSo, cOnwards, cWeekend, cAnniversary, cMeridiem, cOclock, cLocal,
		cTime, cHours, cLeast, cMost, cUnit, cUnits, cCouple, cSame, cComing:
		return false
	}
	return true
}

// opensTime reports whether a clock time, hedge included, may begin with a word
// of a class.
func opensTime(c dateClass) bool {
	switch c {
	case cDigits, cNumber, cHalf, cA, cQuarter, cHour, cHedge, cAt, cBefore, cAfter, cTo, cJust, cBetween, cFrom, cNearly:
		return true
	}
	return false
}

// lex is one word, number or sign of a date, and where it stands.
type lex struct {
	start, end int
	n          int
	width      int // of cDigits and cDecade: how many digits
	class      dateClass
	capital    bool // begins with a capital letter
	plain      bool // of cMonth, cWeekday: the full name, or an abbreviation with its point
}

// lexAt reads the word, number or sign at or after byte offset i into l, where
// it is to lie: copying what was just written stalls the processor.
func lexAt(l *lex, s string, i int) {
	i = skipBlanks(s, i)
	switch {
	case i >= len(s):
		*l = lex{start: len(s), end: len(s)}
	case digitAt(s, i):
		*l = digitsAt(s, i)
	case isLetter(s[i]) && plainWordAt(l, s, i):
	default:
		if t := next(s, i); t.kind != tokWord {
			*l = lex{class: cSign, n: int(t.r), start: t.start, end: t.end}
		} else {
			*l = wordAt(s, t)
		}
	}
}

// plainWordAt reads a word of two letters or more that a blank follows, as
// nearly all words are.
func plainWordAt(l *lex, s string, i int) bool {
	end, key := wordkey.At(s, i)
	if end < i+2 || end >= len(s) || s[end] != ' ' {
		return false
	}
	l.start, l.end, l.n, l.width, l.class = i, end, 0, 0, cNone
	l.capital, l.plain = s[i] < 'a', true
	if e := dateIndex.Get(key); e != nil {
		l.class, l.n, l.plain = e.class, e.n, !e.dot
	}
	return true
}

func wordAt(s string, t token) lex {
	l := lex{start: t.start, end: t.end, capital: s[t.start] >= 'A' && s[t.start] <= 'Z', plain: true}
	word := s[t.start:t.end]
	if n := len(word); n > 2 && word[n-1] == 's' && word[n-2] == '\'' { // "Friday's"
		word, l.end = word[:n-2], l.end-2
	} else if n > 4 && word[n-4:] == "’s" {
		word, l.end = word[:n-4], l.end-4
	}
	if digitAt(s, t.end) { // "Q1", "A4": no word of a date but the quarter's
		if c := word[0] | 0x20; len(word) == 1 && (c == 'q' || c == 'h') {
			return shortQuarter(s, l)
		}
		return l
	}
	e, ok := dateIndex.Find(word)
	if !ok && word == "o’clock" {
		e.class = cOclock
	}
	l.class, l.n = e.class, e.n
	if e.dot {
		if l.plain = l.end < len(s) && s[l.end] == '.'; l.plain {
			l.end++
		}
	}
	if c := word[0] | 0x20; len(word) == 1 && (c == 'a' || c == 'p') && len(s)-t.end >= 3 && s[t.end] == '.' && s[t.end+1]|0x20 == 'm' && s[t.end+2] == '.' {
		l.class, l.n, l.end = cMeridiem, 0, t.end+3
		if c == 'p' {
			l.n = 720
		}
	}
	return l
}

// shortQuarter reads "Q1" and "H2"; n is the quarter, or minus the half.
func shortQuarter(s string, l lex) lex {
	d := digitsAt(s, l.end)
	switch {
	case d.class != cDigits || d.width != 1 || !l.capital || d.n < 1 || d.n > 4:
	case s[l.start] == 'Q':
		l.class, l.n, l.end = cQuarter, d.n, d.end
	case d.n <= 2:
		l.class, l.n, l.end = cQuarter, -d.n, d.end
	}
	return l
}

// digitsAt reads digits with what clings to them: "22", "22nd", "1980s".
func digitsAt(s string, i int) lex {
	l := lex{class: cDigits, start: i, end: i}
	for ; digitAt(s, l.end); l.end++ {
		if l.width++; l.width <= 9 {
			l.n = l.n*10 + int(s[l.end]-'0')
		}
	}
	if l.end >= len(s) {
		return l
	}
	t := l.end
	if n := apostropheAt(s, t); n > 0 && l.width >= 2 { // "1980's"
		t += n
	}
	if t >= len(s) || !isLetter(s[t]) {
		return l
	}
	switch suffix := s[t:wordEnd(s, t)]; suffix {
	case "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		if t == l.end {
			l.class, l.end = cOrdinal, t+2
		}
	case "s":
		if l.n%10 == 0 && (l.width == 2 || l.width == 4) {
			l.class, l.end = cDecade, t+1
		}
	}
	return l
}

// apostropheAt returns the length of the apostrophe at i, or 0.
func apostropheAt(s string, i int) int {
	switch {
	case i < len(s) && s[i] == '\'':
		return 1
	case len(s)-i >= 3 && (s[i:i+3] == "’" || s[i:i+3] == "‘"):
		return 3
	}
	return 0
}

// anyDashAt returns the length of the hyphen or dash at i, or 0.
func anyDashAt(s string, i int) int {
	if n := hyphenAt(s, i); n > 0 {
		return n
	}
	if len(s)-i >= 3 && (s[i:i+3] == "–" || s[i:i+3] == "—" || s[i:i+3] == "−") {
		return 3
	}
	return 0
}
