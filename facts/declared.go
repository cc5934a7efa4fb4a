package facts

import (
	"strings"

	"crosscheck/facts/measure"
)

// parseDeclared reads a value on a topic with a declared unit: it is the unit
// of bare numbers, and decides what pounds and degrees are.
func parseDeclared(hedge, text string, state *topicState, r *measure.Reader) (measure.Value, error) {
	v, err := r.ParseHedged(hedge, text, "", state.kind)
	if !lacksUnit(v, state) {
		return v, err
	}
	w, bad := r.ParseHedged(hedge, text, state.unit, state.kind)
	if bad != nil {
		return v, err
	}
	switch { // the unit was not written
	case err == nil:
		w.Text = v.Text
	case hedge == "":
		w.Text = text
	}
	return w, nil
}

// lacksUnit reports whether the declared unit may be that of a value.
func lacksUnit(v measure.Value, state *topicState) bool {
	if v.Unit != nil {
		u := measure.UnitNamed(state.unit)
		return u != nil && u.Dimension != v.Unit.Dimension
	}
	return state.kind == measure.Quantity || v.Kind == measure.Count || v.Kind == measure.Quantity
}

// assumeUnit reads the bare numbers on a topic in the unit that its attribute's
// name tells, if all other claims are measured in such a unit: "7.5" beside
// "magnitude 7.4" on quake/magnitude.
func (t *typist) assumeUnit(state *topicState, claims []int32) {
	named := *state
	_, attribute := split(state.name)
	named.unit = attribute[strings.LastIndexByte(attribute, '-')+1:]
	u := measure.UnitNamed(named.unit)
	if u == nil {
		return
	}
	for _, i := range claims {
		if v := t.corpus.Claims[i].Value; v.Kind != 0 && !bareNumber(v) && (v.Unit == nil || v.Unit.Dimension != u.Dimension) {
			return
		}
	}
	for _, i := range claims {
		c := t.corpus.Claims[i]
		if !bareNumber(c.Value) {
			continue
		}
		if v, err := parseDeclared("", c.Value.Text, &named, t.reader(c)); err == nil {
			c.Value = v
		}
	}
}

// bareNumber reports whether v is a number of nothing that is named.
func bareNumber(v measure.Value) bool {
	return (v.Kind == measure.Count || v.Kind == measure.Quantity) && v.Unit == nil && v.Noun == ""
}
