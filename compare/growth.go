package compare

import (
	"cmp"
	"container/heap"
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// grows reports whether the topic's figures rise with time.
func (t *topic) grows() bool { return t.decl != nil && t.decl.Grows }

// unlimited is an as-of date that is not known: it overlaps all others.
var unlimited = measure.Interval{LoInf: true, HiInf: true, LoOpen: true, HiOpen: true}

// asOf returns the days as of which a claim is made. Claims from after the
// date until which the topic grows are settled: they have no later end, so
// that dates explain nothing among them.
func (t *topic) asOf(c *facts.Claim) measure.Interval {
	s := c.AsOf.Set
	if len(s) == 0 {
		return unlimited
	}
	days := measure.Interval{Lo: s[0].Lo, LoInf: s[0].LoInf, LoOpen: s[0].LoInf}
	last := s[len(s)-1]
	days.Hi, days.HiInf, days.HiOpen = last.Hi, last.HiInf, last.HiInf
	if until := t.decl.GrowsUntil.Set; len(until) > 0 {
		end := until[len(until)-1]
		if !end.HiInf && !days.LoInf && end.Hi.Less(days.Lo) {
			days.HiInf, days.HiOpen = true, true
		}
	}
	return days
}

// before reports whether all of a lies before b.
func before(a, b measure.Interval) bool { return !a.HiInf && !b.LoInf && a.Hi.Less(b.Lo) }

// growth returns Outdated if the earlier of two figures is the lower, Revised
// if it is the higher, and "" if dates do not tell them apart.
func (t *topic) growth(a, b *variety) Kind {
	if !t.grows() || !numeric(a.value.Kind) || !numeric(b.value.Kind) {
		return ""
	}
	if before(b.dated, a.dated) {
		a, b = b, a
	}
	if !before(a.dated, b.dated) {
		return ""
	}
	if lower(a, b) {
		return Outdated
	}
	return Revised
}

// lower reports whether a, as written, is below b.
func lower(a, b *variety) bool {
	x, y := a.value, b.value
	return x.Unit.ToBase(x.Nominal).Less(y.Unit.ToBase(y.Nominal))
}

// excludedByDate yields, for every value in the order of as-of dates, the
// lowest and the highest of the values whose date overlaps its own, and of
// those from before, where they exclude it: whichever sorts of disagreement
// there are, one of each is among them. Values that no reading makes doubtful
// come first, as far apart as they are when read loosely.
func (f *field) excludedByDate(yield func(a, b int) bool) {
	for _, hard := range []bool{true, false} {
		order := f.chosen(hard)
		slices.SortStableFunc(order, func(a, b int) int { return compareBegin(f.dated(a), f.dated(b)) })
		if !f.sweepDates(order, f.hulls(hard), yield) {
			return
		}
	}
}

func (f *field) sweepDates(order []int, hulls []span, yield func(a, b int) bool) bool {
	current, past := extremes{f: f, hulls: hulls, drop: true}, extremes{f: f, hulls: hulls}
	ending := datedHeap{f: f}
	for _, v := range order {
		for ending.Len() > 0 && before(f.dated(ending.vals[0]), f.dated(v)) {
			past.add(heap.Pop(&ending).(int))
		}
		if !past.against(v, yield) || !current.against(v, yield) {
			return false
		}
		heap.Push(&ending, v)
		current.add(v)
	}
	return true
}

func (f *field) dated(v int) measure.Interval { return f.vals[v].dated }

func compareBegin(a, b measure.Interval) int {
	if a.LoInf || b.LoInf {
		return compareBool(b.LoInf, a.LoInf)
	}
	return a.Lo.Cmp(b.Lo)
}

// extremes keeps the value that ends lowest and the one that begins highest.
type extremes struct {
	f         *field
	hulls     []span
	low, high edgeHeap
	drop      bool // values whose date is over
}

func (x *extremes) add(v int) {
	heap.Push(&x.low, held{x.hulls[v].hi, v, 1})
	heap.Push(&x.high, held{x.hulls[v].lo, v, -1})
}

func (x *extremes) against(v int, yield func(a, b int) bool) bool {
	for _, h := range []*edgeHeap{&x.low, &x.high} {
		for x.drop && h.Len() > 0 && before(x.f.dated((*h)[0].who), x.f.dated(v)) {
			heap.Pop(h)
		}
		if h.Len() > 0 {
			if o := (*h)[0].who; !x.f.meets(o, v) && !yield(min(o, v), max(o, v)) {
				return false
			}
		}
	}
	return true
}

type held struct {
	at   edge
	who  int
	sign int
}

type edgeHeap []held

func (h edgeHeap) Len() int { return len(h) }
func (h edgeHeap) Less(i, j int) bool {
	return cmp.Or(h[i].sign*h[i].at.cmp(h[j].at), h[i].who-h[j].who) < 0
}
func (h edgeHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *edgeHeap) Push(x any)   { *h = append(*h, x.(held)) }
func (h *edgeHeap) Pop() any {
	old := *h
	last := old[len(old)-1]
	*h = old[:len(old)-1]
	return last
}

// datedHeap holds values by the end of their dates.
type datedHeap struct {
	f    *field
	vals []int
}

func (h datedHeap) Len() int { return len(h.vals) }
func (h datedHeap) Less(i, j int) bool {
	a, b := h.f.dated(h.vals[i]), h.f.dated(h.vals[j])
	if a.HiInf || b.HiInf {
		return !a.HiInf && b.HiInf
	}
	return a.Hi.Less(b.Hi)
}
func (h datedHeap) Swap(i, j int) { h.vals[i], h.vals[j] = h.vals[j], h.vals[i] }
func (h *datedHeap) Push(x any)   { h.vals = append(h.vals, x.(int)) }
func (h *datedHeap) Pop() any {
	last := h.vals[len(h.vals)-1]
	h.vals = h.vals[:len(h.vals)-1]
	return last
}
