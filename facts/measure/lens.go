package measure

// lens is how the numbers of a set are to be looked at when it is compared.
type lens uint8

const (
	asWritten lens = iota
	asWhole        // of counts: only whole numbers are there
	asSpans        // of days beside an instant: day d is [d, d+1)
)

// lenses returns the lens for each of two values.
func lenses(a, b *Value) (la, lb lens) {
	switch {
	case a.Kind == Count && b.Kind == Count && whole(a) && whole(b):
		return asWhole, asWhole
	case a.Kind != Date || b.Kind != Date || instant(a) == instant(b):
		return asWritten, asWritten
	case instant(a):
		return asWritten, asSpans
	}
	return asSpans, asWritten
}

// whole reports whether a count was written without a fraction.
func whole(v *Value) bool {
	return v.Nominal.IsInt() && (v.Hedge != BetweenHedge || v.Detail == nil || v.Detail.Upper.IsInt())
}

func instant(v *Value) bool { return v.Detail != nil && v.Detail.Instant }

// at returns the interval as the lens shows it.
func (l lens) at(i Interval) Interval {
	switch l {
	case asWhole:
		return wholeOf(i)
	case asSpans:
		if !i.HiInf {
			i.Hi, i.HiOpen = i.Hi.Add(Int(1)), true
		}
	}
	return i
}

// wholeOf returns the closed interval of the whole numbers in i.
func wholeOf(i Interval) Interval {
	if !i.LoInf {
		open := i.LoOpen && i.Lo.IsInt()
		i.Lo, i.LoOpen = i.Lo.Ceil(), false
		if open {
			i.Lo = i.Lo.Add(Int(1))
		}
	}
	if !i.HiInf {
		open := i.HiOpen && i.Hi.IsInt()
		i.Hi, i.HiOpen = i.Hi.Floor(), false
		if open {
			i.Hi = i.Hi.Sub(Int(1))
		}
	}
	return i
}

// equalUnder reports whether two sets look the same.
func equalUnder(s, t Set, ls, lt lens) bool {
	if len(s) != len(t) {
		return false
	}
	for k := range s {
		x, y := ls.at(s[k]), lt.at(t[k])
		if cmpLo(x, y) != 0 || cmpHi(x, y) != 0 {
			return false
		}
	}
	return true
}

// meet reports whether two sets share a number.
func meet(s, t Set, ls, lt lens) bool {
	for i, j := 0, 0; i < len(s) && j < len(t); {
		x, y := ls.at(s[i]), lt.at(t[j])
		if !overlap(x, y).Empty() {
			return true
		}
		if cmpHi(x, y) < 0 {
			i++
		} else {
			j++
		}
	}
	return false
}
