package report

import (
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
	Grouping []string          // of claims found in texts: why they were put together; plain sentences
}

// WriteExplanation writes what every source says on a topic, how it is read,
// how every two values stand to each other, and the camps.
func WriteExplanation(w io.Writer, e Explanation, opt Options) error {
	t := newTable(w, opt)
	t.headline(&compare.Result{Faults: e.Faults})
	t.explainHead(e)
	t.explainLine(e)
	t.explainClaims(e)
	for _, f := range e.Findings {
		t.explainFinding(f)
	}
	t.explainPairs(e)
	t.explainGrouping(e.Grouping)
	return t.close()
}

// explainGrouping says why claims that were found in texts stand here.
func (t *table) explainGrouping(lines []string) {
	if len(lines) == 0 {
		return
	}
	t.blank()
	t.ruled("How the claims were put together", "")
	t.hanging(lines)
}

// WriteLines writes paragraphs of plain sentences, each wrapped to the width.
func WriteLines(w io.Writer, lines []string, opt Options) error {
	t := newTable(w, opt)
	t.hanging(lines)
	return t.close()
}

// hanging writes paragraphs of which all lines but the first are indented.
func (t *table) hanging(lines []string) {
	for _, l := range lines {
		for i, part := range wrap(Escape(l), t.width-2) {
			if i > 0 {
				part = "  " + part
			}
			fmt.Fprintln(t.w, part)
		}
	}
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
	var parts []string
	switch {
	case d.Kind != measure.Auto && d.Unit != "":
		parts = append(parts, d.Kind.String()+" of "+d.Unit)
	case d.Kind != measure.Auto:
		parts = append(parts, d.Kind.String())
	case d.Unit != "":
		parts = append(parts, "measured in "+d.Unit)
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
	t.dates = true
	t.fit(slices.Values(e.Claims))
	g := grid{columns: t.columns}
	for _, c := range e.Claims {
		row := t.claim(compare.Finding{}, c, meaning(c.Value))
		row[columnWords] = append(row[columnWords], t.lines(styleFaint, wrap(Escape(evidence(c)), t.columns[columnWords]))...)
		g.rows = append(g.rows, row)
	}
	t.grids(g)
	t.blank()
}

// evidence says whether a claim's quote stands in its source's text, where
// there is one.
func evidence(c *facts.Claim) string {
	e, ok := compare.LookUp(c)
	switch {
	case !ok:
		return ""
	case !e.Stands:
		return "not found in " + c.Source.Text.Name
	case e.Elsewhere:
		return fmt.Sprintf("found in %s, but at line %d", c.Source.Text.Name, e.Line)
	}
	return fmt.Sprintf("found in %s, line %d", c.Source.Text.Name, e.Line)
}

// meaning is how a value is read, where that says more than its words.
func meaning(v measure.Value) string {
	reading, window := meaningAndWindow(v)
	if window != "" {
		reading += " (" + window + ")"
	}
	return reading
}

// meaningAndWindow is meaning, and apart from it the width that decided.
func meaningAndWindow(v measure.Value) (how, width string) {
	reading, window := v.Reading(), v.Window()
	number := v.Kind == measure.Count || v.Kind == measure.Quantity
	switch {
	case reading == "" || measure.Fold(reading) == measure.Fold(v.Text):
		return "", ""
	case window != "":
		return "read as " + reading, window
	case number && v.Hedge != measure.Vague && strings.Contains(v.Text, measure.FormatNum(v.Nominal)):
		return "", ""
	}
	return "read as " + reading, ""
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
	if decided := decision(f); decided != "" {
		rows = append(rows, []cell{wrap(Escape(decided), inner)})
	}
	if notes := t.notes(f, inner); len(notes) > 0 {
		rows = append(rows, []cell{notes})
	}
	t.grids(grid{columns: []int{inner}, rows: rows})
	t.blank()
}

// decision says what a person decided on a finding, as long as that holds: one
// that is open again says so in its notes.
func decision(f compare.Finding) string {
	r := f.Resolution
	if r == nil {
		return ""
	}
	text := "decided: " + strings.ReplaceAll(r.Status, "-", " ")
	if r.Value != "" {
		text += ", " + r.Value + " is taken"
	}
	return text + " (" + strings.Trim(r.By+", "+r.Date, ", ") + "): " + r.Reason
}

// campLines says which sources stand together.
func campLines(f compare.Finding) []string {
	var lines []string
	for i, c := range f.Camps {
		line := fmt.Sprintf("camp %d: %s", i+1, whoSays(f, c.Claims))
		if c.Origins < c.Sources {
			line += fmt.Sprintf("; %d sources, %s", c.Sources, count(c.Origins, "independent origin", "independent origins"))
		}
		lines = append(lines, line)
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
