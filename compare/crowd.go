package compare

import "crosscheck/facts/measure"

// A crowd is many values that lie on no line, laid out so that nobody has to
// relate every two of them.
type crowd interface {
	meets(a, b int) bool
	camps() camps
}

// newCrowd lays many values out: periods and dates without gaps as boxes, all
// others as a graph.
func (f *field) newCrowd() crowd {
	if b, ok := boxesOf(f.vals); ok {
		return b
	}
	return f.newGraph()
}

// A box is what a period allows: a stretch of a line for its start, and one for
// its end. Of a date both are the date.
type box struct{ start, end span }

// boxes are values of which two meet exactly if their boxes do. Then all of
// those that meet two by two have a place in common.
type boxes []box

var wholeLine = span{edge{inf: -1}, edge{inf: 1}}

// boxesOf makes boxes of values. It is not ok if sets have gaps, or moments a
// zone.
func boxesOf(vals []variety) (boxes, bool) {
	out := make(boxes, len(vals))
	startsLong, endsLong := false, false // whether there are moments, so that days have a length
	for i := range vals {
		start, end := datesOf(vals[i].value)
		startsLong = startsLong || start != nil && instant(start)
		endsLong = endsLong || end != nil && instant(end)
	}
	for i := range vals {
		start, end := datesOf(vals[i].value)
		var ok, too bool
		out[i].start, ok = stretch(start, startsLong)
		out[i].end, too = stretch(end, endsLong)
		if !dated(vals[i].value) || !ok || !too {
			return nil, false
		}
	}
	return out, true
}

func dated(v *measure.Value) bool { return v.Kind == measure.Period || v.Kind == measure.Date }

// datesOf returns the two ends of a period, nil where one is open or unknown;
// a date is both.
func datesOf(v *measure.Value) (start, end *measure.Value) {
	switch {
	case v.Kind != measure.Period:
		return v, v
	case v.Detail == nil:
		return nil, nil
	}
	return v.Detail.Start, v.Detail.End
}

// stretch is what an end of a period allows, if that is one stretch.
func stretch(v *measure.Value, long bool) (s span, ok bool) {
	if v == nil {
		return wholeLine, true
	}
	if len(v.Set) != 1 || v.Zoned() || v.Detail != nil && v.Detail.Symbolic {
		return span{}, false
	}
	var room [1]span
	return appendReach(room[:0], v, long)[0], true
}

func (x boxes) meets(a, b int) bool {
	return x[a].start.meets(x[b].start) && x[a].end.meets(x[b].end)
}

func (s span) meets(o span) bool { return s.lo.cmp(o.hi) <= 0 && o.lo.cmp(s.hi) <= 0 }

// camps sweeps along the starts; at each place where a set of them meets, it
// sweeps along the ends of that set.
func (x boxes) camps() camps {
	all := make([]int32, len(x))
	for i := range all {
		all[i] = int32(i)
	}
	var starts, ends sweep
	c := starts.camps(x.reaches(all, false))
	out := camps{more: c.left > 0, fitsAll: x.fitAll()}
	members := 0
	for _, k := range c.list {
		within := ends.camps(x.reaches(k.members, true))
		out.more = out.more || within.left > 0
		for _, w := range within.list {
			if members += len(w.members); members > campRoom(len(x)) && len(out.list) > 1 {
				out.more = true
				break
			}
			out.list = append(out.list, camp{members: those(k.members, w.members)})
		}
	}
	out.list = maximal(out.list, len(x))
	return out.sorted()
}

// reaches puts the starts or the ends of some values on a line.
func (x boxes) reaches(which []int32, ends bool) []reach {
	spans, out := make([]span, len(which)), make([]reach, len(which))
	for i, v := range which {
		if spans[i] = x[v].start; ends {
			spans[i] = x[v].end
		}
		out[i] = spans[i : i+1 : i+1]
	}
	return out
}

// fitAll tells which values meet all others.
func (x boxes) fitAll() []bool {
	common := box{wholeLine, wholeLine} // from the last begin to the first end
	for _, b := range x {
		common.start = span{maxEdge(common.start.lo, b.start.lo), minEdge(common.start.hi, b.start.hi)}
		common.end = span{maxEdge(common.end.lo, b.end.lo), minEdge(common.end.hi, b.end.hi)}
	}
	fits := make([]bool, len(x))
	for v, b := range x {
		fits[v] = b.start.meets(common.start) && b.end.meets(common.end)
	}
	return fits
}

// those returns the members with the given numbers.
func those(members, which []int32) []int32 {
	out := make([]int32, len(which))
	for i, n := range which {
		out[i] = members[n]
	}
	return out
}
