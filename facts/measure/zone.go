package measure

// relateMoments compares two dates or two times of day. A clock without a zone
// may be anywhere: it conflicts with none in a zone that it can stand for, unless
// both are said to be local time.
func relateMoments(a, b *Value, w *Windows) Relation {
	la, lb := sameClock(a, b)
	rel := relateAlike(la, lb, w)
	if rel.Verdict > Compatible && zoneUnsaid(a, b) {
		return Relation{Verdict: Compatible, By: ByPrecision}
	}
	return rel
}

// zoneUnsaid reports whether only one of two clocks states its zone, or its region,
// and some zone of the earth makes them the same.
func zoneUnsaid(a, b *Value) bool {
	if zoneOf(a) != nil {
		a, b = b, a
	}
	switch {
	case !a.Zoned() && !b.Zoned() && a.Kind == Time && b.Kind == Time:
		return a.Region() != b.Region() // "9:30 p.m. ET" may be 6:30 where it happened
	case zoneOf(a) != nil || zoneOf(b) == nil:
		return false
	case a.Kind == Time:
		return !a.Detail.Local || !b.Detail.Local
	case !instant(a):
		return false
	}
	const farthestEast, farthestWest = 14, 12 // hours
	var anywhere Set
	for _, i := range a.Set {
		i.Lo, i.Hi = i.Lo.Sub(Frac(farthestEast, 24)), i.Hi.Add(Frac(farthestWest, 24))
		anywhere = anywhere.Union(Set{i})
	}
	return meet(anywhere, b.Set, asWritten, asWritten)
}

// InZone returns a time of day that states its zone as clocks tell it in another,
// minutes east of UTC: local time, which states none. Other values are returned as
// they are.
func (v *Value) InZone(minutes int) Value {
	at := zoneOf(v)
	if v.Kind != Time || at == nil {
		return *v
	}
	own := *local(v, minutes)
	own.Detail.Zone, own.Detail.Local = nil, true
	later := int64(minutes - *at)
	own.Nominal = movedOn(v.Nominal, later)
	if v.Hedge == BetweenHedge {
		own.Detail.Upper = movedOn(v.Detail.Upper, later)
	}
	return own
}

// movedOn moves minutes after midnight on around the clock.
func movedOn(n Num, later int64) Num {
	day := Int(minutesPerDay)
	n = n.Add(Int(later % minutesPerDay))
	switch {
	case n.Sign() < 0:
		return n.Add(day)
	case !n.Less(day):
		return n.Sub(day)
	}
	return n
}

// sameClock puts two dates or times on one clock. Both are in UTC if both
// state a zone, and local if neither does; if one alone does, the other is
// taken to be local to the same place, and the zone is taken back.
func sameClock(a, b *Value) (*Value, *Value) {
	za, zb := zoneOf(a), zoneOf(b)
	switch {
	case za == nil && zb != nil:
		b = local(b, *zb)
	case zb == nil && za != nil:
		a = local(a, *za)
	}
	return a, b
}

// Zoned reports whether a time of day or an instant states its zone.
func (v *Value) Zoned() bool { return zoneOf(v) != nil }

// Region returns the zone of a time of day whose name says neither summer nor winter,
// "ET", or "".
func (v *Value) Region() string {
	if v.Detail == nil {
		return ""
	}
	return v.Detail.Region
}

func zoneOf(v *Value) *int {
	if v.Detail == nil {
		return nil
	}
	return v.Detail.Zone
}

// local takes the zone of v, in minutes east, back.
func local(v *Value, zone int) *Value {
	d := *v.Detail
	d.Plain, d.Loose = shifted(v.Kind, d.Plain, zone), shifted(v.Kind, d.Loose, zone)
	own := *v
	own.Set, own.Detail = shifted(v.Kind, v.Set, zone), &d
	return &own
}

// shifted moves a set by minutes: times of day around the clock, instants by
// parts of a day.
func shifted(kind Kind, s Set, minutes int) Set {
	if s == nil {
		return nil
	}
	by := Frac(int64(minutes), minutesPerDay)
	if kind == Time {
		by = Int(int64(minutes))
	}
	var out Set
	for _, i := range s {
		i.Lo, i.Hi = i.Lo.Add(by), i.Hi.Add(by)
		if kind == Time {
			out = out.Union(aroundTheClock(i))
		} else {
			out = append(out, i)
		}
	}
	return out
}

// aroundTheClock brings an interval of minutes back into one day, in two parts
// if it crosses midnight.
func aroundTheClock(i Interval) Set {
	day := Int(minutesPerDay)
	out := Set(nil)
	for _, by := range [...]Num{day.Neg(), {}, day} {
		part := i
		part.Lo, part.Hi = i.Lo.Add(by), i.Hi.Add(by)
		out = out.Union(Set{part}.Intersect(Set{{Hi: day, HiOpen: true}}))
	}
	return out
}
