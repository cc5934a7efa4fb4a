package measure

import "testing"

// relateRows are numbers and dates: two specs for build, and the relation.
var relateRows = []struct{ a, b, want string }{
	// Whole numbers and their hedges.
	{"84", "84", "same"},
	{"84", "94", "conflict"},
	{"133", "137", "conflict"},
	{"137", "at-least 139", "conflict"},
	{"133", "at-least 139", "conflict"},
	{"at-least 139", "142", "compatible: hedge"},
	{"at-least 139", "130", "conflict"},
	{"at-least 100", "more-than 100", "compatible: hedge"},
	{"at-least 101", "more-than 100", "same"},
	{"more-than 130", "137", "compatible: hedge"},
	{"at-least 133", "137", "compatible: hedge"},
	{"nearly 100", "94", "compatible: hedge"},
	{"nearly 100", "84", "possible conflict: loose"},
	{"nearly 100", "79", "conflict"},
	{"more-than 100", "170", "compatible: hedge"},
	{"more-than 100", "150", "compatible: hedge"},
	{"150", "170", "conflict"},
	{"vague 200..999", "more-than 300", "compatible: hedge"},
	{"between 4000..6000", "5000", "compatible: hedge"},
	{"between 4000..6000", "3000", "conflict"},
	{"between 4000..6000", "between 4000..6000", "same"},
	{"13 soldiers", "13 Americans", "same"},
	{"at-most 50", "0", "compatible: hedge"},

	// Touching at a written bound.
	{"more-than 100", "100", "compatible: touching"},
	{"nearly 100", "100", "compatible: touching"},
	{"fewer-than 100", "at-least 100", "compatible: touching"},
	{"nearly 4000", "more-than 4000", "conflict"},
	{"fewer-than 84", "more-than 83", "compatible: touching"}, // as "at least 84"
	{"fewer-than 84", "more-than 84", "conflict"},
	{"fewer-than 83", "more-than 84", "conflict"},
	{"fewer-than 102", "more-than 100", "compatible: hedge"},
	{"22 km", "23 km", "conflict"},
	{"at-least 22.5 km", "22 km", "compatible: touching"},

	// Rounding.
	{"100", "103", "compatible: rounding"},
	{"140", "137", "compatible: rounding"},
	{"130", "137", "conflict"},
	{"100", "107", "possible conflict: loose"},
	{"1000", "1040", "compatible: rounding"},
	{"1000", "1050", "compatible: rounding"},
	{"1000", "1051", "possible conflict: loose"},
	{"40", "42", "conflict"}, // below 100
	{"40 km", "42 km", "conflict"},
	{"40 km", "44 km", "conflict"},
	{"150", "154", "compatible: rounding"}, // to the nearest fifty
	{"at-least 200", "198", "compatible: rounding"},
	{"fewer-than 100", "103", "compatible: rounding"},
	{"at-least 103", "100", "compatible: rounding"},
	{"between 100..200", "203", "compatible: rounding"},
	{"between 100..200", "97", "compatible: rounding"},
	{"between 100..200", "193", "compatible: hedge"},
	{"12e6", "12100000", "compatible: rounding"},
	{"12e6", "12600000", "conflict"}, // rounds to 13 million
	{"12e6", "12010000", "compatible: rounding"},
	{"50", "about 60", "possible conflict: loose"},

	// Measured quantities.
	{"22 km", "22.1 km", "compatible: precision"},
	{"22 km", "22.6 km", "conflict"},
	{"35 miles", "56 km", "compatible: precision"},
	{"35 miles", "60 km", "conflict"},
	{"600 m", "2000 feet", "compatible: rounding"}, // converted, then rounded
	{"100 km", "60 miles", "compatible: rounding"},
	{"100 km", "70 miles", "conflict"},
	{"600 m", "700 m", "conflict"}, // equally round
	{"180 days", "6 months", "compatible: precision"},
	{"100 °C", "212 °F", "compatible: precision"},
	{"7 magnitude", "7.1 magnitude", "compatible: precision"},
	{"7.0 magnitude", "7.1 magnitude", "conflict"},
	{"5.3e6 US$", "5300000 US$", "compatible: precision"},
	{"40 %", "42 %", "conflict"},
	{"40 %", "45 %", "conflict"},

	// What may be doubted.
	{"vague 24..99", "150", "possible conflict: vague"},
	{"up-to 50", "60", "possible conflict: up to"},
	{"up-to 50", "at-least 60", "possible conflict: up to"},
	{"at-most 50", "60", "conflict"},
	{"up-to 50", "at-most 40", "compatible: hedge"},
	{"about 100", "115", "possible conflict: loose"},
	{"about 100", "125", "conflict"},
	{"just-over 100", "115", "possible conflict: loose"},

	// What cannot be compared.
	{"139 people", "139 km", "incomparable: unit"},
	{"139", "139 km", "incomparable: unit"},
	{"22 km", "22 kg", "incomparable: unit"},
	{"5 US$", "5 €", "incomparable: unit"},
	{"40 %", "137", "incomparable: unit"},
	{"139 people", "139", "same"},
	{"2014", "date 2014", "incomparable: kind"},

	// Dates.
	{"date 2024-03-22", "date 2024-03-22", "same"},
	{"date 2024-03-22", "date 2024-03", "compatible: precision"},
	{"date 2024-03", "date 2024", "compatible: precision"},
	{"date 2021", "date 2021-08", "compatible: precision"},
	{"date 2021", "date 2017", "conflict"},
	{"date 2024-03-22", "date 2024-03-23", "conflict"},
	{"date 2024-03-22", "date 2024-03-24", "conflict"},
	{"date 2024-03-22T20:00:00", "date 2024-03-22", "compatible: precision"},
	{"date 2024-03-22T20:00:00", "date 2024-03-23", "conflict"},
	{"date 2024-03-22T23:59:59", "date 2024-03", "compatible: precision"},
}

func TestRelate(t *testing.T) {
	for _, c := range relateRows {
		checkRelation(t, build(t, c.a, defaultWindows), build(t, c.b, defaultWindows), nil, c.want)
	}
}

func TestRelateUnderProfiles(t *testing.T) {
	for _, c := range []struct{ a, b, strict, loose string }{
		{"100", "103", "possible conflict: loose", "compatible: rounding"},
		{"100", "107", "possible conflict: loose", "compatible: rounding"},
		{"nearly 100", "94", "possible conflict: loose", "compatible: hedge"},
		{"nearly 100", "84", "possible conflict: loose", "compatible: hedge"},
		{"84", "94", "conflict", "conflict"},
	} {
		for _, p := range []struct {
			w    Windows
			want string
		}{{strictWindows, c.strict}, {looseWindows, c.loose}} {
			checkRelation(t, build(t, c.a, p.w), build(t, c.b, p.w), &p.w, p.want)
		}
	}
}

func TestRelationSays(t *testing.T) {
	for _, c := range []struct {
		a, b, at, window string
		oneDay, nouns    bool
	}{
		{"more-than 100", "100", "100", "", false, false},
		{"nearly 100", "84", "0", "nearly: 20 %", false, false},
		{"nearly 100", "79", "0", "nearly: 10 %", false, false},
		{"nearly 130", "about 90", "0", "about: 5, nearly: 10", false, false},
		{"100", "103", "0", "rounding: 5 %", false, false},
		{"100", "107", "0", "rounding: 10 %", false, false},
		{"about 50 km", "44 km", "0", "about: 20 %", false, false},
		{"nearly 130 km", "100 km", "0", "nearly: 10 km", false, false},
		{"about 7.1 magnitude", "7.3 magnitude", "0", "about: 0.1 magnitude", false, false},
		{"date 2024-03-22", "date 2024-03-23", "0", "", true, false},
		{"date 2024-03-22T20:00:00", "date 2024-03-23", "0", "", true, false},
		{"date 2024-03-22", "date 2024-03-24", "0", "", false, false},
		{"date 2024-03", "date 2024-04-01", "0", "", false, false},
		{"13 soldiers", "13 Americans", "0", "", false, true},
		{"13 soldiers", "13 soldier", "0", "", false, false},
		{"13 soldiers", "13", "0", "", false, false},
		{"13 people", "13 lives", "0", "", false, false},
		{"13 people", "13 soldiers", "0", "", false, true},
	} {
		r := Relate(build(t, c.a, defaultWindows), build(t, c.b, defaultWindows), nil)
		if r.At.String() != c.at || r.Window != c.window || r.OneDay != c.oneDay || r.NounsDiffer != c.nouns {
			t.Errorf("%s, %s: got %+v", c.a, c.b, r)
		}
	}
}

func TestRelateShares(t *testing.T) {
	half := Value{Text: "half", Kind: Quantity, Hedge: Vague, Set: Between(Frac(45, 100), Frac(55, 100)), Detail: &Detail{Share: true}}
	most := Value{Text: "most", Kind: Quantity, Hedge: Vague, Set: Set{{Lo: Frac(1, 2), LoOpen: true, Hi: Int(1)}}, Detail: &Detail{Share: true}}
	checkRelation(t, half, most, nil, "compatible: hedge")
	checkRelation(t, half, build(t, "52 %", defaultWindows), nil, "compatible: hedge")
	checkRelation(t, half, build(t, "40 %", defaultWindows), nil, "possible conflict: vague")
	checkRelation(t, most, build(t, "137", defaultWindows), nil, "incomparable: unit")
}

func TestRelateKinds(t *testing.T) {
	count := build(t, "137", defaultWindows)
	date := build(t, "date 2024", defaultWindows)
	symbolicDate := Value{Text: "last week", Kind: Date, Detail: &Detail{Symbolic: true}}
	checkRelation(t, symbolicDate, date, nil, "incomparable: symbolic")
	checkRelation(t, symbolicDate, symbolicDate, nil, "incomparable: symbolic")
	checkRelation(t, count, Value{Text: "many", Kind: Text}, nil, "incomparable: kind")
	checkRelation(t, Value{Text: "a", Kind: Text}, Value{Text: "a", Kind: Quotation}, nil, "same")
	checkRelation(t, Value{Text: "a", Kind: Name}, Value{Text: "b", Kind: Text}, nil, "compatible: wording")
	checkRelation(t, Value{Text: "a", Kind: Time, Set: Point(Int(3))}, count, nil, "incomparable: kind")
	checkRelation(t, Value{Kind: YesNo}, Value{Kind: YesNo, Nominal: Int(1)}, nil, "conflict")
	checkRelation(t, Value{Kind: YesNo}, count, nil, "incomparable: kind")
}

func TestRelatePeriods(t *testing.T) {
	period := func(start, end string) Value {
		v := Value{Text: start + "/" + end, Kind: Period, Detail: &Detail{}}
		for at, s := range map[**Value]string{&v.Detail.Start: start, &v.Detail.End: end} {
			if s != "" {
				d := build(t, "date "+s, defaultWindows)
				*at = &d
			}
		}
		return v
	}
	for _, c := range []struct{ a1, a2, b1, b2, want string }{
		{"2014", "2016", "2014", "2016", "same"},
		{"2014", "2016", "2014-05", "2016", "compatible: precision"},
		{"2014", "2016", "2014", "2017", "conflict"},
		{"2014", "2016", "2013", "2016", "conflict"},
		{"2014", "", "2014", "2016", "compatible: precision"},
		{"2014", "", "2014", "", "same"},
	} {
		checkRelation(t, period(c.a1, c.a2), period(c.b1, c.b2), nil, c.want)
	}
	if r := checkRelation(t, period("2014-05-01", "2016"), period("2014-05-02", "2016"), nil, "conflict"); !r.OneDay {
		t.Error("starts one day apart are not said to be")
	}
	checkRelation(t, period("2014", "2016"), build(t, "date 2015", defaultWindows), nil, "conflict")
	checkRelation(t, period("2014", "2014-05"), build(t, "date 2014", defaultWindows), nil, "compatible: precision")
}
