package compare

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// variety is one distinct value, with all claims that state it. On a topic
// that grows, claims with other as-of dates are a variety of their own, and
// where attribution matters, those with other speakers.
type variety struct {
	value   *measure.Value   // widened by the topic's tolerance
	claims  []*facts.Claim   // never empty
	dated   measure.Interval // the days of the as-of date; only on topics that grow
	speaker string           // folded; only where attribution may excuse
	read    string           // see reading
	asked   bool             // whether read was found
}

func (v *variety) first() *facts.Claim { return v.claims[0] }

// written is the value as the first of the claims has it.
func (v *variety) written() *measure.Value { return &v.claims[0].Value }

func (v *variety) reference() bool { return v.first().Source.Role == facts.RoleReference }

// manyClaims is from how many claims on distinct values are found by a map.
const manyClaims = 24

// varieties gathers claims by value, in the order of their first claims.
func (t *topic) varieties(claims []*facts.Claim) []variety {
	vals := t.vals[:0]
	t.number = t.number[:0]
	var byKey map[string]int32
	if len(claims) >= manyClaims {
		byKey = make(map[string]int32, len(claims))
	}
	for i := range claims {
		v := t.variety(claims[i : i+1 : i+1])
		at := findVariety(vals, &v, byKey)
		if at < 0 {
			at = int32(len(vals))
			vals = append(vals, v)
			if byKey != nil {
				byKey[v.key()] = at
			}
		}
		t.number = append(t.number, at)
	}
	t.vals = vals
	t.deal(claims)
	return vals
}

func findVariety(vals []variety, v *variety, byKey map[string]int32) int32 {
	if byKey != nil {
		if at, ok := byKey[v.key()]; ok {
			return at
		}
		return -1
	}
	for i := range vals {
		o := &vals[i]
		if o.reference() == v.reference() && o.speaker == v.speaker && sameInterval(o.dated, v.dated) &&
			sameValue(o.written(), v.written()) {
			return int32(i)
		}
	}
	return -1
}

// deal gives every variety its claims, by counting. The room is used again
// for the next comparison: findings keep copies.
func (t *topic) deal(claims []*facts.Claim) {
	n := len(t.vals)
	t.count = append(t.count[:0], make([]int32, n+1)...)
	for _, at := range t.number {
		t.count[at+1]++
	}
	for i := range n {
		t.count[i+1] += t.count[i]
	}
	t.dealt = slices.Grow(t.dealt[:0], len(claims))[:len(claims)]
	for i := len(claims) - 1; i >= 0; i-- { // from behind, so that count ends as the begins
		at := t.number[i]
		t.count[at+1]--
		t.dealt[t.count[at+1]] = claims[i]
	}
	for i := range t.vals {
		hi := len(claims)
		if i+1 < n {
			hi = int(t.count[i+2])
		}
		t.vals[i].claims = t.dealt[t.count[i+1]:hi:hi]
	}
}

// variety returns what claims[0] states.
func (t *topic) variety(claims []*facts.Claim) variety {
	c := claims[0]
	v := variety{value: &c.Value, claims: claims}
	if t.tolerance != nil {
		wide := c.Value.Widen(*t.tolerance)
		v.value = &wide
	}
	if t.grows() {
		v.dated = t.asOf(c)
	}
	if excusable(c.Value.Kind) && c.AttributedTo != "" {
		v.speaker = measure.Fold(c.AttributedTo)
	}
	return v
}

// key is the same for the claims of one variety.
func (v *variety) key() string {
	b := appendKey(nil, v.written())
	b = append(append(b, 0), v.speaker...)
	if v.dated != (measure.Interval{}) {
		b = append(append(b, 0), v.dated.String()...)
	}
	if v.reference() {
		b = append(b, 0, 'r')
	}
	return string(b)
}

// sameValue reports whether two values mean the same and were hedged alike,
// so that every relation of one is one of the other, too; what was written
// may differ ("13", "thirteen").
func sameValue(a, b *measure.Value) bool {
	if a.Kind != b.Kind || a.Hedge != b.Hedge || a.Unit != b.Unit {
		return false
	}
	if a.Set == nil || b.Set == nil {
		return a.Set == nil && b.Set == nil && (a.Text == b.Text || sameKey(a, b))
	}
	if !a.Nominal.Equal(b.Nominal) {
		return false
	}
	if (a.Detail != nil || b.Detail != nil) && a.Text != b.Text {
		return sameKey(a, b)
	}
	return a.Precision == b.Precision && a.Set.Equal(b.Set)
}

func sameKey(a, b *measure.Value) bool {
	var room [2][128]byte
	return string(appendKey(room[0][:0], a)) == string(appendKey(room[1][:0], b))
}

func sameInterval(a, b measure.Interval) bool {
	return a.LoInf == b.LoInf && a.HiInf == b.HiInf && a.Lo.Equal(b.Lo) && a.Hi.Equal(b.Hi)
}

// excusable reports whether claims of a kind that are attributed to different
// speakers may both be reported truly.
func excusable(k measure.Kind) bool {
	switch k {
	case measure.Name, measure.Person, measure.YesNo, measure.Quotation, measure.Text:
		return true
	}
	return false
}

// sources returns the ids of the sources that state the value, each once.
func (v *variety) sources() []string {
	var ids []string
	for _, c := range v.claims {
		if n := len(ids); n == 0 || ids[n-1] != c.Source.ID {
			ids = append(ids, c.Source.ID)
		}
	}
	return ids
}

// sourceNames lists sources for a sentence: "nbc, slate and 2 more".
func (v *variety) sourceNames() string {
	ids := v.sources()
	if len(ids) > 3 {
		ids = append(ids[:2:2], "others")
	}
	return list(ids)
}

// cited is whom all claims of the value are attributed to, "" if some are not
// or to others.
func (v *variety) cited() string {
	by := v.first().AttributedTo
	for _, c := range v.claims {
		if c.AttributedTo != by {
			return ""
		}
	}
	return by
}
