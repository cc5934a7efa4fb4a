package measure

import "testing"

func TestImpossible(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"31 June 2025", noSuchDay}, {"June 31", noSuchDay}, {"30 Feb. 2025", noSuchDay}, {"around 31 June 2025", noSuchDay},
		{"2025-02-30", "that month has no day 30"}, {"2025-13", "there is no month 13"}, {"2025-2-30", "months and days have two digits"},
		{"31/02/2025", noSuchDay}, {"29.13.2025", noSuchDay}, {" 2025/02/30 ", noSuchDay},
		{"2016 to 2014", noSuchDay}, {"between 31 June and 3 July 2025", noSuchDay},
		{"30 June 2025", ""}, {"2025-02-28", ""}, {"2025", ""}, {"29 February 2024", ""}, {"28/02/2025", ""},
		{"not yet known", ""}, {"", ""}, {"-", ""}, {"after the flood", ""}, {"31 June incident", ""}, {"555-0199-22", ""}, {"1-2-3", ""},
	} {
		got := ""
		if bad := (Reader{}).Impossible(c.text); bad != nil {
			got = bad.Msg
			if bad.Hint == "" {
				t.Errorf("%q: no hint", c.text)
			}
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
