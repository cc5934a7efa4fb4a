package topic

import (
	"math"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// clockAlone reads the local hour of "3:40 a.m. local time (2210 GMT)" and "3:40 a.m.
// (2210 GMT)", since that is what others give.
func (a *article) clockAlone(s *statement.Statement) *statement.Statement {
	v := &s.Value
	hour, _, bracket := strings.Cut(v.Text, " (")
	if !bracket || v.Kind != measure.Time && v.Kind != measure.Date {
		return s
	}
	time, err := (measure.Reader{}).Parse(hour, measure.Time)
	if err != nil || inUTC(&time) {
		return s
	}
	if local, ok := size(&time); ok && v.Kind == measure.Time && inUTC(v) {
		utc, _ := size(v)
		a.ahead = a.ahead.with(zone{minutes: hoursAhead(local - utc), known: true})
	}
	time.Text = v.Text
	own := *s
	own.Value = time
	if own.Attribute == "" || own.Field == "dates" && own.Attribute == happened {
		own.Attribute, own.Field = "time", "dates"
	}
	return &own
}

// hoursAhead returns by how many minutes clocks are ahead that differ by some, in
// quarters of an hour: the day may have changed in between.
func hoursAhead(minutes float64) float64 {
	const least, quarter = -12 * 60, 15
	m := math.Round(minutes/quarter) * quarter
	for m < least {
		m += minutesADay
	}
	for m > least+minutesADay {
		m -= minutesADay
	}
	return m
}
