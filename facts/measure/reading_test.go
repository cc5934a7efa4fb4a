package measure

import "testing"

func TestReading(t *testing.T) {
	for _, c := range []struct{ spec, want, window string }{
		{"84", "84", ""}, {"1200", "1,200", ""}, {"at-least 139", "at least 139", ""}, {"more-than 100", "more than 100", ""},
		{"at-most 50", "at most 50", ""}, {"up-to 50", "up to 50", ""}, {"fewer-than 50", "fewer than 50", ""}, {"fewer-than 50 km", "less than 50 km", ""},
		{"nearly 100", "90 to 100", "nearly: 10 %"}, {"about 100", "90 to 110", "about: 10 %"}, {"nearly 130", "120 to 130", "nearly: 10"},
		{"nearly 12e6", "11,000,000 to 12,000,000", "nearly: 1,000,000"}, {"about 12e6", "11,400,000 to 12,600,000", "about: 5 %"},
		{"about 130", "124 to 136", "about: 5 %"}, {"just-over 100", "100 to 110", "just over: 10 %"}, {"just-over 2 months", "2 to 2.5 months", "just over: 25 %"},
		{"between 4000..6000", "4,000 to 6,000", ""}, {"vague 24..99", "24 to 99", ""},
		{"22 km", "22 km", ""}, {"at-least 22 km", "at least 22 km", ""}, {"about 50 km", "45 to 55 km", "about: 10 %"},
		{"nearly 5e6 US$", "US$4,500,000 to US$5,000,000", "nearly: 10 %"}, {"about 40 %", "36 to 44 %", "about: 10 %"},
		{"about 7.1 magnitude", "magnitude 7 to 7.2", "about: 0.1 magnitude"}, {"about 22 °C", "21 to 23 °C", "about: 1 °C"},
		{"at-most 7 magnitude", "at most magnitude 7", ""},
		{"date 2024-03-22", "22 March 2024", ""}, {"date 2024", "any day of 2024", ""}, {"date 2024-03", "any day of March 2024", ""},
		{"date 2024-03-26/2024-03-28", "26 to 28 March 2024", ""}, {"date 2024-03-26/2024-04-02", "26 March to 2 April 2024", ""},
		{"date 2014/2016", "2014 to 2016", ""}, {"date 199X", "1990 to 1999", ""}, {"date 2021-03/2021-05", "March to May 2021", ""},
		{"date 2021-11/2022-02", "November 2021 to February 2022", ""}, {"date 2021-12-31/2022-02-02", "31 December 2021 to 2 February 2022", ""},
		{"date -0043", "any day of 44 BC", ""}, {"date 2024-03-22/..", "22 March 2024 or later", ""}, {"date ../2024-03-22", "22 March 2024 or earlier", ""},
		{"date [2014,2016]", "any day of 2014 or any day of 2016", ""}, {"date 2024-03-22T20:00:00", "2024-03-22T20:00:00", ""},
	} {
		v := build(t, c.spec, defaultWindows)
		if got := v.Reading(); got != c.want {
			t.Errorf("%s: got %q, want %q", c.spec, got, c.want)
		}
		if got := v.Window(); got != c.window {
			t.Errorf("%s: got window %q, want %q", c.spec, got, c.window)
		}
	}
}

func TestReadingOfTimes(t *testing.T) {
	for _, c := range []struct{ text, want, loose string }{
		{"18:45", "18:45", ""},
		{"7 pm", "7 pm", "7 pm: 18:30 to 19:30"},
		{"midnight", "midnight", ""},
		{"around 8 p.m.", "19:45 to 20:15", ""},
		{"about midnight", "23:45 to 00:15", ""},
		{"shortly after 6 pm", "18:00 to 18:15", ""},
		{"just before midnight", "23:45 to 24:00", ""},
		{"nearly 8 p.m.", "19:45 to 20:00", ""},
		{"about 20:15 UTC", "20:00 to 20:30 UTC", ""},
		{"by 20:15", "by 20:15", ""},
	} {
		v, err := Reader{}.Parse(c.text, Time)
		if got, loose := v.Reading(), v.looseWindow(); err != nil || got != c.want || loose != c.loose {
			t.Errorf("%q: got %q and %q, %v; want %q and %q", c.text, got, loose, err, c.want, c.loose)
		}
	}
}

func TestReadingOfOtherKinds(t *testing.T) {
	for _, c := range []struct {
		kind       Kind
		text, want string
	}{{YesNo, "true", "yes"}, {YesNo, "no", "no"}, {Name, "the Taliban", "the Taliban"}, {Text, "near Moscow", "near Moscow"}, {Quotation, "“No”", "“No”"}} {
		v, err := Reader{}.Parse(c.text, c.kind)
		if got := v.Reading(); got != c.want || err != nil {
			t.Errorf("%q: got %q, %v, want %q", c.text, got, err, c.want)
		}
	}
	custom := build(t, "nearly 100", Windows{Profile: "custom", Nearly: Frac(7, 100)})
	if got := custom.Window(); got != "nearly: 7 %" {
		t.Errorf("a width set by hand is %q", got)
	}
}
