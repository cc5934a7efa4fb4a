package topic

import (
	"regexp"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// namedDay matches the day that stands before or behind an hour: "7 p.m. on
// Sunday", "Monday at 4:20 a.m.", "around 3 a.m. April 9".
var namedDay = regexp.MustCompile(`(?i)[ ,]*\b(on |last |early |late )*(((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|this (morning|afternoon|evening))( morning| afternoon| evening| night)?|` +
	monthWord + ` \d{1,2}(st|nd|rd|th)?|\d{1,2}(st|nd|rd|th)? ` + monthWord + `)(,? \d{4})?\b,?`)

const monthWord = `(jan(uary|\.)?|feb(ruary|\.)?|mar(ch|\.)?|apr(il|\.)?|may|june?|july?|aug(ust|\.)?|sept?(ember|\.)?|oct(ober|\.)?|nov(ember|\.)?|dec(ember|\.)?)`

// withoutDay returns what a date says of the hour.
func withoutDay(text string) string {
	return strings.TrimPrefix(strings.TrimSpace(namedDay.ReplaceAllString(text, "")), "at ")
}

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
		if hour = withoutDay(v.Text); hour == v.Text {
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
