package measure

// cell returns the calendar unit in which a day lies.
func cell(day int64, unit Grain) span {
	year, month, _ := Civil(day)
	switch unit {
	case GrainWeek:
		monday := day - int64(weekday(day))
		return span{monday, monday + 6}
	case GrainMonth:
		return monthSpan(year, month, 1)
	case GrainSeason:
		return monthSpan(year, (month-1)/3*3+1, 3)
	case GrainYear:
		return daysOfYears(year, year)
	case GrainDecade:
		first := floorDiv(year, 10) * 10
		return daysOfYears(first, first+9)
	case GrainCentury:
		first := floorDiv(year, 100) * 100
		return daysOfYears(first, first+99)
	}
	return span{day, day}
}

// moveBy returns the day so many halves of a unit later, or earlier.
func moveBy(day int64, unit Grain, halves int64) int64 {
	switch unit {
	case GrainMinute:
		return day
	case GrainHour:
		return day + floorDiv(halves, 48)
	case GrainDay:
		return day + halves/2
	case GrainWeek:
		return day + halves*7/2
	case GrainMonth:
		return addMonths(day, halves/2) + halves%2*15
	case GrainYear:
		return addMonths(day, halves*6)
	case GrainDecade:
		return addMonths(day, halves*60)
	case GrainCentury:
		return addMonths(day, halves*600)
	}
	return day
}

// distance returns the least and greatest distance that an amount allows, in
// halves of its unit, and the slack on each side.
func (m lapse) distance() (least, most, slack int64) {
	switch m.hedge {
	case Nearly:
		return max(0, m.lo-max(1, m.lo/10)), m.lo, 0
	case JustOver:
		return m.hi, m.hi + 1, 0
	case MoreThan, AtLeast:
		return m.lo, m.hi, 0
	case FewerThan, AtMost, UpTo:
		return 0, m.hi, 0
	case Vague, BetweenHedge:
		return m.lo, m.hi, 0
	case About:
		return m.lo, m.hi, 2
	}
	if n := m.lo / 2; m.lo == m.hi && n >= 10 && n%5 == 0 {
		return m.lo, m.hi, 2
	}
	return m.lo, m.hi, 1
}

// window returns the days an amount before (sign −1) or after the given ones;
// with cells, at the grain of the unit. Its loose reading has another half
// unit on each side.
func (m lapse) window(lo, hi, sign int64, cells bool) (span, []span) {
	least, most, slack := m.distance()
	s := span{moveBy(lo, m.unit, least), moveBy(hi, m.unit, most)}
	if sign < 0 {
		s = span{moveBy(lo, m.unit, -most), moveBy(hi, m.unit, -least)}
	}
	switch m.unit {
	case GrainMinute, GrainHour: // perhaps past midnight
		if sign > 0 {
			s.hi++
		} else {
			s.lo--
		}
		return s, nil
	}
	if cells && (slack > 0 || m.hedge == Vague || m.hedge == BetweenHedge) {
		unit := min(m.unit, GrainYear)
		s = span{cell(s.lo, unit).lo, cell(s.hi, unit).hi}
	}
	loose := m.slacken(s, slack+1)
	return m.slacken(s, slack), []span{loose}
}

// slacken widens days by halves of the unit; half a day is nothing.
func (m lapse) slacken(s span, halves int64) span {
	if halves == 0 {
		return s
	}
	return span{moveBy(s.lo, m.unit, -halves), moveBy(s.hi+1, m.unit, halves) - 1}
}
