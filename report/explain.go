package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Explanation is everything there is to say about one topic.
type Explanation struct {
	Topic    compare.TopicStatus
	Declared *facts.Topic // nil where it is not
	Claims   []*facts.Claim
	Findings []compare.Finding // on this topic, of any severity
	Windows  *measure.Windows  // nil: default
	Faults   int               // in the input
}

// WriteExplanation writes what every source says on a topic, how it is read,
// how every two values stand to each other, and the camps.
func WriteExplanation(w io.Writer, e Explanation, opt Options) error {
	t := newTable(w, opt)
	t.headline(&compare.Result{Faults: e.Faults})
	t.explainHead(e)
	t.explainClaims(e)
	for _, f := range e.Findings {
		t.explainFinding(f)
	}
	t.explainPairs(e)
	return t.close()
}

func (t *table) explainHead(e Explanation) {
	t.ruled(Escape(e.Topic.Topic), count(len(e.Claims), "claim", "claims"))
	text := Escape(e.Topic.Label) + ": " + strings.ReplaceAll(string(e.Topic.Status), "-", " ") + "; " +
		count(e.Topic.Claims, "claim", "claims") + " from " + count(e.Topic.Sources, "source", "sources")
	if other := len(e.Claims) - e.Topic.Claims; other > 0 {
		text += fmt.Sprintf(", and %d from references and drafts", other)
	}
	t.text(stylePlain, text+".")
	if how := declaration(e.Declared); how != "" {
		t.text(styleFaint, "Declared as "+how+".")
	}
	t.blank()
}

// declaration says how topics.yaml wants a topic compared.
func declaration(d *facts.Topic) string {
	if d == nil {
		return ""
	}
	parts := []string{d.Kind.String()}
	if d.Kind == measure.Auto {
		parts[0] = "whatever its values are"
	}
	if d.Unit != "" {
		parts[0] += " of " + d.Unit
	}
	if d.Grows {
		parts = append(parts, "growing"+until(d))
	}
	if d.Tolerance != "" {
		parts = append(parts, "within "+d.Tolerance)
	}
	if d.Many {
		parts = append(parts, "of which several may be true")
	}
	return Escape(strings.Join(parts, ", "))
}

func until(d *facts.Topic) string {
	if d.GrowsUntil.Set == nil {
		return ""
	}
	return " until " + d.GrowsUntil.Text
}

// explainClaims lists the claims, and under each value how it is read.
func (t *table) explainClaims(e Explanation) {
	t.fit(slices.Values(e.Claims))
	g := grid{columns: t.columns}
	for _, c := range e.Claims {
		cells := t.claim(compare.Finding{}, c, meaning(c.Value))
		if c.AsOfFrom == facts.AsOfPublished && c.AsOfText != "" {
			date := t.lines(styleFaint, wrap("published "+Escape(c.AsOfText), t.columns[columnSource]))
			cells[columnSource] = append(cells[columnSource], date...)
		}
		g.rows = append(g.rows, cells)
	}
	t.grids(g)
	t.blank()
}

// meaning is how a value is read, where that says more than its words.
func meaning(v measure.Value) string {
	reading := v.Reading()
	if reading == "" || measure.Fold(reading) == measure.Fold(v.Text) {
		return ""
	}
	text := "read as " + reading
	if window := v.Window(); window != "" {
		text += " (" + window + ")"
	}
	return text
}

// explainFinding is a finding without its claims, which stand above.
func (t *table) explainFinding(f compare.Finding) {
	inner := t.width - gutter(1)
	rows := [][]cell{{t.title(f, inner)}}
	if camps := campLines(f); len(camps) > 0 {
		var lines cell
		for _, c := range camps {
			lines = append(lines, wrap(Escape(c), inner)...)
		}
		rows = append(rows, []cell{lines})
	}
	if notes := t.notes(f, inner); len(notes) > 0 {
		rows = append(rows, []cell{notes})
	}
	t.grids(grid{columns: []int{inner}, rows: rows})
	t.blank()
}

// campLines says which sources stand together.
func campLines(f compare.Finding) []string {
	var lines []string
	for i, c := range f.Camps {
		lines = append(lines, fmt.Sprintf("camp %d: %s", i+1, whoSays(f, c.Claims)))
	}
	if len(f.FitsAll) > 0 {
		lines = append(lines, "fits every camp: "+whoSays(f, f.FitsAll))
	}
	return lines
}

func whoSays(f compare.Finding, claims []int) string {
	var parts []string
	for _, i := range claims {
		parts = append(parts, f.Claims[i].Source.ID+" ("+f.Claims[i].Value.Text+")")
	}
	return strings.Join(parts, ", ")
}

// mostPairs is how many pairs are listed, the worst first.
const mostPairs = 200

// explainPairs holds every two different values against each other.
func (t *table) explainPairs(e Explanation) {
	pairs := relatePairs(e)
	if len(pairs) == 0 {
		return
	}
	t.ruled("Every two values", count(len(pairs), "pair", "pairs"))
	t.text(styleFaint, "By what the words allow. Dates, scopes and speakers are weighed in the finding.")
	value := (t.width - gutter(3)) * 25 / 100
	g := grid{columns: []int{value, value, t.width - gutter(3) - 2*value}, tight: true}
	for _, p := range pairs[:min(len(pairs), mostPairs)] {
		g.rows = append(g.rows, []cell{
			wrap(Escape(p.a.Text), value), wrap(Escape(p.b.Text), value), t.pairVerdict(p, g.columns[2]),
		})
	}
	t.grids(g)
	if more := len(pairs) - mostPairs; more > 0 {
		t.text(stylePlain, count(more, "further pair is", "further pairs are")+" no worse than these.")
	}
}

type pair struct {
	a, b measure.Value
	rel  measure.Relation
}

// relatePairs returns the pairs of values that were written differently, the
// worst first.
func relatePairs(e Explanation) []pair {
	var values []measure.Value
	for _, c := range e.Claims {
		same := func(v measure.Value) bool { return v.Text == c.Value.Text && v.Set.Equal(c.Value.Set) }
		if !slices.ContainsFunc(values, same) {
			values = append(values, tolerated(c.Value, e.Declared))
		}
	}
	var out []pair
	for i, a := range values {
		for _, b := range values[i+1:] {
			out = append(out, pair{a, b, measure.Relate(a, b, e.Windows)})
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
