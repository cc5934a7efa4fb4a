package measure

import "testing"

// anchored reads relative dates from 23 to 25 March 2024.
func anchored(t testing.TB) Reader {
	return Reader{
		Anchor:    Interval{Lo: Int(DayNumber(2024, 3, 23)), Hi: Int(DayNumber(2024, 3, 25))},
		HasAnchor: true,
		Names:     vocabulary(t),
	}
}

// dateRows are pairs of dates as sources write them. The first ones differ
// only in precision, and must never be in conflict.
var dateRows = []struct{ a, b, want string }{
	{"Friday night", "22 March 2024", "same"},
	{"Friday night", "March 22", "same"},
	{"22 March", "March 22", "same"},
	{"In January", "the beginning of 2024", "compatible: precision"},
	{"2021", "August 2021", "compatible: precision"},
	{"in July", "July 2023", "same"},
	{"15 August 2021", "2017", "conflict"},
	{"early March 2024", "12 March 2024", "possible conflict: loose"},
	{"early March 2024", "20 March 2024", "conflict"},
	{"early March 2024", "5 March 2024", "compatible: precision"},
	{"since 2019", "2020", "compatible: hedge"},
	{"since 2019", "2018", "conflict"},
	{"before 22 March 2024", "22 March 2024", "conflict"},
	{"by 2019", "2019", "compatible: hedge"},
	{"around 2015", "2016", "compatible: hedge"},
	{"around 2015", "2018", "conflict"},
	{"the 1990s", "1994", "compatible: precision"},
	{"22 March 2024", "2024-03-22T22:00:00-05:00", "compatible: precision"}, // there it is still the 22nd
	{"2024-03-22T22:00:00-05:00", "2024-03-23T03:00:00Z", "same"},
	{"2024-03-22T22:00:00-05:00", "2024-03-22T20:00:00", "compatible: precision"},
	{"2024-03-22T22:00:00-05:00", "2024-03-25T20:00:00", "conflict"},
}

// timeRows are times of day.
var timeRows = []struct{ a, b, want string }{
	{"20:00", "8 p.m.", "same"},
	{"20:00", "20:15", "conflict"},
	{"about 8 p.m.", "20:10", "compatible: hedge"},
	{"evening", "20:00", "compatible: hedge"},
	{"night", "02:00", "compatible: hedge"},
	{"night", "12:00", "conflict"},
	{"20:00 UTC", "20:00", "same"},
	{"20:00 UTC", "22:00 GMT", "conflict"},
	{"20:00 UTC", "12:00", "compatible: precision"}, // some zone makes them one
}

func TestTimePhrases(t *testing.T) {
	for _, c := range timeRows {
		checkRead(t, Reader{}, Time, c.a, c.b, c.want)
	}
}

func TestDateWindows(t *testing.T) {
	for _, c := range []struct {
		kind                  Kind
		text, window, reading string
	}{
		{Date, "around 2015", "about: 1 year", "2014 to 2016"},
		{Date, "early March 2024", "", "1 to 10 March 2024"},
		{Date, "2015~", "", "any day of 2015"},
		{Date, "since 2019", "", "1 January 2019 or later"},
		{Date, "by 2019", "", "31 December 2019 or earlier"},
		{Date, "in March 2024", "", "any day of March 2024"},
		{Time, "about 8 p.m.", "about: 15 minutes", "19:45 to 20:15"},
	} {
		v, err := anchored(t).Parse(c.text, c.kind)
		if got := v.Window(); got != c.window || v.Reading() != c.reading || err != nil {
			t.Errorf("%q: got %q, %q, %v, want %q, %q", c.text, got, v.Reading(), err, c.window, c.reading)
		}
	}
	a, _ := anchored(t).Parse("early March 2024", Date)
	b, _ := anchored(t).Parse("12 March 2024", Date)
	if got, want := Relate(a, b, nil).Window, "early March 2024: 1 to 15 March 2024"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestClockShifts moves a time of day all around the clock and back.
func TestClockShifts(t *testing.T) {
	for _, s := range []Set{Point(Int(0)), Point(Int(1439)), {{Lo: Int(1200), Hi: Int(1440), HiOpen: true}}, {{Hi: Int(60)}, {Lo: Int(1380), Hi: Int(1440), HiOpen: true}}} {
		for zone := -720; zone <= 840; zone += 30 {
			if back := shifted(Time, shifted(Time, s, zone), -zone); !back.Equal(s) {
				t.Errorf("%s by %d minutes and back is %s", s, zone, back)
			}
		}
	}
}

func TestDatePhrases(t *testing.T) {
	for _, c := range dateRows {
		checkRead(t, anchored(t), Date, c.a, c.b, c.want)
	}
}
