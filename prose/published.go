package prose

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Published is the day an article came out, from which its relative dates
// count.
type Published struct {
	Value  measure.Value // Kind Date; the zero Value where it is unknown
	Origin Origin
	Text   string // as written
	Span   Span   // where in Text or, in metadata, in the file; empty for Given
}

// Origin says where a day of publication was found, the most trusted last.
type Origin uint8

// The origins.
const (
	OriginNone     Origin = iota
	OriginDateline        // in the first lines, above or at the head of the body
	OriginTime            // a time element of an HTML page
	OriginMetadata        // of an HTML page: meta elements, JSON-LD
	OriginFrontMatter
	OriginGiven // by the user
)

var originNames = [...]string{"", "dateline", "time element", "metadata", "front matter", "given"}

func (o Origin) String() string { return originNames[o] }

// choosePublished takes the candidate of the best origin, the first of them.
// There is no candidate from below the head of the body: a date there is what
// the story is about.
func (r *reader) choosePublished() {
	if r.opt.Published != "" {
		r.addDate(r.opt.Published, Span{}, OriginGiven)
		if !r.hasDate(OriginGiven) {
			r.fault(facts.Fault{Msg: "“" + r.opt.Published + "” is no date of publication", Hint: "write it as 2024-03-25"})
		}
	}
	for _, c := range r.dates {
		if c.Origin > r.Published.Origin {
			r.Published = c
		}
	}
}

func (r *reader) hasDate(o Origin) bool {
	for _, c := range r.dates {
		if c.Origin == o {
			return true
		}
	}
	return false
}

// addDate notes a candidate if it can be read as a date. Of a moment
// ("2024-03-23T09:15:00Z") the day is taken, as the publisher's clock has it.
func (r *reader) addDate(text string, at Span, o Origin) {
	text = strings.TrimSpace(text)
	day := text
	if len(day) > 10 && day[4] == '-' && day[7] == '-' && (day[10] == 'T' || day[10] == ' ') {
		day = day[:10]
	}
	if day == "" || len(day) > 80 {
		return
	}
	v, err := measure.Reader{}.Parse(day, measure.Date)
	if err != nil || v.Kind != measure.Date || len(v.Set) == 0 {
		return
	}
	r.dates = append(r.dates, Published{Value: v, Origin: o, Text: text, Span: at})
}

// headDate looks for a whole date in a line above the body: "Wednesday, March
// 27, 2024, 1:00 PM". A date without a year is no anchor.
func (r *reader) headDate(s Span) bool {
	line := r.Text[s.Start:s.End]
	if v, err := (measure.Reader{}).Parse(line, measure.Date); err == nil && isWholeDay(v) {
		r.addHeadDate(v, s)
		return true
	}
	for m := range (measure.Reader{}).All(r.Text[:s.End], s.Start) {
		if isWholeDay(m.Value) {
			r.addHeadDate(m.Value, Span{m.Start, m.End})
			return true
		}
	}
	return false
}

// addHeadDate notes a date; of a moment, its day.
func (r *reader) addHeadDate(v measure.Value, s Span) {
	text := v.Text
	if v.Detail.Instant {
		day := measure.FormatDay(v.Set[0].Lo)
		v, _ = measure.Reader{}.Parse(day[:min(len(day), len("2024-03-27"))], measure.Date)
	}
	r.dates = append(r.dates, Published{Value: v, Origin: OriginDateline, Text: text, Span: s})
}

// isWholeDay reports whether a value is one certain day.
func isWholeDay(v measure.Value) bool {
	return v.Kind == measure.Date && v.Hedge == measure.Exact && len(v.Set) == 1 && v.Detail != nil &&
		!v.Detail.Symbolic && v.Detail.Grain != measure.GrainNone && v.Detail.Grain <= measure.GrainDay
}
