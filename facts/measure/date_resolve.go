package measure

// maxBases is how many days of publication are counted from one by one; of a
// longer span only the ends are.
const maxBases = 31

// resolve works out the days of an atom. Without what it counts from it is
// symbolic.
func (r *Reader) resolve(a *atom) (d days, symbolic, fromEvent bool) {
	base, fromEvent, ok := r.base(a)
	if !ok {
		return days{grain: a.grain, hedge: a.hedge()}, true, fromEvent
	}
	d = days{grain: a.grain, hedge: a.hedge()}
	step := int64(1)
	if base.hi-base.lo > maxBases {
		step = base.hi - base.lo
	}
	var room [2]span
	for day := base.lo; day <= base.hi; day += step {
		found, loose := a.spans(room[:0], day)
		d.spans = mergeSpans(d.spans, found)
		d.loose = mergeSpans(d.loose, loose)
	}
	if len(d.spans) == 0 {
		return d, true, fromEvent
	}
	if fromEvent && len(d.spans) > 1 {
		d.spans = []span{{d.spans[0].lo, d.spans[len(d.spans)-1].hi}}
	}
	if len(d.loose) > 0 {
		d.loose = mergeSpans(d.loose, d.spans)
	}
	a.applyOpen(&d)
	return d, false, fromEvent
}

func (a *atom) hedge() Hedge {
	if a.sign != 0 || a.kind == kindAgo {
		return a.amount.hedge
	}
	if a.isRange {
		return BetweenHedge
	}
	return Exact
}

// applyOpen takes away the far bound of "more than a year ago".
func (a *atom) applyOpen(d *days) {
	if h := a.hedge(); a.sign == 0 || h != MoreThan && h != AtLeast {
		return
	}
	d.openLo, d.openHi = a.sign < 0, a.sign > 0
	if d.loose = nil; d.openLo {
		d.spans = d.spans[len(d.spans)-1:]
	} else {
		d.spans = d.spans[:1]
	}
}

// base returns the days that an atom counts from, {0, 0} if it needs none.
func (r *Reader) base(a *atom) (base span, fromEvent, ok bool) {
	switch a.kind {
	case kindOffset, kindSame:
		if len(r.Event) == 0 {
			return base, true, false
		}
		base, ok = wholeDays(Interval{Lo: r.Event[0].Lo, Hi: r.Event[len(r.Event)-1].Hi,
			LoInf: r.Event[0].LoInf, HiInf: r.Event[len(r.Event)-1].HiInf})
		return base, true, ok
	case kindAnniversary:
		return base, true, false
	case kindDays, kindMonth, kindSeason, kindMonths, kindYears:
		if a.hasYear {
			return base, false, true
		}
	}
	if !r.HasAnchor {
		return base, false, false
	}
	base, ok = wholeDays(r.Anchor)
	return base, false, ok
}

func wholeDays(iv Interval) (span, bool) {
	lo, ok1 := iv.Lo.Floor().Int64()
	hi, ok2 := iv.Hi.Floor().Int64()
	ok := ok1 && ok2 && !iv.LoInf && !iv.HiInf && lo <= hi
	return span{lo, hi}, ok && lo >= minDay/2 && hi <= maxDay/2
}

// spans works out the days of an atom that is read on a given day, and those
// of its loose reading where it has one.
func (a *atom) spans(dst []span, today int64) (found, loose []span) {
	switch a.kind {
	case kindDays:
		found = a.monthDays(dst, today)
	case kindMonth:
		year := a.yearOf(today, a.month)
		found, loose = a.partsOf(dst, monthSpan(year, a.month, 1), GrainMonth)
	case kindYears:
		found, loose = a.partsOf(dst, daysOfYears(a.year, a.yearTo), a.grain)
	case kindMonths:
		found = append(dst, monthSpan(a.yearOf(today, a.month), a.month, a.months))
	case kindSeason:
		found = a.seasonSpans(dst, today)
	default:
		found, loose = a.relativeSpans(dst, today)
	}
	if a.unit == GrainWeek && a.kind == kindDays { // the week of 18 March
		found[0].hi += 6
	}
	if a.sign != 0 && a.kind != kindOffset && a.kind != kindAgo {
		moved, slack := a.amount.window(found[0].lo, found[len(found)-1].hi, a.sign, false)
		return append(dst[:0], moved), slack
	}
	return found, loose
}

// yearOf returns the year that a month without one is in: the latest not
// after today, or as the tense says.
func (a *atom) yearOf(today int64, month int) int64 {
	if a.hasYear {
		return a.year
	}
	year, now, _ := Civil(today)
	switch {
	case a.yearShift == tenseLast:
		return year - 1
	case a.yearShift == tenseThis:
		return year
	case a.yearShift == tenseNext:
		return year + 1
	case a.tense == tenseLast && month >= now, a.tense == 0 && month > now, a.tense == tensePast && month > now:
		return year - 1
	case a.tense == tenseNext && month <= now:
		return year + 1
	}
	return year
}

// monthDays returns the days of a month that are meant, in the latest year
// that has them and is not after today.
func (a *atom) monthDays(dst []span, today int64) []span {
	first := 1
	for a.doms&(1<<first) == 0 {
		first++
	}
	year := a.yearOf(today, a.month)
	if !a.hasYear && a.yearShift == 0 {
		for tries := 0; tries < 8 && (first > monthDays(year, a.month) || DayNumber(year, a.month, first) > today); tries++ {
			year--
		}
	}
	for dom := first; dom <= monthDays(year, a.month); dom++ {
		if a.doms&(1<<dom) != 0 {
			n := DayNumber(year, a.month, dom)
			dst = addSpan(dst, span{n, n})
		}
	}
	if a.either {
		other := DayNumber(year, first, a.month)
		if other < dst[0].lo {
			return append(dst[:0], span{other, other}, dst[0])
		}
		return append(dst, span{other, other})
	}
	return dst
}

// seasonSpans returns the three months of a season, 30 days more on each
// side. The winter of a year may be the one before or after its summer.
func (a *atom) seasonSpans(dst []span, today int64) []span {
	month := 3 + 3*a.season
	season := func(year int64) span {
		s := monthSpan(year, month, 3)
		return span{s.lo - seasonSlack, s.hi + seasonSlack}
	}
	year := a.yearOf(today, month)
	switch {
	case a.season == 3 && a.hasYear && a.yearTo == a.year:
		return append(dst, season(year-1), season(year))
	case a.tense == tenseLast && season(year).hi-seasonSlack >= today:
		year--
	}
	return append(dst, season(year))
}

// partsOf returns the part of a span that "early" or "the end of" leaves, and
// its loose reading; the whole span if there is none.
func (a *atom) partsOf(dst []span, whole span, grain Grain) (found, loose []span) {
	if a.part == partWhole {
		return append(dst, whole), nil
	}
	from, fromLoose := partOf(whole, grain, a.part)
	to, toLoose := partOf(whole, grain, a.partTo)
	return append(dst, span{from.lo, to.hi}), []span{{fromLoose.lo, toLoose.hi}}
}
