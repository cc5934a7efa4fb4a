package picture

import (
	"math"
	"strings"
	"testing"

	"crosscheck/facts/measure"
)

func read(t testing.TB, text string, kind measure.Kind) measure.Value {
	t.Helper()
	v, err := measure.Reader{}.Parse(text, kind)
	if err != nil {
		t.Fatalf("%q: %v", text, err)
	}
	return v
}

func chart(t testing.TB, kind measure.Kind, texts ...string) Chart {
	t.Helper()
	var c Chart
	for _, text := range texts {
		c.Rows = append(c.Rows, Row{Who: "x", Says: text, Value: read(t, text, kind)})
	}
	return c
}

// TestShapes holds how each way of saying a value is drawn, beside two exact
// ones that make the line.
func TestShapes(t *testing.T) {
	for _, x := range []struct {
		kind       measure.Kind
		text, want string
	}{
		{measure.Count, "60", "dot"},
		{measure.Count, "at least 60", "bar dot right"},
		{measure.Count, "more than 60", "bar ring right"},
		{measure.Count, "at most 60", "bar left dot"},
		{measure.Count, "fewer than 60", "bar left ring"},
		{measure.Count, "up to 60", "soft left dot"},
		{measure.Count, "about 60", "fade"},
		{measure.Count, "nearly 60", "rise ring"},
		{measure.Count, "just over 60", "fall ring"},
		{measure.Count, "40 to 60", "bar begin end"},
		{measure.Count, "dozens", "fade"},
		{measure.Quantity, "60 km", "dot"},
		{measure.Quantity, "more than 60 km", "bar ring right"},
		{measure.Date, "1 May 2020", "dot"},
		{measure.Date, "2020", "bar begin end"},
		{measure.Date, "since 2020", "bar dot right"},
		{measure.Date, "before 2020", "bar left dot"},
		{measure.Date, "1994 or 1996", "bar begin end bar begin end"},
		{measure.Time, "20:15", "dot"},
		{measure.Time, "about 8 p.m.", "fade"},
	} {
		around := map[measure.Kind][]string{
			measure.Count: {"10", "100"}, measure.Quantity: {"10 km", "100 km"}, measure.Date: {"1 May 1990", "1 May 2024"}, measure.Time: {"10:00", "23:00"},
		}[x.kind]
		d, ok := Draw(chart(t, x.kind, around[0], x.text, around[1]))
		if !ok {
			t.Errorf("%q is not drawn", x.text)
			continue
		}
		var names []string
		for _, s := range d.Rows[1].Shapes {
			names = append(names, s.Name)
		}
		if got := strings.Join(names, " "); got != x.want {
			t.Errorf("%q: %s, want %s", x.text, got, x.want)
		}
	}
}

func TestTicks(t *testing.T) {
	for _, x := range []struct {
		kind measure.Kind
		a, b string
		want string
	}{
		{measure.Count, "133", "139", "134 136 138"},
		{measure.Count, "3", "4", "3 4"},
		{measure.Count, "5 million", "12 million", "6 million 8 million 10 million 12 million"},
		{measure.Count, "3", "40,000", "10 100 1,000 10,000"},
		{measure.Quantity, "35 miles", "56 km", "34.5 35 35.5 miles"},
		{measure.Date, "22 March 2024", "24 March 2024", "22 Mar 2024 23 24"},
		{measure.Date, "28 February 2024", "2 March 2024", "28 Feb 2024 29 1 Mar 2"},
		{measure.Date, "2019", "2021", "2019 2020 2021"},
		{measure.Date, "1979", "the 1980s", "1980 1985 1990"},
		{measure.Date, "44 BC", "2024", "1 BC 500 1000 1500 2000"},
		{measure.Time, "20:15", "21:00", "20:15 20:30 20:45 21:00"},
	} {
		d, ok := Draw(chart(t, x.kind, x.a, x.b))
		var labels []string
		for _, tick := range d.Ticks {
			if tick.Label != "" {
				labels = append(labels, tick.Label)
			}
		}
		if got := strings.Join(labels, " "); !ok || got != x.want {
			t.Errorf("%s, %s: %q, want %q", x.a, x.b, got, x.want)
		}
	}
}

func TestNotDrawn(t *testing.T) {
	long := Chart{}
	for range most + 1 {
		long.Rows = append(long.Rows, Row{Value: read(t, "7", measure.Count)})
	}
	for name, c := range map[string]Chart{
		"nothing":  {},
		"one":      chart(t, measure.Count, "7"),
		"names":    chart(t, measure.Name, "Ann", "Bob"),
		"units":    {Rows: []Row{{Value: read(t, "7 km", measure.Quantity)}, {Value: read(t, "7 kg", measure.Quantity)}}},
		"kinds":    {Rows: []Row{{Value: read(t, "7", measure.Count)}, {Value: read(t, "2007", measure.Date)}}},
		"too many": long,
		"symbolic": chart(t, measure.Date, "last week", "2024"),
	} {
		if _, ok := Draw(c); ok {
			t.Errorf("%s: drawn", name)
		}
	}
}

// TestSteps holds that dated rows stand in the order of their dates and are
// joined, each from where the one before stands.
func TestSteps(t *testing.T) {
	c := chart(t, measure.Count, "31", "12", "19")
	for i, day := range []string{"2025-05-04", "2025-05-01", "2025-05-02"} {
		c.Rows[i].AsOf = read(t, day, measure.Date)
	}
	c.Dated = true
	d, ok := Draw(c)
	if !ok || d.Rows[0].Says != "12" || d.Rows[1].Says != "19" || d.Rows[2].Says != "31" {
		t.Fatalf("drawn %v: %+v", ok, d.Rows)
	}
	for i := 1; i < 3; i++ {
		if from, to := d.Rows[i-1].Shapes[0].From, d.Rows[i].Shapes[0].From; d.Rows[i].Step != (Span{from, to}) {
			t.Errorf("step %d goes %v, want from %v to %v", i, d.Rows[i].Step, from, to)
		}
	}
}

func TestLane(t *testing.T) {
	c := chart(t, measure.Count, "10", "at least 60", "about 50", "30 to 80", "up to 40", "100")
	c.Rows[5].Reference = true
	d, ok := Draw(c)
	if !ok {
		t.Fatal("not drawn")
	}
	for i, want := range []string{
		"    ●                              ┊",
		"                     ●━━━━━━━━━━━━━╋━━━▶",
		"                ░░▓░               ┊",
		"           [━━━━━━━━━━━━━━━━]      ┊",
		"◀┅┅┅┅┅┅┅┅┅┅┅┅┅●                    ┊",
		"                                   ◆",
	} {
		if got := d.Lane(d.Rows[i], 40); got != want {
			t.Errorf("%s:\n%q, want\n%q", d.Rows[i].Says, got, want)
		}
	}
}

// FuzzDraw holds that whatever can be read can be laid out: places lie on the
// line, stretches do not run backwards, lanes keep their width.
func FuzzDraw(f *testing.F) {
	for _, pair := range [][2]string{
		{"133", "at least 139"}, {"1e300", "3"}, {"0.000000001 mm", "9999999999999999999999 km"}, {"Y-9999999999999999", "Y9999999999999999"},
		{"2024", "22 March 2024"}, {"1994 or 1996", "before 1990"}, {"20:15", "night"}, {"-40 °C", "104 °F"}, {"0", "0"}, {"most", "40 %"},
	} {
		f.Add(pair[0], pair[1])
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		x, err1 := measure.Reader{}.Parse(a, measure.Auto)
		y, err2 := measure.Reader{}.Parse(b, measure.Auto)
		if err1 != nil || err2 != nil || len(a)+len(b) > 200 {
			return
		}
		d, ok := Draw(Chart{Rows: []Row{{Value: x}, {Value: y}}, Camps: []measure.Set{x.Set, y.Set}, Dated: true})
		if !ok {
			return
		}
		for _, r := range d.Rows {
			for _, s := range r.Shapes {
				checkSpan(t, s.Span)
			}
			if n := len([]rune(d.Lane(r, 30))); n > 30 {
				t.Errorf("a lane of %d columns", n)
			}
		}
		for _, b := range d.Bands {
			checkSpan(t, b.Span)
		}
		for _, tick := range d.Ticks {
			checkSpan(t, Span{tick.At, tick.LabelAt + 100})
		}
		if ruler, words := d.Axis(30); len([]rune(ruler)) != 30 || len([]rune(words)) > 30 {
			t.Errorf("an axis of %q and %q", ruler, words)
		}
	})
}

func checkSpan(t *testing.T, s Span) {
	t.Helper()
	if !(s.From >= 0 && s.From <= 100 && s.To >= s.From && s.To <= 200) || math.IsNaN(float64(s.To)) {
		t.Errorf("a stretch from %v to %v", s.From, s.To)
	}
}
