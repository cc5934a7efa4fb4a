package picture

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"crosscheck/facts/measure"
)

// Row is one claim to draw. Its texts are drawn as they are: who calls has
// escaped them.
type Row struct {
	Who, Says string
	When      string // as of when, or ""
	Value     measure.Value
	AsOf      measure.Value // only looked at where Chart.Dated
	Reference bool
}

// Chart says what to draw.
type Chart struct {
	Rows  []Row
	Camps []measure.Set // what each camp has in common; nil sets are not drawn
	Unit  *measure.Unit // in which the scale is written; nil: bare numbers
	Dated bool          // rows in the order of their dates, joined by steps
}

// Drawing is a chart laid out.
type Drawing struct {
	Scale string // in words: "from 130 to 142", with what is unusual about it
	Ticks []Tick
	Bands []Band
	Rows  []Drawn
	Marks []Span // where references stand, from the top to the bottom
	Steps bool
}

// Place is per cent of the width.
type Place float64

// String writes the place to a tenth.
func (p Place) String() string {
	return strconv.FormatFloat(math.Round(float64(p)*10)/10, 'f', -1, 64)
}

// Span is a stretch of the line.
type Span struct{ From, To Place }

// Width is the length of the stretch.
func (s Span) Width() Place { return s.To - s.From }

// Middle is the place halfway.
func (s Span) Middle() Place { return (s.From + s.To) / 2 }

// Tick is a place on the scale and what it is called. A year or a month is
// called by its name between its begin and its end.
type Tick struct {
	At      Place
	Label   string
	LabelAt Place
	Hidden  bool // the place is off the line; only the label is drawn
}

// Band is what a camp has in common.
type Band struct {
	Span
	Name    string // "A", "B", …
	LabelAt Place  // where its name stands: beside others, not on them
}

// Drawn is a row laid out.
type Drawn struct {
	Row
	Shapes []Shape
	Step   Span // from the row before, where Drawing.Steps; else empty
}

// most is how many rows are drawn: a picture of more shows nothing.
const most = 40

// Draw lays a chart out. It reports false where there is nothing to see:
// fewer than two rows, or values that do not lie on a line.
func Draw(c Chart) (Drawing, bool) {
	if len(c.Rows) < 2 || len(c.Rows) > most || !drawable(c.Rows) {
		return Drawing{}, false
	}
	rows := slices.Clone(c.Rows)
	if c.Dated {
		slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(dayOf(a.AsOf), dayOf(b.AsOf)) })
	}
	s, ok := newScale(rows, c.Camps, c.Unit)
	if !ok {
		return Drawing{}, false
	}
	d := Drawing{Ticks: s.ticks(), Bands: s.bands(c.Camps), Steps: c.Dated}
	d.Scale = s.words(d.Ticks)
	var last Place
	for i, r := range rows {
		drawn := Drawn{Row: r, Shapes: s.shapes(r)}
		at := s.at(s.anchor(r.Value))
		if c.Dated && i > 0 {
			drawn.Step = Span{last, at}
		}
		if r.Reference {
			d.Marks = append(d.Marks, s.reference(r.Value))
		}
		last = at
		d.Rows = append(d.Rows, drawn)
	}
	return d, true
}

// drawable reports whether all values lie on one line.
func drawable(rows []Row) bool {
	first := rows[0].Value
	for _, r := range rows {
		v := r.Value
		if lineOf(v.Kind) == notALine || lineOf(v.Kind) != lineOf(first.Kind) || len(setOf(v)) == 0 || dimension(v) != dimension(first) {
			return false
		}
	}
	return true
}

// line is which line a value lies on.
type line uint8

const (
	notALine line = iota
	ofNumbers
	ofDays
	ofTimes
)

func lineOf(k measure.Kind) line {
	switch k {
	case measure.Count, measure.Quantity:
		return ofNumbers
	case measure.Date, measure.Period:
		return ofDays
	case measure.Time:
		return ofTimes
	}
	return notALine
}

func dimension(v measure.Value) measure.Dimension {
	if v.Unit == nil {
		return ""
	}
	return v.Unit.Dimension
}

// setOf is what a value allows; of a period, all days from its first to its
// last.
func setOf(v measure.Value) measure.Set {
	if v.Detail != nil && v.Detail.Symbolic {
		return nil
	}
	if v.Kind != measure.Period {
		return v.Set
	}
	if v.Detail == nil || v.Detail.Start == nil && v.Detail.End == nil {
		return nil
	}
	i := measure.Interval{LoInf: true, LoOpen: true, HiInf: true, HiOpen: true}
	if s := v.Detail.Start; s != nil && len(s.Set) > 0 {
		i.Lo, i.LoInf, i.LoOpen = s.Set[0].Lo, s.Set[0].LoInf, s.Set[0].LoOpen
	}
	if e := v.Detail.End; e != nil && len(e.Set) > 0 {
		last := e.Set[len(e.Set)-1]
		i.Hi, i.HiInf, i.HiOpen = last.Hi, last.HiInf, last.HiOpen
	}
	return measure.Set{i}
}

// dayOf is the last day of an as-of date, for sorting; unknown ones come first.
func dayOf(v measure.Value) float64 {
	if len(v.Set) == 0 {
		return math.Inf(-1)
	}
	last := v.Set[len(v.Set)-1]
	if last.HiInf {
		return math.Inf(1)
	}
	return last.Hi.Float64()
}

// Edge is "left" or "right" for a tick whose label would run out of the
// drawing if it were centred.
func (t Tick) Edge() string {
	switch {
	case t.LabelAt < 8:
		return "left"
	case t.LabelAt > 92:
		return "right"
	}
	return ""
}
