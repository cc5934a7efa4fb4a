package report

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// sayings are values that mean the same, however they are written.
type sayings struct {
	value measure.Value // the first of them
	texts []string
}

func (s sayings) String() string { return strings.Join(s.texts, ", ") }

// pair is two meanings held against each other.
type pair struct {
	a, b sayings
	rel  measure.Relation
}

// mostPairs is how many pairs are listed, the worst first.
const mostPairs = 200

// explainPairs holds every two meanings against each other.
func (t *table) explainPairs(e Explanation) {
	meanings := gatherMeanings(e)
	if len(e.Claims) < 2 {
		return
	}
	if len(meanings) == 1 {
		t.text(styleAgree, Escape("All claims mean the same: "+meanings[0].value.Reading())+".")
		return
	}
	pairs := relatePairs(meanings, e.Windows)
	t.ruled("Every two values", count(len(pairs), "pair", "pairs"))
	t.text(styleFaint, "By what the words allow. Dates, scopes and speakers are weighed in the finding.")
	value := (t.width - gutter(3)) * 25 / 100
	g := grid{columns: []int{value, value, t.width - gutter(3) - 2*value}}
	for _, p := range pairs[:min(len(pairs), mostPairs)] {
		g.rows = append(g.rows, []cell{
			wrap(Escape(p.a.String()), value), wrap(Escape(p.b.String()), value), t.pairVerdict(p, g.columns[2]),
		})
	}
	t.grids(g)
	if more := len(pairs) - mostPairs; more > 0 {
		t.text(stylePlain, count(more, "further pair is", "further pairs are")+" no worse than these.")
	}
}

// gatherMeanings puts values that mean the same together, in the order of
// their first claims.
func gatherMeanings(e Explanation) []sayings {
	var out []sayings
	for _, c := range e.Claims {
		v := tolerated(c.Value, e.Declared)
		i := slices.IndexFunc(out, func(s sayings) bool {
			return v.Text == s.value.Text && v.Set.Equal(s.value.Set) || measure.Relate(s.value, v, e.Windows).Verdict == measure.Same
		})
		switch {
		case i < 0:
			out = append(out, sayings{v, []string{v.Text}})
		case !slices.Contains(out[i].texts, v.Text):
			out[i].texts = append(out[i].texts, v.Text)
		}
	}
	return out
}

// relatePairs returns all pairs of meanings, the worst first.
func relatePairs(meanings []sayings, w *measure.Windows) []pair {
	var out []pair
	for i, a := range meanings {
		for _, b := range meanings[i+1:] {
			out = append(out, pair{a, b, measure.Relate(a.value, b.value, w)})
		}
	}
	slices.SortStableFunc(out, func(p, q pair) int { return cmp.Compare(rank(p), rank(q)) })
	return out
}

// tolerated widens a value by the topic's tolerance, as comparing does.
func tolerated(v measure.Value, d *facts.Topic) measure.Value {
	if d == nil || d.Tolerance == "" {
		return v
	}
	tolerance, err := measure.ParseTolerance(d.Tolerance)
	if err != nil {
		return v // a fault of topics.yaml, reported when it was read
	}
	return v.Widen(tolerance)
}

// rank orders verdicts, worst first.
func rank(p pair) int { return slices.Index(worstFirst, p.rel.Verdict) }

var worstFirst = []measure.Verdict{
	measure.Conflict, measure.PossibleConflict, measure.Incomparable, measure.Compatible, measure.Same,
}
