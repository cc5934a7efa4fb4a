package measure

import (
	"cmp"
	"slices"
)

// span is a closed run of day numbers, or of years.
type span struct{ lo, hi int64 }

// seasonSlack is how many days a season may reach beyond its three months.
const seasonSlack = 30

// minDay and maxDay stand for no first and no last day while spans are joined.
var minDay, maxDay = DayNumber(-maxYear, 1, 1), DayNumber(maxYear, 12, 31)

// days is what a date means while it is being read.
type days struct {
	spans          []span // in rising order, apart by a day or more
	loose          []span // under the profile loose; nil: as spans
	openLo, openHi bool   // no first, no last day
	grain          Grain
	hedge          Hedge
	instant        bool // from and to hold fractions of days; spans is unused
	from, to       Num
	toOpen         bool // to itself is not meant
	zone           *int
}

func (d days) lo() Num {
	if d.instant {
		return d.from
	}
	return Int(d.spans[0].lo)
}

func (d days) hi() Num {
	if d.instant {
		return d.to
	}
	return Int(d.spans[len(d.spans)-1].hi)
}

// addSpan appends a span to spans in rising order; neighbours become one.
func addSpan(spans []span, s span) []span {
	if n := len(spans); n > 0 && s.lo <= spans[n-1].hi+1 {
		spans[n-1].hi = max(spans[n-1].hi, s.hi)
		return spans
	}
	return append(spans, s)
}

// mergeSpans returns the union of two lists of spans in rising order.
func mergeSpans(a, b []span) (all []span) {
	if n := len(a) + len(b); n > 0 {
		all = make([]span, 0, n)
	}
	for len(a) > 0 || len(b) > 0 {
		if len(b) == 0 || len(a) > 0 && a[0].lo <= b[0].lo {
			all, a = addSpan(all, a[0]), a[1:]
		} else {
			all, b = addSpan(all, b[0]), b[1:]
		}
	}
	return all
}

// unite puts spans in rising order, each apart from the next.
func unite(spans []span) (all []span) {
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.lo, b.lo) })
	for _, s := range spans {
		all = addSpan(all, s)
	}
	return all
}

// yearDays returns the days from the first of one year to the last of another.
func yearDays(first, last int64, grain Grain) days {
	return days{grain: grain, spans: []span{daysOfYears(first, last)}}
}

func daysOfYears(first, last int64) span {
	return span{DayNumber(first, 1, 1), DayNumber(last, 12, 31)}
}

// span2 returns all days from the first of one date to the last of another.
func span2(from, to days) days {
	d := days{grain: max(from.grain, to.grain), openLo: from.openLo, openHi: to.openLo && to.openHi}
	d.hedge = endHedge(d, BetweenHedge)
	switch {
	case from.instant || to.instant:
		d.instant = true
		if !d.openLo {
			d.from = from.lo()
		}
		if !d.openHi {
			d.to, d.toOpen = to.hi(), to.toOpen
			if !to.instant { // the whole of the last day
				d.to, d.toOpen = d.to.Add(Int(1)), true
			}
		}
		return d
	case d.openLo && d.openHi:
		return d
	case d.openLo:
		d.spans = to.spans[len(to.spans)-1:]
	case d.openHi:
		d.spans = from.spans[:1]
	default:
		d.spans = []span{{from.spans[0].lo, to.spans[len(to.spans)-1].hi}}
	}
	d.loose = spanLoose(from, to, d)
	return d
}

// spanLoose is the loose reading of a span, from the loose ends.
func spanLoose(from, to, d days) []span {
	if from.loose == nil && to.loose == nil {
		return nil
	}
	all := d.spans[0]
	if from.loose != nil {
		all.lo = min(all.lo, from.loose[0].lo)
	}
	if to.loose != nil {
		all.hi = max(all.hi, to.loose[len(to.loose)-1].hi)
	}
	return []span{all}
}

// join returns the days of all. Instants are joined by their day.
func join(all ...days) days {
	for len(all) > 1 && all[0].spans == nil {
		all = all[1:]
	}
	if len(all) == 1 {
		return all[0]
	}
	var d days
	var spans, loose []span
	isLoose := false
	for _, m := range all {
		d.grain, d.hedge = max(d.grain, m.grain), max(d.hedge, m.hedge)
		d.openLo, d.openHi = d.openLo || m.openLo, d.openHi || m.openHi
		spans, loose = append(spans, m.spans...), append(loose, m.looseSpans()...)
		isLoose = isLoose || m.loose != nil
	}
	if d.spans = unite(spans); isLoose {
		d.loose = unite(loose)
	}
	return d
}

func (d days) looseSpans() []span {
	if d.loose == nil {
		return d.spans
	}
	return d.loose
}

// wider returns the days one unit more on each side: what "about" allows.
func wider(d days, unit Grain) []span {
	all := make([]span, 0, len(d.spans))
	for _, s := range d.looseSpans() {
		switch {
		case d.grain == GrainCentury:
			s.lo, s.hi = addMonths(s.lo, -600), addMonths(s.hi+1, 600)-1
		case d.grain == GrainDecade:
			s.lo, s.hi = addMonths(s.lo, -60), addMonths(s.hi+1, 60)-1
		case unit == GrainYear:
			s.lo, s.hi = addMonths(s.lo, -12), addMonths(s.hi+1, 12)-1
		case unit == GrainMonth:
			s.lo, s.hi = addMonths(s.lo, -1), addMonths(s.hi+1, 1)-1
		default:
			s.lo, s.hi = s.lo-aboutDays, s.hi+aboutDays
		}
		all = addSpan(all, s)
	}
	return all
}

// aboutDays is how far "about 22 March" may be from that day.
const aboutDays = 3
