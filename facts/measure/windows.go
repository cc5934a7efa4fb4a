package measure

// Windows are the widths that inexact words are given. Every window is named
// in the finding that it decided.
type Windows struct {
	Profile    string // "strict", "default", "loose", or "custom" once a width was changed
	Nearly     Num    // share of n that "nearly n" may lie below it
	About      Num    // greatest share of n on each side of "about n"
	AboutFloor Num    // share of n that "about n" gets at least
	Rounding   Num    // greatest relative distance of rounding variants; 0: none
	HalfMonths bool   // early, mid and late of a month are read as halves
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
