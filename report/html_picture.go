package report

import (
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/report/picture"
)

// picture is the line on which a finding's values lie, or the matrix of who
// says which name; neither where all say the same, or texts differ. The rest
// of the claims on its topic stand below its own.
func (b *pageBuilder) picture(f compare.Finding, rest []*facts.Claim) pictureView {
	order := inGroups(f)
	chart := picture.Chart{Unit: f.Unit, Dated: datesMatter(f.Kind) || b.grows(f.Topic)}
	var claims []*facts.Claim
	for _, i := range order {
		claims = append(claims, f.Claims[i])
		row := pictureRow(f.Claims[i], slices.Contains(f.Reference, i))
		if len(f.Topics) > 1 {
			_, name, _ := cutTopic(f.Claims[i].Topic)
			row.Says = Escape(name) + ": " + row.Says
		}
		chart.Rows = append(chart.Rows, row)
	}
	for _, c := range rest {
		claims = append(claims, c)
		chart.Rows = append(chart.Rows, pictureRow(c, c.Source.Role == facts.RoleReference))
	}
	if len(f.Camps) > 1 {
		for _, c := range f.Camps {
			chart.Camps = append(chart.Camps, common(f, c))
		}
	}
	return draw(chart, claims)
}

// common is what the claims of a camp have in common: as comparing found it, or,
// of times of day, worked out here.
func common(f compare.Finding, c compare.Camp) measure.Set {
	if c.Common != nil || len(c.Claims) == 0 {
		return c.Common
	}
	set := f.Claims[c.Claims[0]].Value.Set
	for _, i := range slices.Concat(c.Claims, f.FitsAll) {
		set = set.Intersect(f.Claims[i].Value.Set)
	}
	return set
}

// draw makes whichever picture the claims allow.
func draw(chart picture.Chart, claims []*facts.Claim) pictureView {
	if allTheSame(claims) {
		return pictureView{}
	}
	if d, ok := picture.Draw(withDates(chart)); ok {
		return pictureView{Chart: newChartView(d)}
	}
	return pictureView{Matrix: newMatrixView(claims)}
}

// inGroups lists a finding's claims in the order in which they are grouped.
func inGroups(f compare.Finding) []int {
	var out []int
	for _, g := range groupClaims(f) {
		out = append(out, g.claims...)
	}
	return out
}

func (b *pageBuilder) grows(topic string) bool {
	if b.opt.Topics == nil {
		return false
	}
	d := b.opt.Topics.Find(topic)
	return d != nil && d.Grows
}

func pictureRow(c *facts.Claim, reference bool) picture.Row {
	row := picture.Row{Who: cut(sourceName(c.Source), 24), Says: cut(Escape(c.Value.Text), 36), Value: c.Value, Reference: reference}
	if c.Context != nil {
		row.AsOf = c.AsOf
		if c.AsOfFrom == facts.AsOfStated || c.AsOfFrom == facts.AsOfPublished {
			row.When = Escape(whenWords(c))
		}
	}
	return row
}

// cut shortens a text for a row of a picture: it stands beside it in full.
func cut(s string, width int) string {
	if columns(s) <= width {
		return s
	}
	return strings.TrimRight(wrap(s, width-1)[0], " ") + "…"
}

func whenWords(c *facts.Claim) string {
	if len(c.AsOf.Set) > 0 {
		return c.AsOf.Reading()
	}
	return c.AsOfText
}

// withDates keeps the dates of rows only where the picture is about them, or
// where some claim states its own.
func withDates(chart picture.Chart) picture.Chart {
	dates := map[string]bool{}
	for _, r := range chart.Rows {
		dates[r.When] = true
	}
	if chart.Dated && len(dates) > 1 {
		return chart
	}
	chart.Dated = false
	for i := range chart.Rows {
		chart.Rows[i].When = ""
	}
	return chart
}

// allTheSame reports whether claims have one value only.
func allTheSame(claims []*facts.Claim) bool {
	for _, c := range claims {
		a, b := claims[0].Value, c.Value
		if a.Text != b.Text && (len(a.Set) == 0 || a.Hedge != b.Hedge || !a.Set.Equal(b.Set)) {
			return false
		}
	}
	return true
}

// chartView is what page/chart.tmpl draws: a picture.Drawing with heights.
type chartView struct {
	picture.Drawing
	Title, Desc string
	Lines       []rowView
	Top, Lanes  int // where the lanes begin, and how high they are together
	Height      int
}

type rowView struct {
	picture.Drawn
	Strokes []stroke
	Above   int // the lane that a step comes from, seen from this; 0: there is no step
}

// stroke is one element of a row: a stretch with the signs at its ends, or a
// sign that stands alone or where a stretch has none.
type stroke struct {
	picture.Shape
	Ends string // of a line: "dot-right"; "" for all else
}

// Class names how a line is drawn.
func (s stroke) Class() string {
	if s.Name == picture.Soft {
		return "soft-" + s.Ends
	}
	return s.Ends
}

// strokes makes one element of each line and the two signs behind it.
func strokes(shapes []picture.Shape) []stroke {
	var out []stroke
	for i := 0; i < len(shapes); i++ {
		s := stroke{Shape: shapes[i]}
		if (s.Name == picture.Bar || s.Name == picture.Soft) && i+2 < len(shapes) {
			s.Ends = shapes[i+1].Name + "-" + shapes[i+2].Name
			i += 2
		}
		out = append(out, s)
	}
	return out
}

// Heights of the parts of a chart, in pixels; page/chart.css knows them too.
const (
	letterRoom = 16
	laneHeight = 36
	axisRoom   = 22
)

func newChartView(d picture.Drawing) *chartView {
	v := &chartView{Drawing: d, Top: 2}
	if len(d.Bands) > 0 {
		v.Top = letterRoom
	}
	for i, r := range d.Rows {
		row := rowView{Drawn: r, Strokes: strokes(r.Shapes)}
		if d.Steps && i > 0 {
			row.Above = -laneHeight
		}
		v.Lines = append(v.Lines, row)
	}
	v.Lanes = len(d.Rows) * laneHeight
	v.Height = v.Top + v.Lanes + axisRoom
	v.Title, v.Desc = describe(d)
	return v
}

// describe says what the picture is, for those who do not see it: what its rows
// say stands beside it in words, and what they are about above it.
func describe(d picture.Drawing) (title, desc string) {
	return cmpOr(d.Scale, "on a line"), count(len(d.Rows), "claim", "claims")
}

// matrixView is who says which of several names.
type matrixView struct {
	Sources []string
	Rows    []matrixRow
}

type matrixRow struct {
	Name  string
	Cells []matrixCell
}

// matrixCell is what a source says of a name: "says", "denies", or nothing.
type matrixCell struct{ Sign, Word string }

func newMatrixView(claims []*facts.Claim) *matrixView {
	var sources []*facts.Source
	var m matrixView
	at := map[string]int{}
	for _, c := range claims {
		col := slices.Index(sources, c.Source)
		if col < 0 {
			col = len(sources)
			sources = append(sources, c.Source)
			m.Sources = append(m.Sources, sourceName(c.Source))
		}
		for _, n := range namesOf(c.Value) {
			row, ok := at[n.key]
			if !ok {
				row = len(m.Rows)
				at[n.key] = row
				m.Rows = append(m.Rows, matrixRow{Name: Escape(n.label)})
			}
			m.Rows[row].set(col, n.not)
		}
	}
	if len(m.Rows) < 2 || len(m.Rows) > mostMatrix || len(sources) > mostMatrix {
		return nil
	}
	for i := range m.Rows {
		m.Rows[i].fill(len(sources))
	}
	return &m
}

// mostMatrix is how many rows and columns a matrix has at most.
const mostMatrix = 24

func (r *matrixRow) set(col int, not bool) {
	r.fill(col + 1)
	r.Cells[col] = matrixCell{"●", "says so"}
	if not {
		r.Cells[col] = matrixCell{"✕", "denies it"}
	}
}

func (r *matrixRow) fill(columns int) {
	for len(r.Cells) < columns {
		r.Cells = append(r.Cells, matrixCell{})
	}
}

type named struct {
	key, label string
	not        bool
}

// namesOf lists what a value names; nil for values that are no names.
func namesOf(v measure.Value) []named {
	switch v.Kind {
	case measure.YesNo:
		return []named{{v.Reading(), v.Reading(), false}}
	case measure.List:
		var out []named
		if v.Detail != nil {
			for _, item := range v.Detail.Items {
				out = append(out, itemNames(item)...)
			}
		}
		return out
	case measure.Name, measure.Person:
		return itemNames(v)
	}
	return nil
}

func itemNames(v measure.Value) []named {
	if v.Kind == measure.Person || v.Detail == nil || len(v.Detail.Names) == 0 {
		return []named{{measure.Fold(v.Text), v.Text, false}}
	}
	var out []named
	for _, n := range v.Detail.Names {
		label, key := n.Text, n.Fold
		if n.Canon != "" {
			label, key = n.Canon, measure.Fold(n.Canon)
		}
		out = append(out, named{key, label, n.Not})
	}
	return out
}
