package measure

import "strings"

// ParseEDTF reads a date in the Extended Date/Time Format (ISO 8601-2, levels
// 0, 1 and 2), with these readings:
//
//   - "?" (uncertain) makes the hedge Vague and "~" (approximate) makes it
//     About. Neither moves the Set; Detail.Loose is one unit wider for "~" and "%".
//   - "1950S2" is the year 1950; Detail.Loose is 1900 to 1999.
//   - Seasons 21 to 24 are the quarters of the year, as are 25 to 28; 29 to 32
//     are the southern ones, half a year apart. Detail.Loose adds the months
//     that weather gives them.
//   - "a/b" is one value between a and b; an end that is open ("..") or unknown
//     (nothing) is unbounded.
//   - "[a, b]" (one of) and "{a, b}" (all of) are both the days of a and b.
//   - A time is an instant: Detail.Instant, and in UTC if a zone is given.
//     Seconds may have up to nine decimals; ".4" is four tenths.
//
// Years reach ±9,999,999,999,999,999. A mask or a set that would need more than
// ten thousand separate spans (XXXX-XX-25) is read as all days from the first
// to the last. Seasons are no ends of intervals; seasons and times stand in no
// set, and no more than ten dates with X do in one.
func ParseEDTF(s string) (Value, error) {
	if day, ok := isoDay(s); ok {
		return Value{Text: s, Kind: Date, Nominal: Int(day), Set: Point(Int(day)), Detail: grainDetail[GrainDay]}, nil
	}
	p := edtfParser{s: s}
	d, fault := p.whole()
	if fault != nil {
		return Value{}, fault
	}
	return d.value(s, nil), nil
}

// isoDay reads "2024-03-22" and nothing else, without allocating.
func isoDay(s string) (int64, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, false
	}
	year, ok1 := fixedDigits(s[:4])
	month, ok2 := fixedDigits(s[5:7])
	day, ok3 := fixedDigits(s[8:])
	if !ok1 || !ok2 || !ok3 || month < 1 || month > 12 || day < 1 || day > monthDays(int64(year), month) {
		return 0, false
	}
	return DayNumber(int64(year), month, day), true
}

// fixedDigits reads a string of nothing but a few digits.
func fixedDigits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0
}

type edtfParser struct {
	s string
	i int
}

func (p *edtfParser) fault(at int, msg, hint string) *SyntaxError {
	return &SyntaxError{Offset: at, Msg: msg, Hint: hint}
}

func (p *edtfParser) peek(c byte) bool { return p.i < len(p.s) && p.s[p.i] == c }

func (p *edtfParser) take(c byte) bool {
	if !p.peek(c) {
		return false
	}
	p.i++
	return true
}

func (p *edtfParser) takeDots() bool {
	if !strings.HasPrefix(p.s[p.i:], "..") {
		return false
	}
	p.i += 2
	return true
}

func (p *edtfParser) blanks() {
	for p.take(' ') {
	}
}

// run returns the longest run of the given bytes, and steps over it.
func (p *edtfParser) run(allowed string) string {
	from := p.i
	for p.i < len(p.s) && strings.IndexByte(allowed, p.s[p.i]) >= 0 {
		p.i++
	}
	return p.s[from:p.i]
}

func (p *edtfParser) whole() (d days, fault *SyntaxError) {
	switch {
	case p.s == "":
		return d, p.fault(0, "missing date", "write it as 2024-03-22")
	case p.take('['):
		d, fault = p.set(']')
		d.hedge = oneOf(d)
	case p.take('{'):
		d, fault = p.set('}')
		d.hedge = endHedge(d, Exact)
	default:
		d, fault = p.interval()
	}
	if fault == nil && p.i < len(p.s) {
		fault = p.fault(p.i, "unexpected text after the date", "")
	}
	return d, fault
}

func oneOf(d days) Hedge {
	if len(d.spans) > 1 {
		return endHedge(d, BetweenHedge)
	}
	return endHedge(d, d.hedge)
}

// endHedge is the hedge of days that an unbounded end gives, else the one given.
func endHedge(d days, bounded Hedge) Hedge {
	switch {
	case d.openLo && d.openHi:
		return Vague
	case d.openLo:
		return By
	case d.openHi:
		return Since
	}
	return bounded
}

// interval reads a date or "a/b".
func (p *edtfParser) interval() (days, *SyntaxError) {
	at := p.i
	from, fault := p.end()
	if fault != nil || !p.peek('/') {
		if fault == nil && from.openLo {
			fault = p.fault(at, "not a date", "write an open interval as ../2024 or 2024/..")
		}
		return from, fault
	}
	if from.grain == GrainSeason {
		return from, p.fault(at, "a season cannot begin an interval", "write months: 2012-03/2012-08")
	}
	p.i++
	at = p.i
	to, fault := p.end()
	switch {
	case fault != nil:
		return from, fault
	case to.grain == GrainSeason:
		return from, p.fault(at, "a season cannot end an interval", "write months: 2012-03/2012-08")
	case !from.openLo && !to.openLo && to.hi().Less(from.lo()):
		return from, p.fault(at, "the end lies before the start", "write the earlier date first")
	}
	return span2(from, to), nil
}

// end reads one end of an interval: a date, ".." or nothing.
func (p *edtfParser) end() (days, *SyntaxError) {
	unbounded := days{openLo: true, openHi: true}
	if p.takeDots() || p.peek('/') || p.i == len(p.s) && p.i > 0 && p.s[p.i-1] == '/' {
		return unbounded, nil
	}
	return p.date()
}

// set reads the members of a set up to its closing bracket.
func (p *edtfParser) set(closing byte) (all days, fault *SyntaxError) {
	var members []days
	masked := 0
	before, after := p.takeDots(), false
	for {
		p.blanks()
		at := p.i
		member, fault := p.member()
		if fault != nil {
			return all, fault
		}
		if before && members == nil { // all that is earlier
			members = append(members, days{spans: []span{{minDay, member.spans[0].hi}}})
		}
		if members = append(members, member); strings.Contains(p.s[at:p.i], "X") {
			masked++
		}
		if masked > maxMasked {
			return all, p.fault(at, "too many dates with X in one set", "write spans of years, like 1950..1959")
		}
		if after = p.takeDots(); after { // all that is later
			members = append(members, days{spans: []span{{member.spans[len(member.spans)-1].lo, maxDay}}})
			break
		}
		p.blanks()
		if !p.take(',') {
			break
		}
	}
	p.blanks()
	if !p.take(closing) {
		return all, p.fault(p.i, "missing "+string(closing)+" at the end of the set", "")
	}
	if all = join(members...); len(all.spans) > maxSpans {
		all.spans = []span{{all.spans[0].lo, all.spans[len(all.spans)-1].hi}}
	}
	all.openLo, all.openHi = before, after
	return all, nil
}

// member reads a date or "a..b" inside a set.
func (p *edtfParser) member() (days, *SyntaxError) {
	at := p.i
	from, fault := p.date()
	switch {
	case fault != nil:
		return from, fault
	case from.grain == GrainSeason:
		return from, p.fault(at, "a season cannot stand in a set", "write its months")
	case from.instant:
		return from, p.fault(at, "a time cannot stand in a set", "write its day")
	}
	if rest := p.s[p.i:]; len(rest) < 3 || rest[:2] != ".." || rest[2] == ']' || rest[2] == '}' {
		return from, nil
	}
	p.i += 2
	at = p.i
	to, fault := p.date()
	switch {
	case fault != nil:
		return from, fault
	case to.grain != from.grain: // nor is it a season or a time
		return from, p.fault(at, "the two ends of a span must be equally precise", "")
	case to.hi().Less(from.lo()):
		return from, p.fault(at, "the end lies before the start", "write the earlier date first")
	}
	return span2(from, to), nil
}
