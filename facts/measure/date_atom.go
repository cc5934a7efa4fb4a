package measure

// atomKind is how the days of an atom are worked out.
type atomKind uint8

const (
	kindNone        atomKind = iota
	kindDays                 // days of a month, with or without year
	kindMonth                // month, with or without year
	kindYears                // year to yearTo: a year, a decade, a century
	kindSeason               // season, with or without year
	kindMonths               // a quarter or half of a year: month, months
	kindWeekday              // the last Friday, or as tense says
	kindDay                  // today and its neighbours: n
	kindUnit                 // last week, this year: unit, tense
	kindWeekend              // tense
	kindPast                 // over the past two years: amount
	kindAgo                  // two years ago: amount
	kindOffset               // two weeks later, the next day: amount from the event
	kindSame                 // the same month: unit
	kindAnniversary          // of something whose date is not known
)

// lapse is a length of time: lo to hi halves of a unit.
type lapse struct {
	lo, hi int64
	unit   Grain
	hedge  Hedge
}

// atom is one date as written, before it is known from what day it counts.
type atom struct {
	kind         atomKind
	grain        Grain
	part, partTo int // early to mid: the parts meant; partWhole: all
	year, yearTo int64
	hasYear      bool
	yearShift    int // "of last year": year counts from the anchor's
	month        int
	months       int    // kindMonths: how many
	doms         uint32 // days of the month, one bit each
	isRange      bool   // the days are a span, not a list
	either       bool   // 03/04/2024: the day may be the month
	weekday      int
	season       int
	n            int
	tense        int
	unit         Grain
	amount       lapse
	sign         int64 // of amount: −1 before, +1 after; 0: none
	hasClock     bool
	clock        clock
	start, end   int
}

// dateScan reads dates at places of one text.
type dateScan struct {
	s       string
	whole   bool // the text is one date: nothing has to prove that it is
	between bool // "and" joins the ends of a range
	depth   int  // of dates inside dates: "the day after the end of the week of …"

	// The readers look at one place many times over, each for what it needs:
	// the words near it are kept.
	known [knownWords]knownLex
}

// knownWords is a power of 2.
const knownWords = 16

// knownLex is the word at or after an offset.
type knownLex struct {
	at  int // the complement of the offset; 0: none
	lex lex
}

// maxDepth bounds how deep dates stand inside dates.
const maxDepth = 6

func (p *dateScan) lex(i int) lex {
	k := &p.known[i&(knownWords-1)]
	if k.at != ^i {
		p.read(i)
	}
	return k.lex
}

// read reads what lex does not know. It stays a call, so that lex itself is none.
//
//go:noinline
func (p *dateScan) read(i int) {
	k := &p.known[i&(knownWords-1)]
	k.at = ^i
	lexAt(&k.lex, p.s, i)
}

// skip steps over one word of a class, if it is there.
func (p *dateScan) skip(i int, c dateClass) int {
	if l := p.lex(i); l.class == c {
		return l.end
	}
	return i
}

// atomAt reads the longest single date that starts at i. Its kind is
// kindNone if there is none.
func (p *dateScan) atomAt(i int) atom {
	if p.depth == maxDepth {
		return atom{}
	}
	p.depth++
	a := p.atomOf(i, p.lex(i))
	p.depth--
	return a
}

func (p *dateScan) atomOf(i int, l lex) atom {
	switch l.class {
	case cDigits, cOrdinal, cDecade:
		return p.numberAtom(i, l)
	case cMonth:
		return p.monthAtom(l)
	case cWeekday:
		return p.weekdayAtom(l)
	case cSeason:
		return p.seasonAtom(l, false)
	case cEarly, cEdge:
		return p.partAtom(l)
	case cThe:
		return p.theAtom(l)
	case cTense:
		return p.tenseAtom(l, false)
	case cDay:
		return p.dayAtom(l)
	case cEarlier, cLater:
		return p.earlierAtom(l)
	case cThat:
		return p.sameAtom(l)
	case cQuarter:
		return p.quarterAtom(l)
	case cDayPart:
		return p.nightAtom(l)
	case cEra:
		return p.yearAtom(i)
	case cFeast:
		return p.feastAtom(l)
	case cSign:
		if l.n == '\'' || l.n == '’' || l.n == '‘' { // '90s
			if d := p.lex(l.end); d.class == cDecade && d.start == l.end {
				return p.decadeAtom(d)
			}
		}
		return atom{}
	}
	return p.lapseAtom(i, l)
}

// numberAtom reads what begins with digits: a day of a month, a year, a
// decade, a numeric date, an amount of time.
func (p *dateScan) numberAtom(i int, l lex) atom {
	if l.class == cDecade {
		return p.decadeAtom(l)
	}
	if !p.standsAlone(l) {
		return atom{}
	}
	if l.end < len(p.s) && (p.s[l.end] == '-' || p.s[l.end] == '/' || p.s[l.end] == '.') {
		if a := p.numericAtom(l); a.kind != kindNone {
			return a
		}
	}
	if l.width <= 2 || l.class == cOrdinal {
		if a := p.dayMonthAtom(l); a.kind != kindNone {
			return a
		}
	}
	if l.class == cOrdinal {
		return p.ordinalAtom(i)
	}
	if lapseFollows.has(p.lex(l.end).class) {
		if a := p.lapseAtom(i, l); a.kind != kindNone {
			return a
		}
	}
	return p.yearAtom(i)
}

// yearAt reads a year: four digits, or any with BC or AD.
func (p *dateScan) yearAt(i int) (year int64, end int, ok bool) {
	l := p.lex(i)
	if l.class == cEra && l.n > 0 && l.capital {
		d := p.lex(l.end)
		return int64(d.n), d.end, d.class == cDigits && d.width <= 4 && d.n > 0
	}
	if l.class != cDigits || l.width > 5 || !p.standsAlone(l) {
		return 0, i, false
	}
	if era := p.lex(l.end); era.class == cEra && era.capital && l.n > 0 {
		if era.n < 0 {
			return int64(1 - l.n), era.end, true
		}
		return int64(l.n), era.end, true
	}
	return int64(l.n), l.end, l.width == 4 && l.n >= 1000 && l.n <= 2999
}

func (p *dateScan) yearAtom(i int) atom {
	year, end, ok := p.yearAt(i)
	if !ok {
		return atom{}
	}
	return atom{kind: kindYears, grain: GrainYear, year: year, yearTo: year, hasYear: true, end: end}
}

// decadeAtom reads "1980s" and "90s"; 1900s may be the century.
func (p *dateScan) decadeAtom(l lex) atom {
	year, size, grain := int64(l.n), int64(10), GrainDecade
	switch {
	case l.width == 4 && l.n%100 == 0 && l.n < 2000:
		size, grain = 100, GrainCentury
	case l.width == 4 && (l.n < 1000 || l.n > 2999):
		return atom{}
	case l.width != 4: // the nineties: the last that began
		if l.width == 2 && !p.whole && apostropheBefore(p.s, l.start) == 0 {
			return atom{} // "in his 90s", "90s"
		}
		if year += 1900; l.n < 20 {
			year += 100
		}
	}
	return atom{kind: kindYears, grain: grain, year: year, yearTo: year + size - 1, hasYear: true, end: l.end}
}

// dayMonthAtom reads "22 March 2024", "22nd of March", "22-24 March",
// "22 and 23 March".
func (p *dateScan) dayMonthAtom(l lex) atom {
	doms, isRange, end := p.dayList(l, true)
	if doms == 0 {
		return atom{}
	}
	m := p.lex(end)
	if m.class == cOf {
		m = p.lex(m.end)
	} else if hyphenAt(p.s, end) == 1 && end+1 < len(p.s) && isLetter(p.s[end+1]) { // 22-March
		m = p.lex(end + 1)
	}
	if m.class != cMonth || !p.monthSpelt(m) {
		return atom{}
	}
	a := atom{kind: kindDays, grain: GrainDay, month: m.n, doms: doms, isRange: isRange}
	return p.withYear(a, m.end)
}

// monthAtom reads "March", "March 2024", "March 22", "March 22-24, 2024".
func (p *dateScan) monthAtom(l lex) atom {
	if !p.monthSpelt(l) {
		return atom{}
	}
	d := p.lex(p.skip(l.end, cThe))
	if d.class == cDigits || d.class == cOrdinal {
		if doms, isRange, end := p.dayList(d, false); doms != 0 && p.standsAlone(d) {
			return p.withYear(atom{kind: kindDays, grain: GrainDay, month: l.n, doms: doms, isRange: isRange}, end)
		}
	}
	a := p.withYear(atom{kind: kindMonth, grain: GrainMonth, month: l.n}, l.end)
	if !a.hasYear && a.yearShift == 0 && !p.monthProven(l, a.end) {
		return atom{}
	}
	return a
}

// withYear adds the year that follows a day or month: "2024", ", 2024",
// "of 2024", "last year", "of this year".
func (p *dateScan) withYear(a atom, i int) atom {
	a.end = i
	l := p.lex(i)
	if l.class == cOf || l.class == cSign && l.n == ',' {
		i = l.end
	}
	if l.class == cSign && l.n == '-' && l.end-l.start == 1 && digitAt(p.s, l.end) { // 22-Mar-2024
		i = l.end
	}
	if year, end, ok := p.yearAt(i); ok {
		a.year, a.yearTo, a.hasYear, a.end = year, year, true, end
		return a
	}
	t := p.lex(p.skip(i, cThe))
	if t.class == cTense && t.n <= tenseNext {
		if unit := p.lex(t.end); unit.class == cUnit && Grain(unit.n) == GrainYear {
			a.yearShift, a.end = t.n, unit.end
		}
	}
	return a
}
