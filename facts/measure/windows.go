package measure

// Windows are the widths that inexact words are given. Every window is named
// in the finding that it decided.
type Windows struct {
	Profile    string // "strict", "default", "loose", or "custom" once a width was changed
	Nearly     Num    // share of n that "nearly n" may lie below it
	About      Num    // greatest share of n on each side of "about n"
	AboutFloor Num    // share of n that "about n" gets at least
	Rounding   Num    // greatest relative distance of rounding variants; 0: none
	HalfMonths bool   // early, mid and late of a month are read as halves; dates and times have their Detail.Loose
}

// Profiles returns the windows called strict, default or loose.
func Profiles(name string) (Windows, bool) {
	switch name {
	case "strict":
		return Windows{name, Frac(5, 100), Frac(5, 100), Frac(5, 100), Num{}, false}, true
	case "default":
		return Windows{name, Frac(10, 100), Frac(10, 100), Frac(5, 100), Frac(5, 100), false}, true
	case "loose":
		return Windows{name, Frac(20, 100), Frac(20, 100), Frac(20, 100), Frac(10, 100), true}, true
	}
	return Windows{}, false
}

var (
	defaultWindows, _ = Profiles("default")
	strictWindows, _  = Profiles("strict")
	looseWindows, _   = Profiles("loose")
)

// orDefault returns w, or the default windows for nil.
func (w *Windows) orDefault() *Windows {
	if w == nil {
		return &defaultWindows
	}
	return w
}

// hedgeSet returns the set that a count or quantity stands for, in base
// units: the one home of the width rules. Numbers are given in the written
// unit; upper is used by BetweenHedge and Vague only (their lower end is
// nominal). Dates and clock times are made elsewhere.
//
//   - A bare measured quantity stands for ± half its last written digit:
//     "22 km" is [21.5, 22.5) km. A hedge's own bound is the number as
//     written: "at least 22 km" is [22, ∞) km.
//   - Counts are exact, whole and not below 0; ends that fall between whole
//     numbers move inward, open ends stay as written ("nearly 100": [90, 100)).
//   - What has a natural zero is not below it, unless the number is.
func hedgeSet(h Hedge, nominal, upper Num, u *Unit, kind Kind, p Precision, w *Windows) Set {
	return Set{hedgedInterval(h, nominal, upper, u, kind, p, w)}
}

// hedgedInterval is the one interval of hedgeSet.
func hedgedInterval(h Hedge, nominal, upper Num, u *Unit, kind Kind, p Precision, w *Windows) Interval {
	if h == Exact && kind == Count { // as most are
		return Interval{Lo: nominal, Hi: nominal}
	}
	i := clipped(hedgeInterval(h, nominal, upper, &width{nominal, u, kind, p, w}), nominal, u)
	if kind == Count {
		return inward(i, nominal)
	}
	return toBase(i, u)
}

func hedgeInterval(h Hedge, n, upper Num, w *width) Interval {
	switch h {
	case AtLeast, Since:
		return Interval{Lo: n, HiInf: true, HiOpen: true}
	case MoreThan, After:
		return Interval{Lo: n, LoOpen: true, HiInf: true, HiOpen: true}
	case AtMost, UpTo, By:
		return Interval{LoInf: true, LoOpen: true, Hi: n}
	case FewerThan, Before:
		return Interval{LoInf: true, LoOpen: true, Hi: n, HiOpen: true}
	case JustOver:
		return Interval{Lo: n, LoOpen: true, Hi: n.Add(w.of(h))}
	case Nearly:
		return Interval{Lo: n.Sub(w.of(h)), Hi: n, HiOpen: true}
	case About:
		d := w.of(h)
		return Interval{Lo: n.Sub(d), Hi: n.Add(d)}
	case BetweenHedge, Vague:
		return Interval{Lo: n, Hi: upper}
	}
	if w.kind != Quantity {
		return Interval{Lo: n, Hi: n}
	}
	half := w.p.half()
	return Interval{Lo: n.Sub(half), Hi: n.Add(half), HiOpen: true}
}

// clipped cuts off what lies below 0 of what has a natural zero there, unless
// the number written does.
func clipped(i Interval, n Num, u *Unit) Interval {
	if n.Sign() >= 0 && naturalZero(u) && (i.LoInf || i.Lo.Sign() < 0) {
		i.Lo, i.LoOpen, i.LoInf = Num{}, false, false
	}
	return i
}

// inward moves ends that fall between whole numbers to the next whole number
// inside. A count written with a fraction is left alone.
func inward(i Interval, n Num) Interval {
	if !n.IsInt() {
		return i
	}
	if !i.LoInf && !i.Lo.IsInt() {
		i.Lo, i.LoOpen = i.Lo.Ceil(), false
	}
	if !i.HiInf && !i.Hi.IsInt() {
		i.Hi, i.HiOpen = i.Hi.Floor(), false
	}
	return i
}

// toBase converts an interval from the written unit to base units.
func toBase(i Interval, u *Unit) Interval {
	i.Lo, i.Hi = u.ToBase(i.Lo), u.ToBase(i.Hi)
	return i
}

// Under returns the set that v stands for under other windows, widened by the
// tolerance that v was widened by.
func (v Value) Under(w Windows) Set {
	s := v.under(w)
	if v.Detail != nil && v.Detail.Plain != nil {
		return v.Detail.Slack.widen(s, v)
	}
	return s
}

func (v Value) under(w Windows) Set {
	switch v.Kind {
	case Count, Quantity:
		if !windowed(v.Hedge) || v.Set == nil {
			break
		}
		return hedgeSet(v.Hedge, v.Nominal, Num{}, v.Unit, v.Kind, v.Precision, &w)
	case Date, Time:
		if w.HalfMonths && v.Detail != nil && v.Detail.Loose != nil {
			return v.Detail.Loose
		}
	}
	return plain(&v)
}

// plain returns v's set before a tolerance widened it.
func plain(v *Value) Set {
	if v.Detail != nil && v.Detail.Plain != nil {
		return v.Detail.Plain
	}
	return v.Set
}
