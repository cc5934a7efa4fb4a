package compare

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// noteRelation adds what a relation asks for: the window that decided, what
// makes an exclusion doubtful, dates a day apart.
func (b *builder) noteRelation(r measure.Relation) {
	switch {
	case r.By == measure.ByLoose:
		b.note("read loosely they meet (" + strings.TrimPrefix(r.Window, "loose ") + ")")
	case r.By == measure.ByVague:
		b.note("vague words decide: they may reach further")
	case r.By == measure.ByUpTo:
		b.note("the bound of \"up to\" is a soft one")
	case r.Window != "":
		b.note("the window that decided is " + r.Window)
	}
	if r.OneDay {
		b.note("one day apart: local dates?")
	}
}

func (b *builder) noteTouch(r measure.Relation, u *measure.Unit) {
	if r.By == measure.ByTouching {
		b.note("they meet only at " + measure.FormatIn(r.At, u))
	}
}

// noteExpected says where "more than n" leads readers to expect less than
// another source gives.
func (b *builder) noteExpected(x, y *variety) {
	for _, p := range [...][2]*measure.Value{{x.value, y.value}, {y.value, x.value}} {
		upper, ok := p[0].ExpectedUpper()
		if !ok || len(p[1].Set) == 0 {
			continue
		}
		base := p[0].Unit.ToBase(upper)
		if lo := p[1].Set[0]; !lo.LoInf && base.Less(lo.Lo) {
			b.note("“" + clean(p[0].Text) + "” leads readers to expect no more than " + measure.FormatIn(base, p[0].Unit))
		}
	}
}

// noteNouns says that unlike things were counted, as far as the nouns tell.
func (b *builder) noteNouns() {
	first := firstNoun(b.f.Claims)
	if first == nil {
		return
	}
	nouns := []string{first.Value.Noun}
	for _, c := range b.f.Claims {
		if n := c.Value.Noun; n != "" && n != first.Value.Noun && len(nouns) < 4 && unlikeNouns(first, c) && !contains(nouns, n) {
			nouns = append(nouns, n)
		}
	}
	if len(nouns) > 1 {
		b.note("the counted nouns differ: " + list(nouns))
	}
}

func firstNoun(claims []*facts.Claim) *facts.Claim {
	for _, c := range claims {
		if c.Value.Noun != "" {
			return c
		}
	}
	return nil
}

func unlikeNouns(a, b *facts.Claim) bool { return measure.Relate(a.Value, b.Value, nil).NounsDiffer }

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

func scopeNote(scope string) string {
	if scope == "" {
		return "claims with a scope of their own are compared apart"
	}
	return "claims for “" + clean(scope) + "” are compared apart"
}
