package compare

import (
	"strconv"

	"crosscheck/facts/measure"
)

// listGraph relates lists. Only one of exactly these can exclude another, so
// that only those are related with all; the others meet, and are alike if they
// meet the same of those.
func (f *field) listGraph() *graph {
	var exact []int
	for i := range f.vals {
		if d := f.vals[i].value.Detail; d != nil && d.Exactly {
			exact = append(exact, i)
		}
	}
	values := map[string]string{}
	g := f.graphBy(func(v *measure.Value) string {
		own := string(appendMeaning(nil, v)) + "\x00" + v.Text
		if v.Detail == nil || v.Detail.Exactly {
			return "exactly " + own
		}
		key, known := values[own]
		if !known {
			for _, e := range exact {
				rel := measure.Relate(*v, *f.vals[e].value, f.t.windows)
				key += strconv.FormatBool(rel.Verdict <= measure.Compatible)
			}
			values[own] = key
		}
		return key
	})
	return g.joined(f, g.every())
}

// every lists every two nodes.
func (g *graph) every() []join {
	var out []join
	for a := range g.of {
		for b := range a {
			out = append(out, join{int32(b), int32(a)})
		}
	}
	return out
}
