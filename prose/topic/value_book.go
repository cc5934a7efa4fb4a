package topic

import (
	"math"
	"strconv"

	"crosscheck/facts/measure"
)

// valueBook numbers values, each by what it is written as in the end. What an
// article says again and again is written once.
type valueBook struct {
	words numbering
	sets  map[measure.Interval]int32 // of one interval
	sizes map[measure.Num]int32
	steps map[int]int32
}

func newValueBook() valueBook {
	return valueBook{numbering{}, map[measure.Interval]int32{}, map[measure.Num]int32{}, map[int]int32{}}
}

// set returns the number of a set.
func (b *valueBook) set(s measure.Set) int32 {
	if len(s) != 1 {
		return b.words.of(s.String())
	}
	return remembered(b.sets, s[0], func() int32 { return b.words.of(s.String()) })
}

// whole returns the number of a value with its name, if it is one.
func (b *valueBook) whole(v *measure.Value) int32 {
	if name := nameText(v); name != "" {
		return b.words.of(v.Set.String() + name)
	}
	return b.set(v.Set)
}

// keys appends the numbers under which equal values meet. The first is the
// value's own; measured quantities also meet those beside them, since 35 km are
// 22 miles.
func (b *valueBook) keys(out []int32, m *mention) []int32 {
	v := &m.value
	switch {
	case !m.sized || v.Kind != measure.Count && v.Kind != measure.Quantity:
		return append(out, b.whole(v))
	case v.Kind == measure.Count || v.Unit == nil || m.amount <= 0:
		n := v.Unit.ToBase(v.Nominal)
		return append(out, remembered(b.sizes, n, func() int32 { return b.words.of(n.String()) }))
	}
	k := int(math.Floor(math.Log(m.amount) * 60))
	for _, k := range [...]int{k, k - 1, k + 1} {
		out = append(out, remembered(b.steps, k, func() int32 { return b.words.of(strconv.Itoa(k)) }))
	}
	return out
}

// remembered returns what is known under a key, and finds it out the first time.
func remembered[K comparable](known map[K]int32, k K, find func() int32) int32 {
	n, met := known[k]
	if !met {
		n = find()
		known[k] = n
	}
	return n
}

func nameText(v *measure.Value) string {
	if v.Kind == measure.Name || v.Kind == measure.Person {
		return measure.Fold(v.Text)
	}
	return ""
}
