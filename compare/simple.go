package compare

import (
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// unknown reports a topic that topics.yaml does not declare.
func (t *topic) unknown(claims []*facts.Claim) {
	b := t.build(UnknownTopic)
	b.f.Claims = claims
	b.f.Reason = clean(t.name) + " is not in topics.yaml"
	if near := t.corpus.Topics.Nearest(t.name); near != "" {
		b.f.Reason += "; the nearest there is " + near
	}
	t.emit(b)
}

// single reports that one source alone states the topic.
func (t *topic) single(reference bool) {
	b := t.build(SingleSource)
	for _, c := range t.claims {
		if c.Source.Role == facts.RoleReference {
			b.f.Reference = append(b.f.Reference, len(b.f.Claims))
		}
		b.f.Claims = append(b.f.Claims, c)
	}
	b.f.Reason = "only " + clean(t.claims[0].Source.ID) + " states it"
	if reference {
		b.f.Reason += ", beside the reference"
	}
	t.emit(b)
}

// unlikeScopes notes that claims were not compared, as each is about another
// scope.
func (t *topic) unlikeScopes(scopes [][]*facts.Claim) {
	t.scope, t.scopes = "", 1
	b := t.build(Imprecise)
	var names []string
	for _, claims := range scopes {
		b.f.Claims = append(b.f.Claims, claims...)
		of := []string{clean(claims[0].Source.ID)}
		if s := claims[0].Scope; s != "" {
			of = append(of, clean(s))
		}
		names = append(names, inSentence(&claims[0].Value)+bracketed(of))
	}
	b.f.Reason = list(names) + " are of unlike scope and not compared"
	t.emit(b)
}

// family is what values can be compared: those of one family.
type family struct {
	class int
	dim   measure.Dimension
}

func familyOf(c *facts.Claim) family {
	if symbolic(c) {
		return family{class: -1}
	}
	switch v := &c.Value; v.Kind {
	case measure.Count, measure.Quantity:
		return family{1, dimensionOf(v)}
	case measure.Date, measure.Period:
		return family{class: 2}
	case measure.Time:
		return family{class: 3}
	case measure.YesNo:
		return family{class: 4}
	case measure.List:
		return family{class: 5}
	}
	return family{class: 6}
}

// families parts claims that cannot be compared, in the order of their first
// claims; relative dates without an anchor are a family that is compared with
// nothing. Lists can be compared with anything and stay where they come.
func (t *topic) families(claims []*facts.Claim) [][]*facts.Claim {
	first := familyOf(claims[0])
	same := first.class >= 0
	for _, c := range claims {
		same = same && familyOf(c) == first
	}
	if same {
		return [][]*facts.Claim{claims}
	}
	var kinds []family
	var out [][]*facts.Claim
	for _, c := range claims {
		at := t.place(kinds, out, c)
		if at == len(kinds) {
			kinds, out = append(kinds, familyOf(c)), append(out, nil)
		}
		out[at] = append(out[at], c)
	}
	return out
}

// place returns the number of the family that c belongs to.
func (t *topic) place(kinds []family, members [][]*facts.Claim, c *facts.Claim) int {
	f := familyOf(c)
	for i, k := range kinds {
		if k == f {
			return i
		}
	}
	for i := range kinds {
		if f.class >= 0 && measure.Relate(members[i][0].Value, c.Value, t.windows).Verdict != measure.Incomparable {
			return i
		}
	}
	return len(kinds)
}

// incomparable reports families that cannot be compared with one another.
func (t *topic) incomparable(families [][]*facts.Claim) {
	b := t.build(Incomparable)
	if len(families) == 1 { // relative dates alone
		families = [][]*facts.Claim{families[0][:1], families[0][1:]}
	}
	var names []string
	undated := false
	for _, f := range families {
		b.f.Claims = append(b.f.Claims, f...)
		undated = undated || symbolic(f[0])
		names = append(names, quoted(f[0].Value.Text)+" ("+clean(f[0].Source.ID)+")")
	}
	b.f.Reason = list(names) + " cannot be compared: " + unlike(families)
	if undated {
		b.note("a relative date needs the date of publication to count from")
	}
	t.emit(b)
}

func unlike(families [][]*facts.Claim) string {
	if symbolic(families[0][0]) || symbolic(families[1][0]) {
		return "a date without a day to count from"
	}
	a, b := &families[0][0].Value, &families[1][0].Value
	switch {
	case familyOf(families[0][0]).class == familyOf(families[1][0]).class:
		return "one is " + dimensionName(dimensionOf(a)) + ", the other " + dimensionName(dimensionOf(b))
	}
	return "one is " + kindName(a.Kind) + ", the other " + kindName(b.Kind)
}
