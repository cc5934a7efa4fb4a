package measure

// grainDetail holds the details of dates that have nothing but a grain, so
// that reading one need not allocate them.
var grainDetail = func() (all [GrainCentury + 1]*Detail) {
	for g := range all {
		all[g] = &Detail{Grain: Grain(g)}
	}
	return all
}()

// symbolicDetail holds those of dates that have nothing to count from: the day of
// publication, or the event.
var symbolicDetail = func() (all [2][GrainCentury + 1]*Detail) {
	for g := range GrainCentury + 1 {
		all[0][g] = &Detail{Symbolic: true, Grain: g}
		all[1][g] = &Detail{Symbolic: true, Grain: g, FromEvent: true}
	}
	return all
}()

// value makes the Date value of days. Its nominal number is the first day,
// or the last where there is no first.
func (d days) value(text string, extra *Detail) Value {
	v := Value{Text: text, Kind: Date, Hedge: d.hedge, Set: d.set()}
	var upper Num
	if len(v.Set) > 0 {
		v.Nominal, upper = d.bounds(v.Set)
	}
	if extra == nil && !d.instant && d.loose == nil && d.hedge != BetweenHedge {
		v.Detail = grainDetail[d.grain]
		return v
	}
	detail := Detail{}
	if extra != nil {
		detail = *extra
	}
	detail.Grain, detail.Instant, detail.Zone, detail.Upper = d.grain, d.instant, d.zone, Num{}
	if d.hedge == BetweenHedge {
		detail.Upper = upper
	}
	if d.loose != nil {
		loose := days{spans: d.loose, openLo: d.openLo, openHi: d.openHi}
		detail.Loose = loose.set()
	}
	v.Detail = &detail
	return v
}

// bounds returns the first and last day that were written.
func (d days) bounds(set Set) (lo, hi Num) {
	lo, hi = set[0].Lo, set[len(set)-1].Hi
	if d.openLo {
		lo = set[0].Hi
	}
	if d.openHi {
		hi = set[len(set)-1].Lo
	}
	return lo, hi
}

// set returns the intervals of days.
func (d days) set() Set {
	if d.instant {
		return Set{{Lo: d.from, Hi: d.to, HiOpen: d.toOpen || d.openHi, LoOpen: d.openLo, LoInf: d.openLo, HiInf: d.openHi}}
	}
	if len(d.spans) == 0 {
		return Set{{LoInf: true, LoOpen: true, HiInf: true, HiOpen: true}}
	}
	spans := d.spans
	set := make(Set, len(spans))
	for i, s := range spans {
		set[i] = Interval{Lo: Int(s.lo), Hi: Int(s.hi)}
	}
	if d.openLo { // what is earlier than an open start is allowed too
		set[0].LoInf, set[0].LoOpen = true, true
	}
	if d.openHi {
		set[len(set)-1].HiInf, set[len(set)-1].HiOpen = true, true
	}
	return set
}
