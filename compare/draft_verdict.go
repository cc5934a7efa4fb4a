package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// decide weighs the verdicts in their order. What the sources bear out is
// found out first, as it tells who is on the draft's side.
func (tr *trial) decide() {
	for _, i := range tr.valid {
		if tr.meets(i) && tr.bears(i) && tr.surely(i) {
			tr.by = append(tr.by, i)
		}
	}
	fitted := tr.fitted()
	stale := tr.stale() >= 0
	switch {
	case len(tr.vals) == 0:
		tr.verdict = Unsourced
	case tr.misattributed():
		tr.verdict, tr.doubt = Misattributed, tr.doubted(tr.credited())
	case tr.many():
		tr.verdict = tr.unlessBorneOut()
	case tr.offReference() && !stale, fitted == 0 && !stale:
		tr.verdict, tr.doubt = Contradicted, tr.doubted(tr.excluding())
	case stale:
		tr.verdict = Stale
	case fitted >= 0 && fitted < len(tr.camps.list) && !tr.latest():
		tr.verdict = Disputed
	case tr.hedgeDropped():
		tr.verdict = HedgeDropped
	default:
		tr.verdict = tr.unlessBorneOut()
	}
}

// excludes reports whether the verdict says that sources exclude the draft's claim.
func (tr *trial) excludes() bool {
	switch tr.verdict {
	case Misattributed, Contradicted, Stale, Disputed:
		return true
	}
	return false
}

// unlessBorneOut is the verdict where nothing is held against the draft. A figure that is
// merely the same may be of another thing, and who takes it for a source is misled: so
// it must be as sure as a finding that is shown.
func (tr *trial) unlessBorneOut() Kind {
	if len(tr.by) > 0 && tr.supportSure() >= tr.t.opt.MinConfidence {
		return Supported
	}
	return Unsourced
}

// fitted counts the camps that the draft fits; -1 if there are none.
func (tr *trial) fitted() int {
	if len(tr.camps.list) == 0 {
		return -1
	}
	n := 0
	for k := range tr.camps.list {
		if tr.fits(k) {
			n++
		}
	}
	return n
}

// fits reports whether the draft can be true together with all of a camp.
func (tr *trial) fits(k int) bool {
	single := true
	for _, m := range tr.camps.list[k].members {
		i := tr.valid[m]
		if !tr.meets(i) {
			return false
		}
		single = single && len(tr.vals[i].value.Set) < 2
	}
	if single && len(tr.draft.value.Set) < 2 {
		return true // stretches of a line that meet two by two meet all together
	}
	members := []variety{tr.draft}
	for _, m := range tr.camps.list[k].members {
		members = append(members, tr.vals[tr.valid[m]])
	}
	f := tr.t.newField(members)
	return f.line == nil || len(findCamps(f.line).list) == 1
}

// offReference reports whether references exclude the draft: all of them, as
// references that exclude one another decide nothing.
func (tr *trial) offReference() bool {
	refs := tr.vals[tr.sources:]
	if len(refs) == 0 {
		return false
	}
	split := len(refs) > 1 && len(tr.t.newField(refs).camps().list) > 1
	met := 0
	for i := range refs {
		if tr.meets(tr.sources + i) {
			met++
		}
	}
	if split {
		return met == 0
	}
	return met < len(refs)
}

// stale returns the value that has overtaken the draft's, or -1. The topic
// grows, and whoever says what the draft says, and excludes that value, said
// it earlier and gave less; where nobody says it, that holds of the draft.
func (tr *trial) stale() int {
	if !tr.t.grows() || !numeric(tr.draft.value.Kind) {
		return -1
	}
	latest := -1
	for i := range tr.vals {
		if !tr.meets(i) && tr.overtaken(i) && (latest < 0 || before(tr.vals[latest].dated, tr.vals[i].dated)) {
			latest = i
		}
	}
	return latest
}

func (tr *trial) overtaken(by int) bool {
	newer := &tr.vals[by]
	backed, older := false, false
	for i := range tr.vals {
		v := &tr.vals[i]
		if !tr.meets(i) {
			continue
		}
		backed = true
		if measure.Relate(*v.value, *newer.value, tr.t.windows).Verdict <= measure.Compatible {
			continue
		}
		if !outdates(tr.t, newer, v) {
			return false
		}
		older = true
	}
	if backed {
		return older
	}
	return outdates(tr.t, newer, &tr.draft) && !slices.ContainsFunc(tr.vals, func(v variety) bool { return !outdates(tr.t, &v, &tr.draft) })
}

// latest reports whether whatever excludes the draft is an older and lower
// figure than what those say who are on its side.
func (tr *trial) latest() bool {
	for _, i := range tr.valid {
		if tr.meets(i) {
			continue
		}
		if !slices.ContainsFunc(tr.by, func(m int) bool { return outdates(tr.t, &tr.vals[m], &tr.vals[i]) }) {
			return false
		}
	}
	return true
}

// outdates reports whether a is a later and higher figure than b.
func outdates(t *topic, a, b *variety) bool {
	return before(b.dated, a.dated) && t.growth(a, b) == Outdated
}

// hedgeDropped reports whether the draft is exact where every source with its
// number hedges.
func (tr *trial) hedgeDropped() bool {
	d := tr.draft.value
	if d.Hedge != measure.Exact || d.Set == nil {
		return false
	}
	found := false
	for _, i := range tr.valid {
		v := tr.vals[i].value
		if v.Set == nil || !sameNumber(d, v) {
			continue
		}
		if v.Hedge == measure.Exact || measure.Fold(v.Text) == measure.Fold(d.Text) {
			return false
		}
		found = true
	}
	return found
}

// sameNumber reports whether two values are of one number as written, hedges
// apart.
func sameNumber(a, b *measure.Value) bool {
	return a.Unit.ToBase(a.Nominal).Equal(b.Unit.ToBase(b.Nominal))
}

// doubted reports whether of the given values all that exclude the draft's do
// so only under a reading that may be doubted.
func (tr *trial) doubted(which []int) bool {
	excluded := false
	for _, i := range which {
		if tr.rels[i].Verdict == measure.Conflict && !apart(&tr.draft, &tr.vals[i]) {
			return false
		}
		excluded = excluded || !tr.meets(i)
	}
	return excluded
}
