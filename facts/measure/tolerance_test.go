package measure

import "testing"

func TestParseTolerance(t *testing.T) {
	for _, c := range []struct {
		text, share, abs, unit, fault string
	}{
		{"2 %", "0.02", "0", "", ""}, {"2.5%", "0.025", "0", "", ""}, {"2 per cent", "0.02", "0", "", ""},
		{"3 days", "0", "3", "days", ""}, {"5", "0", "5", "", ""}, {"1,000", "0", "1000", "", ""}, {"10 km", "0", "10", "km", ""},
		{"", "", "", "", "not a tolerance"}, {"much", "", "", "", "not a tolerance"}, {"5 blobs", "", "", "", "not a unit: blobs"}, {"-5", "", "", "", "not a tolerance"},
		{"1,20", "", "", "", "not a tolerance"}, {".", "", "", "", "not a tolerance"}, {".5", "0", "0.5", "", ""}, {"1.2.3", "", "", "", "not a tolerance"},
	} {
		got, err := ParseTolerance(c.text)
		if err != nil || c.fault != "" {
			if err == nil || err.Error() != c.fault {
				t.Errorf("%q: got %v, want %q", c.text, err, c.fault)
			}
			continue
		}
		unit := ""
		if got.Unit != nil {
			unit = got.Unit.Name
		}
		if got.Share.String() != c.share || got.Abs.String() != c.abs || unit != c.unit {
			t.Errorf("%q: got %s, %s %s", c.text, got.Share, got.Abs, unit)
		}
	}
}

func TestWiden(t *testing.T) {
	for _, c := range []struct{ spec, by, want string }{
		{"100", "2 %", "[98, 102]"}, {"100", "5", "[95, 105]"}, {"3", "5", "[0, 8]"}, {"133", "2 %", "[131, 135]"},
		{"at-least 100", "2 %", "[98, ∞)"}, {"at-most 100", "2 %", "[0, 102]"}, {"22 km", "1 km", "[20500, 23500)"}, {"22 km", "1", "[20500, 23500)"},
		{"22 km", "3 days", "[21500, 22500)"}, {"22 °C", "1 °C", "[293.65, 296.65)"}, {"date 2024-03-22", "1", "[19803, 19805]"}, {"date 2024-03-22", "3 days", "[19801, 19807]"},
		{"date 2024-03-22", "2 %", "{19804}"}, {"date 2024-03-22", "10 km", "{19804}"}, {"date 2024-03-22", "1 week", "[19797, 19811]"},
		{"date 2024-03-22", "36 hours", "[19802, 19806]"}, {"100", "0", "{100}"},
	} {
		by, err := ParseTolerance(c.by)
		if err != nil {
			t.Fatalf("%s: %v", c.by, err)
		}
		v := build(t, c.spec, defaultWindows)
		if got := v.Widen(by).Set.String(); got != c.want {
			t.Errorf("%s by %s: got %s, want %s", c.spec, c.by, got, c.want)
		}
		if twice := v.Widen(by).Widen(by); !twice.Set.Equal(v.Widen(by).Set) {
			t.Errorf("%s by %s: widened twice it is %s", c.spec, c.by, twice.Set)
		}
	}
}

func TestRelateWidened(t *testing.T) {
	for _, c := range []struct{ a, b, by, want string }{
		{"133", "137", "2 %", "compatible: tolerance"},
		{"133", "139", "1 %", "conflict"},
		{"133", "133", "2 %", "same"},
		{"at-least 133", "137", "2 %", "compatible: hedge"},
		{"nearly 100", "77", "4", "possible conflict: loose"},
		{"date 2024-03-22", "date 2024-03-25", "2 days", "compatible: tolerance"},
		{"date 2024-03-22", "date 2024-03-25", "1 day", "conflict"},
	} {
		by, err := ParseTolerance(c.by)
		if err != nil {
			t.Fatalf("%s: %v", c.by, err)
		}
		checkRelation(t, build(t, c.a, defaultWindows).Widen(by), build(t, c.b, defaultWindows).Widen(by), nil, c.want)
	}
}
