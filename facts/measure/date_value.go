package measure

// phraseValue works out the value of a phrase; false if there is no such day.
func (r *Reader) phraseValue(v *Value, ph *datePhrase, text string) bool {
	ph.shareYears(r)
	d, symbolic, event := r.resolveTimed(&ph.first)
	if !symbolic && len(d.spans) == 0 && !d.instant {
		return false
	}
	for i := 0; i < len(ph.more) && !symbolic; i++ {
		var next days
		next, symbolic, _ = r.resolve(&ph.more[i])
		d = join(d, next)
	}
	if ph.joint != jointNone && !symbolic {
		var next days
		next, symbolic, event = r.resolveTimed(&ph.last)
		switch {
		case symbolic:
		case ph.joint == jointRange && next.hi().Less(d.lo()) && ph.first.kind == kindWeekday && len(d.spans) == 1: // Monday to Wednesday
			d.spans = []span{{d.spans[0].lo - 7, d.spans[0].hi - 7}}
			if next.hi().Less(d.lo()) { // Monday to mid-2015
				return false
			}
			d = span2(days{spans: d.spans, grain: d.grain}, next)
		case ph.joint == jointRange && next.hi().Less(d.lo()):
			return false
		case ph.joint == jointRange:
			d = span2(d, next)
		default:
			d = join(d, next)
			if ph.joint == jointChoice {
				d.hedge = BetweenHedge
			}
		}
	}
	if symbolic {
		return ph.symbolicValue(v, text, event)
	}
	if ph.hedge != Exact {
		d = d.hedgedPart(ph.hedge, ph.first.part)
	}
	if event {
		*v = d.value(text, &Detail{FromEvent: true})
	} else {
		*v = d.value(text, nil)
	}
	return true
}

// symbolicValue keeps a date that has nothing to count from. A day that no
// year has is none.
func (ph *datePhrase) symbolicValue(v *Value, text string, event bool) bool {
	for _, a := range [...]*atom{&ph.first, &ph.last} {
		if a.kind == kindDays && !a.possible() {
			return false
		}
	}
	hedge := ph.hedge
	if hedge == Exact {
		hedge = ph.first.hedge()
	}
	if ph.joint == jointRange {
		hedge = BetweenHedge
	}
	grain := max(ph.first.grain, ph.last.grain)
	*v = Value{Text: text, Kind: Date, Hedge: hedge, Detail: symbolicDetail[0][grain]}
	if event {
		v.Detail = symbolicDetail[1][grain]
	}
	return true
}

// possible reports whether a month has the days, in its year or in any.
func (a *atom) possible() bool {
	year := int64(2000)
	if a.hasYear {
		year = a.year
	}
	for dom := monthDays(year, a.month) + 1; dom <= 31; dom++ {
		if a.doms&(1<<dom) != 0 {
			return false
		}
	}
	return true
}

// shareYears gives a date without a year that of the one it is joined to: a
// first date that would come after the last is in the year before.
func (ph *datePhrase) shareYears(r *Reader) {
	if ph.joint == jointNone || !ph.first.yearless() && !ph.last.yearless() {
		return
	}
	if ph.last.yearless() && ph.first.hasYear {
		ph.last.takeYear(ph.first.year, ph.first.month, +1)
	}
	if ph.last.yearless() {
		base, _, ok := r.base(&ph.last)
		if !ok {
			return
		}
		var room [2]span
		found, _ := ph.last.spans(room[:0], base.hi)
		if len(found) == 0 {
			return
		}
		year, _, _ := Civil(found[0].lo)
		ph.last.takeYear(year, 0, 0)
	}
	if !ph.last.hasYear {
		return
	}
	for i := range ph.more {
		if ph.more[i].yearless() {
			ph.more[i].takeYear(ph.last.year, ph.last.month, -1)
		}
	}
	if ph.first.yearless() {
		ph.first.takeYear(ph.last.year, ph.last.month, -1)
	}
}

func (a *atom) yearless() bool {
	return !a.hasYear && a.yearShift == 0 && a.tense == 0 &&
		(a.kind == kindDays || a.kind == kindMonth || a.kind == kindSeason || a.kind == kindMonths)
}

// takeYear sets the year; shift is added if the months are the wrong way round.
func (a *atom) takeYear(year int64, month int, shift int64) {
	if a.hasYear = true; month > 0 && (shift > 0 && a.month < month || shift < 0 && a.month > month) {
		year += shift
	}
	a.year, a.yearTo = year, year
}

// resolveTimed works out the days or the instants of an atom.
func (r *Reader) resolveTimed(a *atom) (days, bool, bool) {
	if a.kind == kindDays && !a.possible() {
		return days{}, false, false
	}
	d, symbolic, event := r.resolve(a)
	if symbolic || !a.hasClock {
		return d, symbolic, event
	}
	c := a.clock
	day := d
	d = days{instant: true, grain: c.grain, hedge: c.hedge, toOpen: c.toOpen}
	slack := Num{}
	if c.hedge == About {
		slack, d.toOpen, c.to = Frac(15, minutesPerDay), false, c.from
	}
	d.from = day.lo().Add(Frac(int64(c.from), secondsPerDay)).Sub(slack)
	d.to = day.hi().Add(Frac(int64(c.to), secondsPerDay)).Add(slack)
	if c.hasZone {
		zone := c.zone
		shift := Frac(int64(zone), minutesPerDay)
		d.zone, d.from, d.to = &zone, d.from.Sub(shift), d.to.Sub(shift)
	}
	return d, false, event
}

// hedgedPart is hedged, but "before the end" and "after the beginning" count
// from the very end and beginning.
func (d days) hedgedPart(h Hedge, part int) days {
	if n := len(d.spans); n > 0 && (h == Before && part == partEnd || h == After && part == partBeginning) {
		edge := d.spans[n-1].hi
		if h == After {
			edge = d.spans[0].lo
		}
		d.spans = []span{{edge, edge}}
	}
	return d.hedged(h)
}

// hedged returns the days that a hedge before them leaves.
func (d days) hedged(h Hedge) days {
	if h == Exact {
		return d
	}
	d.hedge = h
	if d.instant {
		return d.hedgedInstant(h)
	}
	first, last := d.spans[0], d.spans[len(d.spans)-1]
	switch h {
	case Since:
		d.spans, d.openHi = d.spans[:1], true
	case By:
		d.spans, d.openLo = d.spans[len(d.spans)-1:], true
	case Before:
		d.spans, d.openLo = []span{{first.lo - 1, first.lo - 1}}, true
	case After:
		d.spans, d.openHi = []span{{last.hi + 1, last.hi + 1}}, true
	case About:
		d.spans = wider(d, d.aboutUnit())
		d.loose = nil
		return d
	}
	if d.loose != nil {
		d.loose = []span{{min(d.loose[0].lo, d.spans[0].lo), max(d.loose[len(d.loose)-1].hi, d.spans[len(d.spans)-1].hi)}}
	}
	if h == Before || h == After {
		d.loose = nil
	}
	return d
}

func (d days) hedgedInstant(h Hedge) days {
	switch h {
	case Since:
		d.openHi = true
	case After:
		d.openHi, d.from = true, d.to
	case By:
		d.openLo, d.to, d.toOpen = true, d.from, false
	case Before:
		d.openLo, d.to, d.toOpen = true, d.from, true
	case About:
		slack := Frac(15, minutesPerDay)
		if d.toOpen { // a minute, not a span
			d.to = d.from
		}
		d.from, d.to, d.toOpen = d.from.Sub(slack), d.to.Add(slack), false
	}
	return d
}

// aboutUnit is how far "about" reaches by what was written: a year for a
// year, a month for a month, a few days for a day.
func (d days) aboutUnit() Grain {
	switch d.grain {
	case GrainYear, GrainDecade, GrainCentury:
		return GrainYear
	case GrainMonth, GrainSeason:
		return GrainMonth
	}
	return GrainDay
}
