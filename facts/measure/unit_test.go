package measure

import "testing"

func TestUnitNamed(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"km", "km"}, {"kilometres", "km"}, {"Kilometers", "km"}, {"KM", ""}, {"M", ""}, {"m", "m"},
		{"%", "%"}, {"per cent", "%"}, {"percent", "%"}, {"percentage points", "percentage points"},
		{"$", "US$"}, {"US$", "US$"}, {"USD", "US$"}, {"US dollars", "US$"}, {"U.S. dollars", "US$"}, {"roubles", "₽"}, {"€", "€"},
		{"km/h", "km/h"}, {"miles per hour", "mph"}, {"square miles", "square miles"}, {"km²", "km²"}, {"km2", "km²"},
		{"°C", "°C"}, {"degrees Celsius", "°C"}, {"light-years", "light-years"}, {"kWh", "kWh"}, {"GB", "GB"},
		{"people", ""}, {"", ""}, {"kmx", ""}, {"per", ""}, {"pounds", "pounds"}, {"pounds sterling", "£"},
	} {
		got := ""
		if u := UnitNamed(c.name); u != nil {
			got = u.Name
		}
		if got != c.want {
			t.Errorf("UnitNamed(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}

func TestEveryUnitHasItsOwnSpellings(t *testing.T) {
	seen := map[string]*Unit{}
	for _, list := range unitIndex {
		for _, sp := range list {
			key := ""
			for _, w := range sp.words {
				key += w + " "
			}
			if other := seen[key]; other != nil {
				t.Errorf("%q names both %s and %s", key, other.Name, sp.unit.Name)
			}
			seen[key] = sp.unit
		}
	}
}

func TestFormatIn(t *testing.T) {
	for _, c := range []struct {
		written Num
		unit    string
		want    string
	}{
		{Int(1200), "", "1,200"}, {Frac(3, 10), "", "0.3"}, {Int(-1234567), "", "-1,234,567"}, {Frac(1, 3), "", "1/3"},
		{Frac(7, 3), "", "2 1/3"}, {Frac(1000, 997), "", "1.003"}, {Int(0), "", "0"},
		{Int(35), "miles", "35 miles"}, {Int(1), "miles", "1 mile"}, {Int(5300000), "$", "US$5,300,000"},
		{Int(-5), "€", "-€5"}, {Int(40), "%", "40 %"}, {Int(-40), "°F", "-40 °F"}, {Frac(51, 10), "magnitude", "magnitude 5.1"},
	} {
		u := UnitNamed(c.unit)
		if got := FormatIn(u.ToBase(c.written), u); got != c.want {
			t.Errorf("FormatIn(%s %s) = %q, want %q", c.written, c.unit, got, c.want)
		}
	}
	if minus40 := UnitNamed("°C").ToBase(Int(-40)); !minus40.Equal(UnitNamed("°F").ToBase(Int(-40))) {
		t.Error("-40 °C is not -40 °F")
	}
}
