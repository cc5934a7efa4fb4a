package measure

// partOf returns the days of a part of a unit, and the halves that the loose
// reading gives it.
func partOf(whole span, grain Grain, part int) (s, loose span) {
	at := func(tenths int64) int64 { return cut(whole, grain, tenths) }
	half := cut(whole, grain, 5)
	first, second := span{whole.lo, half - 1}, span{half, whole.hi}
	middle := span{at(2), at(8) - 1}
	switch part {
	case partEarly:
		return span{whole.lo, third(whole, grain, 1) - 1}, first
	case partMid, partMiddle:
		return span{third(whole, grain, 1), third(whole, grain, 2) - 1}, middle
	case partLate:
		return span{third(whole, grain, 2), whole.hi}, second
	case partBeginning:
		return span{whole.lo, quarter(whole, grain, 1) - 1}, first
	case partEnd:
		return span{quarter(whole, grain, 3), whole.hi}, second
	case partFirstHalf:
		return first, first
	case partSecondHalf:
		return second, second
	}
	return whole, whole
}

// cut returns the day at so many tenths of a unit, on a whole month or year
// where the unit has them.
func cut(whole span, grain Grain, tenths int64) int64 {
	switch grain {
	case GrainYear:
		return addMonths(whole.lo, (12*tenths+5)/10)
	case GrainDecade:
		return addMonths(whole.lo, 12*tenths)
	case GrainCentury:
		return addMonths(whole.lo, 120*tenths)
	case GrainMonth:
		return whole.lo + 3*tenths
	}
	return whole.lo + (whole.hi-whole.lo+1)*tenths/10
}

// third returns where the second or third part of three begins: the 11th and
// 21st of a month, May and September, the fourth and seventh year.
func third(whole span, grain Grain, n int64) int64 {
	switch grain {
	case GrainMonth:
		return whole.lo + 10*n
	case GrainYear:
		return addMonths(whole.lo, 4*n)
	case GrainDecade:
		return addMonths(whole.lo, 36*n+12) // early: 0 to 3, mid: 4 to 6, late: 7 to 9
	case GrainCentury:
		return addMonths(whole.lo, 400*n)
	}
	return whole.lo + (whole.hi-whole.lo+1)*n/3
}

// quarter returns where the second or the last of four parts begins; of a
// month the beginning and end are its first and last ten days.
func quarter(whole span, grain Grain, n int64) int64 {
	switch {
	case grain == GrainMonth && n == 1:
		return whole.lo + 10
	case grain == GrainMonth:
		return whole.lo + 20
	case grain == GrainYear:
		return addMonths(whole.lo, 3*n)
	case grain == GrainDecade:
		return addMonths(whole.lo, 30*n)
	case grain == GrainCentury:
		return addMonths(whole.lo, 300*n)
	}
	return whole.lo + (whole.hi-whole.lo+1)*n/4
}

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
		return yearDays(year, year, unit).spans[0]
	case GrainDecade:
		first := floorDiv(year, 10) * 10
		return yearDays(first, first+9, unit).spans[0]
	case GrainCentury:
		first := floorDiv(year, 100) * 100
		return yearDays(first, first+99, unit).spans[0]
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

// relativeSpans works out the days of what counts from today, or the event.
func (a *atom) relativeSpans(dst []span, today int64) (found, loose []span) {
	switch a.kind {
	case kindDay:
		return append(dst, span{today + int64(a.n), today + int64(a.n)}), nil
	case kindWeekday:
		return a.weekdaySpans(dst, today), nil
	case kindWeekend:
		saturday := today - int64((weekday(today)+2)%7)
		switch monday := today - int64(weekday(today)); {
		case a.tense == tenseNext:
			saturday = monday + 12
		case a.tense == tenseThis:
			return append(dst, span{min(saturday, monday+5), saturday + 1}, span{monday + 5, monday + 6}), nil
		}
		return append(dst, span{saturday, saturday + 1}), nil
	case kindUnit:
		return a.unitSpans(dst, today)
	case kindPast:
		_, most, _ := a.amount.distance()
		return append(dst, span{moveBy(today, a.amount.unit, -most), today}), nil
	case kindAgo:
		s, loose := a.amount.window(today, today, -1, true)
		s.hi = min(s.hi, today)
		return append(dst, s), loose
	case kindOffset:
		if a.tense != 0 { // the following year
			return append(dst, cell(moveBy(today, a.amount.unit, 2*a.sign), a.amount.unit)), nil
		}
		s, loose := a.amount.window(today, today, a.sign, false)
		return append(dst, s), loose
	case kindSame:
		return append(dst, a.sameSpan(today)), nil
	}
	return dst, nil
}

// sameSpan returns the unit in which the event lies, or the weekday nearest.
func (a *atom) sameSpan(event int64) span {
	if a.tense == 0 {
		return cell(event, a.unit)
	}
	day := event + int64((a.weekday-weekday(event)+7)%7)
	switch {
	case a.tense == tenseNext && day == event:
		day += 7
	case a.tense == tensePrevious:
		if day -= 7; day+7 == event {
			return span{day, day}
		}
	case a.tense == tenseThis && day > event:
		return span{day - 7, day}
	}
	return span{day, day}
}

// weekdaySpans returns the last such day, today included. "Last Friday" and
// "next Friday" may each be one of two.
func (a *atom) weekdaySpans(dst []span, today int64) []span {
	monday := today - int64(weekday(today))
	inWeek := monday + int64(a.weekday)
	latest := today - int64((weekday(today)-a.weekday+7)%7)
	one := func(day int64) []span { return append(dst, span{day, day}) }
	switch {
	case a.unit == GrainWeek && a.tense == tenseLast:
		return one(inWeek - 7)
	case a.unit == GrainWeek && a.tense == tenseNext:
		return one(inWeek + 7)
	case a.tense == tenseThis:
		return one(inWeek)
	case a.tense == tenseLast:
		if latest == today {
			latest -= 7
		}
		return addSpan(one(inWeek-7), span{latest, latest})
	case a.tense == tenseNext:
		if inWeek > today {
			return append(dst, span{inWeek, inWeek}, span{inWeek + 7, inWeek + 7})
		}
		return one(inWeek + 7)
	}
	return one(latest)
}

// unitSpans returns last week, this year, next month; what is of this unit
// ends with today.
func (a *atom) unitSpans(dst []span, today int64) (found, loose []span) {
	now := cell(today, a.unit)
	s := now
	switch a.tense {
	case tenseLast:
		s = cell(now.lo-1, a.unit)
	case tenseNext:
		s = cell(now.hi+1, a.unit)
	}
	switch {
	case a.n > 0: // the first decade of this century
		year, _, _ := Civil(s.lo)
		year += int64(a.n-1) * 10
		return append(dst, yearDays(year, year+10, GrainDecade).spans[0]), nil
	case a.part != partWhole:
		return a.partsOf(dst, s, a.unit)
	case a.tense == tenseThis:
		s.hi = today
	case a.tense == tenseLater:
		s.lo = today
	case a.tense == tenseLast && a.unit == GrainWeek:
		s.hi = today
	}
	return append(dst, s), nil
}
