package measure

import "testing"

// phraseRows are pairs as sources write them. The first ones differ only in
// precision, and must never be in conflict.
var phraseRows = []struct {
	kind       Kind
	a, b, want string
}{
	{Auto, "at least 100", "over 100", "compatible: hedge"},
	{Auto, "over 130", "137", "compatible: hedge"},
	{Auto, "at least 133", "137", "compatible: hedge"},
	{Auto, "13 soldiers", "thirteen service members", "same"},
	{Auto, "13", "thirteen Americans", "same"},
	{Auto, "more than 100 Afghans", "170", "compatible: hedge"},
	{Auto, "more than 100 Afghans", "150", "compatible: hedge"},
	{Auto, "almost 100", "94", "compatible: hedge"},
	{Auto, "hundreds", "more than 300", "compatible: hedge"},
	{Count, "another life", "a person", "same"},
	{Auto, "four", "4", "same"},
	{Name, "IS-KP", "ISIS-K", "same"},
	{Name, "Tajik and not Russian", "Tajik", "compatible: precision"},

	{Auto, "almost 100", "84", "possible conflict: loose"},
	{Auto, "at least 139", "137", "conflict"},
	{Auto, "133", "137", "conflict"},
	{Auto, "nearly 4,000", "more than 4,000", "conflict"},
	{Auto, "more than 100", "100", "compatible: touching"},
	{Auto, "dozens", "150", "possible conflict: vague"},
	{Auto, "up to 50", "60", "possible conflict: up to"},
	{Auto, "4,000 to 6,000", "between 4,000 and 6,000", "same"},
	{Auto, "two dozen", "25", "compatible: hedge"},
	{Auto, "130+", "at least 130", "same"},
	{Auto, "35 miles", "56 km", "compatible: precision"},
	{Auto, "$5.3 million", "US$5,312,000", "compatible: precision"},
	{Auto, "$5.3 million", "€5.3 million", "incomparable: unit"},
	{Auto, "139 people", "139 km", "incomparable: unit"},
	{Auto, "half", "52 %", "compatible: hedge"},
	{Auto, "0.3 km", "300 m", "compatible: precision"},
	{Auto, "9,007,199,254,740,993", "9,007,199,254,740,992", "conflict"},
}

func TestPhrases(t *testing.T) {
	r := Reader{Names: vocabulary(t)}
	for _, c := range phraseRows {
		checkRead(t, r, c.kind, c.a, c.b, c.want)
	}
}

// TestPhraseReadings reads a phrase of every row of the table of numbers.
func TestPhraseReadings(t *testing.T) {
	for _, c := range []struct{ text, set, reading string }{
		{"84", "{84}", "84"}, {"thirteen", "{13}", "13"}, {"137", "{137}", "137"},
		{"at least 139", "[139, ∞)", "at least 139"}, {"139 or more", "[139, ∞)", "at least 139"}, {"no fewer than 139", "[139, ∞)", "at least 139"},
		{"a minimum of 139", "[139, ∞)", "at least 139"}, {"100-plus", "[100, ∞)", "at least 100"}, {"130+", "[130, ∞)", "at least 130"},
		{"more than 100", "(100, ∞)", "more than 100"}, {"over 100", "(100, ∞)", "more than 100"}, {"exceeding 100", "(100, ∞)", "more than 100"},
		{"upwards of 100", "(100, ∞)", "more than 100"}, {"north of 100", "(100, ∞)", "more than 100"},
		{"just over 100", "(100, 110]", "100 to 110"}, {"a little over 100", "(100, 110]", "100 to 110"},
		{"at most 50", "[0, 50]", "at most 50"}, {"no more than 50", "[0, 50]", "at most 50"}, {"a maximum of 50", "[0, 50]", "at most 50"},
		{"up to 50", "[0, 50]", "up to 50"}, {"as many as 50", "[0, 50]", "up to 50"}, {"as few as 50", "[50, ∞)", "at least 50"},
		{"fewer than 50", "[0, 50)", "fewer than 50"}, {"under 50", "[0, 50)", "fewer than 50"},
		{"nearly 100", "[90, 100)", "90 to 100"}, {"almost 130", "[120, 130)", "120 to 130"}, {"close to 12 million", "[11000000, 12000000)", "11,000,000 to 12,000,000"},
		{"about 100", "[90, 110]", "90 to 110"}, {"some 12 million", "[11400000, 12600000]", "11,400,000 to 12,600,000"}, {"roughly 50", "[45, 55]", "45 to 55"},
		{"an estimated 100", "[90, 110]", "90 to 110"}, {"~100", "[90, 110]", "90 to 110"}, {"100 or so", "[90, 110]", "90 to 110"},
		{"4,000 to 6,000", "[4000, 6000]", "4,000 to 6,000"}, {"between 4,000 and 6,000", "[4000, 6000]", "4,000 to 6,000"}, {"one or two", "[1, 2]", "1 to 2"},
		{"two dozen", "[22, 26]", "22 to 26"}, {"dozens", "[24, 99]", "24 to 99"}, {"scores", "[40, 199]", "40 to 199"},
		{"hundreds", "[200, 999]", "200 to 999"}, {"thousands", "[2000, 9999]", "2,000 to 9,999"},
		{"a couple", "[2, 3]", "2 to 3"}, {"a few", "[2, 6]", "2 to 6"}, {"several", "[3, 9]", "3 to 9"}, {"a handful", "[3, 6]", "3 to 6"},
		{"a few thousand", "[2000, 9999]", "2,000 to 9,999"},
		{"most", "(0.5, 1]", "50 to 100 %"}, {"half", "[0.45, 0.55]", "45 to 55 %"},
		{"22 km", "[21500, 22500)", "22 km"}, {"fewer than 1,200 km", "[0, 1200000)", "less than 1,200 km"},
	} {
		v, err := Reader{}.Parse(c.text, Auto)
		if err != nil || v.Set.String() != c.set {
			t.Errorf("%q: got %s (%s, %v), want %s", c.text, v.Set, v.Kind, err, c.set)
			continue
		}
		if got := v.Reading(); got != c.reading {
			t.Errorf("%q: read as %q, want %q", c.text, got, c.reading)
		}
	}
}
