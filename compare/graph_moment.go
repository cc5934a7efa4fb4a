package compare

import (
	"strconv"

	"crosscheck/facts/measure"
)

// momentGraph relates periods and dates with gaps, or some of them in zones:
// those whose starts and whose ends overlap, give or take what zones may differ.
func (f *field) momentGraph() *graph {
	g := f.graphBy(momentKey)
	loose := false
	for i := range f.vals {
		start, end := datesOf(f.vals[i].value)
		loose = loose || start != nil && start.Zoned() || end != nil && end.Zoned()
	}
	starts, ends := make([]reach, len(g.of)), make([]reach, len(g.of))
	for n, of := range g.of {
		start, end := datesOf(f.vals[of[0]].value)
		starts[n], ends[n] = outer(start, loose), outer(end, loose)
	}
	if overlaps(ends) < overlaps(starts) {
		starts, ends = ends, starts
	}
	return g.joined(f, overlapping(starts, ends))
}

// momentKey is the same for values that stand to all others alike.
func momentKey(v *measure.Value) string {
	b := appendMeaning(nil, v)
	start, end := datesOf(v)
	for _, d := range [...]*measure.Value{start, end} {
		if d == nil || d.Detail == nil {
			b = append(b, " none"...)
			continue
		}
		if d.Detail.Zone != nil {
			b = strconv.AppendInt(append(b, " zone "...), int64(*d.Detail.Zone), 10)
		}
		b = strconv.AppendBool(strconv.AppendBool(append(b, ' '), d.Detail.Instant), d.Detail.Symbolic)
	}
	return string(b)
}

// outer is all that a date can be anywhere on earth.
func outer(v *measure.Value, loose bool) reach {
	if v == nil {
		return reach{wholeLine}
	}
	var out reach
	for _, i := range v.Set {
		i.Hi = i.Hi.Add(measure.Int(1)) // a day has a length
		if loose {
			i.Lo, i.Hi = i.Lo.Sub(measure.Int(1)), i.Hi.Add(measure.Int(1))
		}
		s := spanOf(i, true)
		s.lo.side, s.hi.side = closedLo, closedHi
		out = out.with(s)
	}
	return out
}
