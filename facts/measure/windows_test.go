package measure

import "testing"

// setRows has a line for every row of numbers that the widths decide, and the
// same for the profiles that change it. Counts first, then what is measured.
var setRows = []struct{ spec, normal, strict, loose string }{
	{"84", "{84}", "", ""},
	{"0", "{0}", "", ""},
	{"at-least 139", "[139, ∞)", "", ""},
	{"more-than 100", "(100, ∞)", "", ""},
	{"at-most 50", "[0, 50]", "", ""},
	{"up-to 50", "[0, 50]", "", ""},
	{"fewer-than 50", "[0, 50)", "", ""},
	{"just-over 100", "(100, 110]", "(100, 105]", "(100, 120]"},
	{"just-over 5", "(5, 6]", "", ""},
	{"nearly 100", "[90, 100)", "[95, 100)", "[80, 100)"},
	{"nearly 130", "[120, 130)", "[124, 130)", "[120, 130)"},
	{"nearly 6", "[5, 6)", "", ""},
	{"nearly 1", "[0, 1)", "", ""},
	{"nearly 12e6", "[11000000, 12000000)", "[11400000, 12000000)", ""},
	{"about 100", "[90, 110]", "[95, 105]", "[80, 120]"},
	{"about 12e6", "[11400000, 12600000]", "", "[9600000, 14400000]"},
	{"about 130", "[124, 136]", "[124, 136]", "[104, 156]"},
	{"about 50", "[45, 55]", "[48, 52]", "[40, 60]"},
	{"about 2", "{2}", "", ""},
	{"about 2dz", "[22, 26]", "[23, 25]", "[20, 28]"},
	{"between 4000..6000", "[4000, 6000]", "", ""},
	{"vague 24..99", "[24, 99]", "", ""},

	{"22 m", "[21.5, 22.5)", "", ""},
	{"22.1 m", "[22.05, 22.15)", "", ""},
	{"22.0 m", "[21.95, 22.05)", "", ""},
	{"0.2 m", "[0.15, 0.25)", "", ""},
	{"0 m", "[0, 0.5)", "", ""},
	{"at-least 22 m", "[22, ∞)", "", ""},
	{"fewer-than 1200 km", "[0, 1200000)", "", ""},
	{"nearly 22 m", "[21, 22)", "[21, 22)", "[21, 22)"},
	{"about 22 m", "[20.9, 23.1]", "", "[17.6, 26.4]"},
	{"about 1 m", "[0.5, 1.5]", "", ""},
	{"5.3e6 US$", "[5250000, 5350000)", "", ""},
	{"nearly 5.3e6 US$", "[5200000, 5300000)", "", ""},
	{"40 %", "[0.395, 0.405)", "", ""},
	{"at-least 40 %", "[0.4, ∞)", "", ""},
	{"just-over 2 months", "(5259492, 6574365]", "", ""},
	{"7 magnitude", "[6.5, 7.5)", "", ""},
	{"about 7.1 magnitude", "[7, 7.2]", "[7, 7.2]", "[7, 7.2]"},
	{"nearly 7 magnitude", "[6.9, 7)", "", ""},
	{"at-most 7 magnitude", "(−∞, 7]", "", ""},
	{"about 20 kelvin", "[19, 21]", "", "[19, 21]"},
	{"about 22 °C", "[294.15, 296.15]", "", "[294.15, 296.15]"},
}

func TestHedgeSet(t *testing.T) {
	for _, c := range setRows {
		for _, p := range []struct {
			w    Windows
			want string
		}{{defaultWindows, c.normal}, {strictWindows, c.strict}, {looseWindows, c.loose}} {
			if p.want == "" {
				continue
			}
			v := build(t, c.spec, defaultWindows)
			if got := v.Under(p.w).String(); got != p.want {
				t.Errorf("%s, %s: got %s, want %s", c.spec, p.w.Profile, got, p.want)
			}
			if direct := build(t, c.spec, p.w).Set; c.strict != "" && !direct.Equal(v.Under(p.w)) {
				t.Errorf("%s, %s: read as %s, but Under gives %s", c.spec, p.w.Profile, direct, v.Under(p.w))
			}
		}
	}
}

func TestRoundness(t *testing.T) {
	for _, c := range []struct{ n, want string }{
		{"100", "100"}, {"150", "50"}, {"133", "1"}, {"12e6", "1000000"}, {"0", "1"}, {"5", "5"}, {"25", "5"},
		{"2024", "1"}, {"1e18", "1000000000000000000"}, {"5.3", "0.1"}, {"0.25", "0.05"}, {"0.5", "0.5"},
		{"22.0", "1"}, {"2dz", "12"}, {"3dz", "12"}, {"4e30", "1000000000000000000000000000000"}, {"1e-3", "0.001"},
	} {
		n, p := buildNumber(t, c.n)
		if got := p.Roundness(n).String(); got != c.want {
			t.Errorf("u(%s) = %s, want %s", c.n, got, c.want)
		}
	}
	if got := Roundness(Frac(1, 3)); got.Sign() <= 0 {
		t.Errorf("u(1/3) = %s", got)
	}
}

func TestExpectedUpper(t *testing.T) {
	for _, c := range []struct{ spec, want string }{
		{"more-than 100", "150"}, {"more-than 110", "120"}, {"more-than 130", "140"}, {"more-than 1000", "1500"}, {"at-least 100", ""}, {"100", ""},
	} {
		got, ok := build(t, c.spec, defaultWindows).ExpectedUpper()
		if ok != (c.want != "") || ok && got.String() != c.want {
			t.Errorf("%s: got %s, %v, want %q", c.spec, got, ok, c.want)
		}
	}
}
