package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// againstReferences reports what excludes what a reference says, and returns
// the values that fit. References that exclude one another are a conflict;
// then a value is excluded only if it fits none of them.
func (t *topic) againstReferences(vals []variety) (Status, []variety) {
	status := t.conflicts(t.references)
	split := status != StatusSingle
	excluded := map[Kind][]int{}
	var fits []variety
	deciding := map[Kind]pair{}
	for i := range vals {
		p := t.worstReference(&vals[i], split)
		if p.kind == "" {
			fits = append(fits, vals[i])
			continue
		}
		p.a = i
		if p.kind == Conflict {
			p.kind = Incorrect
		}
		if _, ok := deciding[p.kind]; !ok {
			deciding[p.kind] = p
		}
		excluded[p.kind] = append(excluded[p.kind], i)
	}
	for _, k := range [...]Kind{Incorrect, PossibleConflict, Revised, Outdated} {
		if which := excluded[k]; len(which) > 0 {
			t.reportExcluded(k, vals, which, deciding[k])
			status = worse(status, statusOf(k))
		}
	}
	return status, fits
}

// worstReference relates a value to every reference. Of references that agree
// the worst verdict counts, of those that do not the best. b is the number of
// the reference that decided.
func (t *topic) worstReference(v *variety, split bool) pair {
	var worst pair
	for i := range t.references {
		r := &t.references[i]
		rel := measure.Relate(*v.value, *r.value, t.windows)
		p := pair{b: i, rel: rel, kind: t.kindOf(v, r, rel)}
		if split && p.kind == "" {
			return p
		}
		if p.kind != "" && (worst.kind == "" || (mustRank(p.kind) < mustRank(worst.kind)) != split) {
			worst = p
		}
	}
	return worst
}

// reportExcluded reports the values that references exclude, those first.
func (t *topic) reportExcluded(kind Kind, vals []variety, which []int, p pair) {
	b := t.build(kind)
	var names, seen []string
	for _, i := range which {
		b.f.Excluded = append(b.f.Excluded, b.add(&vals[i])...)
		s := spoken{&vals[i], true}
		if said := s.plain() + s.v.sourceNames(); !slices.Contains(seen, said) {
			seen, names = append(seen, said), append(names, s.listed())
		}
	}
	for i := range t.references {
		b.f.Reference = append(b.f.Reference, b.add(&t.references[i])...)
	}
	ref := &t.references[p.b]
	switch {
	case kind == Revised || kind == Outdated:
		b.f.Reason = datedReason(&vals[p.a], ref)
	case len(names) == 1:
		b.f.Reason = pairReason(p.rel, spoken{&vals[p.a], true}, spoken{ref, true})
	default:
		b.f.Reason = list(names) + " do not fit " + spoken{ref, true}.last()
	}
	b.noteRelation(p.rel)
	t.emit(b)
}
