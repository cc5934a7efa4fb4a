package topic

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// clockAlone reads the local hour of "3:40 a.m. local time (2210 GMT)", since
// that is what others give.
func clockAlone(s *statement.Statement) *statement.Statement {
	v := &s.Value
	hour, _, bracket := strings.Cut(v.Text, " (")
	if !bracket || !strings.Contains(hour, "local time") || v.Kind != measure.Time && v.Kind != measure.Date {
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
