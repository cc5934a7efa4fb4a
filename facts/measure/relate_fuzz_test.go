package measure

import (
	"slices"
	"strings"
	"testing"
)

// specs returns the values of all tables, which seed the properties, each
// once.
func specs(t testing.TB) []string {
	t.Helper()
	var out []string
	for _, r := range relateRows {
		out = append(out, r.a, r.b)
	}
	for _, r := range setRows {
		out = append(out, r.spec)
	}
	slices.Sort(out)
	if out = slices.Compact(out); len(out) == 0 {
		t.Fatal("no values: the run would prove nothing")
	}
	return out
}

// tableValues returns the values of all tables.
func tableValues(t testing.TB) []Value {
	t.Helper()
	var out []Value
	for _, s := range specs(t) {
		out = append(out, build(t, s, defaultWindows))
	}
	return out
}

// fine reports whether values may both be true.
func fine(r Relation) bool { return r.Verdict <= Compatible }

// checkLoosening holds Relate's promise: what is compatible stays so when a
// is replaced by c, whose set holds a's.
func checkLoosening(t *testing.T, a, b, c Value) {
	t.Helper()
	rel := Relate(a, b, nil)
	if !fine(rel) || dimension(&a) != dimension(&c) || classOf(a.Kind) != classOf(c.Kind) || !a.Set.Subset(c.Set) {
		return
	}
	sameNumber := a.Kind == c.Kind && a.Hedge != BetweenHedge && c.Hedge != Vague && a.Nominal.Equal(c.Nominal) && a.Precision == c.Precision
	switch {
	case rel.By == ByRounding && !sameNumber:
		return
	case rel.By == ByTouching && c.Hedge == Exact:
		return
	}
	if got := Relate(c, b, nil); !fine(got) {
		t.Errorf("%q fits %q (%s), but the looser %q does not: %s", a.Text, b.Text, show(rel), c.Text, show(got))
	}
}

// checkPair holds what must be true of any two values.
func checkPair(t *testing.T, a, b Value) {
	t.Helper()
	rel := Relate(a, b, nil)
	if back := Relate(b, a, nil); back != rel {
		t.Errorf("%q, %q: %+v, but the other way round %+v", a.Text, b.Text, rel, back)
	}
	if self := Relate(a, a, nil); self.Verdict != Same && !(classOf(a.Kind) <= ofTimes && symbolic(&a)) {
		t.Errorf("%q with itself: %s", a.Text, show(self))
	}
	if fine(rel) && rel.By != ByTouching && rel.By != ByRounding {
		wide := Tolerance{Share: Frac(1, 50), Abs: Int(1)}
		if r := Relate(a.Widen(wide), b.Widen(wide), nil); !fine(r) {
			t.Errorf("%q, %q: %s, but with a tolerance %s", a.Text, b.Text, show(rel), show(r))
		}
	}
}

func TestRelateHolds(t *testing.T) {
	all := tableValues(t)
	for _, a := range all {
		for _, b := range all {
			checkPair(t, a, b)
		}
	}
}

func TestLooseningMakesNoConflict(t *testing.T) {
	all := tableValues(t)
	for _, a := range all {
		for _, c := range all {
			if !a.Set.Subset(c.Set) {
				continue
			}
			for _, b := range all {
				checkLoosening(t, a, b, c)
			}
		}
	}
}

// anyValue makes a number or a date from three bytes and a number.
func anyValue(hedge, unit, exp uint8, n int64) Value {
	units := [...]string{"", "", "", "km", "miles", "%", "US$", "°C", "magnitude", "months"}
	v := Value{Kind: Count, Hedge: Hedge(hedge % uint8(After+1)), Unit: UnitNamed(units[int(unit)%len(units)])}
	v.Nominal = Int(n % 1e9)
	if v.Unit != nil {
		v.Kind = Quantity
		v.Precision.Exp = int8(exp%4) - 2
		v.Nominal = v.Nominal.Mul(powerOfTen(int(v.Precision.Exp)))
	} else if n < 0 {
		v.Kind, v.Hedge = Date, Exact
		v.Set = Between(Int(n%1000), Int(n%1000+int64(exp)))
		v.Text = v.Set.String()
		return v
	}
	v.Detail = &Detail{Upper: v.Nominal.Add(Int(int64(exp)))}
	v.Set = hedgeSet(v.Hedge, v.Nominal, v.Detail.Upper, v.Unit, v.Kind, v.Precision, &defaultWindows)
	v.Text = strings.Join([]string{v.Hedge.String(), v.Nominal.String(), v.Set.String()}, " ")
	return v
}

func FuzzRelate(f *testing.F) {
	for _, v := range tableValues(f) {
		n, _ := v.Nominal.Int64()
		f.Add(uint8(v.Hedge), uint8(0), uint8(3), n, uint8(AtLeast), uint8(3), uint8(0), n+1, uint8(About), uint8(2), n)
	}
	f.Fuzz(func(t *testing.T, h1, u1, e1 uint8, n1 int64, h2, u2, e2 uint8, n2 int64, h3, e3 uint8, n3 int64) {
		a, b := anyValue(h1, u1, e1, n1), anyValue(h2, u2, e2, n2)
		checkPair(t, a, b)
		checkPair(t, b, a)
		checkLoosening(t, a, b, anyValue(h3, u1, e3, n3))
		checkLoosening(t, a, b, anyValue(h3, u1, e1, n1))
		_, _, _ = a.Reading(), a.Window(), b.Reading()
	})
}

func FuzzNames(f *testing.F) {
	if len(nameRows) == 0 {
		f.Fatal("no names: the run would prove nothing")
	}
	for _, r := range nameRows {
		f.Add(r.a, r.b)
	}
	f.Add("Gen. Michael Erik Kurilla", "Kurilla, M. E.")
	f.Add("exactly: a, b and c", "including a")
	voc := vocabulary(f)
	f.Fuzz(func(t *testing.T, x, y string) {
		r := Reader{Names: voc}
		if key := Fold(x); Fold(key) != key && !strings.ContainsAny(key, " .") {
			t.Errorf("Fold(%q) = %q, and folded again %q", x, key, Fold(key))
		}
		for _, kind := range [...]Kind{Name, Person, Text, Quotation} {
			a, errA := r.Parse(x, kind)
			b, errB := r.Parse(y, kind)
			if errA == nil && errB == nil {
				checkPair(t, a, b)
			}
		}
	})
}
