package measure

import (
	"errors"
	"testing"
)

// measureCases are what people write for counts and quantities: text, kind
// (Auto where the text shows it), hedge, set in base units, unit, noun.
var measureCases = []struct {
	text  string
	kind  Kind
	hedge Hedge
	set   string
	unit  string
	noun  string
}{
	// digits
	{"84", Count, Exact, "{84}", "", ""},
	{"0", Count, Exact, "{0}", "", ""},
	{"1,200", Count, Exact, "{1200}", "", ""},
	{"1\u2009200", Count, Exact, "{1200}", "", ""},
	{"1\u00a0200\u00a0000", Count, Exact, "{1200000}", "", ""},
	{"1'200", Count, Exact, "{1200}", "", ""},
	{"12,34,567", Count, Exact, "{1234567}", "", ""},
	{"9,007,199,254,740,993", Count, Exact, "{9007199254740993}", "", ""},
	{"123456789012345678901234567890", Count, Exact, "{123456789012345678901234567890}", "", ""},
	{" 139 ", Count, Exact, "{139}", "", ""},
	// words
	{"thirteen", Count, Exact, "{13}", "", ""},
	{"one hundred and thirty-three", Count, Exact, "{133}", "", ""},
	{"twenty-one thousand", Count, Exact, "{21000}", "", ""},
	{"two hundred and one thousand", Count, Exact, "{201000}", "", ""},
	{"three trillion and two", Count, Exact, "{3000000000002}", "", ""},
	{"a hundred", Count, Exact, "{100}", "", ""},
	// mixed
	{"12 million", Count, Exact, "{12000000}", "", ""},
	{"5k", Count, Exact, "{5000}", "", ""},
	{"2m", Count, Exact, "{2000000}", "", ""},
	{"1.5bn", Count, Exact, "{1500000000}", "", ""},
	{"12 million 300 thousand", Count, Exact, "{12300000}", "", ""},
	{"two and a half million", Count, Exact, "{2500000}", "", ""},
	{"a million and a half", Count, Exact, "{1500000}", "", ""},
	{"half a million", Count, Exact, "{500000}", "", ""},
	{"a quarter of a million", Count, Exact, "{250000}", "", ""},
	// nouns
	{"133 people", Count, Exact, "{133}", "", "people"},
	{"13 US service members", Count, Exact, "{13}", "", "US service members"},
	{"13 U.S. soldiers", Count, Exact, "{13}", "", "U.S. soldiers"},
	{"2 people or more", Count, AtLeast, "[2, ∞)", "", "people"},
	{"dozens of people", Count, Vague, "[24, 99]", "", "people"},
	// hedges before
	{"at least 139", Count, AtLeast, "[139, ∞)", "", ""},
	{"at least some 20", Count, AtLeast, "[20, ∞)", "", ""},
	{"no fewer than 139 people", Count, AtLeast, "[139, ∞)", "", "people"},
	{"as few as three", Count, AtLeast, "[3, ∞)", "", ""},
	{"more than 100", Count, MoreThan, "(100, ∞)", "", ""},
	{"over 130", Count, MoreThan, "(130, ∞)", "", ""},
	{"well over 130", Count, MoreThan, "(130, ∞)", "", ""},
	{"upwards of 130", Count, MoreThan, "(130, ∞)", "", ""},
	{"north of 130", Count, MoreThan, "(130, ∞)", "", ""},
	{">130", Count, MoreThan, "(130, ∞)", "", ""},
	{"≥ 130", Count, AtLeast, "[130, ∞)", "", ""},
	{"just over 100", Count, JustOver, "(100, 110]", "", ""},
	{"at most 50", Count, AtMost, "[0, 50]", "", ""},
	{"no more than 50", Count, AtMost, "[0, 50]", "", ""},
	{"up to 50", Count, UpTo, "[0, 50]", "", ""},
	{"as many as 50", Count, UpTo, "[0, 50]", "", ""},
	{"fewer than 50", Count, FewerThan, "[0, 50)", "", ""},
	{"< 50", Count, FewerThan, "[0, 50)", "", ""},
	{"nearly 100", Count, Nearly, "[90, 100)", "", ""},
	{"just shy of 100", Count, Nearly, "[90, 100)", "", ""},
	{"almost 130", Count, Nearly, "[120, 130)", "", ""},
	{"about 100", Count, About, "[90, 110]", "", ""},
	{"some 130", Count, About, "[124, 136]", "", ""},
	{"an estimated 100", Count, About, "[90, 110]", "", ""},
	{"~100", Count, About, "[90, 110]", "", ""},
	{"c. 100", Count, About, "[90, 110]", "", ""},
	{"exactly 84", Count, Exact, "{84}", "", ""},
	{"only 84", Count, Exact, "{84}", "", ""},
	{"a total of 84", Count, Exact, "{84}", "", ""},
	// hedges after
	{"139 or more", Count, AtLeast, "[139, ∞)", "", ""},
	{"139 (or more)", Count, AtLeast, "[139, ∞)", "", ""},
	{"137, 138 or 139", Count, BetweenHedge, "[137, 139]", "", ""},
	{"3 km 400m", Quantity, Exact, "[3399.5, 3400.5)", "km", ""},
	{"1,760 1/2", Quantity, Exact, "[1760.25, 1760.75)", "", ""},
	{"5 ft 11 in", Quantity, Exact, "[1.7907, 1.8161)", "feet", ""},
	{"100-plus", Count, AtLeast, "[100, ∞)", "", ""},
	{"130+", Count, AtLeast, "[130, ∞)", "", ""},
	{"130 and counting", Count, AtLeast, "[130, ∞)", "", ""},
	{"130, at the very least", Count, AtLeast, "[130, ∞)", "", ""},
	{"50 or fewer", Count, AtMost, "[0, 50]", "", ""},
	{"50 at most", Count, AtMost, "[0, 50]", "", ""},
	{"100 or so", Count, About, "[90, 110]", "", ""},
	{"100-odd people", Count, About, "[90, 110]", "", "people"},
	// ranges
	{"4,000 to 6,000", Count, BetweenHedge, "[4000, 6000]", "", ""},
	{"4,000–6,000", Count, BetweenHedge, "[4000, 6000]", "", ""},
	{"between 90 and 100", Count, BetweenHedge, "[90, 100]", "", ""},
	{"between one hundred and two hundred", Count, BetweenHedge, "[100, 200]", "", ""},
	{"between one hundred and five and two hundred", Count, BetweenHedge, "[105, 200]", "", ""},
	{"from 5 to 10", Count, BetweenHedge, "[5, 10]", "", ""},
	{"one or two", Count, BetweenHedge, "[1, 2]", "", ""},
	{"4 to 6 million", Count, BetweenHedge, "[4000000, 6000000]", "", ""},
	{"three to four hundred", Count, BetweenHedge, "[300, 400]", "", ""},
	{"dozens or even hundreds", Count, BetweenHedge, "[24, 999]", "", ""},
	{"more than 20 and less than or equal to 35", Count, BetweenHedge, "(20, 35]", "", ""},
	{"at least 20 but fewer than 35", Count, BetweenHedge, "[20, 35)", "", ""},
	{"about 4,000 to 6,000", Count, BetweenHedge, "[3600, 6500]", "", ""},
	{"20 ± 3", Count, BetweenHedge, "[17, 23]", "", ""},
	{"up to 20 or 30", Count, UpTo, "[0, 30]", "", ""},
	// vague
	{"two dozen", Count, Vague, "[22, 26]", "", ""},
	{"dozens", Count, Vague, "[24, 99]", "", ""},
	{"scores", Count, Vague, "[40, 199]", "", ""},
	{"hundreds", Count, Vague, "[200, 999]", "", ""},
	{"thousands", Count, Vague, "[2000, 9999]", "", ""},
	{"tens of thousands", Count, Vague, "[20000, 99999]", "", ""},
	{"hundreds of thousands", Count, Vague, "[200000, 999999]", "", ""},
	{"a couple", Count, Vague, "[2, 3]", "", ""},
	{"a few", Count, Vague, "[2, 6]", "", ""},
	{"several", Count, Vague, "[3, 9]", "", ""},
	{"a handful", Count, Vague, "[3, 6]", "", ""},
	{"a few thousand", Count, Vague, "[2000, 9999]", "", ""},
	{"a few hundred thousand", Count, Vague, "[200000, 999999]", "", ""},
	{"dozens, if not hundreds", Count, BetweenHedge, "[24, 999]", "", ""},
	{"millions of dollars", Quantity, Vague, "[2000000, 9999999]", "US$", ""},
	{"a couple of years", Quantity, Vague, "[63113904, 94670856]", "years", ""},
	{"three-and-a-half years", Quantity, Exact, "[108871484.4, 112027179.6)", "years", ""},
	{"two-and-a-half million", Count, Exact, "{2500000}", "", ""},
	{"the vast majority", Quantity, Vague, "(0.5, 1]", "of the whole", ""},
	{"nearly two-thirds", Quantity, Nearly, "[0.6, 0.666666666667)", "of the whole", ""},
	{"more than two dozen", Count, MoreThan, "(24, ∞)", "", ""},
	{"at least several hundred", Count, AtLeast, "[300, ∞)", "", ""},
	{"most", Quantity, Vague, "(0.5, 1]", "of the whole", ""},
	{"a majority", Quantity, Vague, "(0.5, 1]", "of the whole", ""},
	{"half", Quantity, Vague, "[0.45, 0.55]", "of the whole", ""},
	{"a third", Quantity, Vague, "[0.303333333333, 0.363333333333]", "of the whole", ""},
	{"one in five", Quantity, Vague, "[0.17, 0.23]", "of the whole", ""},
	{"more than half", Quantity, MoreThan, "(0.5, ∞)", "of the whole", ""},
	{"a pair", Count, Exact, "{2}", "", ""},
	{"twin bombings", Count, Exact, "{2}", "", "bombings"},
	{"both attacks", Count, Exact, "{2}", "", "attacks"},
	// quantities: ± half the last written digit
	{"40 %", Quantity, Exact, "[0.395, 0.405)", "%", ""},
	{"40 per cent", Quantity, Exact, "[0.395, 0.405)", "%", ""},
	{"forty percent", Quantity, Exact, "[0.395, 0.405)", "%", ""},
	{"2 percentage points", Quantity, Exact, "[0.015, 0.025)", "percentage points", ""},
	{"40km", Quantity, Exact, "[39500, 40500)", "km", ""},
	{"fewer than 1,200 km", Quantity, FewerThan, "[0, 1200000)", "km", ""},
	{"35 miles", Quantity, Exact, "[55522.368, 57131.712)", "miles", ""},
	{"$5.3 million", Quantity, Exact, "[5250000, 5350000)", "US$", ""},
	{"US$5.3m", Quantity, Exact, "[5250000, 5350000)", "US$", ""},
	{"5.3 million dollars", Quantity, Exact, "[5250000, 5350000)", "US$", ""},
	{"EUR 20", Quantity, Exact, "[19.5, 20.5)", "€", ""},
	{"500 roubles", Quantity, Exact, "[499.5, 500.5)", "₽", ""},
	{"$4-6 billion", Quantity, BetweenHedge, "[4000000000, 6000000000]", "US$", ""},
	{"20 °C", Quantity, Exact, "[292.65, 293.65)", "°C", ""},
	{"minus 5 degrees Celsius", Quantity, Exact, "[267.65, 268.65)", "°C", ""},
	{"magnitude 5.1", Quantity, Exact, "[5.05, 5.15)", "magnitude", ""},
	{"a magnitude-7.8", Quantity, Exact, "[7.75, 7.85)", "magnitude", ""},
	{"a magnitude 5.1 earthquake", Quantity, Exact, "[5.05, 5.15)", "magnitude", "earthquake"},
	{"40 % of the voters", Quantity, Exact, "[0.395, 0.405)", "%", "voters"},
	{"20 years old", Quantity, Exact, "[615360564, 646917516)", "years", ""},
	{"5.1 magnitude", Quantity, Exact, "[5.05, 5.15)", "magnitude", ""},
	{"60 miles per hour", Quantity, Exact, "[26.59888, 27.04592)", "mph", ""},
	{"two hours", Quantity, Exact, "[5400, 9000)", "hours", ""},
	{"2 days, 14 hours, 7 minutes and 10 seconds", Quantity, Exact, "[223629.568, 223630.432)", "days", ""},
	{"5 feet, 10 inches", Quantity, Exact, "[1.7653, 1.7907)", "feet", ""},
	{"more than dlrs 2.1 billion", Quantity, MoreThan, "(2100000000, ∞)", "US$", ""},
	{"two hours and 30 minutes", Quantity, Exact, "[8970, 9030)", "hours", ""},
	{"at least six months", Quantity, AtLeast, "[15778476, ∞)", "months", ""},
	{"as little as six months", Quantity, AtLeast, "[15778476, ∞)", "months", ""},
	{"half an hour", Quantity, Exact, "[900, 2700)", "hours", ""},
	{"an hour and a half", Quantity, Exact, "[4500, 6300)", "hours", ""},
	{"5 to 10 km", Quantity, BetweenHedge, "[5000, 10000]", "km", ""},
	{"0.3", Quantity, Exact, "[0.25, 0.35)", "", ""},
	{"-5", Quantity, Exact, "[-5.5, -4.5)", "", ""},
	{"3 GB", Quantity, Exact, "[2500000000, 3500000000)", "GB", ""},
	{"decades", Quantity, Vague, "[631139040, 3155695200)", "decades", ""},
	{"in decades", Quantity, Vague, "[631139040, 3155695200)", "decades", ""},
	{"two decades", Quantity, Exact, "[473354280, 788923800)", "decades", ""},
	{"10-day", Quantity, Exact, "[820800, 907200)", "days", ""},
}

func TestParseMeasures(t *testing.T) {
	for _, c := range measureCases {
		v, err := Reader{}.Parse(c.text, Auto)
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		unit := ""
		if v.Unit != nil {
			unit = v.Unit.Name
		}
		if v.Kind != c.kind || v.Hedge != c.hedge || v.Set.String() != c.set || unit != c.unit || v.Noun != c.noun || v.Text != c.text {
			t.Errorf("%q = %s %s %s %q %q (text %q), want %s %s %s %q %q",
				c.text, v.Kind, v.Hedge, v.Set, unit, v.Noun, v.Text, c.kind, c.hedge, c.set, c.unit, c.noun)
		}
	}
}

// TestParseDoubtedFigures holds that a figure with a mark of doubt is no decade
// of ISO 8601-2, unless a date is asked for.
func TestParseDoubtedFigures(t *testing.T) {
	for _, c := range []struct {
		text string
		kind Kind
		want Kind
	}{{"137?", Auto, Text}, {"13~", Auto, Text}, {"137?", Date, Date}, {"2024?", Auto, Date}, {"2024-03?", Auto, Date}} {
		if v, err := (Reader{}).Parse(c.text, c.kind); err != nil || v.Kind != c.want {
			t.Errorf("%q as %s: %s, %v; want %s", c.text, c.kind, v.Kind, err, c.want)
		}
	}
}

// TestParseCounts holds what is a number only where a count is asked for.
func TestParseCounts(t *testing.T) {
	for _, c := range []struct{ text, set, noun string }{
		{"a person", "{1}", "person"},
		{"another life", "{1}", "life"},
		{"another 12 people", "{12}", "people"},
		{"no survivors", "{0}", "survivors"},
		{"once", "{1}", ""},
		{"Twice", "{2}", ""},
		{"thrice", "{3}", ""},
	} {
		v, err := Reader{}.Parse(c.text, Count)
		if err != nil || v.Set.String() != c.set || v.Noun != c.noun {
			t.Errorf("%q = %s %q, %v; want %s %q", c.text, v.Set, v.Noun, err, c.set, c.noun)
		}
		if other, _ := (Reader{}).Parse(c.text, Auto); other.Kind == Count && c.text != "another 12 people" {
			t.Errorf("%q by itself is a %s, want a text", c.text, other.Kind)
		}
	}
}

func TestParseMeasureFaults(t *testing.T) {
	for _, c := range []struct {
		text   string
		kind   Kind
		msg    string
		offset int
	}{
		{"at least", Count, "missing number after hedge", 8},
		{"about many", Count, "missing number after hedge", 5},
		{"1,20", Count, "misplaced thousands separator", 1},
		{"12,3456", Count, "misplaced thousands separator", 2},
		{"at least 1,20", Count, "misplaced thousands separator", 10},
		{"1.2.3", Count, "more than one decimal point", 3},
		{"1.200,50", Quantity, "misplaced thousands separator", 5},
		{"", Count, "not a number", 0},
		{"many", Count, "not a number", 0},
		{"below zero", Count, "no number is meant", 0},
		{"1000s", Count, "unexpected text after the number", 4},
		{"3/0", Count, "division by zero", 2},
		{"10-5", Count, "range runs backwards", 3},
		{"1 200", Count, "unexpected text after the number", 2},
		{"133 in Moscow", Count, "unexpected text after the number", 4},
		{"40 km", Count, "a count has no unit such as km", 0},
		{"-5", Count, "a count is never below 0", 0},
		{"2.5", Count, "a count is a whole number", 0},
	} {
		_, err := Reader{}.Parse(c.text, c.kind)
		var fault *SyntaxError
		if !errors.As(err, &fault) {
			t.Errorf("%q: no error", c.text)
			continue
		}
		if fault.Msg != c.msg || fault.Offset != c.offset || fault.Hint == "" {
			t.Errorf("%q: %q at %d (hint %q), want %q at %d", c.text, fault.Msg, fault.Offset, fault.Hint, c.msg, c.offset)
		}
	}
}
