package measure

// EDTF returns the days of a date in the Extended Date/Time Format, as
// coarsely as says the same; reading it gives the same Set. It is false if v
// is no date or period, has no days yet, or cannot be written so: a single
// day of a year beyond 9999, an instant that is no decimal fraction of a second.
func (v Value) EDTF() (string, bool) {
	if v.Kind != Date && v.Kind != Period || len(v.Set) == 0 {
		return "", false
	}
	if v.Detail != nil && v.Detail.Instant {
		return v.edtfInstant()
	}
	if len(v.Set) == 1 {
		b, ok := appendEDTF(nil, v.Set[0], "/")
		return string(b) + v.edtfQualifier(b), ok
	}
	opening, closing := byte('{'), byte('}')
	if v.Hedge == BetweenHedge {
		opening, closing = '[', ']'
	}
	b, ok := []byte{opening}, true
	for i, iv := range v.Set {
		if i > 0 {
			b = append(b, ',')
		}
		if b, ok = appendEDTF(b, iv, ".."); !ok {
			return "", false
		}
	}
	return string(append(b, closing)), true
}

// edtfQualifier returns the sign of doubt that can follow a single date.
func (v Value) edtfQualifier(written []byte) string {
	for _, c := range written {
		if c == '/' || c == 'X' {
			return ""
		}
	}
	approximate := v.Detail != nil && v.Detail.Loose != nil
	switch {
	case v.Hedge == Vague && approximate:
		return "%"
	case v.Hedge == Vague:
		return "?"
	case v.Hedge == About && approximate:
		return "~"
	}
	return ""
}

// appendEDTF writes one run of days as a date or as two with a mark between
// them: "/" by itself, ".." in a set.
func appendEDTF(b []byte, iv Interval, between string) ([]byte, bool) {
	lo, ok1 := iv.Lo.Int64()
	hi, ok2 := iv.Hi.Int64()
	open := ".."
	if between == ".." {
		open = ""
	}
	switch {
	case !iv.LoInf && !ok1 || !iv.HiInf && !ok2:
		return b, false
	case iv.LoInf && iv.HiInf:
		return append(b, "../.."...), between == "/"
	case iv.LoInf:
		return appendUnit(append(append(b, open...), between...), hi, unitEnding(hi))
	case iv.HiInf:
		b, ok1 = appendUnit(b, lo, unitBeginning(lo))
		return append(append(b, between...), open...), ok1
	}
	unit := min(unitBeginning(lo), unitEnding(hi))
	at := len(b)
	if b, ok1 = appendUnit(b, lo, unit); unit == GrainYear {
		if masked, ok := maskYears(b[at:], lo, hi); ok && between == "/" {
			return append(b[:at], masked...), true
		}
	}
	begin := len(b)
	b, ok2 = appendUnit(append(b, between...), hi, unit)
	if string(b[begin+len(between):]) == string(b[at:begin]) {
		b = b[:begin]
	}
	return b, ok1 && ok2
}

// unitBeginning returns the largest unit, year, month or day, that begins on a day.
func unitBeginning(day int64) Grain {
	switch _, month, dom := Civil(day); {
	case dom > 1:
		return GrainDay
	case month > 1:
		return GrainMonth
	}
	return GrainYear
}

// unitEnding returns the largest unit, year, month or day, that ends on a day.
func unitEnding(day int64) Grain { return unitBeginning(day + 1) }

// appendUnit writes the year, month or day in which a day lies.
func appendUnit(b []byte, day int64, unit Grain) ([]byte, bool) {
	year, month, dom := Civil(day)
	switch {
	case year > 9999 || year < -9999:
		return appendInt(append(b, 'Y'), year), unit == GrainYear
	case year < 0:
		b, year = append(b, '-'), -year
	}
	b = appendYear(b, year)
	if unit <= GrainMonth {
		b = appendTwo(append(b, '-'), month)
	}
	if unit <= GrainDay {
		b = appendTwo(append(b, '-'), dom)
	}
	return b, true
}

// maskYears returns a decade or a century of years as "199X" or "19XX".
func maskYears(first []byte, lo, hi int64) (string, bool) {
	from, _, _ := Civil(lo)
	to, _, _ := Civil(hi)
	switch {
	case from < 0 || to > 9999:
		return "", false
	case from%100 == 0 && to == from+99:
		return string(first[:2]) + "XX", true
	case from%10 == 0 && to == from+9:
		return string(first[:3]) + "X", true
	}
	return "", false
}

// edtfInstant writes an instant to the second, or one minute.
func (v Value) edtfInstant() (string, bool) {
	iv := v.Set[0]
	day, ok := iv.Lo.Floor().Int64()
	minute := !iv.HiInf && iv.HiOpen && iv.Hi.Equal(iv.Lo.Add(Frac(1, 1440)))
	if !ok || len(v.Set) > 1 || iv.LoInf || iv.HiInf || !minute && !iv.Lo.Equal(iv.Hi) {
		return "", false
	}
	if year, _, _ := Civil(day); year < 0 || year > 9999 {
		return "", false
	}
	if billions := iv.Lo.Mul(Int(secondsPerDay * 1_000_000_000)); !billions.IsInt() {
		return "", false
	}
	s := FormatDay(iv.Lo)
	if len(s) == len("2024-03-22") {
		s += "T00:00:00"
	}
	if minute {
		if s[17:] != "00" {
			return "", false
		}
		s = s[:16]
	}
	if v.Detail.Zone != nil {
		s += "Z"
	}
	return s, true
}
