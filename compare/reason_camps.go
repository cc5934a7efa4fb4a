package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// namedValues is how many values one sentence names.
const namedValues = 6

// reasonCamps says why values fall into camps: those that exclude one another,
// as far as one sentence can name them.
func (t *topic) reasonCamps(b *builder, f *field, c camps, worst pair) {
	reason := ""
	switch named, more := f.exclusive(c, worst); {
	case worst.rel.Verdict < measure.PossibleConflict:
		reason = "no value fits all of " + list(f.say(f.tied(c)))
	case worst.kind == Revised || worst.kind == Outdated:
		reason = datedReason(&f.vals[worst.a], &f.vals[worst.b])
	case len(named) > 2 || more > 0:
		reason = list(f.say(named, more)) + " exclude one another"
	default:
		reason = pairReason(worst.rel, spoken{v: &f.vals[named[0]]}, spoken{v: &f.vals[named[1]]})
	}
	b.f.Reason = f.selves(b, c) + reason
	if apart(&f.vals[worst.a], &f.vals[worst.b]) && worst.kind == PossibleConflict {
		b.note("each is attributed to a different speaker")
	}
	b.noteRelation(worst.rel)
	f.noteRounding(b)
	if f.vals[0].reference() {
		b.note("these are references: they ought to agree")
	}
}

// tied picks values that meet pair by pair and have none in common.
func (f *field) tied(c camps) (named []int, more int) {
	for v := range f.vals {
		switch {
		case c.fitsAll[v]:
		case len(named) < namedValues:
			named = append(named, v)
		default:
			more++
		}
	}
	return named, more
}

// noteRounding names the values that only rounding puts into a camp.
func (f *field) noteRounding(b *builder) {
	for _, p := range f.rounded[:min(len(f.rounded), 3)] {
		b.note("only rounding makes " + spoken{v: &f.vals[p[0]]}.plain() + " and " + spoken{v: &f.vals[p[1]]}.plain() + " agree")
	}
}

// exclusive picks values every two of which exclude one another, beginning
// with the worst pair, and counts the camps that none of them is from.
func (f *field) exclusive(c camps, worst pair) (named []int, more int) {
	named = []int{worst.a, worst.b}
	for _, camp := range c.list {
		if slices.ContainsFunc(camp.members, func(v int32) bool { return slices.Contains(named, int(v)) }) {
			continue
		}
		fits := func(v int32) bool {
			return !c.fitsAll[v] && !slices.ContainsFunc(named, func(n int) bool { return f.meets(n, int(v)) })
		}
		i := slices.IndexFunc(camp.members, fits)
		switch {
		case i < 0:
		case len(named) < namedValues:
			named = append(named, int(camp.members[i]))
		default:
			more++
		}
	}
	f.rising(named)
	return named, more
}

// rising puts values in the order of the line.
func (f *field) rising(named []int) {
	slices.SortStableFunc(named, func(a, b int) int {
		if f.line == nil || onLine(f.vals) == measure.Name {
			return a - b
		}
		if c := f.begin(a).cmp(f.begin(b)); c != 0 {
			return c
		}
		return a - b
	})
}

// say names values, and how many camps more there are.
func (f *field) say(named []int, more int) []string {
	var names []string
	for _, v := range named {
		if name := (spoken{v: &f.vals[v]}).listed(); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if more > 0 {
		names = append(names, measure.FormatNum(measure.Int(int64(more)))+" more")
	}
	return names
}

// selves begins a reason with the source that contradicts itself, if all of
// the disagreement is its own, and notes others that do.
func (f *field) selves(b *builder, c camps) string {
	one := b.f.Claims[0].Source
	alone := true
	for _, n := range b.f.Excluded {
		alone = alone && b.f.Claims[n].Source == one
	}
	for _, s := range f.torn(c) {
		if alone {
			return clean(s) + " contradicts itself: "
		}
		b.note(clean(s) + " contradicts itself")
	}
	if alone {
		return clean(one.ID) + " gives unlike versions: "
	}
	return ""
}

// torn lists the sources that state values that exclude one another, unless
// each is attributed to a different speaker.
func (f *field) torn(c camps) []string {
	if f.oneEach(c) {
		return nil
	}
	said := map[string][]int{}
	var ids []string
	for v := range f.vals {
		for _, id := range f.vals[v].sources() {
			if !c.fitsAll[v] {
				if said[id] == nil {
					ids = append(ids, id)
				}
				said[id] = append(said[id], v)
			}
		}
	}
	slices.Sort(ids)
	return slices.DeleteFunc(ids, func(id string) bool { return !f.tornIn(id, said[id]) })
}

// oneEach reports whether it is obvious that no source states two of the
// values that do not fit all.
func (f *field) oneEach(c camps) bool {
	var room [16]*facts.Source
	sources := room[:0]
	for v := range f.vals {
		if c.fitsAll[v] {
			continue
		}
		for _, claim := range f.vals[v].claims {
			if len(sources) == len(room) || slices.ContainsFunc(sources, func(s *facts.Source) bool { return s.ID == claim.Source.ID }) {
				return false
			}
			sources = append(sources, claim.Source)
		}
	}
	return true
}

func (f *field) tornIn(id string, said []int) bool {
	for i, a := range said {
		for _, b := range said[i+1 : min(len(said), i+manyValues)] {
			if !f.meets(a, b) && ownWords(&f.vals[a], &f.vals[b], id) {
				return true
			}
		}
	}
	return false
}

// ownWords reports whether a source states two values other than as those of
// two speakers.
func ownWords(a, b *variety, id string) bool {
	for _, x := range a.claims {
		for _, y := range b.claims {
			if x.Source.ID == id && y.Source.ID == id && !otherSpeakers(x, y) {
				return true
			}
		}
	}
	return false
}

func otherSpeakers(x, y *facts.Claim) bool {
	return x.AttributedTo != "" && y.AttributedTo != "" &&
		measure.Fold(x.AttributedTo) != measure.Fold(y.AttributedTo)
}
