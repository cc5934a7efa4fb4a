package measure

import "strings"

// maxSpans is how many separate spans a masked date is worked out to.
const maxSpans = 10_000

// maxMasked is how many masked dates one set may hold: each may stand for
// maxSpans spans.
const maxMasked = 10

// maskDays returns the days that a year, month and day with unknown digits
// (X) allow; false if there are none.
func maskDays(parts []part) (days, bool) {
	grain := [...]Grain{GrainYear, GrainMonth, GrainDay}[len(parts)-1]
	months, dom := uint16(0), "XX"
	switch len(parts) {
	case 1:
		months = monthMask("XX")
	case 3:
		dom = parts[2].digits
		fallthrough
	default:
		months = monthMask(parts[1].digits)
	}
	if months == 0 || len(dom) != 2 {
		return days{}, false
	}
	years := yearMask(parts[0].digits)
	d := days{grain: grain}
	if months == monthMask("XX") && dom == "XX" {
		for _, run := range years {
			d.spans = append(d.spans, span{DayNumber(run.lo, 1, 1), DayNumber(run.hi, 12, 31)})
		}
		return d, true
	}
	for _, run := range years {
		if len(d.spans) > maxSpans {
			break
		}
		d.spans = addMonths12(d.spans, run, months, dom)
	}
	if len(d.spans) > maxSpans {
		last := years[len(years)-1]
		last.lo = max(last.lo, last.hi-8) // of eight years in a row one has a leap day
		end := addMonths12(nil, last, months, dom)
		d.spans = []span{{d.spans[0].lo, end[len(end)-1].hi}}
	}
	return d, len(d.spans) > 0
}

// addMonths12 appends the days of a run of years that fit the months and the
// mask of the day.
func addMonths12(spans []span, years span, months uint16, dom string) []span {
	for year := years.lo; year <= years.hi && len(spans) <= maxSpans; year++ {
		for month := 1; month <= 12; month++ {
			if months&(1<<month) == 0 {
				continue
			}
			last := monthDays(year, month)
			if dom == "XX" {
				spans = addSpan(spans, span{DayNumber(year, month, 1), DayNumber(year, month, last)})
				continue
			}
			for day := 1; day <= last; day++ {
				if fits(dom, day) {
					n := DayNumber(year, month, day)
					spans = addSpan(spans, span{n, n})
				}
			}
		}
	}
	return spans
}

// monthMask returns the set of months that two digits allow, bit 1 to bit 12.
func monthMask(digits string) (months uint16) {
	for month := 1; len(digits) == 2 && month <= 12; month++ {
		if fits(digits, month) {
			months |= 1 << month
		}
	}
	return months
}

// yearMask returns the years that four digits with a sign allow, in order, as
// runs of neighbours.
func yearMask(digits string) (runs []span) {
	mask, negative := strings.CutPrefix(digits, "-")
	if year, ok := fixedDigits(mask); ok {
		if negative {
			year = -year
		}
		return []span{{int64(year), int64(year)}}
	}
	for n := range 10_000 {
		year := n
		if negative {
			year = n - 9999
		}
		if n4 := max(year, -year); fits(mask[2:], n4%100) && fits(mask[:2], n4/100) && (!negative || year < 0) {
			runs = addSpan(runs, span{int64(year), int64(year)})
		}
	}
	return runs
}

// fits reports whether a number of two digits matches a mask of two.
func fits(mask string, n int) bool {
	return (mask[0] == 'X' || int(mask[0]-'0') == n/10) && (mask[1] == 'X' || int(mask[1]-'0') == n%10)
}

// seasonDays returns the days of the sub-year groupings 21 to 41.
func seasonDays(year int64, code int) days {
	first, length := 1, 3
	switch {
	case code >= 40:
		first, length = (code-40)*6+1, 6
	case code >= 37:
		first, length = (code-37)*4+1, 4
	case code >= 29 && code <= 32:
		first = (code-29+2)%4*3 + 1
	default: // 21 to 24, 25 to 28 and the quarters 33 to 36
		first = (code-21)%4*3 + 1
	}
	d := days{grain: GrainSeason, spans: []span{monthSpan(year, first, length)}}
	if code <= 32 {
		weather := monthSpan(year, first+2, 3)
		d.loose = []span{{min(d.spans[0].lo, weather.lo-seasonSlack), max(d.spans[0].hi, weather.hi+seasonSlack)}}
	}
	return d
}

// monthSpan returns the days of so many months from the given one, which may
// lie beyond December.
func monthSpan(year int64, month, length int) span {
	first := DayNumber(year+int64((month-1)/12), (month-1)%12+1, 1)
	return span{first, addMonths(first, int64(length)) - 1}
}
