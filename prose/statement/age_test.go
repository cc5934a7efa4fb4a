package statement

import "testing"

// TestOwnersOfAges: an age is that of whom it is said of.
func TestOwnersOfAges(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Mayor Ana Ruiz said that a six-year-old boy was lost.", "boy"},
		{"The 36-year-old champion Ivo Klarsen won.", "ivo klarsen"},
		{"A nine-year-old boy, named as Ben Oram, fell.", "ben oram"},
		{"Ana Reyes, a 27-year-old nurse, fell.", "ana reyes"},
		{"At the port she met the 29-year-old Mr. Kasten.", "kasten"},
		{"Ivo Harl, whose long years were all spent at sea and in the ports of the north, is dead, aged 91.", "ivo harl"},
		{"Ivo Harl drowned today near the port, his son said. He was 84.", "ivo harl"},
		{"Ivo Harl dies at sea at 84", "ivo harl"},
	} {
		_, found := readText(c.text)
		got := ""
		for _, s := range found {
			if s.Attribute == "age" {
				got = s.Subject
			}
		}
		if got != c.want {
			t.Errorf("%q: the age of %q, want %q", c.text, got, c.want)
		}
	}
}
