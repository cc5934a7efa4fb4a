package topic

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// clockAlone reads "7:40 a.m. on Monday" as the clock time that it is: another
// article that gives the hour may leave the day out.
func clockAlone(s *statement.Statement) *statement.Statement {
	v := &s.Value
	if v.Kind != measure.Date || v.Detail == nil || !v.Detail.Instant || v.Detail.Zone != nil {
		return s
	}
	hour, _, found := strings.Cut(v.Text, " on ")
	if !found {
		return s
	}
	time, err := (measure.Reader{}).Parse(hour, measure.Time)
	if err != nil {
		return s
	}
	time.Text = v.Text
	own := *s
	own.Value = time
	if own.Attribute == "" || own.Field == "dates" && own.Attribute == happened {
		own.Attribute, own.Field = "time", "dates"
	}
	return &own
}
