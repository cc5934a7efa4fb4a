package measure

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
)

// build makes a number from "[hedge] number[..number] [unit or noun]", hedges
// by their JSON names, millions as "12e6", dozens as "2dz"; or a date from
// EDTF. It shares nothing with the reader of phrases but the units.
func build(t testing.TB, spec string, w Windows) Value {
	t.Helper()
	if date, ok := strings.CutPrefix(spec, "date "); ok {
		v, err := ParseEDTF(date)
		if err != nil {
			t.Fatalf("%s: %v", spec, err)
		}
		return v
	}
	v, rest := Value{Text: spec, Kind: Count}, spec
	if head, tail, ok := strings.Cut(spec, " "); ok {
		if h, known := ParseHedge(head); known {
			v.Hedge, rest = h, tail
		}
	}
	number, unit, _ := strings.Cut(rest, " ")
	if v.Unit = UnitNamed(unit); v.Unit != nil {
		v.Kind = Quantity
	} else {
		v.Noun = unit
	}
	lo, hi, ranged := strings.Cut(number, "..")
	v.Nominal, v.Precision = buildNumber(t, lo)
	if ranged {
		upper, _ := buildNumber(t, hi)
		v.Detail = &Detail{Upper: upper}
	}
	var upper Num
	if v.Detail != nil {
		upper = v.Detail.Upper
	}
	v.Set = hedgeSet(v.Hedge, v.Nominal, upper, v.Unit, v.Kind, v.Precision, &w)
	return v
}

func buildNumber(t testing.TB, s string) (Num, Precision) {
	t.Helper()
	var p Precision
	if dozens, ok := strings.CutSuffix(s, "dz"); ok {
		n, _ := buildNumber(t, dozens)
		return n.Mul(Int(12)), Precision{Dozens: true}
	}
	mantissa, exp, _ := strings.Cut(s, "e")
	if exp != "" {
		e, err := strconv.Atoi(exp)
		if err != nil {
			t.Fatal(err)
		}
		p.Exp = int8(e)
	}
	whole, frac, _ := strings.Cut(mantissa, ".")
	n, err := strconv.ParseInt(whole+frac, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	p.Exp -= int8(len(frac))
	return Int(n).Mul(powerOfTen(int(p.Exp))), p
}

// show writes a relation the way the tables do: "compatible: hedge".
func show(r Relation) string {
	if r.By == BySet {
		return r.Verdict.String()
	}
	return fmt.Sprintf("%s: %s", r.Verdict, r.By)
}

// checkRelation compares a and b both ways, and each with itself.
func checkRelation(t *testing.T, a, b Value, w *Windows, want string) Relation {
	t.Helper()
	rel := Relate(a, b, w)
	if got := show(rel); got != want {
		t.Errorf("%q, %q: got %s, want %s", a.Text, b.Text, got, want)
	}
	if back := Relate(b, a, w); back != rel {
		t.Errorf("%q, %q: %+v, but the other way round %+v", a.Text, b.Text, rel, back)
	}
	for _, v := range [...]Value{a, b} {
		if self := Relate(v, v, w); self.Verdict != Same && !symbolic(&v) {
			t.Errorf("%q with itself: %s", v.Text, show(self))
		}
	}
	return rel
}

// checkRead reads two texts as one kind and compares them.
func checkRead(t *testing.T, r Reader, kind Kind, a, b, want string) {
	t.Helper()
	x, errX := r.Parse(a, kind)
	y, errY := r.Parse(b, kind)
	if errX != nil || errY != nil {
		t.Errorf("%q, %q: %v, %v", a, b, errX, errY)
		return
	}
	checkRelation(t, x, y, nil, want)
}
