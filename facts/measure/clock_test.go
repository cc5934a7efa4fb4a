package measure

import (
	"fmt"
	"strings"
	"testing"
)

// clockString shows a set of minutes: "20:15..20:16)".
func clockString(s Set) string {
	at := func(n Num) string {
		v, _ := n.Mul(Int(60)).Int64()
		if v%60 != 0 {
			return fmt.Sprintf("%02d:%02d:%02d", v/3600, v/60%60, v%60)
		}
		return fmt.Sprintf("%02d:%02d", v/3600, v/60%60)
	}
	var parts []string
	for _, iv := range s {
		text := at(iv.Lo) + ".." + at(iv.Hi)
		if iv.LoOpen {
			text = "(" + text
		}
		if iv.HiOpen {
			text += ")"
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, " ")
}

// clockTable holds times of day, what they mean, and the minutes east of UTC.
var clockTable = []struct{ in, want, zone string }{
	{"10:15", "10:15..10:16)", ""},
	{"10.15am", "10:15..10:16)", ""},
	{"10:15 p.m.", "22:15..22:16)", ""},
	{"8 p.m.", "20:00..20:01)", ""},
	{"8pm", "20:00..20:01)", ""},
	{"8 PM", "20:00..20:01)", ""},
	{"12 a.m.", "00:00..00:01)", ""},
	{"12:30 p.m.", "12:30..12:31)", ""},
	{"at 20:00", "20:00..20:01)", ""},
	{"12 noon", "12:00..12:01)", ""},
	{"12:00 midnight", "00:00..00:01)", ""},
	{"noon", "12:00..12:01)", ""},
	{"midnight", "00:00..00:01)", ""},
	{"24:00", "00:00..00:01)", ""},
	{"10 o'clock", "10:00..10:01)", ""},
	{"ten o’clock", "10:00..10:01)", ""},
	{"10:15:30", "10:15:30..10:15:30", ""},
	{"20:00 local time", "20:00..20:01)", ""},
	{"20:00 Moscow time", "17:00..17:01)", "180"},
	{"1700 GMT", "17:00..17:01)", "0"},
	{"0030 UTC", "00:30..00:31)", "0"},
	{"20:00 UTC+3", "17:00..17:01)", "180"},
	{"20:00 GMT+05:30", "14:30..14:31)", "330"},
	{"7:30 pm EST (0030 GMT)", "00:30..00:31)", "-300"},
	{"7:30 pm (0030 GMT)", "00:30..00:31)", "-300"},
	{"3:52 a.m. (0052 GMT)", "00:52..00:53)", "180"},
	{"0052 GMT (3:52 a.m.)", "00:52..00:53)", "0"},
	{"3:52 a.m. (0037 UTC)", "00:37..00:38)", "195"},
	{"3:52 a.m. (0040 UTC)", "00:40..00:41)", "0"},
	{"7:30 p.m. ET", "19:30..19:31)", ""},
	{"0800 hours", "08:00..08:01)", ""},
	{"between 10:15 and 10:40", "10:15..10:40", ""},
	{"from 8 to 10 p.m.", "20:00..22:00", ""},
	{"8-10 p.m.", "20:00..22:00", ""},
	{"11 a.m. to 1 p.m.", "11:00..13:00", ""},
	{"23:30 to 00:30", "00:00..00:30 23:30..24:00)", ""},
	{"17:00–24:00", "17:00..24:00)", ""},
	{"about 8 p.m.", "19:45..20:15", ""},
	{"shortly after 8 p.m.", "(20:00..20:15", ""},
	{"half past ten", "10:30..10:31) 22:30..22:31)", ""},
	{"half past ten in the evening", "22:30..22:31)", ""},
	{"ten past two", "02:10..02:11) 14:10..14:11)", ""},
	{"about ten past two", "01:55..02:25 13:55..14:25", ""},
	{"10 past 2", "02:10..02:11) 14:10..14:11)", ""},
	{"five minutes past midnight", "00:05..00:06)", ""},
	{"twenty-five minutes to nine p.m.", "20:35..20:36)", ""},
	{"a quarter past eight", "08:15..08:16) 20:15..20:16)", ""},
	{"a quarter to one in the afternoon", "12:45..12:46)", ""},
	{"quarter to noon", "11:45..11:46)", ""},
	{"at two in the morning", "02:00..02:01)", ""},
	{"at 0558", "05:58..05:59)", ""},
	{"ten past thirteen", "", ""},
	{"ten to two", "", ""},
	{"five past two people", "", ""},
	{"half past 8 p.m.", "20:30..20:31)", ""},
	{"just after 8 p.m.", "(20:00..20:15", ""},
	{"at approximately 3:00 pm", "14:45..15:15", ""},
	{"8: 30pm", "20:30..20:31)", ""},
	{"8: 30", "", ""},
	{"6:15 am (2115 GMT Monday)", "21:15..21:16)", "540"},
	{"before 8 p.m.", "00:00..20:00)", ""},
	{"before midnight", "00:00..24:00)", ""},
	{"after 20:00", "(20:00..24:00)", ""},
	{"by 20:00", "00:00..20:00", ""},
	{"since 20:00", "20:00..24:00)", ""},
	{"night", "00:00..06:00) 18:00..24:00)", ""},
	{"Friday night", "00:00..06:00) 18:00..24:00)", ""},
	{"in the evening", "17:00..24:00)", ""},
	{"this morning", "06:00..12:00)", ""},
	{"25:00", "", ""},
	{"10:75", "", ""},
	{"13 p.m.", "", ""},
	{"10", "", ""},
	{"3-1", "", ""},
	{"10:15 people", "", ""},
}

func TestTime(t *testing.T) {
	for _, c := range clockTable {
		v, err := Reader{}.parseTime(c.in)
		if (err != nil) != (c.want == "") {
			t.Errorf("parseTime(%q) = %s (%v), want %q", c.in, clockString(v.Set), err, c.want)
			continue
		}
		if err != nil {
			continue
		}
		if got := clockString(v.Set); got != c.want {
			t.Errorf("parseTime(%q) = %s, want %s", c.in, got, c.want)
		}
		zone := ""
		if v.Detail.Zone != nil {
			zone = fmt.Sprint(*v.Detail.Zone)
		}
		if zone != c.zone {
			t.Errorf("parseTime(%q) has zone %q, want %q", c.in, zone, c.zone)
		}
	}
}

func TestFindTimes(t *testing.T) {
	check := func(text, want string) {
		t.Helper()
		var found []string
		for i := next(text, 0).start; i < len(text); {
			end := next(text, i).end
			if m, ok := new(Reader).timeAt(text, i); ok {
				found, end = append(found, text[m.Start:m.End]), m.End
			}
			i = next(text, end).start
		}
		if got := strings.Join(found, "; "); got != want {
			t.Errorf("%q: found %q, want %q", text, got, want)
		}
	}
	check("It began at 8 p.m. and ended by 10:15.", "8 p.m.; by 10:15")
	check("shots at 20:00 local time (1700 GMT) rang", "20:00 local time (1700 GMT)")
	check("between 10:15 and 10:40 on Friday", "between 10:15 and 10:40")
	check("around midnight", "around midnight")
	check("a ratio of 3:1, won 2-0, verse 3:16b, 1:30.5", "")
	check("version 10:15:75 and 10.15 metres and 1,200:30", "")
	check("1700 people, 8 people, from 8 to 10 people", "")
	check("ten people", "")
	check("It rang at ten past two, and a quarter past eight.", "ten past two; a quarter past eight")
	check("At 0558 she turned; two in the morning shift; at two in the afternoon", "0558; two in the afternoon")
	check("five past two-thirds, ten past two years, ten to two", "")
	check("$8 p.m.", "")
}

func TestRelateZones(t *testing.T) {
	check := func(kind Kind, a, b string, want Verdict) {
		t.Helper()
		va, err1 := tuesday.Parse(a, kind)
		vb, err2 := tuesday.Parse(b, kind)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		if got := Relate(va, vb, nil).Verdict; got != want {
			t.Errorf("%q and %q: %v, want %v", a, b, got, want)
		}
		if got := Relate(vb, va, nil).Verdict; got != want {
			t.Errorf("%q and %q: %v, want %v", b, a, got, want)
		}
	}
	check(Time, "20:00 Moscow time", "1700 GMT", Same)
	check(Time, "20:00 Moscow time", "1800 GMT", Conflict)
	check(Time, "20:00 local time", "1700 GMT", Compatible)
	check(Time, "20:30 local time", "20:00 (1700 GMT)", Conflict)
	check(Time, "20:30 local time", "20:30 (1730 GMT)", Same)
	check(Time, "20:30", "20:00 (1700 GMT)", Compatible)
	check(Time, "9:30 p.m. ET", "6:30 p.m. local time", Compatible)
	check(Time, "9:30 p.m. ET", "6:30 p.m.", Compatible)
	check(Time, "9:30 p.m. ET", "8:30 p.m. ET", Conflict)
	check(Time, "9:30 p.m. ET", "9:30 p.m.", Same)
	check(Time, "18:30 local time", "21:30 ET (0130 GMT)", Compatible)
	check(Time, "20:00 Moscow time", "20:30 local time", Compatible)
	check(Time, "20:00", "20:15", Conflict)
	check(Time, "8 p.m.", "8:15 p.m.", PossibleConflict)
	check(Time, "night", "20:15", Compatible)
	check(Date, "22 March 2024 at 8 p.m.", "22 March", Compatible)
	check(Date, "23 March 2024 at 01:00 Moscow time", "23 March", Compatible)
	check(Date, "22 March 2024 at 8 p.m.", "2024-03-22T17:00:00Z", Compatible)
	check(Date, "22 March 2024 at 8 p.m.", "2024-03-24T17:00:00Z", Conflict)
	check(Date, "circa 2015", "2016", Compatible)
	check(Date, "2015~", "2016", PossibleConflict)
	check(Date, "2015?", "2016", PossibleConflict)
	check(Date, "early March", "12 March", PossibleConflict)
	check(Date, "early March", "22 March", Conflict)
	check(Date, "Friday night", "March 22", Same)
	check(Date, "20 years ago", "September 2004", Compatible)
	check(Date, "in January", "the beginning of 2024", Compatible)
	check(Period, "2014-2016", "2014 to 2017", Conflict)
	check(Period, "2014-2016", "since 2014", Compatible)
	check(Period, "2014-2016", "2014-06/2016", Compatible)
}

// TestParseAutoTime holds that the p.m. of a time is no noun that is counted.
func TestParseAutoTime(t *testing.T) {
	for text, want := range map[string]Kind{"8 p.m.": Time, "8 pm": Time, "20:00": Time, "8 people": Count, "8 a.m.": Time} {
		if v, err := (Reader{}).Parse(text, Auto); err != nil || v.Kind != want {
			t.Errorf("%q is a %s, want a %s (%v)", text, v.Kind, want, err)
		}
	}
}

// TestInZone holds what clocks elsewhere tell, and what is no time of a zone.
func TestInZone(t *testing.T) {
	for _, c := range []struct {
		kind    Kind
		text    string
		minutes int
		set     string
		nominal int64
	}{
		{Time, "0052 GMT", 180, "[232, 233)", 232},
		{Time, "0052 GMT", -60, "[1432, 1433)", 1432},
		{Time, "20:00 Moscow time", 120, "[1140, 1141)", 1140},
		{Time, "around 2100 GMT", 180, "[0, 15] ∪ [1425, 1440)", 0},
		{Time, "around 0000 GMT", 180, "[165, 195]", 180},
		{Time, "between 22:00 and 23:30 GMT", 60, "[0, 30] ∪ [1380, 1440)", 1380},
		{Time, "20:00", 120, "[1200, 1201)", 1200},
	} {
		v, err := Reader{}.Parse(c.text, c.kind)
		if err != nil {
			t.Fatal(err)
		}
		if got := v.InZone(c.minutes); got.Set.String() != c.set || !got.Nominal.Equal(Int(c.nominal)) || got.Detail.Zone != nil {
			t.Errorf("%q, %d minutes east: %v, nominal %v, want %s, %d", c.text, c.minutes, got.Set, got.Nominal.Float64(), c.set, c.nominal)
		}
	}
}
