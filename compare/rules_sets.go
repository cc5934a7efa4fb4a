package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// part is what a term of a rule may be.
type part struct {
	set    measure.Set
	like   *measure.Value // a value of the term, for its unit; nil for numbers and what is missing
	claims []*facts.Claim
	lacks  bool // nobody states it: any number that is not negative
}

// parts are those of all terms of a rule; nil if the rule cannot be held
// against them.
type parts []part

// parts works out what each term may be, from the claims that are taken.
// Together, claims that exclude one another are alternatives.
func (r *ruleCheck) parts(take func(*facts.Claim) bool, together bool) parts {
	p := make(parts, len(r.terms))
	var like *measure.Value
	for i, x := range r.terms {
		for _, c := range x.claims {
			if take(c) {
				p[i].claims = append(p[i].claims, c)
			}
		}
		if len(p[i].claims) > 0 {
			if p[i].claims, p[i].set = r.allowed(x.name, p[i].claims, together); p[i].set == nil {
				return nil
			}
			p[i].like = &p[i].claims[0].Value
			if like != nil && familyOf(p[i].claims[0]) != familyOf(&facts.Claim{Value: *like}) {
				return nil
			}
			like = p[i].like
		}
	}
	if like == nil || !p.fill(r, like) {
		return nil
	}
	return p
}

// fill gives numbers their set, in the unit of the claims, and what nobody
// states that of all numbers that are not negative.
func (p parts) fill(r *ruleCheck, like *measure.Value) bool {
	for i, x := range r.terms {
		switch {
		case p[i].set != nil:
		case x.name == "":
			p[i].set = measure.Point(x.Number)
			if like.Unit != nil {
				p[i].set = measure.Point(x.Number.Mul(like.Unit.Factor))
			}
		case !numeric(like.Kind) || !naturalZero(like.Unit):
			return false
		default:
			p[i].lacks = true
			p[i].set = measure.Set{{HiInf: true, HiOpen: true}}
		}
	}
	return true
}

func naturalZero(u *measure.Unit) bool {
	return u == nil || u.Dimension != measure.Temperature && u.Dimension != measure.Magnitude
}

// allowed returns what the claims on one topic allow, and the claims that
// count: the references alone where there are some.
func (r *ruleCheck) allowed(name string, claims []*facts.Claim, together bool) ([]*facts.Claim, measure.Set) {
	t := r.t
	t.begin(name, nil)
	if at := slices.IndexFunc(claims, func(c *facts.Claim) bool { return c.Source.Role == facts.RoleReference }); together && at >= 0 {
		claims = claims[at:]
	}
	for _, c := range claims {
		if c.Value.Set == nil || symbolic(c) || c.Value.Kind == measure.Name || familyOf(c) != familyOf(claims[0]) {
			return claims, nil
		}
	}
	f := t.newField(slices.Clone(t.varieties(claims)))
	var set measure.Set
	for _, camp := range f.camps().list {
		set = set.Union(f.common(camp))
	}
	return claims, set
}

// common is what all of a camp allow.
func (f *field) common(c camp) measure.Set {
	set := f.vals[c.members[0]].value.Set
	for _, v := range c.members[1:] {
		set = set.Intersect(f.vals[v].value.Set)
	}
	if set.Empty() { // they only touch, or meet by rounding
		return measure.Set{c.common.interval()}
	}
	return set
}

// breaks reports whether no choice of values satisfies the rule.
func (p parts) breaks(r *ruleCheck) bool {
	if p == nil {
		return false
	}
	d := sum(measure.Point(measure.Int(0)), p.side(r, 0, r.left), false)
	d = sum(d, p.side(r, r.left, len(p)), true)
	switch r.rule.Op {
	case "=", "==":
		return !d.Contains(measure.Num{}) && !p.rounded(r)
	case "<=":
		return !reaches(d, func(i measure.Interval) bool { return i.LoInf || i.Lo.Sign() < 0 || i.Lo.Sign() == 0 && !i.LoOpen })
	case "<":
		return !reaches(d, func(i measure.Interval) bool { return i.LoInf || i.Lo.Sign() < 0 })
	case ">=":
		return !reaches(d, func(i measure.Interval) bool { return i.HiInf || i.Hi.Sign() > 0 || i.Hi.Sign() == 0 && !i.HiOpen })
	case ">":
		return !reaches(d, func(i measure.Interval) bool { return i.HiInf || i.Hi.Sign() > 0 })
	}
	return false
}

func reaches(s measure.Set, ok func(measure.Interval) bool) bool { return slices.ContainsFunc(s, ok) }

// rounded reports whether a stated total is its parts' sum, rounded.
func (p parts) rounded(r *ruleCheck) bool {
	if r.left != 1 || p[0].like == nil || !numeric(p[0].like.Kind) {
		return false
	}
	s := p.side(r, r.left, len(p))
	if len(s) != 1 || s[0].LoInf || s[0].HiInf || !s[0].Lo.Equal(s[0].Hi) {
		return false
	}
	total := measure.Value{Kind: p[0].like.Kind, Unit: p[0].like.Unit, Nominal: p[0].like.Unit.FromBase(s[0].Lo), Set: s}
	return measure.RoundingVariants(*p[0].like, total, r.t.windows)
}

// side sums the terms from one number to another.
func (p parts) side(r *ruleCheck, from, to int) measure.Set {
	total := measure.Point(measure.Int(0))
	for i := from; i < to; i++ {
		total = sum(total, p[i].set, r.terms[i].Minus)
	}
	return total
}

// manyIntervals is from how many intervals on a set counts as all that lies
// between its ends: more lenient, never stricter.
const manyIntervals = 64

// sum returns all sums (or differences) of a number of s and one of o.
func sum(s, o measure.Set, minus bool) measure.Set {
	if len(s)*len(o) > manyIntervals {
		s, o = hull(s), hull(o)
	}
	var out measure.Set
	for _, a := range s {
		for _, b := range o {
			if minus {
				b = measure.Interval{Lo: b.Hi.Neg(), Hi: b.Lo.Neg(), LoOpen: b.HiOpen, HiOpen: b.LoOpen, LoInf: b.HiInf, HiInf: b.LoInf}
			}
			out = out.Union(measure.Set{{
				Lo: a.Lo.Add(b.Lo), LoOpen: a.LoOpen || b.LoOpen, LoInf: a.LoInf || b.LoInf,
				Hi: a.Hi.Add(b.Hi), HiOpen: a.HiOpen || b.HiOpen, HiInf: a.HiInf || b.HiInf,
			}})
		}
	}
	return out
}

func hull(s measure.Set) measure.Set {
	if len(s) < 2 {
		return s
	}
	i, last := s[0], s[len(s)-1]
	i.Hi, i.HiOpen, i.HiInf = last.Hi, last.HiOpen, last.HiInf
	return measure.Set{i}
}
