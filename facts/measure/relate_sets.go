package measure

import "strings"

// relateSets compares two numbers, two dates or two times of day.
func relateSets(a, b *Value, w *Windows) Relation {
	if symbolic(a) || symbolic(b) {
		return Relation{Verdict: Incomparable, By: BySymbolic}
	}
	if dimension(a) != dimension(b) {
		return Relation{Verdict: Incomparable, By: ByUnit}
	}
	if classOf(a.Kind) != ofNumbers {
		return relateMoments(a, b, w)
	}
	return relateAlike(a, b, w)
}

// relateAlike compares two sets on one scale.
func relateAlike(a, b *Value, w *Windows) Relation {
	rel := verdict(a, b, w)
	if a.Noun != b.Noun {
		rel.NounsDiffer = nounsDiffer(a.Noun, b.Noun)
	}
	if rel.Verdict > Compatible {
		rel.OneDay = oneDay(a, b)
	}
	if rel.Verdict != Same && rel.Window == "" {
		rel.Window = windowsOf(a, b)
	}
	return rel
}

func symbolic(v *Value) bool { return v.Set == nil || v.Detail != nil && v.Detail.Symbolic }

// dimension returns what v measures: "" for counts and bare numbers.
func dimension(v *Value) Dimension {
	switch {
	case v.Unit != nil:
		return v.Unit.Dimension
	case v.Detail != nil && v.Detail.Share:
		return Share
	}
	return ""
}

func verdict(a, b *Value, w *Windows) Relation {
	la, lb := lenses(a, b)
	switch {
	case equalUnder(a.Set, b.Set, la, lb):
		return Relation{Verdict: Same}
	case meet(a.Set, b.Set, la, lb):
		return Relation{Verdict: Compatible, By: groundOf(a, b, la, lb)}
	}
	if at, ok := touch(a, b, la, lb); ok {
		return Relation{Verdict: Compatible, By: ByTouching, At: at}
	}
	if share := w.orDefault().Rounding; roundingVariants(a, b, share) {
		return Relation{Verdict: Compatible, By: ByRounding, Window: "rounding: " + percent(share)}
	}
	return doubt(a, b, la, lb)
}

// groundOf says why two unlike sets meet.
func groundOf(a, b *Value, la, lb lens) Basis {
	if pa, pb := plain(a), plain(b); !meet(pa, pb, la, lb) {
		return ByTolerance
	}
	if a.Hedge != Exact || b.Hedge != Exact {
		return ByHedge
	}
	return ByPrecision
}

// doubt is the verdict on sets that exclude one another.
func doubt(a, b *Value, la, lb lens) Relation {
	switch {
	case a.Hedge == Vague || b.Hedge == Vague:
		return Relation{Verdict: PossibleConflict, By: ByVague}
	case (a.Hedge == UpTo || b.Hedge == UpTo) && meet(soft(a), soft(b), la, lb):
		return Relation{Verdict: PossibleConflict, By: ByUpTo}
	}
	if loosened(a) || loosened(b) {
		if meet(underLoose(a), underLoose(b), la, lb) {
			return Relation{Verdict: PossibleConflict, By: ByLoose, Window: looseWindow(a, b)}
		}
	}
	if roundingVariants(a, b, looseWindows.Rounding) {
		return Relation{Verdict: PossibleConflict, By: ByLoose, Window: "rounding: " + percent(looseWindows.Rounding)}
	}
	return Relation{Verdict: Conflict}
}

// soft returns v's set without the bound of "up to", which can be cancelled.
func soft(v *Value) Set {
	if v.Hedge != UpTo || len(v.Set) == 0 {
		return v.Set
	}
	s := append(Set(nil), v.Set...)
	last := &s[len(s)-1]
	last.HiInf, last.HiOpen = true, true
	return s
}

// loosened reports whether the profile loose reads v otherwise.
func loosened(v *Value) bool {
	return windowed(v.Hedge) || v.Detail != nil && v.Detail.Loose != nil
}

func windowed(h Hedge) bool { return h == Nearly || h == About || h == JustOver }

func underLoose(v *Value) Set {
	if !loosened(v) {
		return v.Set
	}
	return v.Under(looseWindows)
}

// touch returns the number at which two sets that share none only touch: the
// open end of one, as written, that the other allows (the least, if there are
// two). Counts are looked at as whole numbers here too: "more than 83" allows
// 84, so it touches "fewer than 84". Bare figures never touch: nobody wrote the
// ends of "22 km". Dates do not either: a day has no end in common with the
// next.
func touch(a, b *Value, la, lb lens) (at Num, ok bool) {
	if classOf(a.Kind) != ofNumbers || a.Hedge == Exact && b.Hedge == Exact {
		return Num{}, false
	}
	for _, x := range a.Set {
		for _, y := range b.Set {
			at, ok = least(at, ok, x, lb.at(y))
			at, ok = least(at, ok, y, la.at(x))
		}
	}
	return at, ok
}

// least returns the lesser of n, if there is one, and the open ends of x that
// y allows.
func least(n Num, ok bool, x, y Interval) (Num, bool) {
	if x.LoOpen && !x.LoInf && y.Contains(x.Lo) && (!ok || x.Lo.Less(n)) {
		n, ok = x.Lo, true
	}
	if x.HiOpen && !x.HiInf && y.Contains(x.Hi) && (!ok || x.Hi.Less(n)) {
		n, ok = x.Hi, true
	}
	return n, ok
}

// nounsDiffer reports whether two counted nouns are given and unlike, singular
// and plural aside. A life is a person's.
func nounsDiffer(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	a, b = strings.TrimSuffix(Fold(a), "s"), strings.TrimSuffix(Fold(b), "s")
	return a != b && !(isAnybody(a) && isAnybody(b))
}

// isAnybody reports whether a noun says no more than that people are counted.
func isAnybody(noun string) bool {
	switch noun {
	case "people", "person", "live", "life", "human", "individual":
		return true
	}
	return false
}

// oneDay reports whether both are single days (or moments), one day apart.
func oneDay(a, b *Value) bool {
	if a.Kind != Date || b.Kind != Date {
		return false
	}
	x, ok := singleDay(a)
	y, ok2 := singleDay(b)
	return ok && ok2 && x.Sub(y).Abs().Equal(Int(1))
}

func singleDay(v *Value) (Num, bool) {
	if len(v.Set) != 1 || v.Set[0].LoInf || v.Set[0].HiInf {
		return Num{}, false
	}
	lo, hi := v.Set[0].Lo.Floor(), v.Set[0].Hi.Floor()
	return lo, lo.Equal(hi)
}
