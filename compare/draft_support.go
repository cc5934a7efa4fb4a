package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// bears reports whether a source's value, which meets the draft's, bears it
// out: who says it has said no less than the draft. A month does not bear out
// a day of it, nor "at least 139" the bare 139.
func (tr *trial) bears(i int) bool {
	d, v := tr.draft.value, tr.vals[i].value
	switch rel := tr.rels[i]; rel.By {
	case measure.ByWording:
		return false
	case measure.BySpelling, measure.ByTolerance:
		return true
	case measure.ByVocabulary:
		return namesBear(d, v)
	case measure.ByRounding:
		return v.Unit.ToBase(v.Precision.Roundness(v.Nominal)).Less(d.Unit.ToBase(d.Precision.Roundness(d.Nominal)))
	default:
		if rel.Verdict == measure.Same {
			return true
		}
	}
	switch {
	case numeric(d.Kind) && bare(d.Text) && measure.Fold(d.Text) == measure.Fold(v.Text):
		return true // "at least six were killed and 23 injured" says of 23 what "23" says
	case d.Kind == measure.List || v.Kind == measure.List:
		return listsBear(d, v)
	case d.Set == nil || v.Set == nil:
		return true
	case numeric(d.Kind) && numeric(v.Kind) && (d.Hedge != measure.Exact && sameNumber(d, v) || d.Unit != v.Unit && v.Hedge == measure.Exact && converted(v, d)):
		return true // hedged either way; or converted, which makes other digits
	}
	return v.Set.Subset(d.Set)
}

// converted reports whether a source's number in another unit, rounded as the draft's
// is, is the draft's: 35 miles are 56 km, but two weeks are not sixteen days.
func converted(v, d *measure.Value) bool {
	if d.Hedge != measure.Exact {
		return true
	}
	off := v.Unit.ToBase(v.Nominal).Sub(d.Unit.ToBase(d.Nominal)).Abs()
	one := d.Unit.ToBase(d.Precision.Roundness(d.Nominal)).Sub(d.Unit.ToBase(measure.Int(0)))
	return !one.Less(off.Add(off))
}

// supportSure is how sure it is that those who bear the draft out speak of what it
// speaks of; 1 where nobody's claim was found in a text.
func (tr *trial) supportSure() float64 {
	best := 0.0
	for _, i := range tr.by {
		for _, c := range tr.vals[i].claims {
			best = max(best, sureness(c))
		}
	}
	return min(best, sureness(tr.draft.first()))
}

// namesBear reports whether what is named is within what the draft names.
func namesBear(d, v *measure.Value) bool {
	a, b := refs(d)[0], refs(v)[0]
	return a.Not || !b.Not && a.Lo <= b.Lo && b.Hi <= a.Hi
}

// listsBear reports whether all that the draft lists is listed.
func listsBear(d, v *measure.Value) bool {
	have := itemKeys(v)
	return !slices.ContainsFunc(itemKeys(d), func(k string) bool { return !slices.Contains(have, k) })
}

func itemKeys(v *measure.Value) []string {
	if v.Kind != measure.List || v.Detail == nil {
		return []string{string(appendMeaning(nil, v))}
	}
	var out []string
	for i := range v.Detail.Items {
		out = append(out, string(appendMeaning(nil, &v.Detail.Items[i])))
	}
	return out
}
