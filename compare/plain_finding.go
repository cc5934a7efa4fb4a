package compare

import (
	"cmp"
	"math/bits"
	"slices"
	"strconv"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// plainFinding makes the finding on the topic that was begun and judged by p,
// with its claims, which are sorted.
func (t *topic) plainFinding(p *plain, claims []*facts.Claim) *Finding {
	b := &t.plainly
	b.f = Finding{Kind: p.kind, Severity: kinds[mustRank(p.kind)].Severity, Topic: t.name, Topics: t.self, Label: t.label()}
	at := t.plainClaims(b, p, claims)
	f := t.plainVarieties(p, claims)
	b.f.Camps = t.paper.camps.take(len(p.camps))[:0]
	for i := range p.camps {
		b.f.Camps = append(b.f.Camps, t.plainCamp(p, &p.camps[i], at))
	}
	f.plainReason(b, p)
	b.f.Fingerprint = t.print.fingerOf(&b.f, claims)
	return &b.f
}

// plainClaims puts claims into a finding, those that another one excludes before
// those that fit all, and tells their numbers by value.
func (t *topic) plainClaims(b *builder, p *plain, claims []*facts.Claim) (at [][]int) {
	b.f.Claims = t.paper.claims.take(len(claims))[:0]
	at = t.at.take(len(p.values))
	clear(at)
	add := func(v int) {
		from := len(b.f.Claims)
		for m := p.values[v].claims; m != 0; m &= m - 1 {
			b.f.Claims = append(b.f.Claims, claims[bits.TrailingZeros32(m)])
		}
		at[v] = numbersFrom(from, len(b.f.Claims))
	}
	for i := range p.camps {
		for m := p.camps[i].members &^ p.common; m != 0; m &= m - 1 {
			if v := bits.TrailingZeros32(m); at[v] == nil {
				add(v)
			}
		}
	}
	b.f.Excluded = numbersFrom(0, len(b.f.Claims))
	for m := p.common; m != 0; m &= m - 1 {
		add(bits.TrailingZeros32(m))
	}
	b.f.FitsAll = numbersFrom(len(b.f.Excluded), len(b.f.Claims))
	return at
}

// plainStatus is what is to be said of the topic.
func (t *topic) plainStatus(s *suspect) TopicStatus {
	return TopicStatus{t.name, t.label(), t.plain.status(), len(s.packed), len(s.packed)}
}

func (p *plain) status() Status {
	if p.kind == Imprecise {
		return StatusCompatible
	}
	return statusOf(p.kind)
}

// plainCamp makes a camp of claims; at tells their numbers by value.
func (t *topic) plainCamp(p *plain, c *plainCamp, at [][]int) Camp {
	own := c.members &^ p.common
	first := bits.TrailingZeros32(own)
	out := Camp{Claims: at[first]}
	if own&(own-1) != 0 {
		out.Claims = nil
		for m := own; m != 0; m &= m - 1 {
			out.Claims = append(out.Claims, at[bits.TrailingZeros32(m)]...)
		}
		slices.Sort(out.Claims)
	}
	out.Sources, out.Origins = len(out.Claims), len(out.Claims)
	v := t.plainField.vals[first].value
	if v.Kind == measure.Name {
		return out
	}
	out.Common = t.paper.common.take(1)
	i := &out.Common[0]
	if v.Kind == measure.Date {
		*i = v.Set[0]
		out.Lo = t.paper.end(v.Text)
		out.Hi = out.Lo
		return out
	}
	*i = measure.Interval{Lo: measure.Int(c.lo), Hi: measure.Int(c.hi)}
	out.Lo = t.paper.end(strconv.FormatInt(c.lo, 10))
	switch c.hi {
	case c.lo:
		out.Hi = out.Lo
	case unbounded:
		i.Hi, i.HiInf, i.HiOpen, out.HiOpen = measure.Num{}, true, true, true
	default:
		out.Hi = t.paper.end(strconv.FormatInt(c.hi, 10))
	}
	return out
}

// plainVarieties puts the values side by side, each with its first claim.
func (t *topic) plainVarieties(p *plain, claims []*facts.Claim) *field {
	f := &t.plainField
	f.t, f.vals = t, f.vals[:0]
	for i := range p.values {
		n := bits.TrailingZeros32(p.values[i].claims)
		f.vals = append(f.vals, variety{value: &claims[n].Value, claims: claims[n : n+1 : n+1]})
	}
	return f
}

// plainReason says why values fall into camps, as reasonCamps does.
func (f *field) plainReason(b *builder, p *plain) {
	rel := measure.Relation{Verdict: measure.Conflict}
	if x, y := &p.values[p.first], &p.values[p.second]; x.windowed() || y.windowed() {
		rel = f.relate(p.first, p.second)
	} else if v := f.vals[p.first].value; v.Kind == measure.Date {
		d := v.Nominal.Sub(f.vals[p.second].value.Nominal)
		rel.OneDay = d.Abs().Equal(measure.Int(1))
	}
	if named, more := p.exclusive(); len(named) > 2 || more > 0 {
		b.f.Reason = list(f.say(named, more)) + " exclude one another"
	} else {
		b.f.Reason = pairReason(rel, spoken{v: &f.vals[named[0]]}, spoken{v: &f.vals[named[1]]})
	}
	b.noteRelation(rel)
}

// exclusive picks values every two of which exclude one another, as that of a
// field does.
func (p *plain) exclusive() (named []int, more int) {
	p.named = append(p.named[:0], p.first, p.second)
	from := uint32(1)<<p.first | 1<<p.second
	for i := range p.camps {
		if p.camps[i].members&from != 0 {
			continue
		}
		v := p.fitting(p.camps[i].members &^ p.common)
		switch {
		case v < 0:
		case len(p.named) < namedValues:
			p.named, from = append(p.named, v), from|1<<v
		default:
			more++
		}
	}
	slices.SortStableFunc(p.named, func(a, b int) int {
		if x, y := p.values[a].lo, p.values[b].lo; x != y {
			return cmp.Compare(x, y)
		}
		return a - b
	})
	return p.named, more
}

// fitting returns the first of some values that excludes all that are named, -1
// for none.
func (p *plain) fitting(of uint32) int {
	for m := of; m != 0; m &= m - 1 {
		v := bits.TrailingZeros32(m)
		if !slices.ContainsFunc(p.named, func(n int) bool { return p.meets(n, v) }) {
			return v
		}
	}
	return -1
}
