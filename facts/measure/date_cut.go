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
