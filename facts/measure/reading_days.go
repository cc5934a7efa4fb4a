package measure

import (
	"strconv"
	"time"
)

// readPeriod words the start and the end of a period.
func (v Value) readPeriod() string {
	start, end := ends(v)
	switch {
	case start == nil && end == nil:
		return v.Text
	case end == nil:
		return "from " + start.Reading()
	case start == nil:
		return "until " + end.Reading()
	}
	return "from " + start.Reading() + " to " + end.Reading()
}

// readDays words an interval of days.
func (v Value) readDays(i Interval) string {
	switch {
	case i.LoInf && i.HiInf:
		return "any day"
	case i.HiInf:
		return readDay(i.Lo) + " or later"
	case i.LoInf:
		return readDay(i.Hi) + " or earlier"
	}
	lo, ok := wholeDay(i.Lo)
	hi, ok2 := wholeDay(i.Hi)
	if !ok || !ok2 || v.Detail != nil && v.Detail.Instant {
		return readMoments(i)
	}
	return daySpan(lo, hi)
}

// wholeDay returns a day number if n is one that the calendar can name.
func wholeDay(n Num) (int64, bool) {
	day, ok := n.Int64()
	return day, ok && day >= DayNumber(-maxYear, 1, 1) && day <= DayNumber(maxYear, 12, 31)
}

// daySpan words the days from lo to hi.
func daySpan(lo, hi int64) string {
	y1, m1, d1 := Civil(lo)
	y2, m2, d2 := Civil(hi)
	wholeMonths := d1 == 1 && d2 == monthDays(y2, m2)
	wholeYears := wholeMonths && m1 == 1 && m2 == 12
	switch {
	case lo == hi:
		return dayWords(y1, m1, d1)
	case wholeYears && y1 == y2:
		return "any day of " + yearWords(y1)
	case wholeYears:
		return yearWords(y1) + " to " + yearWords(y2)
	case wholeMonths && y1 == y2 && m1 == m2:
		return "any day of " + monthWords(y1, m1)
	case wholeMonths && y1 == y2:
		return time.Month(m1).String() + " to " + monthWords(y2, m2)
	case wholeMonths:
		return monthWords(y1, m1) + " to " + monthWords(y2, m2)
	case y1 == y2 && m1 == m2:
		return strconv.Itoa(d1) + " to " + dayWords(y2, m2, d2)
	case y1 == y2:
		return strconv.Itoa(d1) + " " + time.Month(m1).String() + " to " + dayWords(y2, m2, d2)
	}
	return dayWords(y1, m1, d1) + " to " + dayWords(y2, m2, d2)
}

// readDay words one day, or a moment if n is no whole day.
func readDay(n Num) string {
	day, ok := wholeDay(n)
	if !ok {
		return FormatDay(n)
	}
	return dayWords(Civil(day))
}

func readMoments(i Interval) string {
	if i.Lo.Equal(i.Hi) {
		return FormatDay(i.Lo)
	}
	return FormatDay(i.Lo) + " to " + FormatDay(i.Hi)
}

func dayWords(year int64, month, day int) string {
	return strconv.Itoa(day) + " " + monthWords(year, month)
}

func monthWords(year int64, month int) string {
	return time.Month(month).String() + " " + yearWords(year)
}

// yearWords writes a year; year 0 is 1 BC.
func yearWords(year int64) string {
	if year <= 0 {
		return strconv.FormatInt(1-year, 10) + " BC"
	}
	return strconv.FormatInt(year, 10)
}
