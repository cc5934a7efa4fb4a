package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"path/filepath"
	"time"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// measuresLine is what extract --measures prints of one text.
type measuresLine struct {
	File     string        `json:"file,omitempty"`
	Line     int           `json:"line,omitempty"` // with --lines
	Measures []jsonMeasure `json:"measures"`
}

// jsonMeasure is one measure. Offsets count bytes from the start of the line
// or file, the end exclusive. Numbers are in the unit written, durations in
// seconds, percentages in percent; dates and times are ISO 8601, hi being the
// last instant that belongs, to the millisecond. An end without bound is null.
// A figure without a hedge is lo and hi itself: the half of its last digit that
// a measured one leaves open is for comparing, not for reading.
type jsonMeasure struct {
	Start   int             `json:"start_b"`
	End     int             `json:"end_b"`
	Line    int             `json:"line,omitempty"` // of a file
	Text    string          `json:"text"`
	Kind    string          `json:"kind"`
	Nominal json.RawMessage `json:"nominal"`
	Hedge   string          `json:"hedge"`
	Lo      json.RawMessage `json:"lo"`
	Hi      json.RawMessage `json:"hi"`
	LoOpen  bool            `json:"lo_open"`
	HiOpen  bool            `json:"hi_open"`
	Unit    *string         `json:"unit"`
}

// extractMeasures prints the measures of every file, or of every line.
func (s *session) extractMeasures(f extractFlags, files []string) error {
	w, ok := measure.Profiles(f.profile)
	if !ok {
		return unknown("profile", f.profile, profiles)
	}
	dates, err := publishedDates(f.published)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(s.stdout)
	room := int64(articleRoom)
	if f.lines {
		room = linesRoom
	}
	for _, name := range files {
		data, err := s.readArticle(name, room)
		if err != nil {
			s.fail(err)
			continue
		}
		shown := name
		if name == "-" && f.stdinName != "" {
			shown = f.stdinName
		}
		day := dates[path.Clean(filepath.ToSlash(name))]
		if f.lines {
			s.lineMeasures(out, data, &w, day)
		} else {
			s.fileMeasures(out, shown, data, &w, day)
		}
	}
	s.printed(out.Flush())
	return nil
}

// readArticle reads a file, or standard input, up to a number of bytes.
func (s *session) readArticle(name string, room int64) ([]byte, error) {
	if name == "-" {
		return readUpTo(s.stdin, room)
	}
	return readInput(nil, name, room)
}

// lineMeasures prints one object for every line.
func (s *session) lineMeasures(out io.Writer, data []byte, w *measure.Windows, day string) {
	r := measure.Reader{Windows: w}
	if day != "" {
		if v, err := r.Parse(day, measure.Date); err == nil {
			anchor(&r, v)
		} else {
			s.fail(trouble{quoted(day) + " is no date of publication", "write it as 2024-03-25"})
		}
	}
	for n := 1; len(data) > 0; n++ {
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		text := string(bytes.TrimSuffix(line, []byte("\r")))
		l := measuresLine{Line: n, Measures: []jsonMeasure{}}
		for m := range r.All(text, 0) {
			l.Measures = append(l.Measures, newJSONMeasure(&m.Value, m.Start, m.End))
		}
		printJSON(out, l)
	}
}

// fileMeasures prints one object for a file: the measures of its sentences.
func (s *session) fileMeasures(out io.Writer, name string, data []byte, w *measure.Windows, day string) {
	d, faults := prose.Read(name, data, prose.ReadOptions{Published: day})
	s.printFaults(faults)
	if len(faults) > 0 {
		s.worsen(exitTrouble)
	}
	r := measure.Reader{Windows: w}
	anchor(&r, d.Published.Value)
	l := measuresLine{File: name, Measures: []jsonMeasure{}}
	for _, sentence := range d.Sentences {
		for m := range r.All(d.Text[:sentence.End], sentence.Start) {
			p := d.Pos(m.Start, m.End-m.Start)
			j := newJSONMeasure(&m.Value, p.Offset, p.Offset+p.Length)
			j.Line = p.Line
			l.Measures = append(l.Measures, j)
		}
	}
	printJSON(out, l)
}

// anchor lets relative dates count from a day of publication.
func anchor(r *measure.Reader, published measure.Value) {
	if set := published.Set; len(set) > 0 {
		r.Anchor, r.HasAnchor = measure.Interval{Lo: set[0].Lo, Hi: set[len(set)-1].Hi}, true
	}
}

func printJSON(w io.Writer, v any) {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	_ = e.Encode(v) // the buffered writer keeps the error for Flush
}

func newJSONMeasure(v *measure.Value, start, end int) jsonMeasure {
	j := jsonMeasure{Start: start, End: end, Text: v.Text, Kind: v.Kind.String(), Hedge: v.Hedge.String(),
		Nominal: jsonNull, Lo: jsonNull, Hi: jsonNull, LoOpen: true, HiOpen: true}
	if v.Unit != nil {
		j.Unit = &v.Unit.Name
	}
	set := boundsOf(v)
	if len(set) == 0 {
		return j
	}
	scale := scaleOf(v)
	j.Nominal = scale(nominalOf(v), false)
	if v.Hedge == measure.Exact && v.Kind == measure.Quantity {
		set = measure.Point(nominalOf(v))
	}
	if first := set[0]; !first.LoInf {
		j.Lo, j.LoOpen = scale(first.Lo, false), first.LoOpen
	}
	if last := set[len(set)-1]; !last.HiInf {
		j.Hi, j.HiOpen = scale(last.Hi, true), last.HiOpen && !isTime(v)
		if isTime(v) && last.HiOpen {
			j.Hi = scale(last.Hi.Sub(millisecond(v)), true)
		}
	}
	return j
}

var jsonNull = json.RawMessage("null")

func isTime(v *measure.Value) bool {
	return v.Kind == measure.Date || v.Kind == measure.Period || v.Kind == measure.Time
}

// boundsOf returns the set of a value; a period's runs from its start to its
// end.
func boundsOf(v *measure.Value) measure.Set {
	if v.Kind != measure.Period || v.Detail == nil {
		return v.Set
	}
	whole := measure.Interval{LoInf: true, HiInf: true}
	if d := v.Detail.Start; d != nil && len(d.Set) > 0 {
		whole.Lo, whole.LoInf = d.Set[0].Lo, d.Set[0].LoInf
	}
	if d := v.Detail.End; d != nil && len(d.Set) > 0 {
		whole.Hi, whole.HiInf = d.Set[len(d.Set)-1].Hi, d.Set[len(d.Set)-1].HiInf
	}
	if whole.LoInf && whole.HiInf {
		return nil
	}
	return measure.Set{whole}
}

// nominalOf is the number written, in base units; of dates the first day.
func nominalOf(v *measure.Value) measure.Num {
	if set := boundsOf(v); isTime(v) && !set[0].LoInf {
		return set[0].Lo
	}
	return v.Unit.ToBase(v.Nominal)
}

// scaleOf returns how a bound in base units is written for a value.
func scaleOf(v *measure.Value) func(n measure.Num, last bool) json.RawMessage {
	switch {
	case v.Kind == measure.Time:
		return func(n measure.Num, last bool) json.RawMessage { return isoClock(n, last && !lastOpen(v)) }
	case isTime(v):
		whole := v.Detail == nil || !v.Detail.Instant
		return func(n measure.Num, last bool) json.RawMessage { return isoDay(n, last && whole && !lastOpen(v)) }
	case v.Unit != nil && v.Unit.Dimension == measure.Duration:
		return func(n measure.Num, _ bool) json.RawMessage { return jsonNumber(n) }
	}
	return func(n measure.Num, _ bool) json.RawMessage { return jsonNumber(v.Unit.FromBase(n)) }
}

func lastOpen(v *measure.Value) bool {
	set := boundsOf(v)
	return set[len(set)-1].HiOpen
}

// millisecond is a millisecond on the scale of a value: minutes of a day, or
// days.
func millisecond(v *measure.Value) measure.Num {
	if v.Kind == measure.Time {
		return measure.Frac(1, 60_000)
	}
	return measure.Frac(1, 86_400_000)
}

func jsonNumber(n measure.Num) json.RawMessage {
	if s := n.String(); json.Valid([]byte(s)) {
		return json.RawMessage(s)
	}
	raw, err := json.Marshal(n.Float64())
	if err != nil {
		return jsonNull
	}
	return raw
}

// isoDay writes days since 1970 as an instant; the last one of a whole day is
// a millisecond before its end.
func isoDay(n measure.Num, endOfDay bool) json.RawMessage {
	day := n.Floor()
	if endOfDay {
		return json.RawMessage(`"` + measure.FormatDay(day) + `T23:59:59.999Z"`)
	}
	return json.RawMessage(`"` + measure.FormatDay(day) + "T" + clockText(n.Sub(day).Mul(measure.Int(86_400_000))) + `Z"`)
}

// isoClock writes minutes after midnight; the last instant of a minute is a
// millisecond before its end.
func isoClock(n measure.Num, _ bool) json.RawMessage {
	return json.RawMessage(`"` + clockText(n.Mul(measure.Int(60_000))) + `"`)
}

func clockText(milliseconds measure.Num) string {
	ms, _ := milliseconds.Floor().Int64()
	d := time.Duration(ms) * time.Millisecond
	return fmt.Sprintf("%02d:%02d:%02d.%03d", int(d.Hours()), int(d.Minutes())%60, int(d.Seconds())%60, int(d.Milliseconds())%1000)
}
