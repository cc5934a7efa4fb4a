package measure

// Interval is a range of numbers in base units (see Unit), or of days since
// 1970-01-01 for dates. An infinite end ignores its Num and is always open.
type Interval struct {
	Lo, Hi         Num
	LoOpen, HiOpen bool // the end itself is not allowed
	LoInf, HiInf   bool // no end: −∞, +∞
}

// Set is a union of disjoint intervals in rising order. A nil Set means that
// the value has no numeric meaning (a text, a name) or none yet (a relative
// date without an anchor).
type Set []Interval

// Point returns the set {n}.
func Point(n Num) Set { return Set{{Lo: n, Hi: n}} }

// Between returns the closed interval [lo, hi].
func Between(lo, hi Num) Set { return Set{{Lo: lo, Hi: hi}} }
