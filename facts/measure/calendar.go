package measure

import (
	"math/bits"
	"strconv"
)

// maxYear bounds the years that are read, on both sides: the days of every
// year up to it fit an int64 with room for windows around them.
const maxYear = 9_999_999_999_999_999

const (
	daysPer400 = 146097
	epochShift = 719468 // days from 0000-03-01 to 1970-01-01
)

// DayNumber returns the number of days from 1970-01-01 to the given day of
// the proleptic Gregorian calendar; year 0 is 1 BC. The month is 1 to 12 and
// the day may lie outside its month ("day 0" is the last of the month
// before). The year must be within ±9,999,999,999,999,999.
func DayNumber(year int64, month, day int) int64 {
	// Years are counted from March, so that the leap day comes last.
	if month <= 2 {
		year--
		month += 12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := int64(153*(month-3)+2) / 5
	return era*daysPer400 + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear + int64(day) - 1 - epochShift
}

// Civil returns the year, month and day of the month of a day number, which
// must lie within the years that DayNumber takes.
func Civil(day int64) (year int64, month, dayOfMonth int) {
	day += epochShift
	era := floorDiv(day, daysPer400)
	dayOfEra := day - era*daysPer400
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := int(dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100))
	m := (5*dayOfYear + 2) / 153
	year, month = era*400+yearOfEra, m+3
	if month > 12 {
		year, month = year+1, month-12
	}
	return year, month, dayOfYear - (153*m+2)/5 + 1
}

// FormatDay returns a day number as an ISO date, "2024-03-22", with a sign
// and at least six digits for years outside 0 to 9999. A fraction of a day
// is written as the time of day, to the second or as much finer as needed:
// "2024-03-22T20:00:00".
func FormatDay(n Num) string {
	var room [48]byte
	return string(AppendDay(room[:0], n))
}

// AppendDay appends what FormatDay returns.
func AppendDay(b []byte, n Num) []byte {
	floor := n.Floor()
	day, ok := floor.Int64()
	if !ok || day < firstDay || day > lastDay {
		return append(b, n.String()...)
	}
	b = appendDay(b, day)
	if clock := n.Sub(floor); clock.Sign() != 0 {
		b = appendClock(append(b, 'T'), clock)
	}
	return b
}

// The days between which a number is written as a date.
var firstDay, lastDay = DayNumber(-maxYear, 1, 1), DayNumber(maxYear, 12, 31)

func appendDay(b []byte, day int64) []byte {
	year, month, dom := Civil(day)
	b = appendYear(b, year)
	b = appendTwo(append(b, '-'), month)
	return appendTwo(append(b, '-'), dom)
}

func appendYear(b []byte, year int64) []byte {
	if year >= 0 && year <= 9999 {
		b = appendTwo(b, int(year/100))
		return appendTwo(b, int(year%100))
	}
	sign := byte('+')
	if year < 0 {
		sign, year = '-', -year
	}
	b = append(b, sign)
	for limit := int64(100_000); limit > year && limit > 1; limit /= 10 {
		b = append(b, '0')
	}
	return appendInt(b, year)
}

// appendClock writes a fraction of a day as hours, minutes and seconds.
func appendClock(b []byte, clock Num) []byte {
	seconds := clock.Mul(Int(86400))
	whole, _ := seconds.Floor().Int64()
	b = appendTwo(b, int(whole/3600))
	b = appendTwo(append(b, ':'), int(whole/60%60))
	b = appendTwo(append(b, ':'), int(whole%60))
	if rest := seconds.Sub(Int(whole)); rest.Sign() != 0 {
		b = append(b, rest.String()[1:]...) // "0.042" without its zero
	}
	return b
}

func appendInt(b []byte, n int64) []byte { return strconv.AppendInt(b, n, 10) }

func appendTwo(b []byte, n int) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }

// isLeap reports whether a year of the proleptic Gregorian calendar has 366 days.
func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// monthDays returns the number of days of a month, 1 to 12.
func monthDays(year int64, month int) int {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// weekday returns the day of the week of a day number: 0 Monday to 6 Sunday.
func weekday(day int64) int {
	w := (day + 3) % 7 // 1970-01-01 was a Thursday
	if w < 0 {
		w += 7
	}
	return int(w)
}

// addMonths returns the day n months after the given one, on the same day of
// the month or the last there is.
func addMonths(day, n int64) int64 {
	year, month, dom := Civil(day)
	total := year*12 + int64(month-1) + n
	year, month = floorDiv(total, 12), int(total-floorDiv(total, 12)*12)+1
	return DayNumber(year, month, min(dom, monthDays(year, month)))
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// decimalYear reads digits as a year; ok is false beyond maxYear.
func decimalYear(digits string) (year int64, ok bool) {
	for i := 0; i < len(digits); i++ {
		hi, lo := bits.Mul64(uint64(year), 10)
		year = int64(lo) + int64(digits[i]-'0')
		if hi != 0 || year > maxYear {
			return 0, false
		}
	}
	return year, true
}
