package measure

import (
	"cmp"
	"testing"
)

func TestEDTFWritten(t *testing.T) {
	check := func(in, want string) {
		t.Helper()
		v, err := ParseEDTF(in)
		if got, _ := v.EDTF(); err != nil || got != want {
			t.Errorf("ParseEDTF(%q).EDTF() = %q, want %q (%v)", in, got, want, err)
		}
	}
	check("2024-03-22", "2024-03-22")
	check("2024-03-XX", "2024-03")
	check("2024?", "2024?")
	check("2024-03%", "2024-03%")
	check("2024-03-22~", "2024-03-22~")
	check("199", "199X")
	check("19", "19XX")
	check("1980/1994-12", "1980/1994")
	check("1980-02/1994", "1980-02/1994-12")
	check("2024-03-22/..", "2024-03-22/..")
	check("../2023-12-31", "../2023")
	check("/", "../..")
	check("[1667,1670..1672]", "[1667,1670..1672]")
	check("{1667,1668,1670-05}", "{1667..1668,1670-05}")
	check("{..1667,1670..}", "{..1667,1670..}")
	check("Y-170002", "Y-170002")
	check("-0043-03-15", "-0043-03-15")
	check("2024-03-22T20:00:00+03:00", "2024-03-22T17:00:00Z")
	check("2024-03-22T24:00:00", "2024-03-23T00:00:00")
	check("2024-03-22T20:00", "2024-03-22T20:00")
	check("2024-03-22T20:00:00.250", "2024-03-22T20:00:00.25")
}

// FuzzEDTF holds that nothing panics, bounds are in order, and what is
// written is read back as the same days.
func FuzzEDTF(f *testing.F) {
	for _, c := range edtfTable {
		f.Add(c.in)
	}
	for _, c := range edtfFaults {
		f.Add(c.in)
	}
	if len(edtfTable) == 0 {
		f.Fatal("no seeds: the fuzz run would prove nothing")
	}
	f.Fuzz(func(t *testing.T, s string) {
		checkEDTF(t, s)
	})
}

// checkEDTF holds what FuzzEDTF promises for one text.
func checkEDTF(t *testing.T, s string) {
	t.Helper()
	v, err := ParseEDTF(s)
	if err != nil {
		if at := err.(*SyntaxError).Offset; at < 0 || at > len(s) {
			t.Fatalf("offset %d of the fault lies outside %q", at, s)
		}
		return
	}
	checkWritten(t, s, v)
}

// checkWritten fails unless the bounds of a date are in order, and what it is
// written as is read back as the same days.
func checkWritten(t *testing.T, s string, v Value) {
	t.Helper()
	checkOrder(t, s, v.Set)
	checkOrder(t, s, v.Detail.Loose)
	written, ok := v.EDTF()
	if !ok {
		return
	}
	back, err := ParseEDTF(written)
	if err != nil || daysString(back.Set) != daysString(v.Set) {
		t.Fatalf("%q is written %q and read back as %s (%v), want %s", s, written, daysString(back.Set), err, daysString(v.Set))
	}
}

// checkOrder fails unless the intervals of a set are in order and apart.
func checkOrder(t *testing.T, s string, set Set) {
	t.Helper()
	for i, iv := range set {
		if !iv.LoInf && !iv.HiInf && cmp.Compare(iv.Lo.Cmp(iv.Hi), 0) > 0 {
			t.Fatalf("%q: the bounds of %s are out of order", s, daysString(set))
		}
		if i > 0 && (iv.LoInf || set[i-1].HiInf || !set[i-1].Hi.Less(iv.Lo)) {
			t.Fatalf("%q: the intervals of %s meet", s, daysString(set))
		}
	}
}
