package compare

import "crosscheck/facts/measure"

// field holds some varieties against one another. Numbers, dates, times of
// day, names and answers lie on a line, where a sweep finds the camps; whatever
// else there is, is related pair by pair, as far as it may meet.
type field struct {
	t       *topic
	vals    []variety
	line    []reach // by value; nil: not on a line
	crowd   crowd   // many that are not on a line; nil: related as needed
	rounded [][2]int
}

// newField makes a field of varieties that can be compared.
func (t *topic) newField(vals []variety) *field {
	f := &field{t: t, vals: vals}
	switch onLine(vals) {
	case measure.Count:
		f.layNumbers()
	case measure.Time:
		f.layTimes()
	case measure.Name:
		f.layNames()
	case measure.YesNo:
		for i := range vals {
			f.line = append(f.line, reach{pointSpan(vals[i].value.Nominal)})
		}
	}
	if f.line == nil && f.crowd == nil && len(vals) > manyValues {
		f.crowd = f.newCrowd()
	}
	return f
}

// onLine says on which line the values lie: Count for all sorts of numbers,
// Time, Name, YesNo, or Auto for none.
func onLine(vals []variety) measure.Kind {
	first := lineOf(vals[0].value)
	for i := range vals {
		if lineOf(vals[i].value) != first {
			return measure.Auto
		}
	}
	return first
}

// lineOf says on which line a value lies. Moments in a zone lie on none: which
// other values they meet depends on whether those have a zone.
func lineOf(v *measure.Value) measure.Kind {
	switch v.Kind {
	case measure.Count, measure.Quantity:
		return measure.Count
	case measure.Date:
		if v.Detail == nil || v.Detail.Zone == nil {
			return measure.Count
		}
	case measure.Time, measure.Name, measure.YesNo:
		return v.Kind
	}
	return measure.Auto
}

// relate compares two of the field's values.
func (f *field) relate(a, b int) measure.Relation {
	return f.vals[a].value.Relate(f.vals[b].value, f.t.windows)
}

// meets reports whether two of the field's values can both be true.
func (f *field) meets(a, b int) bool {
	switch {
	case f.line != nil:
		return f.line[a].meets(f.line[b])
	case f.crowd != nil:
		return f.crowd.meets(a, b)
	}
	return f.related(a, b)
}

// related reports whether two values can both be true as measure.Relate has it.
func (f *field) related(a, b int) bool { return f.relate(a, b).Verdict <= measure.Compatible }

// camps finds the camps of all values of the field.
func (f *field) camps() camps { return f.campsBy(new(sweep)) }

// campsBy finds the camps with a sweep, which they are a part of.
func (f *field) campsBy(s *sweep) camps {
	switch {
	case f.line != nil:
		return s.camps(f.line)
	case f.crowd != nil:
		return f.crowd.camps()
	}
	return f.wholeGraph().camps()
}

// layNumbers puts numbers or dates on the line.
func (f *field) layNumbers() {
	spans := instants(f.vals)
	f.line = f.t.reaches.take(len(f.vals))
	all := f.t.spans.take(len(f.vals))[:0] // most values have one
	for i := range f.vals {
		from := len(all)
		all = appendReach(all, f.vals[i].value, spans)
		f.line[i] = all[from:len(all):len(all)]
	}
	f.addRounding()
}

// appendReach appends what a value allows on the line.
func appendReach(r []span, v *measure.Value, spans bool) []span {
	bare := v.Hedge == measure.Exact || !numeric(v.Kind)
	for _, i := range v.Set {
		if spans && !i.HiInf && !instant(v) {
			i.Hi, i.HiOpen = i.Hi.Add(measure.Int(1)), true
		}
		r = append(r, spanOf(i, bare))
	}
	return r
}

// instants reports whether any value is a moment, so that days have a length.
func instants(vals []variety) bool {
	for i := range vals {
		if instant(vals[i].value) {
			return true
		}
	}
	return false
}

func instant(v *measure.Value) bool {
	return v.Kind == measure.Date && v.Detail != nil && v.Detail.Instant
}
