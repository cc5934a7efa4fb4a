package topic

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// clockAlone reads "7:40 a.m. on Monday" as the clock time that it is: another
// article that gives the hour may leave the day out. Of "3:40 a.m. local time
// (2210 GMT)" it reads the local hour, since that is what others give.
func clockAlone(s *statement.Statement) *statement.Statement {
	v := &s.Value
	hour, _, bracket := strings.Cut(v.Text, " (")
	local := bracket && strings.Contains(hour, "local time") && (v.Kind == measure.Time || v.Kind == measure.Date)
	if !local {
		if v.Kind != measure.Date || v.Detail == nil || !v.Detail.Instant || v.Detail.Zone != nil {
			return s
		}
		var found bool
		if hour, _, found = strings.Cut(v.Text, " on "); !found {
			return s
		}
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
