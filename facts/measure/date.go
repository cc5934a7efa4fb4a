package measure

// Dates
//
// A date is a set of days, counted from 1970-01-01 in the proleptic Gregorian
// calendar, or with a clock time of instants (see Detail.Instant; in UTC if a
// zone is stated, else local). It is read as EDTF first (see ParseEDTF), then
// as English:
//
//   - "22 March 2024", "March 22", "Friday, 22nd of March", "Sept. 11, 2001",
//     "2024-03-22", "22/03/2024" (where the day may be the month, both), "March
//     2024", "2024", "the fall of 2015" (±30 days), "Q1 2024", "the 1990s", "the
//     20th century" (1900 to 2000), "the first decade of this century", "44 BC".
//   - early, mid and late are thirds (days 1–10, 11–20, 21–end of a month), the
//     beginning and end are quarters (of a month ten days); Detail.Loose has halves.
//   - "2014–2016", "from 3 to 5 May", "between 2014 and 2016" are one value
//     between; "1994 and 2000", "22 and 24 March" are several values. In running
//     text the members of a list of dates are found one by one.
//   - since X is [X, ∞), by X (−∞, end of X], before and after leave X out. About
//     X is X ± 3 days, a month, a year, half a decade or half a century.
//   - Without a year the latest day not after Reader.Anchor is meant. Friday,
//     last week, this month, five years ago (the unit's cell ± half a unit; ± one
//     for round numbers from ten) count from the anchor, each of its days in turn.
//   - "the next day", "two weeks prior", "that same night", "the same month" count
//     from Reader.Event. What has nothing to count from is Detail.Symbolic.
//
// In running text a year by itself needs its context ("in 2015", "the 2002
// siege"), as do months and seasons that are words ("May", "the fall").

// dateAt reads the longest date or period phrase, hedge included, that starts
// exactly at byte offset i. Of a list ("1994 and 2000") it is the first date,
// as the members are values of their own. It allocates nothing when there is none.
func (r *Reader) dateAt(s string, i int) (m Match, ok bool) {
	ok = r.dateIn(&m, &dateScan{s: s}, i)
	return m, ok
}

// dateIn does so at a place of a text, and writes the date into m.
func (r *Reader) dateIn(m *Match, p *dateScan, i int) bool {
	if skipBlanks(p.s, i) != i || !opensDate(p.lex(i).class) {
		return false
	}
	var ph datePhrase
	if !p.phrase(&ph, i) || !p.proven(&ph, i) {
		return false
	}
	if ph.joint == jointList {
		ph.shareYears(r)
		ph.joint, ph.more, ph.end = jointNone, nil, ph.first.end
	}
	m.Start, m.End = i, ph.end
	return r.phraseValue(&m.Value, &ph, p.s[i:ph.end])
}

// parseDate reads the whole of text as a date: EDTF first, then English.
func (r Reader) parseDate(text string) (Value, error) {
	v, fault := ParseEDTF(text)
	if fault == nil && hasDigit(text) && !shortSpan(text) {
		return v, nil
	}
	p := dateScan{s: text, whole: true}
	start := p.lead(0)
	var ph datePhrase
	p.phrase(&ph, start)
	end := skipBlanks(text, ph.end)
	switch {
	case edtfLike(text) && (!ph.ok || end < len(text)):
		if fault == nil {
			return v, nil // "3022/34", which is no span to anybody but EDTF
		}
		return Value{}, fault
	case !ph.ok:
		return Value{}, &SyntaxError{Offset: start, Msg: "not a date", Hint: "write it as 2024-03-22 or 22 March 2024"}
	case end < len(text):
		return Value{}, &SyntaxError{Offset: end, Msg: "unexpected text after the date", Hint: "write it as 2024-03-22 or 22 March 2024"}
	}
	if !r.phraseValue(&v, &ph, text) {
		return Value{}, &SyntaxError{Offset: start, Msg: noSuchDay, Hint: checkDay}
	}
	return v, nil
}

// shortSpan reports whether a text is like "2023/24": two years to everybody
// but EDTF, which has the 25th century there.
func shortSpan(s string) bool {
	if len(s) != len("2023/24") || s[4] != '/' {
		return false
	}
	from, ok1 := fixedDigits(s[:4])
	to, ok2 := fixedDigits(s[5:])
	return ok1 && ok2 && to > from%100
}

func hasDigit(s string) bool {
	for i := range len(s) {
		if digitAt(s, i) {
			return true
		}
	}
	return false
}

// edtfLike reports whether a text was meant as EDTF, so that its faults are
// the ones to tell: digits and signs, no words.
func edtfLike(s string) bool {
	for i := range len(s) {
		if isLetter(s[i]) && s[i] != 'X' && s[i] != 'Y' && s[i] != 'T' && s[i] != 'Z' && s[i] != 'E' && s[i] != 'S' {
			return false
		}
	}
	return hasDigit(s) || s == ""
}

// lead steps over the words before a date that do not change it.
func (p *dateScan) lead(i int) int {
	i = skipBlanks(p.s, i)
	for {
		l := p.lex(i)
		switch l.class {
		case cIn, cOn, cSome:
			if over := p.lex(p.skip(l.end, cThe)); l.class == cIn && over.class == cTense && over.n <= tensePast {
				if a := p.pastAtom(over); a.kind != kindNone {
					return i
				}
			}
			if l.class == cOn && p.lex(l.end).class == cOr { // on or about
				return i
			}
			i = l.end
		case cAt:
			if w := p.lex(l.end); w.class == cLeast || w.class == cMost {
				return i
			}
			i = l.end
		case cOver:
			if p.lex(p.skip(l.end, cThe)).class != cWeekend {
				return i
			}
			i = l.end
		case cAs: // as of March, as early as 2014
			i = p.skip(p.skip(p.skip(l.end, cEarly), cAs), cOf)
		case cTime: // some time in March
			i = l.end
		default:
			return skipBlanks(p.s, i)
		}
	}
}
