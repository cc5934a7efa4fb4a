package measure

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
		return append(dst, daysOfYears(year, year+10)), nil
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
