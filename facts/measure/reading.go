package measure

import "strings"

// Reading says in plain words which set v stands for: "90 to 100", "at least
// 139", "22 March 2024", "any day of 2024". A bare measured figure is read as
// it was written ("22 km"), although it stands for a range, and so is a time of
// day that no "about" widens; values without a set are given in their own
// words.
func (v Value) Reading() string {
	switch {
	case v.Kind == YesNo && v.Yes():
		return "yes"
	case v.Kind == YesNo:
		return "no"
	case v.Kind == Period:
		return v.readPeriod()
	case v.Set == nil || v.Kind == Time && !windowed(v.Hedge):
		return v.Text
	case v.Kind == Time:
		return v.readTimes()
	case v.Kind == Date:
		return alternatives(v.Set, v.readDays)
	case v.Kind == Quantity && v.Hedge == Exact && v.plainly():
		return FormatIn(v.Unit.ToBase(v.Nominal), v.Unit)
	}
	return alternatives(v.Set, v.readInterval)
}

// plainly reports whether no tolerance widened v.
func (v Value) plainly() bool { return v.Detail == nil || v.Detail.Plain == nil }

// mostAlternatives is how many alternatives are named. Of more, such as "9 April,
// whatever the year", the first, the last and their number say enough.
const mostAlternatives = 6

// alternatives reads the intervals of a set as alternatives.
func alternatives(s Set, read func(Interval) string) string {
	if len(s) == 0 {
		return "nothing"
	}
	if n := len(s); n > mostAlternatives {
		return read(s[0]) + ", " + read(s[1]) + " … or " + read(s[n-1]) + ", one of " + FormatNum(Int(int64(n)))
	}
	var parts []string
	for _, i := range s {
		parts = append(parts, read(i))
	}
	return strings.Join(parts, " or ")
}

// readInterval words an interval of numbers.
func (v Value) readInterval(i Interval) string {
	switch {
	case i.LoInf && i.HiInf:
		return "any number"
	case i.HiInf && i.LoOpen:
		return "more than " + FormatIn(i.Lo, v.Unit)
	case i.HiInf:
		return "at least " + FormatIn(i.Lo, v.Unit)
	case !i.LoInf && i.Lo.Equal(i.Hi):
		return FormatIn(i.Lo, v.Unit)
	case i.LoInf || v.bounded() && i.Lo.Sign() == 0:
		return v.readUpper(i)
	}
	return rangeIn(i, v.Unit)
}

// bounded reports whether v's words give an upper bound only.
func (v Value) bounded() bool { return v.Hedge == AtMost || v.Hedge == UpTo || v.Hedge == FewerThan }

func (v Value) readUpper(i Interval) string {
	hi := FormatIn(i.Hi, v.Unit)
	switch {
	case v.Hedge == UpTo:
		return "up to " + hi
	case i.HiOpen && v.Kind == Count:
		return "fewer than " + hi
	case i.HiOpen:
		return "less than " + hi
	}
	return "at most " + hi
}

// rangeIn writes "90 to 100 km", naming the unit once where it stands beside
// the number.
func rangeIn(i Interval, u *Unit) string {
	lo, hi := FormatIn(i.Lo, u), FormatIn(i.Hi, u)
	if u == nil || u.before {
		return lo + " to " + hi
	}
	if u.Dimension == Magnitude {
		return lo + " to " + FormatNum(u.FromBase(i.Hi))
	}
	number, _, _ := strings.Cut(lo, " ")
	return number + " to " + hi
}

// Window names the window that made v's set, with its width: "nearly: 10 %",
// "about: 5"; "" if none did.
func (v Value) Window() string {
	switch {
	case !windowed(v.Hedge):
		return ""
	case classOf(v.Kind) == ofNumbers:
		return v.windowUnder(v.windows())
	}
	return v.dayWindow()
}

// dayWindow names how far "about" reaches from a date or a time of day. What
// EDTF marks as approximate stays as written: only the loose reading is wider.
func (v Value) dayWindow() string {
	switch {
	case v.Kind == Time && windowed(v.Hedge):
		return strings.ReplaceAll(v.Hedge.String(), "-", " ") + ": 15 minutes"
	case v.Hedge != About || v.Detail == nil || v.Detail.Loose != nil:
		return ""
	case v.Detail.Instant:
		return "about: 15 minutes"
	case v.Detail.Grain >= GrainYear:
		return "about: 1 year"
	case v.Detail.Grain >= GrainMonth:
		return "about: 1 month"
	}
	return "about: 1 day"
}

// windows returns the profile that v was read with, as far as its set tells.
func (v Value) windows() *Windows {
	for _, w := range [...]*Windows{&defaultWindows, &strictWindows, &looseWindows} {
		if v.under(*w).Equal(plain(&v)) {
			return w
		}
	}
	return nil
}

// windowUnder names the window with its width under w; nil: the widths were
// set by hand.
func (v Value) windowUnder(w *Windows) string {
	name := strings.ReplaceAll(v.Hedge.String(), "-", " ")
	var d Num
	if w == nil {
		i := plain(&v)[0]
		d = i.Hi.Sub(i.Lo)
		if v.Hedge == About {
			d = d.Quo(Int(2))
		}
		if v.Unit != nil {
			d = d.Quo(v.Unit.Factor)
		}
	} else {
		d = (&width{v.Nominal, v.Unit, v.Kind, v.Precision, w}).of(v.Hedge)
	}
	return name + ": " + v.widthWords(d)
}

// widthWords writes a width as a share of the number where that is a whole
// percentage, else in the unit of the number.
func (v Value) widthWords(d Num) string {
	if n := v.Nominal.Abs(); n.Sign() > 0 && naturalZero(v.Unit) {
		if share := d.Quo(n); share.Mul(Int(100)).IsInt() {
			return percent(share)
		}
	}
	if v.Unit == nil {
		return FormatNum(d)
	}
	return FormatNum(d) + " " + v.Unit.Name
}

// percent writes a share: "10 %".
func percent(share Num) string { return FormatNum(share.Mul(Int(100))) + " %" }

// windowsOf names the windows that made the sets of two values, in one order
// whichever comes first.
func windowsOf(a, b *Value) string { return bothWindows(a.Window(), b.Window()) }

// looseWindow names the windows of the profile loose under which two values
// meet: "nearly: 20 %", "early March: 1 to 15 March 2024".
func looseWindow(a, b *Value) string { return bothWindows(a.looseWindow(), b.looseWindow()) }

func (v Value) looseWindow() string {
	switch {
	case v.Detail != nil && v.Detail.Loose != nil:
		wide := v
		wide.Set = v.Detail.Loose
		if v.Kind == Time {
			return v.Text + ": " + wide.readTimes()
		}
		return v.Text + ": " + wide.Reading()
	case windowed(v.Hedge) && classOf(v.Kind) == ofNumbers:
		return v.windowUnder(&looseWindows)
	}
	return ""
}

func bothWindows(x, y string) string {
	switch {
	case x == "" || x == y:
		return y
	case y == "":
		return x
	case y < x:
		x, y = y, x
	}
	return x + ", " + y
}
