package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// pair is two values that exclude one another, and what that is.
type pair struct {
	a, b int
	rel  measure.Relation
	kind Kind
}

// manyValues is from how many values on not every two are related.
const manyValues = 64

// pairBudget is how many pairs are related at most where many values are
// doubtful in the same way. The first of them tell already.
const pairBudget = 1 << 14

// worstPair returns the worst of the pairs that exclude one another; of equal
// ones the first. It is false if all exclusions are forgiven.
func (f *field) worstPair() (pair, bool) {
	switch {
	case f.crowd != nil && f.all(measure.Person):
		return f.worstPersons()
	case f.crowd != nil && f.all(measure.Quotation):
		return f.firstUpTo(PossibleConflict) // no two words exclude one another for certain
	}
	return f.firstUpTo(Conflict)
}

// firstUpTo returns the worst pair, where none is worse than a kind.
func (f *field) firstUpTo(most Kind) (pair, bool) {
	var worst pair
	f.excluded(func(a, b int) bool {
		rel := f.relate(a, b)
		kind := f.t.kindOf(&f.vals[a], &f.vals[b], rel)
		if kind != "" && (worst.kind == "" || mustRank(kind) < mustRank(worst.kind)) {
			worst = pair{a, b, rel, kind}
		}
		return worst.kind != most
	})
	return worst, worst.kind != ""
}

// excluded yields pairs that exclude one another until told to stop: all of
// them, or, of many on a line, those that are likeliest to be the worst.
func (f *field) excluded(yield func(a, b int) bool) {
	n := len(f.vals)
	switch {
	case f.line != nil && n > manyValues && f.t.grows():
		f.excludedByDate(yield)
	case f.line != nil && n > manyValues:
		f.excludedFarApart(yield)
	default:
		for a := range n {
			for b := a + 1; b < n; b++ {
				if !f.meets(a, b) && !yield(a, b) {
					return
				}
			}
		}
	}
}

// excludedFarApart yields the pairs that lie far apart first, and before all
// those of values that no reading makes doubtful. A conflict shows at once.
func (f *field) excludedFarApart(yield func(a, b int) bool) {
	left := pairBudget
	for _, hard := range []bool{true, false} {
		hulls := f.hulls(hard)
		low, high := f.chosen(hard), f.chosen(hard)
		slices.SortStableFunc(low, func(a, b int) int { return hulls[a].hi.cmp(hulls[b].hi) })
		slices.SortStableFunc(high, func(a, b int) int { return hulls[b].lo.cmp(hulls[a].lo) })
		for _, a := range low {
			for _, b := range high {
				if hulls[a].hi.cmp(hulls[b].lo) >= 0 {
					break
				}
				if left--; left < 0 || !f.meets(a, b) && !yield(min(a, b), max(a, b)) {
					return
				}
			}
		}
	}
	f.gaps(yield)
}

// gaps yields pairs of values with gaps in their reach ("not X"), which are
// not told apart by their ends.
func (f *field) gaps(yield func(a, b int) bool) {
	left := pairBudget
	for a := range f.vals {
		if len(f.line[a]) < 2 {
			continue
		}
		for b := range f.vals {
			if left--; left < 0 || a != b && !f.meets(a, b) && !yield(min(a, b), max(a, b)) {
				return
			}
		}
	}
}

func (f *field) begin(v int) edge { return f.line[v][0].lo }
func (f *field) end(v int) edge   { return f.line[v][len(f.line[v])-1].hi }

// chosen lists the values, or those that no vague word makes doubtful.
func (f *field) chosen(hard bool) []int {
	var out []int
	for i := range f.vals {
		if h := f.vals[i].value.Hedge; !hard || h != measure.Vague && h != measure.UpTo {
			out = append(out, i)
		}
	}
	return out
}

// hulls returns the ends of all values, or those they have when read loosely.
func (f *field) hulls(loosely bool) []span {
	loose, _ := measure.Profiles("loose")
	out := make([]span, len(f.vals))
	for i := range f.vals {
		out[i] = span{f.begin(i), f.end(i)}
		if v := f.vals[i].value; loosely && (numeric(v.Kind) || v.Kind == measure.Date) {
			if s := v.Under(loose); len(s) > 0 {
				bare := v.Hedge == measure.Exact
				out[i] = span{spanOf(s[0], bare).lo, spanOf(s[len(s)-1], bare).hi}
			}
		}
	}
	return out
}

// kindOf says what it is that two related values are, "" if they do not
// exclude one another.
func (t *topic) kindOf(a, b *variety, rel measure.Relation) Kind {
	if rel.Verdict != measure.PossibleConflict && rel.Verdict != measure.Conflict {
		return ""
	}
	if k := t.growth(a, b); k != "" {
		return k
	}
	if rel.By == measure.BySurname && t.heldByReference(a, b) {
		return ""
	}
	if rel.Verdict == measure.PossibleConflict || apart(a, b) {
		return PossibleConflict
	}
	return Conflict
}

// apart reports whether each of two values is attributed to a speaker of its own.
func apart(a, b *variety) bool {
	return a.speaker != "" && b.speaker != "" && a.speaker != b.speaker
}

// heldByReference reports whether a reference has a name that both fit.
func (t *topic) heldByReference(a, b *variety) bool {
	return slices.ContainsFunc(t.references, func(r variety) bool {
		return a.value.Relate(r.value, t.windows).Verdict <= measure.Compatible &&
			b.value.Relate(r.value, t.windows).Verdict <= measure.Compatible
	})
}
