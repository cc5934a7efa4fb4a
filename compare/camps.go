package compare

import (
	"cmp"
	"slices"
)

// camp is a largest set of values that share a place.
type camp struct {
	members []int32 // numbers of values, rising
	common  span    // where they meet; of several such places the lowest
}

// camps holds all camps of some values.
type camps struct {
	list    []camp
	left    int    // camps beyond those in list: see campLimit
	more    bool   // whether there are others that nobody counted
	fitsAll []bool // by value: whether it is in every camp
}

// How many members the listed camps of one topic have together: so many for
// each of its values, and no more than campLimit. Values that overlap like the
// tiles of a roof have camps whose members grow with the square of their
// number; only the first are listed. Of up to 250 values all camps are.
const (
	campShare = 64
	campLimit = 1 << 20
)

func campRoom(values int) int { return min(campLimit, campShare*values) }

// sorted puts camps that were found in no order of a line into that of their
// members.
func (c camps) sorted() camps {
	slices.SortFunc(c.list, func(a, b camp) int { return slices.Compare(a.members, b.members) })
	return c
}

// event is the begin or end of a span.
type event struct {
	at    edge
	who   int32
	close bool
}

// findCamps finds all camps by one sweep over the ends of the reaches: where a
// span ends and another has begun since the last end, the values open at that
// place are a camp. It takes O(n log n) time for n spans, beside the output.
func findCamps(reaches []reach) camps { return new(sweep).camps(reaches) }

// camps finds all camps; they are valid until the sweep is used again.
func (s *sweep) camps(reaches []reach) camps {
	s.begins(len(reaches))
	single := !slices.ContainsFunc(reaches, func(r reach) bool { return len(r) != 1 })
	s.again = !single
	s.collect(reaches)
	for _, e := range s.events {
		s.step(e)
	}
	c := camps{list: s.found, left: s.left, fitsAll: s.fitsAll}
	if single {
		for v, n := range s.joined {
			c.fitsAll[v] = n == s.count
		}
		return c
	}
	c.list = maximal(c.list, len(reaches))
	c.countFits()
	return c
}

// begins makes room for n values.
func (s *sweep) begins(n int) {
	s.events, s.open, s.found, s.spare = s.events[:0], s.open[:0], s.found[:0], s.spare[:0]
	s.fresh, s.members, s.count, s.left = false, 0, 0, 0
	s.place = append(s.place[:0], make([]int32, n)...)
	s.joined = append(s.joined[:0], make([]int, n)...)
	s.since = append(s.since[:0], make([]int, n)...)
	s.fitsAll = append(s.fitsAll[:0], make([]bool, n)...)
}

// collect lists the ends of all reaches in the order of the line.
func (s *sweep) collect(reaches []reach) {
	for who, r := range reaches {
		for _, x := range r {
			s.events = append(s.events, event{x.lo, int32(who), false}, event{x.hi, int32(who), true})
		}
	}
	slices.SortFunc(s.events, func(a, b event) int {
		if c := a.at.cmp(b.at); c != 0 {
			return c
		}
		if a.close != b.close {
			return compareBool(a.close, b.close)
		}
		return cmp.Compare(a.who, b.who)
	})
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// sweep is the state at one place of the line.
type sweep struct {
	events  []event
	fitsAll []bool
	spare   []int32 // room for the members of camps
	open    []int32 // the values open here
	place   []int32 // where a value stands in open
	fresh   bool    // whether a span began since the last camp
	begin   edge    // where it did
	found   []camp
	members int   // of found
	again   bool  // whether the same camp may be found again: values of several spans
	count   int   // camps found, listed or not
	left    int   // of these, those there was no room for
	joined  []int // camps a value is in
	since   []int // count when its span began
}

func (s *sweep) step(e event) {
	switch {
	case !e.close:
		s.since[e.who] = s.count
		s.fresh, s.begin = true, e.at
	case s.fresh:
		s.emit(e.at)
	}
	if e.close {
		s.joined[e.who] += s.count - s.since[e.who]
	}
	s.track(e)
}

// track keeps up which values are open.
func (s *sweep) track(e event) {
	if !e.close {
		s.place[e.who] = int32(len(s.open))
		s.open = append(s.open, e.who)
		return
	}
	last := len(s.open) - 1
	moved := s.open[last]
	s.open[s.place[e.who]], s.place[moved] = moved, s.place[e.who]
	s.open = s.open[:last]
}

func (s *sweep) emit(end edge) {
	s.fresh = false
	s.count++
	if s.members += len(s.open); s.full() && !(s.again && s.thin()) {
		s.left++
		return
	}
	from := len(s.spare)
	s.spare = append(s.spare, s.open...)
	members := s.spare[from:len(s.spare):len(s.spare)]
	slices.Sort(members)
	s.found = append(s.found, camp{members, span{s.begin, end}})
}

func (s *sweep) full() bool { return s.members > campRoom(len(s.place)) && len(s.found) > 1 }

// thin makes room by leaving out camps that lie within another: the days of
// "9 April, whatever the year" are ten thousand times the same one. It reports
// whether there is room now, and is not done again once it gains less than half.
func (s *sweep) thin() bool {
	before := s.members
	s.found = maximal(s.found, len(s.place))
	s.members = 0
	for _, c := range s.found {
		s.members += len(c.members)
	}
	s.members += len(s.open)
	s.again = 2*s.members <= before
	return !s.full()
}

// maximal drops sets that lie within another, and all but the first of equal
// ones. Only values of several spans give rise to them.
func maximal(list []camp, values int) []camp {
	in := make([][]int32, values) // by value: the camps it is in
	for i, c := range list {
		for _, v := range c.members {
			in[v] = append(in[v], int32(i))
		}
	}
	var out []camp
	for i, c := range list {
		rarest := slices.MinFunc(c.members, func(a, b int32) int { return len(in[a]) - len(in[b]) })
		within := slices.ContainsFunc(in[rarest], func(o int32) bool {
			other := list[o].members
			larger := len(other) > len(c.members) || len(other) == len(c.members) && int(o) < i
			return larger && subset(c.members, other)
		})
		if !within {
			out = append(out, c)
		}
	}
	return out
}

// subset reports whether all of a, which is rising, are in b, which is too.
func subset(a, b []int32) bool {
	for len(a) > 0 {
		at, found := slices.BinarySearch(b, a[0])
		if !found {
			return false
		}
		a, b = a[1:], b[at+1:]
	}
	return true
}

func (c *camps) countFits() {
	n := make([]int, len(c.fitsAll))
	for _, k := range c.list {
		for _, v := range k.members {
			n[v]++
		}
	}
	for v := range n {
		c.fitsAll[v] = n[v] == len(c.list)
	}
}
