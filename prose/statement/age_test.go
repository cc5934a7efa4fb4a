package statement

import "testing"

// TestOwnersOfAges: an age is that of whom it is said of.
func TestOwnersOfAges(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Mayor Ana Ruiz said a 10-year-old girl was killed.", "girl"},
		{"The 36-year-old champion Ivo Klarsen won.", "ivo klarsen"},
		{"A nine-year-old boy, identified as Yan Mandof, died.", "yan mandof"},
		{"Ana Reyes, a 27-year-old nurse, fell.", "ana reyes"},
		{"Ivo Harl spoke of the 29-year-old Mr. Kasten as the gunman.", "kasten"},
		{"Vito Carlone, who spent much of his life avoiding the courts of the land, has died, aged 77.", "vito carlone"},
		{"Vito Carlone died today in prison, officials said. He was 77.", "vito carlone"},
		{"Mob boss Vito Carlone dies in prison at 77", "vito carlone"},
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
