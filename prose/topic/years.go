package topic

import (
	"strings"

	"crosscheck/facts/measure"
)

// nearestTo reads a day as the one nearest to a day.
func nearestTo(text string, day float64) (measure.Value, bool) {
	at := measure.Int(int64(day) + halfYear)
	v, err := measure.Reader{Anchor: measure.Interval{Lo: at, Hi: at}, HasAnchor: true}.Parse(text, measure.Date)
	return v, err == nil && len(v.Set) > 0 && !v.Detail.FromEvent
}

// OfSomeYear reports whether a date is a day of a month, and names neither a year nor how to count
// it from the day of publication: in an article without one its year is that of others about the
// same event.
func OfSomeYear(v *measure.Value) bool {
	if v.Kind != measure.Date || !yearless(v) || !ofDay(v) {
		return false
	}
	named := false
	for w := range strings.FieldsFuncSeq(strings.ToLower(v.Text), func(r rune) bool { return r == ' ' || r == '.' || r == ',' }) {
		if fromToday[w] {
			return false
		}
		named = named || monthNames[w]
	}
	return named
}

// fromToday are words of dates that count from the day of publication.
var fromToday = wordSet("this last next past coming ago later earlier same previous following that year today yesterday tomorrow now")

var monthNames = wordSet(`january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec`)
