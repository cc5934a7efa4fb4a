package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// agreement is the status of values that do not exclude one another: agree,
// compatible, differs, or single if one source alone states them.
func (t *topic) agreement(vals []variety) Status {
	first := vals[0].first().Source
	alone := true
	status := StatusAgree
	for i := range vals {
		for _, c := range vals[i].claims {
			alone = alone && c.Source == first
		}
		if i > 0 {
			status = worse(status, t.statusOfPair(vals[0].value, vals[i].value))
		}
	}
	if alone && status != StatusDiffers {
		return StatusSingle
	}
	return status
}

// statusOfPair is the status of two values, should they not exclude one
// another. For most numbers that is to be seen without relating them.
func (t *topic) statusOfPair(a, b *measure.Value) Status {
	if plainEnds(a) && plainEnds(b) && !a.Set.Equal(b.Set) {
		return StatusCompatible
	}
	r := a.Relate(b, t.windows)
	switch {
	case r.Verdict == measure.Same, r.By == measure.BySpelling:
		return StatusAgree
	case r.By == measure.ByWording:
		return StatusDiffers
	}
	return StatusCompatible
}

// plainEnds reports whether a value is a set of numbers that is another's only
// if it is written with the same ends: one without open ends, which a count
// may have instead of closed ones.
func plainEnds(v *measure.Value) bool {
	if len(v.Set) != 1 || instant(v) {
		return false
	}
	i := &v.Set[0]
	return (i.LoInf || !i.LoOpen) && (i.HiInf || !i.HiOpen)
}

// differences reports values that do not exclude one another and are not
// equal either; together, if there is a value that fits all of them without
// rounding.
func (t *topic) differences(vals []variety, status Status, together bool) {
	switch status {
	case StatusDiffers:
		b := t.build(Wording)
		b.addAll(vals, 0)
		if !t.quiet(b) {
			b.f.Reason = wordingReason(vals)
		}
		t.emit(b)
	case StatusCompatible:
		t.imprecise(vals, together)
	}
}

// imprecise reports values that are compatible and not equal. They are held
// against the one that says most, and against their rounding variants.
func (t *topic) imprecise(vals []variety, together bool) {
	b := t.build(Imprecise)
	exact := narrowest(vals)
	b.addAll(vals, exact)
	f := &field{t: t, vals: vals}
	if !together {
		f = t.newField(vals)
	}
	if p, ok := f.roundedPair(); ok {
		b.f.Severity = Warning
		b.f.Reason = spoken{&vals[p[0]], true}.full() + " and " + spoken{&vals[p[1]], true}.full() + " agree only by rounding"
		b.noteRelation(f.relate(p[0], p[1]))
	}
	if !t.quiet(b) {
		t.wordImprecise(b, f, exact)
	}
	t.emit(b)
}

// wordImprecise says how values stand to the one that says most.
func (t *topic) wordImprecise(b *builder, f *field, exact int) {
	var how []against
	for i := range f.vals {
		if i == exact {
			continue
		}
		rel := f.relate(exact, i)
		how = append(how, against{&f.vals[i], rel})
		b.noteTouch(rel, t.unit(f.vals[exact].claims[:1]))
		b.noteExpected(&f.vals[exact], &f.vals[i])
	}
	if b.f.Reason == "" {
		b.f.Reason = t.impreciseReason(&f.vals[exact], how)
	}
}

// roundedPair returns a pair that only rounding makes agree.
func (f *field) roundedPair() ([2]int, bool) {
	for _, p := range f.rounded {
		if f.relate(p[0], p[1]).By == measure.ByRounding {
			return p, true
		}
	}
	return [2]int{}, false
}

// narrowest returns the value that says most: the one whose set is the
// smallest, of equal ones the first.
func narrowest(vals []variety) int {
	best := 0
	for i := 1; i < len(vals); i++ {
		if narrower(vals[i].value, vals[best].value) {
			best = i
		}
	}
	return best
}

func narrower(a, b *measure.Value) bool {
	if a.Set == nil || b.Set == nil {
		return spread(a) < spread(b)
	}
	la, lb := a.Set[0], b.Set[0]
	ha, hb := a.Set[len(a.Set)-1], b.Set[len(b.Set)-1]
	infA, infB := la.LoInf || ha.HiInf, lb.LoInf || hb.HiInf
	if infA != infB {
		return infB
	}
	if infA {
		return a.Set.Subset(b.Set) && !b.Set.Subset(a.Set)
	}
	return ha.Hi.Sub(la.Lo).Less(hb.Hi.Sub(lb.Lo))
}

// spread orders names by how little they leave open, and lists, which say "at
// least these", by how much they hold.
func spread(v *measure.Value) int {
	if v.Kind == measure.List && v.Detail != nil {
		return -len(v.Detail.Items)
	}
	names := refs(v)
	if names[0].Not {
		return 1 << 30
	}
	if v.Kind == measure.Person {
		return -measure.NameLength(v.Text)
	}
	return names[0].Hi - names[0].Lo - len(names)
}

// spelling reports names that look like two spellings of one.
func (t *topic) spelling(vals []variety) {
	if k := vals[0].value.Kind; k != measure.Name && k != measure.Person || len(vals) < 2 {
		return
	}
	f := &field{t: t, vals: vals}
	pairs := f.misspelt()
	if len(pairs) == 0 {
		return
	}
	var which []int
	for _, p := range pairs {
		which = append(which, p[0], p[1])
	}
	slices.Sort(which)
	b := t.build(Spelling)
	var names []string
	for _, i := range slices.Compact(which) {
		b.add(&vals[i])
		if name := (spoken{v: &vals[i]}).plain(); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	b.f.Reason = list(names) + " look like spellings of one name"
	t.emit(b)
}
