package picture

import (
	"fmt"
	"math"
	"strconv"
	"time"

	"crosscheck/facts/measure"
)

// dayTicks are days, firsts of months, or years.
func (s *scale) dayTicks() []Tick {
	span := s.hi - s.lo
	switch {
	case span < fewTicks*8:
		return s.everyDays(int(math.Ceil(span / fewTicks)))
	case span < 366*2.5:
		return s.everyMonths(monthsStep(span))
	}
	return s.everyYears()
}

func monthsStep(span float64) int {
	for _, step := range [...]int{1, 2, 3} {
		if span/(30.4*float64(step)) < fewTicks {
			return step
		}
	}
	return 6
}

// everyDays names the month and the year where they are new.
func (s *scale) everyDays(step int) []Tick {
	var out []Tick
	month, year := 0, int64(0)
	for day := int64(math.Ceil(s.lo)); float64(day)+0.5 < s.hi; day += int64(step) {
		y, m, d := measure.Civil(day)
		label := strconv.Itoa(d)
		if m != month || y != year {
			label += " " + time.Month(m).String()[:3]
		}
		if y != year {
			label += " " + yearName(y)
		}
		month, year = m, y
		out = append(out, s.labelled(float64(day)+0.5, label))
	}
	return out
}

func (s *scale) everyMonths(step int) []Tick {
	var out []Tick
	y, m, _ := measure.Civil(int64(math.Floor(s.lo)))
	for year, month := y, 1; ; month += step {
		if month > 12 {
			year, month = year+1, month-12
		}
		day := float64(measure.DayNumber(year, month, 1))
		if day > s.hi {
			return out
		}
		if year > y || month >= m-step {
			label := fmt.Sprintf("%s %s", time.Month(month).String()[:3], yearName(year))
			out = s.stretchTick(out, day, float64(measure.DayNumber(year, month+1, 1)), step == 1, label)
		}
	}
}

// manyYears is how many years stand on a line each with its name: they are short.
const manyYears = 8

// daysPerYear is the mean of the calendar, and 1970 the year of day 0.
const daysPerYear = 365.2425

func (s *scale) everyYears() []Tick {
	lo, hi := s.lo/daysPerYear+1970, s.hi/daysPerYear+1970
	if math.Abs(lo) > 9e15 || math.Abs(hi) > 9e15 {
		return nil
	}
	for pow := int64(1); ; pow *= 10 {
		for _, m := range [...]int64{1, 2, 5} {
			step := m * pow
			first, last := int64(math.Ceil(lo/float64(step))), int64(math.Floor(hi/float64(step)))
			if last-first < fewTicks || step == 1 && last-first < manyYears {
				return s.years((first-1)*step, last*step, step)
			}
		}
	}
}

func (s *scale) years(first, last, step int64) []Tick {
	var out []Tick
	for y := first; y <= last; y += step {
		out = s.stretchTick(out, float64(measure.DayNumber(y, 1, 1)), float64(measure.DayNumber(y+1, 1, 1)), step == 1, yearName(y))
	}
	return out
}

// stretchTick adds a tick where a month or a year begins, as far as that is on
// the line. Where each has one, its name stands in the middle of what is seen
// of it: a tick with a name below it would look like the end of the year before.
func (s *scale) stretchTick(out []Tick, from, to float64, each bool, label string) []Tick {
	t := s.labelled(from, label)
	if each {
		seen := Span{s.at(max(from, s.lo)), s.at(min(to, s.hi))}
		if t.LabelAt = seen.Middle(); seen.Width() < roomForName {
			t.Label = ""
		}
	}
	if t.Hidden = from < s.lo; t.Hidden && (!each || t.Label == "") {
		return out
	}
	return append(out, t)
}

// roomForName is how wide a stretch is at least that has its name in it.
const roomForName = 10

// yearName writes a year; year 0 is 1 BC.
func yearName(y int64) string {
	if y <= 0 {
		return strconv.FormatInt(1-y, 10) + " BC"
	}
	return strconv.FormatInt(y, 10)
}
