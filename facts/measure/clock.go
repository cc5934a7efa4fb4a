package measure

// A time of day is a set of minutes after midnight, from 0 up to and without
// 1,440. "20:15" is its minute; an hour by itself ("8 p.m.") may under the
// profile loose be half an hour off. About is ± 15 minutes; "nearly" and
// "shortly before" are the 15 minutes before, "shortly after" those after. Night is 18:00 to
// 06:00, evening 17:00 to 24:00, morning from 06:00, afternoon from 12:00. With
// a zone stated the Set is in UTC and Detail.Zone tells the minutes east.

// clock is a time of day as written, in seconds after midnight.
type clock struct {
	from, to int // to is below from if midnight lies between
	toOpen   bool
	hedge    Hedge
	grain    Grain
	hasZone  bool
	zone     int // minutes east
	local    bool
	here     bool   // "local time", or told beside another zone's
	region   string // "ET": summer or winter is not said
	either   bool   // nothing says which half of the day is meant
	end      int
	ok       bool
}

// timeAt reads the longest clock time, hedge included, that starts exactly at
// byte offset i. It allocates nothing when there is none.
func (r *Reader) timeAt(s string, i int) (m Match, ok bool) {
	ok = timeIn(&m, &dateScan{s: s}, i)
	return m, ok
}

// timeIn does so at a place of a text, and writes the time into m if it is longer
// than what stands there.
func timeIn(m *Match, p *dateScan, i int) bool {
	if !opensTime(p.lex(i).class) {
		return false
	}
	c := p.clockPhrase(i)
	if !c.ok || c.end <= m.End || skipBlanks(p.s, i) != i {
		return false
	}
	*m = Match{Start: i, End: c.end, Value: c.value(p.s[i:c.end])}
	return true
}

// parseTime reads the whole of text as a time of day.
func (r Reader) parseTime(text string) (Value, error) {
	p := dateScan{s: text, whole: true}
	i := p.lead(0)
	c := p.clockPhrase(i)
	if !c.ok {
		c = p.dayPart(i)
	}
	if end := skipBlanks(text, c.end); c.ok && end < len(text) {
		return Value{}, &SyntaxError{Offset: end, Msg: "unexpected text after the time", Hint: "write it as 20:15 or 8:15 p.m."}
	}
	if !c.ok {
		return Value{}, &SyntaxError{Offset: i, Msg: "not a time of day", Hint: "write it as 20:15 or 8:15 p.m."}
	}
	return c.value(text), nil
}

// beside returns a clock whose zone is told by that of its twin: "3:52 a.m. (0052
// GMT)" is local time, three hours east. Where no zone lies between them, the twin
// is what is meant.
func (c clock) beside(twin clock) clock {
	const quarter, farthestEast = 15 * 60, 13 * 3600
	west := farthestEast - (c.from - twin.from + twin.zone*60)
	east := farthestEast - (west%secondsPerDay+secondsPerDay)%secondsPerDay
	c.hasZone, c.zone, c.here = true, east/60, c.here || !c.local // "9:30 p.m. ET (0130 GMT)" is told from afar
	if east%quarter != 0 || c.either {
		c.from, c.to, c.zone, c.either, c.here = twin.from, twin.to, twin.zone, false, false
	}
	return c
}

// value makes the Time value.
func (c clock) value(text string) Value {
	v := Value{Text: text, Kind: Time, Hedge: c.hedge, Nominal: Frac(int64(c.from), 60)}
	v.Detail = &Detail{Grain: c.grain, Loose: c.loose(), Local: c.here, Region: c.region}
	if c.hedge == BetweenHedge {
		v.Detail.Upper = Frac(int64(c.to), 60)
	}
	if c.hasZone {
		zone := c.zone
		v.Detail.Zone = &zone
	}
	v.Set = c.set()
	return v
}

// loose lets a full hour be half an hour off on each side.
func (c clock) loose() Set {
	if c.grain != GrainHour || c.hedge != Exact {
		return nil
	}
	c.from, c.to, c.toOpen = c.from-1800, c.from+1800, false
	return c.set()
}

// set returns minutes after midnight; what crosses midnight is in two parts.
func (c clock) set() Set {
	if !c.either || c.hedge == BetweenHedge {
		return c.half()
	}
	const half = secondsPerDay / 2
	a, b := c, c
	a.from, a.to = c.from%half, c.from%half+c.to-c.from
	b.from, b.to = a.from+half, a.to+half
	return a.half().Union(b.half())
}

// half returns those of the half of the day that is meant.
func (c clock) half() Set {
	from, to, open := c.from, c.to, c.toOpen
	switch c.hedge {
	case By, Before:
		from, open = 0, c.hedge == Before
	case Since, After:
		to, open = secondsPerDay, true
	case About:
		from, to, open = from-900, from+900, false
	case Nearly: // the time itself is let in: clocks are read to the minute
		from, to, open = from-900, from, false
	case JustOver:
		to, open = from+900, false
	}
	loOpen := c.hedge == After || c.hedge == JustOver
	if c.hedge == By || c.hedge == Before {
		to = c.from
		if to == 0 { // midnight ends a day
			to = secondsPerDay
		}
	}
	length := to - from
	if length < 0 {
		length += secondsPerDay
	}
	if length >= secondsPerDay {
		return Set{{Hi: Int(minutesPerDay), HiOpen: true}}
	}
	if c.hasZone {
		from -= c.zone * 60
	}
	from = (from%secondsPerDay + secondsPerDay) % secondsPerDay
	lo, hi := Frac(int64(from), 60), Frac(int64(from+length), 60)
	if end := from + length; end <= secondsPerDay {
		return Set{{Lo: lo, Hi: hi, LoOpen: loOpen, HiOpen: open || end == secondsPerDay}}
	}
	return Set{
		{Hi: hi.Sub(Int(minutesPerDay)), HiOpen: open},
		{Lo: lo, LoOpen: loOpen, Hi: Int(minutesPerDay), HiOpen: true},
	}
}

// clockPhrase reads a clock time with its hedge, or a span of two.
func (p *dateScan) clockPhrase(i int) clock {
	hedge, start, mark := p.clockHedge(i)
	c := p.clockAt(start, 0)
	if mark == cBetween || mark == cFrom {
		return p.clockSpan(start, mark, c)
	}
	if !c.ok {
		return p.clockSpan(start, cNone, c)
	}
	if hedge == Exact {
		if span := p.clockSpan(start, cNone, c); span.ok {
			return span
		}
	}
	c.hedge = hedge
	return p.clockTwin(c)
}

// clockHedge reads what may stand before a clock time.
func (p *dateScan) clockHedge(i int) (hedge Hedge, end int, mark dateClass) {
	l := p.lex(i)
	switch l.class {
	case cAt:
		if w := p.lex(l.end); w.class == cHedge { // at about ten
			return Hedge(w.n), w.end, cNone
		}
	case cHedge:
		return Hedge(l.n), l.end, cNone
	case cBefore:
		return Before, l.end, cNone
	case cAfter:
		return After, l.end, cNone
	case cTo:
		if l.n == 1 {
			return By, l.end, cNone
		}
	case cJust:
		w := p.lex(l.end)
		if w.class == cBefore || w.class == cAfter { // just before ten
			if w.class == cBefore {
				return Nearly, w.end, cNone
			}
			return JustOver, w.end, cNone
		}
	case cBetween, cFrom:
		return Exact, l.end, l.class
	case cNearly:
		return Nearly, l.end, cNone
	}
	return Exact, i, cNone
}

// clockSpan reads "10:15 and 10:40" after "between", "8-10 p.m.", "10 to 11". A
// clock that can stand for itself is known.
func (p *dateScan) clockSpan(i int, mark dateClass, from clock) clock {
	if l := p.lex(i); !from.ok && l.class == cDigits && l.width <= 2 {
		from = p.clockAt(i, cTo)
	}
	p.between = mark == cBetween
	sep, j := p.joint(from.end)
	p.between = false
	if !from.ok || sep != jointRange {
		return clock{}
	}
	to := p.clockAt(j, 0)
	if !to.ok {
		return clock{}
	}
	if from.grain == grainBare {
		if to.from >= 12*3600 && from.from < 12*3600 && from.from+12*3600 < to.from {
			from.from += 12 * 3600 // 8-10 p.m.
		}
	}
	from.grain, from.to, from.toOpen, from.end = max(GrainMinute, to.grain), to.from, false, to.end
	from.hasZone, from.zone, from.local, from.here, from.region, from.hedge = to.hasZone, to.zone, to.local, to.here, to.region, BetweenHedge
	return p.clockTwin(from)
}

// grainBare marks an hour without minutes or a.m.: only "8 to 10 p.m." makes it one.
const grainBare = GrainNone

// clockTwin steps over the same time in another zone: "(0030 GMT)".
func (p *dateScan) clockTwin(c clock) clock {
	open := p.lex(c.end)
	if open.class != cSign || open.n != '(' {
		return c
	}
	twin := p.clockAt(open.end, 0)
	if day := p.lex(twin.end); twin.ok && twin.hasZone && (day.class == cWeekday || day.class == cDay) { // the day there: "(2115 GMT Monday)"
		twin.end = day.end
	}
	if closing := p.lex(twin.end); twin.ok && closing.class == cSign && closing.n == ')' {
		c.end = closing.end
		if !c.hasZone && twin.hasZone { // the twin says where
			c = c.beside(twin)
		}
	}
	return c
}
