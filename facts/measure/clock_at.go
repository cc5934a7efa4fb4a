package measure

// clockAt reads one time of day: "10:15", "10.15am", "8 p.m.", "1700 GMT",
// "noon", "10 o'clock". With bare = cTo a number by itself is an hour.
func (p *dateScan) clockAt(i int, bare dateClass) clock {
	l := p.lex(i)
	switch {
	case l.class == cHour && (!l.capital || p.whole || l.start == 0):
		seconds := l.n * 60
		return p.clockZone(clock{from: seconds, to: seconds + 60, toOpen: true, grain: GrainMinute, end: l.end, ok: true})
	case l.class == cHalf || l.class == cA || l.class == cQuarter:
		return p.spokenTime(l)
	case l.class == cNumber:
		if c := p.spokenTime(l); c.ok || l.n > 12 {
			return c
		}
		return p.spelledHour(l)
	case l.class != cDigits || l.start > 0 && !p.clockStart(l.start):
		return clock{}
	case l.width == 4:
		return p.militaryTime(l)
	case l.width > 2:
		return clock{}
	}
	if p.lex(l.end).class == cMonth { // 22 March
		return clock{}
	}
	if c := p.spokenTime(l); c.ok {
		return c
	}
	if c := p.twelve(l); c.ok {
		return c
	}
	return p.digitalTime(l, bare)
}

// twelve reads "12 noon" and "12:00 midnight".
func (p *dateScan) twelve(l lex) clock {
	if l.n != 12 {
		return clock{}
	}
	end := l.end
	if len(p.s)-end > 3 && (p.s[end] == ':' || p.s[end] == '.') && p.s[end+1:end+3] == "00" {
		end += 3
	}
	w := p.lex(end)
	if w.class != cHour || w.start == end {
		return clock{}
	}
	return p.clockDone(clock{from: w.n * 60, grain: GrainMinute, end: w.end})
}

// clockStart reports whether a time may begin here: not inside a number,
// a sum of money or a word.
func (p *dateScan) clockStart(i int) bool {
	switch c := p.s[i-1]; {
	case (c == '-' || c == '+') && !digitAt(p.s, i-2): // an offset from UTC
		return i > 1 && isLetter(p.s[i-2])
	case c == ':' || c == '.' || c == '/' || c == ',' || c == '$' || isLetter(c):
		return false
	}
	return !hasSuffix(p.s[:i], "£") && !hasSuffix(p.s[:i], "€")
}

// spelledHour reads "eight o'clock", "ten p.m.".
func (p *dateScan) spelledHour(l lex) clock {
	w := p.lex(l.end)
	asked := w.class == cIn && p.hourAsked(l.start)
	if w.class != cOclock && w.class != cMeridiem && !asked {
		return clock{}
	}
	c, ok := p.meridiem(clock{from: l.n * 3600, grain: GrainHour, end: l.end}, asked)
	if !ok {
		return clock{}
	}
	return p.clockDone(c)
}

// militaryTime reads "1700 GMT", "0800 hours", "1700 local time".
func (p *dateScan) militaryTime(l lex) clock {
	hour, minute := l.n/100, l.n%100
	if hour > 24 || minute > 59 || hour == 24 && minute > 0 || !p.standsAlone(lex{start: l.start, end: l.start}) {
		return clock{}
	}
	c := clock{from: hour*3600 + minute*60, grain: GrainMinute, end: l.end, ok: true}
	w := p.lex(l.end)
	if w.class != cHours && w.class != cUnits && w.class != cLocal && !w.capital && p.s[l.start] != '0' {
		return clock{} // a year
	}
	if w.class == cHours || w.class == cUnits && Grain(w.n) == GrainHour && (p.s[l.start] == '0' || hour > 12) && minute%5 == 0 {
		c.end = w.end
		return p.clockDone(c)
	}
	if done := p.clockDone(c); done.hasZone || done.local || p.s[l.start] == '0' && p.hourAsked(l.start) {
		return done
	}
	return clock{}
}

// digitalTime reads what begins with an hour of one or two digits.
func (p *dateScan) digitalTime(l lex, bare dateClass) clock {
	c := clock{from: l.n * 3600, grain: GrainHour, end: l.end}
	minutes, sep := false, byte(0)
	if l.end < len(p.s) {
		sep = p.s[l.end]
	}
	if sep == ':' && p.splitMinutes(l.end+1) {
		m := digitsAt(p.s, l.end+2)
		c.from, c.end, c.grain, minutes = c.from+m.n*60, m.end, GrainMinute, true
	} else if (sep == ':' || sep == '.') && digitAt(p.s, l.end+1) {
		m := digitsAt(p.s, l.end+1)
		if m.width != 2 || m.n > 59 || m.class != cDigits {
			return clock{}
		}
		c.from, c.end, c.grain, minutes = c.from+m.n*60, m.end, GrainMinute, true
		if c.end < len(p.s) && p.s[c.end] == ':' && digitAt(p.s, c.end+1) && sep == ':' {
			s := digitsAt(p.s, c.end+1)
			if s.width != 2 || s.n > 59 || s.class != cDigits {
				return clock{}
			}
			c.from, c.end, c.grain = c.from+s.n, s.end, GrainSecond
		}
	}
	withHalf, ok := p.meridiem(c, minutes || p.lex(c.end).class == cIn && p.hourAsked(l.start))
	switch {
	case ok:
		return p.clockDone(withHalf)
	case minutes && sep == ':' && c.from <= secondsPerDay && !p.clockTail(c.end):
		return p.clockDone(c)
	case !minutes && bare == cTo && l.n <= 24:
		c.grain, c.ok = grainBare, true
		return c
	}
	return clock{}
}

// splitMinutes reports whether a blank after the colon splits a time of day, as
// careless typesetting does: "8: 30pm".
func (p *dateScan) splitMinutes(i int) bool {
	if len(p.s)-i < 3 || p.s[i] != ' ' || !digitAt(p.s, i+1) {
		return false
	}
	m := digitsAt(p.s, i+1)
	return m.class == cDigits && m.width == 2 && m.n < 60 && p.lex(m.end).class == cMeridiem
}

// clockTail reports whether digits, "%" or a decimal go on after a time: then
// it is a score, a ratio or a result.
func (p *dateScan) clockTail(i int) bool {
	if i >= len(p.s) {
		return false
	}
	c := p.s[i]
	return isLetter(c) || c == '%' || (c == '.' || c == ':' || c == ',') && digitAt(p.s, i+1)
}

// meridiem reads "a.m.", "pm" or "o'clock" and puts the hour where it belongs;
// "in the morning" only of what is an hour for sure.
func (p *dateScan) meridiem(c clock, sure bool) (clock, bool) {
	w := p.lex(c.end)
	hour := c.from / 3600
	switch {
	case w.class == cOclock && hour >= 1 && hour <= 12:
		c.end = w.end
		if m := p.lex(w.end); m.class == cMeridiem {
			w = m
			break
		}
		return c, true
	case hour < 1 || hour > 12:
		return c, false
	case w.class != cMeridiem:
		half, end := p.inDayPart(c.end)
		if end == 0 || !sure {
			return c, false
		}
		c.from, c.end = c.from%(12*3600)+half*3600, end
		return c, true
	}
	c.from, c.end = c.from%(12*3600)+w.n*60, w.end
	return c, true
}

// inDayPart reads "in the morning", "in the afternoon" and "in the evening"
// behind a time: the hours that it adds, and where it ends; 0 if it is none.
func (p *dateScan) inDayPart(i int) (hours, end int) {
	for _, w := range [...]struct {
		text  string
		hours int
	}{{" in the morning", 0}, {" in the afternoon", 12}, {" in the evening", 12}} {
		if rest := p.s[i:]; len(rest) >= len(w.text) && rest[:len(w.text)] == w.text && (len(rest) == len(w.text) || !isLetter(rest[len(w.text)])) {
			return w.hours, i + len(w.text)
		}
	}
	return 0, 0
}

func (p *dateScan) clockDone(c clock) clock {
	c.ok, c.to, c.toOpen = true, c.from+60, true
	if c.grain == GrainSecond {
		c.to, c.toOpen = c.from, false
	}
	return p.clockZone(c)
}

// zones are minutes east of UTC; ambiguous abbreviations are left out.
var zones = map[string]int{
	"GMT": 0, "UTC": 0, "BST": 60, "WET": 0, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120, "EEST": 180, "MSK": 180,
	"EST": -300, "EDT": -240, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "CST": -360,
	"AKST": -540, "HST": -600, "JST": 540, "KST": 540, "HKT": 480, "SGT": 480, "AEST": 600, "AEDT": 660, "NZST": 720,
	"NZDT": 780, "IRST": 210, "PKT": 300, "IST": 330, "SAST": 120, "EAT": 180, "WAT": 60,
}

// zoneNamed looks a zone up. All names have three or four capitals.
func zoneNamed(word string) (minutes int, ok bool) {
	if n := len(word); (n == 3 || n == 4) && word[0] >= 'A' && word[0] <= 'Z' {
		minutes, ok = zones[word]
	}
	return minutes, ok
}

// clockZone reads "GMT", "UTC+3", "local time", "Moscow time", "ET".
func (p *dateScan) clockZone(c clock) clock {
	l := p.lex(c.end)
	word := p.s[l.start:l.end]
	if minutes, ok := zoneNamed(word); ok {
		c.hasZone, c.zone, c.end = true, minutes, l.end
		if minutes == 0 {
			return p.zoneOffset(c)
		}
		return c
	}
	t := p.lex(l.end)
	switch {
	case word == "ET" || word == "PT" || word == "CT" || word == "MT": // summer or winter is not said
		c.local, c.region, c.end = true, word, l.end
	case word == "Z" && l.start == c.end:
		c.hasZone, c.end = true, l.end
	case t.class == cTime && word == "Moscow":
		c.hasZone, c.zone, c.end = true, 180, t.end
	case t.class == cTime && (l.class == cLocal || l.capital && l.class == cNone):
		c.local, c.here, c.end = true, l.class == cLocal, t.end
	}
	return c
}

// zoneOffset reads the "+3" of "UTC+3".
func (p *dateScan) zoneOffset(c clock) clock {
	if c.end >= len(p.s) || p.s[c.end] != '+' && p.s[c.end] != '-' || !digitAt(p.s, c.end+1) {
		return c
	}
	d := digitsAt(p.s, c.end+1)
	minutes, end := d.n*60, d.end
	if d.width == 4 {
		minutes = d.n/100*60 + d.n%100
	} else if end < len(p.s) && p.s[end] == ':' && digitAt(p.s, end+1) {
		m := digitsAt(p.s, end+1)
		minutes, end = minutes+m.n, m.end
	}
	if minutes > 840 {
		return c
	}
	if c.zone, c.end = minutes, end; p.s[d.start-1] == '-' {
		c.zone = -minutes
	}
	return c
}

// dayPart reads "night", "in the evening", "Friday night" as a window of the
// day: it stands for a time only where one is asked for.
func (p *dateScan) dayPart(i int) clock {
	l := p.lex(p.skip(i, cThe))
	if l.class == cWeekday || l.class == cTense || l.class == cEarly || l.class == cThat {
		l = p.lex(l.end)
	}
	if l.class == cDay && p.s[l.start]|0x20 == 't' && p.s[l.start+2]|0x20 == 'n' { // tonight
		l.class, l.n = cDayPart, 0
	}
	if l.class != cDayPart {
		return clock{}
	}
	windows := [...]span{{18, 30}, {17, 24}, {12, 18}, {6, 12}}
	w := windows[l.n]
	return clock{from: int(w.lo) * 3600, to: int(w.hi) % 24 * 3600, toOpen: true, grain: GrainHour, hedge: BetweenHedge, end: l.end, ok: true}
}
