package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// builder puts one finding together.
type builder struct {
	f    Finding
	sure float64 // how sure the finding is; 0: its claims tell
}

func (t *topic) build(kind Kind) *builder {
	return &builder{f: Finding{Kind: kind, Topic: t.name, Label: t.label(), Scope: t.scope}}
}

// add adds the claims of a value and returns their numbers.
func (b *builder) add(v *variety) []int {
	from := len(b.f.Claims)
	b.f.Claims = append(b.f.Claims, v.claims...)
	return numbersFrom(from, len(b.f.Claims))
}

// firstNumbers are the numbers of the claims of most findings, which are never
// written to.
var firstNumbers = func() (n [256]int) {
	for i := range n {
		n[i] = i
	}
	return n
}()

// numbersFrom returns the numbers from one up to another.
func numbersFrom(from, to int) []int {
	if from == to {
		return nil
	}
	if to <= len(firstNumbers) {
		return firstNumbers[from:to:to]
	}
	out := make([]int, 0, to-from)
	for n := from; n < to; n++ {
		out = append(out, n)
	}
	return out
}

// addAll adds the claims of all values, those of the first one in front.
func (b *builder) addAll(vals []variety, first int) {
	b.f.Claims = append(make([]*facts.Claim, 0, countClaims(vals)), vals[first].claims...)
	for i := range vals {
		if i != first {
			b.f.Claims = append(b.f.Claims, vals[i].claims...)
		}
	}
}

// quiet reports whether nobody will read the words of a finding.
func (t *topic) quiet(b *builder) bool {
	return (t.opt.Quiet || t.opt.Terse) && t.severity(&b.f) == Note
}

// note adds a note, unless it is there already.
func (b *builder) note(s string) {
	if s != "" && !slices.Contains(b.f.Notes, s) {
		b.f.Notes = append(b.f.Notes, s)
	}
}

// emit completes a finding and puts it into its drawer.
func (t *topic) emit(b *builder) {
	f := &b.f
	if f.Topics == nil {
		f.Topics = t.self
	}
	f.Severity = t.severity(f)
	f.Unit = t.unit(f.Claims)
	if t.corpus.Found {
		b.rate()
	}
	silent := t.opt.Quiet && f.Severity == Note && !onDraft(f.Kind)
	if silent && len(f.Excluded) == 0 && f.Confidence == 0 {
		t.out.count(f)
		return
	}
	if !silent {
		if !t.quiet(b) {
			b.noteNouns()
			if t.scopes > 1 {
				b.note(scopeNote(t.scope))
			}
		}
		f.Fingerprint = t.print.finger(f)
	}
	t.out.put(f)
}

// severity is the kind's, unless the options change it or, for claims that
// exclude one another, the topic does.
func (t *topic) severity(f *Finding) Severity {
	var s Severity
	changed := false
	if len(t.opt.Severities) > 0 {
		s, changed = t.opt.Severities[f.Kind]
	}
	if !changed {
		s = kinds[mustRank(f.Kind)].Severity
		if f.Severity == Warning && (f.Kind == Imprecise || evidenced(f.Kind) || onDraft(f.Kind)) {
			s = Warning
		}
	}
	if t.decl != nil && t.decl.Severity != "" && (exclusion(f.Kind) || onDraft(f.Kind) && len(f.Excluded) > 0) {
		if own, err := ParseSeverity(t.decl.Severity); err == nil {
			return own
		}
	}
	return s
}

// onDraft reports whether a kind is a verdict on a draft's claim.
func onDraft(k Kind) bool { return slices.Contains(Verdicts(), k) }

// exclusion reports whether findings of a kind are about claims that exclude
// one another.
func exclusion(k Kind) bool {
	switch k {
	case Incorrect, Conflict, PossibleConflict, Revised, Outdated:
		return true
	}
	return false
}

// unit is the unit in which a topic's camps are given: the declared one, else
// that of the first claim.
func (t *topic) unit(claims []*facts.Claim) *measure.Unit {
	if len(claims) == 0 {
		return nil
	}
	u := claims[0].Value.Unit
	if t.decl != nil && t.decl.Unit != "" && u != nil {
		if own := measure.UnitNamed(t.decl.Unit); own != nil && own.Dimension == u.Dimension {
			return own
		}
	}
	return u
}

// reportCamps reports that values fall into camps.
func (t *topic) reportCamps(f *field, c camps, worst pair) {
	b := t.build(worst.kind)
	b.f.Claims = t.paper.claims.take(countClaims(f.vals) + countClaims(t.references))[:0]
	b.f.Camps = t.paper.camps.take(len(c.list))[:0]
	at := t.at.take(len(f.vals))
	clear(at)
	for _, camp := range c.list {
		for _, v := range camp.members {
			if at[v] == nil && !c.fitsAll[v] {
				at[v] = b.add(&f.vals[v])
			}
		}
	}
	for v := range f.vals {
		if at[v] == nil && !c.fitsAll[v] { // its camps are not listed
			b.add(&f.vals[v])
		}
	}
	b.f.Excluded = numbersFrom(0, len(b.f.Claims))
	for v := range f.vals {
		if c.fitsAll[v] {
			b.add(&f.vals[v])
		}
	}
	b.f.FitsAll = numbersFrom(len(b.f.Excluded), len(b.f.Claims))
	for i := range t.references {
		if !f.vals[0].reference() {
			b.f.Reference = append(b.f.Reference, b.add(&t.references[i])...)
		}
	}
	unit := t.unit(b.f.Claims)
	for _, camp := range c.list {
		b.f.Camps = append(b.f.Camps, f.camp(camp, c.fitsAll, at, unit, &t.paper))
	}
	relayed := t.countOrigins(b)
	if c.left > 0 {
		b.note(measure.FormatNum(measure.Int(int64(c.left))) + " further camps are not listed")
	} else if c.more {
		b.note("further camps are not listed")
	}
	t.reasonCamps(b, f, c, worst)
	b.f.Reason += relayed
	t.emit(b)
}

func countClaims(vals []variety) (n int) {
	for i := range vals {
		n += len(vals[i].claims)
	}
	return n
}

// camp turns a camp of values into one of claims.
func (f *field) camp(c camp, fitsAll []bool, at [][]int, unit *measure.Unit, p *paper) Camp {
	out := Camp{Claims: campClaims(c, fitsAll, at)}
	kind := f.vals[c.members[0]].value.Kind
	if f.line == nil || !numeric(kind) && kind != measure.Date {
		return out
	}
	i := c.common.interval()
	if kind == measure.Date && instants(f.vals) && !i.HiInf && !i.LoInf && i.HiOpen && !i.LoOpen && i.Hi.Sub(i.Lo).IsInt() {
		i.Hi, i.HiOpen = i.Hi.Sub(measure.Int(1)), false // whole days again
	}
	out.Common = p.common.take(1)
	out.Common[0] = i
	if !i.LoInf {
		out.Lo = p.end(bound(i.Lo, kind, unit))
	}
	switch {
	case i.HiInf:
	case out.Lo != nil && i.Lo.Equal(i.Hi):
		out.Hi = out.Lo
	default:
		out.Hi = p.end(bound(i.Hi, kind, unit))
	}
	out.LoOpen, out.HiOpen = i.LoOpen, i.HiOpen
	return out
}

// campClaims lists the claims of a camp, rising.
func campClaims(c camp, fitsAll []bool, at [][]int) []int {
	size, values, one := 0, 0, int32(0)
	for _, v := range c.members {
		if !fitsAll[v] {
			size, values, one = size+len(at[v]), values+1, v
		}
	}
	if values == 1 {
		return at[one] // as most camps have
	}
	out := make([]int, 0, size)
	for _, v := range c.members {
		if !fitsAll[v] {
			out = append(out, at[v]...)
		}
	}
	slices.Sort(out)
	return out
}

// bound writes one end as the JSON contract has it.
func bound(n measure.Num, kind measure.Kind, unit *measure.Unit) string {
	if kind == measure.Date {
		return measure.FormatDay(n)
	}
	return unit.FromBase(n).String()
}
