package measure

import "testing"

// randomSet makes a set of up to four intervals with whole ends from 0 to 15,
// and cuts the bytes it used off.
func randomSet(data []byte) (Set, []byte) {
	if len(data) == 0 {
		return nil, nil
	}
	n := int(data[0] % 5)
	data = data[1:]
	var s Set
	for ; n > 0 && len(data) >= 2; n-- {
		ends, flags := data[0], data[1]
		i := Interval{Lo: Int(int64(ends & 15)), Hi: Int(int64(ends >> 4)), LoOpen: flags&1 != 0, HiOpen: flags&2 != 0}
		if flags&0x1C == 4 {
			i.LoInf, i.LoOpen = true, true
		}
		if flags&0xE0 == 32 {
			i.HiInf, i.HiOpen = true, true
		}
		s, data = s.Union(Set{i}), data[2:]
	}
	return s, data
}

// probes are numbers enough to tell any two sets of randomSet apart.
func probes() []Num {
	var out []Num
	for k := int64(-2); k <= 32; k++ {
		out = append(out, Frac(k, 2))
	}
	return out
}

// checkSets compares the operations with what they mean, number by number.
func checkSets(t *testing.T, a, b Set) {
	t.Helper()
	union, both := a.Union(b), a.Intersect(b)
	subset, equal, empty := true, true, true
	for _, n := range probes() {
		inA, inB := a.Contains(n), b.Contains(n)
		if union.Contains(n) != (inA || inB) {
			t.Errorf("%s ∪ %s = %s is wrong at %s", a, b, union, n)
		}
		if both.Contains(n) != (inA && inB) {
			t.Errorf("%s ∩ %s = %s is wrong at %s", a, b, both, n)
		}
		subset = subset && (!inA || inB)
		equal = equal && inA == inB
		empty = empty && !inA
	}
	if a.Subset(b) != subset || a.Equal(b) != equal || a.Empty() != empty {
		t.Errorf("%s, %s: subset %v, equal %v, empty %v", a, b, a.Subset(b), a.Equal(b), a.Empty())
	}
	if meet(a, b, asWritten, asWritten) != !both.Empty() {
		t.Errorf("%s meets %s: %v", a, b, !both.Empty())
	}
	checkTidy(t, union)
	checkTidy(t, both)
}

// checkTidy fails unless the intervals are in order, apart, and none is empty.
func checkTidy(t *testing.T, s Set) {
	t.Helper()
	for k, i := range s {
		if i.Empty() || k > 0 && joined(s[k-1], i) {
			t.Errorf("%s is not tidy", s)
		}
	}
}

var setSeeds = [][]byte{
	{}, {0}, {1, 0x31, 0, 1, 0x52, 0}, {1, 0x31, 2, 1, 0x53, 0}, {1, 0x31, 2, 1, 0x53, 1}, {2, 0x31, 0, 0x97, 3, 1, 0x84, 32},
	{3, 0x10, 0, 0x43, 0, 0x98, 0, 2, 0x00, 4, 0xFF, 32}, {1, 0x33, 0, 1, 0x33, 3}, {4, 0x10, 2, 0x21, 1, 0x32, 3, 0x54, 0, 1, 0x00, 36},
}

func FuzzSet(f *testing.F) {
	for _, s := range setSeeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, rest := randomSet(data)
		b, _ := randomSet(rest)
		checkSets(t, a, b)
		checkSets(t, b, a)
		checkSets(t, a, a)
	})
}

func TestSetString(t *testing.T) {
	for _, c := range []struct {
		s    Set
		want string
	}{
		{nil, "∅"}, {Point(Int(84)), "{84}"}, {Between(Int(1), Int(3)), "[1, 3]"},
		{Set{{Lo: Int(139), HiInf: true}}, "[139, ∞)"}, {Set{{LoInf: true, Hi: Int(5), HiOpen: true}}, "(−∞, 5)"},
		{Set{{Lo: Int(1), Hi: Int(3), HiOpen: true}, {Lo: Int(7), Hi: Int(7)}}, "[1, 3) ∪ {7}"},
	} {
		if got := c.s.String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}
