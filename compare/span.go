package compare

import (
	"slices"
	"sort"

	"crosscheck/facts/measure"
)

// An edge is a place on the line on which values are held against one
// another. Every number n is a short stretch of the line, so that sets that
// have no more than an end in common can meet there, or not, as
// measure.Relate has it: ends touch where one of them is closed, unless both
// values are bare ("22 km" and "23 km" do not touch at 22.5).
type edge struct {
	inf  int8 // -1 or +1 for an end that is none
	side int8
	at   measure.Num
}

// The sides of n, in the order of the line. Lower ends meet all upper ends
// that stand after them.
const (
	closedLo     int8 = iota - 4 // begin at n, of a hedged value
	bareOpenHi                   // end before n, of a bare value
	bareClosedLo                 // begin at n, of a bare value
	openHi                       // end before n, of a hedged value
	middle
	openLo       // begin above n, of a hedged value
	bareClosedHi // end at n, of a bare value
	bareOpenLo   // begin above n, of a bare value
	closedHi     // end at n, of a hedged value
)

func (e edge) cmp(f edge) int {
	if e.inf != 0 || f.inf != 0 {
		return int(e.inf) - int(f.inf)
	}
	if c := e.at.Cmp(f.at); c != 0 {
		return c
	}
	return int(e.side) - int(f.side)
}

// span is a stretch of the line, both edges included.
type span struct{ lo, hi edge }

// reach is all that one value allows on the line: disjoint spans, rising.
type reach []span

// pointSpan is n itself, which all meet that end there.
func pointSpan(n measure.Num) span {
	return span{edge{at: n, side: closedLo}, edge{at: n, side: closedHi}}
}

// meets reports whether two reaches share a place.
func (r reach) meets(o reach) bool {
	if len(r) > len(o) {
		r, o = o, r
	}
	if len(o) > manySpans*len(r) {
		for _, s := range r {
			if i := o.from(s.lo); i < len(o) && o[i].lo.cmp(s.hi) <= 0 {
				return true
			}
		}
		return false
	}
	for i, j := 0, 0; i < len(r) && j < len(o); {
		switch {
		case r[i].hi.cmp(o[j].lo) < 0:
			i++
		case o[j].hi.cmp(r[i].lo) < 0:
			j++
		default:
			return true
		}
	}
	return false
}

// manySpans is from how many spans for one span of another reach on it is
// quicker to look each up than to walk along both.
const manySpans = 8

// from returns the number of the first span that does not end before a place.
func (r reach) from(at edge) int {
	return sort.Search(len(r), func(i int) bool { return r[i].hi.cmp(at) >= 0 })
}

// add adds a span to r, which nobody else may hold; spans that overlap become
// one.
func (r *reach) add(s span) {
	i := r.from(s.lo)
	j := i
	for ; j < len(*r) && (*r)[j].lo.cmp(s.hi) <= 0; j++ {
		s = span{minEdge(s.lo, (*r)[j].lo), maxEdge(s.hi, (*r)[j].hi)}
	}
	*r = slices.Replace(*r, i, j, s)
}

// with returns r with a span added; spans that overlap become one.
func (r reach) with(s span) reach {
	out := make(reach, 0, len(r)+1)
	for i, have := range r {
		switch {
		case have.hi.cmp(s.lo) < 0:
			out = append(out, have)
		case s.hi.cmp(have.lo) < 0:
			return append(append(out, s), r[i:]...)
		default:
			s = span{minEdge(s.lo, have.lo), maxEdge(s.hi, have.hi)}
		}
	}
	return append(out, s)
}

func minEdge(a, b edge) edge {
	if b.cmp(a) < 0 {
		return b
	}
	return a
}

func maxEdge(a, b edge) edge {
	if a.cmp(b) < 0 {
		return b
	}
	return a
}

// spanOf turns an interval of a bare or hedged value into a stretch.
func spanOf(i measure.Interval, bare bool) span {
	s := span{edge{at: i.Lo, side: closedLo}, edge{at: i.Hi, side: closedHi}}
	if bare {
		s.lo.side, s.hi.side = bareClosedLo, bareClosedHi
	}
	switch {
	case i.LoInf:
		s.lo = edge{inf: -1}
	case i.LoOpen && bare:
		s.lo.side = bareOpenLo
	case i.LoOpen:
		s.lo.side = openLo
	}
	switch {
	case i.HiInf:
		s.hi = edge{inf: 1}
	case i.HiOpen && bare:
		s.hi.side = bareOpenHi
	case i.HiOpen:
		s.hi.side = openHi
	}
	return s
}

// interval turns a stretch of the line back into numbers: where sets only
// touch, that is the number at which they do.
func (s span) interval() measure.Interval {
	i := measure.Interval{Lo: s.lo.at, Hi: s.hi.at}
	i.LoInf, i.HiInf = s.lo.inf < 0, s.hi.inf > 0
	touch := !i.LoInf && !i.HiInf && i.Lo.Equal(i.Hi)
	i.LoOpen = i.LoInf || (s.lo.side == openLo || s.lo.side == bareOpenLo) && !touch
	i.HiOpen = i.HiInf || (s.hi.side == openHi || s.hi.side == bareOpenHi) && !touch
	return i
}
