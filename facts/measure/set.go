package measure

import "strings"

// Interval is a range of numbers in base units (see Unit), or of days since
// 1970-01-01 for dates. An infinite end ignores its Num and is always open.
type Interval struct {
	Lo, Hi         Num
	LoOpen, HiOpen bool // the end itself is not allowed
	LoInf, HiInf   bool // no end: −∞, +∞
}

// Set is a union of disjoint intervals in rising order. A nil Set means that
// the value has no numeric meaning (a text, a name) or none yet (a relative
// date without an anchor). The methods take numbers as they come; that counts
// are whole and that days have a length is known to Relate only.
type Set []Interval

// Point returns the set {n}.
func Point(n Num) Set { return Set{{Lo: n, Hi: n}} }

// Between returns the closed interval [lo, hi].
func Between(lo, hi Num) Set { return Set{{Lo: lo, Hi: hi}} }

// Empty reports whether no number is in i.
func (i Interval) Empty() bool {
	if i.LoInf || i.HiInf {
		return false
	}
	c := i.Lo.Cmp(i.Hi)
	return c > 0 || c == 0 && (i.LoOpen || i.HiOpen)
}

// Contains reports whether n lies in i.
func (i Interval) Contains(n Num) bool {
	if !i.LoInf {
		if c := n.Cmp(i.Lo); c < 0 || c == 0 && i.LoOpen {
			return false
		}
	}
	if !i.HiInf {
		if c := n.Cmp(i.Hi); c > 0 || c == 0 && i.HiOpen {
			return false
		}
	}
	return true
}

// cmpLo orders intervals by their lower ends: −∞ first, closed before open.
func cmpLo(a, b Interval) int {
	if a.LoInf || b.LoInf {
		return cmpBool(!a.LoInf, !b.LoInf)
	}
	if c := a.Lo.Cmp(b.Lo); c != 0 {
		return c
	}
	return cmpBool(a.LoOpen, b.LoOpen)
}

// cmpHi orders intervals by their upper ends: open before closed, +∞ last.
func cmpHi(a, b Interval) int {
	if a.HiInf || b.HiInf {
		return cmpBool(a.HiInf, b.HiInf)
	}
	if c := a.Hi.Cmp(b.Hi); c != 0 {
		return c
	}
	return cmpBool(!a.HiOpen, !b.HiOpen)
}

func cmpBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// overlap returns what a and b share; it may be empty.
func overlap(a, b Interval) Interval {
	if cmpLo(a, b) < 0 {
		a.Lo, a.LoOpen, a.LoInf = b.Lo, b.LoOpen, b.LoInf
	}
	if cmpHi(a, b) > 0 {
		a.Hi, a.HiOpen, a.HiInf = b.Hi, b.HiOpen, b.HiInf
	}
	return a
}

// Empty reports whether the set holds no number.
func (s Set) Empty() bool {
	for _, i := range s {
		if !i.Empty() {
			return false
		}
	}
	return true
}

// Contains reports whether n is in the set.
func (s Set) Contains(n Num) bool {
	for _, i := range s {
		if i.Contains(n) {
			return true
		}
	}
	return false
}

// Equal reports whether both sets hold the same numbers.
func (s Set) Equal(t Set) bool {
	if len(s) != len(t) {
		return false
	}
	for k := range s {
		if cmpLo(s[k], t[k]) != 0 || cmpHi(s[k], t[k]) != 0 {
			return false
		}
	}
	return true
}

// Subset reports whether every number of s is in of.
func (s Set) Subset(of Set) bool { return s.Intersect(of).Equal(s) }

// Intersect returns the numbers in both sets; nil if there are none.
func (s Set) Intersect(t Set) Set {
	var out Set
	for i, j := 0, 0; i < len(s) && j < len(t); {
		if o := overlap(s[i], t[j]); !o.Empty() {
			out = append(out, o)
		}
		if cmpHi(s[i], t[j]) < 0 {
			i++
		} else {
			j++
		}
	}
	return out
}

// Union returns the numbers in either set.
func (s Set) Union(t Set) Set {
	var out Set
	for len(s) > 0 || len(t) > 0 {
		var next Interval
		if len(t) == 0 || len(s) > 0 && cmpLo(s[0], t[0]) <= 0 {
			next, s = s[0], s[1:]
		} else {
			next, t = t[0], t[1:]
		}
		out = out.extend(next)
	}
	return out
}

// extend adds an interval that begins no lower than the last one of s.
func (s Set) extend(i Interval) Set {
	if i.Empty() {
		return s
	}
	if n := len(s); n > 0 && joined(s[n-1], i) {
		if cmpHi(s[n-1], i) < 0 {
			s[n-1].Hi, s[n-1].HiOpen, s[n-1].HiInf = i.Hi, i.HiOpen, i.HiInf
		}
		return s
	}
	return append(s, i)
}

// joined reports whether no number lies between a and b; a begins first.
func joined(a, b Interval) bool {
	if a.HiInf || b.LoInf {
		return true
	}
	c := b.Lo.Cmp(a.Hi)
	return c < 0 || c == 0 && !(a.HiOpen && b.LoOpen)
}

// String writes the set in mathematical notation: "[139, ∞)", "{84}",
// "[1, 3) ∪ {7}"; the empty set is "∅".
func (s Set) String() string {
	if len(s) == 0 {
		return "∅"
	}
	var b strings.Builder
	for k, i := range s {
		if k > 0 {
			b.WriteString(" ∪ ")
		}
		b.WriteString(i.String())
	}
	return b.String()
}

// String writes the interval in mathematical notation.
func (i Interval) String() string {
	if !i.LoInf && !i.HiInf && i.Lo.Equal(i.Hi) && !i.LoOpen && !i.HiOpen {
		return "{" + i.Lo.String() + "}"
	}
	lo, hi := "(−∞", "∞)"
	if !i.LoInf {
		lo = "[" + i.Lo.String()
		if i.LoOpen {
			lo = "(" + i.Lo.String()
		}
	}
	if !i.HiInf {
		hi = i.Hi.String() + "]"
		if i.HiOpen {
			hi = i.Hi.String() + ")"
		}
	}
	return lo + ", " + hi
}
