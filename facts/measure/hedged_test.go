package measure

import (
	"errors"
	"math"
	"reflect"
	"testing"
)

func TestParseHedged(t *testing.T) {
	for _, c := range []struct {
		hedge, value, unit string
		kind               Kind
		text, set, noun    string
	}{
		{"", "139", "", Auto, "139", "{139}", ""},
		{"exact", "139", "people", Count, "139", "{139}", "people"},
		{"at least", "139", "", Auto, "at least 139", "[139, ∞)", ""},
		{"at-least", "139", "people", Count, "at least 139", "[139, ∞)", "people"},
		{"nearly", "100", "", Count, "nearly 100", "[90, 100)", ""},
		{"well over", "1,200", "", Count, "well over 1,200", "(1200, ∞)", ""},
		{"about", "40", "km", Auto, "about 40 km", "[36000, 44000]", ""},
		{"", "40 km", "km", Auto, "40 km", "[39500, 40500)", ""},
		{"", "40", "$", Auto, "$40", "[39.5, 40.5)", ""},
		{"", "40", "USD", Quantity, "40 USD", "[39.5, 40.5)", ""},
		{"between", "4 to 6", "ships", Auto, "4 to 6", "[4, 6]", "ships"},
		{"", "7", "", Quantity, "7", "[6.5, 7.5)", ""},
		{"", "12", "million", Auto, "12 million", "{12000000}", ""},
		{"at least", "3", "thousand people", Count, "at least 3 thousand people", "[3000, ∞)", "people"},
		{"", "2", "dozen ships", Auto, "2 dozen ships", "[22, 26]", "ships"},
		{"", "5 million pounds", "GBP", Quantity, "5 million pounds", "[4500000, 5500000)", ""},
		{"", "a 5-pound note", "GBP", Auto, "a 5-pound note", "∅", ""},
		{"more than", "5 Pounds", "£", Auto, "more than 5 Pounds", "(5, ∞)", ""},
		{"", "5 pounds", "kg", Auto, "5 pounds", "[2.041165665, 2.494758035)", ""},
		{"", "7.5 degrees", "°C", Auto, "7.5 degrees", "[280.6, 280.7)", ""},
		{"", "7.5", "magnitude", Auto, "7.5 magnitude", "[7.45, 7.55)", ""},
		{"nearly", "2", "million euros", Quantity, "nearly 2 million euros", "[1800000, 2000000)", ""},
	} {
		v, err := Reader{}.ParseHedged(c.hedge, c.value, c.unit, c.kind)
		if err != nil || v.Text != c.text || v.Set.String() != c.set || v.Noun != c.noun {
			t.Errorf("%q %q %q = %q %s %q, %v; want %q %s %q", c.hedge, c.value, c.unit, v.Text, v.Set, v.Noun, err, c.text, c.set, c.noun)
		}
	}
}

func TestParseHedgedFaults(t *testing.T) {
	for _, c := range []struct {
		hedge, value, unit string
		kind               Kind
		msg                string
		offset             int
	}{
		{"at least", "1,20", "", Count, "misplaced thousands separator", 1},
		{"at-least", "", "", Count, "missing number after hedge", 0},
		{"", "40 km", "kg", Quantity, "the value is in km, the unit is kg", 0},
		{"", "many", "km", Quantity, "not a number", 0},
		{"", "40", "km", Count, "a count has no unit such as km", 0},
	} {
		_, err := Reader{}.ParseHedged(c.hedge, c.value, c.unit, c.kind)
		var fault *SyntaxError
		if !errors.As(err, &fault) || fault.Msg != c.msg || fault.Offset != c.offset {
			t.Errorf("%q %q %q: %v, want %q at %d", c.hedge, c.value, c.unit, err, c.msg, c.offset)
		}
	}
}

func TestPlainCountsAllocateTheirSetOnly(t *testing.T) {
	var r Reader
	if n := testing.AllocsPerRun(100, func() { r.ParseHedged("", "139", "people", Count) }); n > 1 {
		t.Errorf("%v allocations for a plain count, want 1", n)
	}
}

// TestPlainCountEnds holds the ends of counts against the sets that the width
// rules give them.
func TestPlainCountEnds(t *testing.T) {
	odd, _ := Profiles("default")
	odd.About, odd.AboutFloor = Frac(3, 2), Frac(1, 7)
	windows := []*Windows{nil, &strictWindows, &looseWindows, &odd}
	for _, n := range []int64{0, 1, 2, 5, 9, 10, 14, 15, 50, 99, 100, 137, 150, 1000, 1234, 12_345, 99_999, 5_000_000, 1<<44 - 1} {
		for _, h := range []Hedge{Exact, AtLeast, AtMost, About} {
			for _, w := range windows {
				want := hedgedInterval(h, Int(n), Num{}, nil, Count, Precision{}, w.orDefault())
				if h == Exact {
					want = Interval{Lo: Int(n), Hi: Int(n)}
				}
				if set := (Reader{Windows: w}).PlainCount(h, n).Set; !set.Equal(Set{want}) {
					t.Errorf("%s %d: %s, want %s", h, n, set, Set{want})
				}
				lo, hi := PlainCountEnds(h, n, w)
				got := Interval{Lo: Int(lo), Hi: Int(hi)}
				if hi == math.MaxInt64 {
					got.Hi, got.HiInf, got.HiOpen = Num{}, true, true
				}
				if !(Set{got}).Equal(Set{want}) {
					t.Errorf("%s %d: %d to %d, want %s", h, n, lo, hi, Set{want})
				}
			}
		}
	}
}

// TestPlainDay holds days against those that are parsed.
func TestPlainDay(t *testing.T) {
	for n := DayNumber(1000, 1, 1); n < DayNumber(2100, 1, 1); n += 97 {
		year, month, day := Civil(n)
		var got Value
		PlainDayIn(&got, make(Set, 1), year, month, day)
		for _, kind := range []Kind{Auto, Date} {
			if want, err := (Reader{}).Parse(FormatDay(Int(n)), kind); err != nil || !reflect.DeepEqual(got, want) {
				t.Fatalf("%+v, want %+v: %v", got, want, err)
			}
		}
	}
}
