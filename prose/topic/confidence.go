package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// Confidence levels. What lies below Sure is listed lower and fails no gate.
const (
	Sure      = 0.5
	certain   = 1.0
	singleHit = 0.6 // one mention by itself, with an attribute
	unnamed   = 0.35

	namelessLess = 0.1 // less where it is not known what a figure measures
)

// rate works out how sure the reader is of a topic and its claims.
func (g *Grouping) rate(t *Topic, all []*mention) {
	best := map[int]float64{}
	for _, l := range g.bonds[g.group[t.facts[0]]] {
		best[l.a] = math.Max(best[l.a], l.sure)
		best[l.b] = math.Max(best[l.b], l.sure)
	}
	t.Confidence = certain
	for i := range t.Claims {
		c := &t.Claims[i]
		c.Confidence = g.sureness(c.mention, best[c.mention.fact], len(t.facts) > 1)
		t.Confidence = math.Min(t.Confidence, c.Confidence)
	}
}

// sureness is the confidence that one mention belongs where it was put.
func (g *Grouping) sureness(m *mention, link float64, linked bool) float64 {
	if m.kept() {
		return certain
	}
	c := unnamed
	if m.attribute != "" {
		c = singleHit
	}
	if linked {
		c = link
		if m.attribute == "" {
			c -= namelessLess
		}
	}
	if unknownName(&m.value) {
		c = math.Min(c, unnamed)
	}
	return math.Round(100*math.Min(0.99, math.Max(0.05, c))) / 100
}

// unknownName reports whether a value is a name that no vocabulary knows: it
// may be another name of the same thing.
func unknownName(v *measure.Value) bool {
	if v.Kind != measure.Name && v.Kind != measure.Person || v.Detail == nil {
		return false
	}
	for _, n := range v.Detail.Names {
		if n.Canon == "" {
			return true
		}
	}
	return false
}
