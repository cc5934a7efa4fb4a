package measure

import "testing"

// Whole values of counts that say how many in words of their own.
func TestCountsInWords(t *testing.T) {
	for _, c := range []struct{ text, set, noun string }{
		{"none", "{0}", ""}, {"None", "{0}", ""}, {"nobody", "{0}", ""}, {"no one", "{0}", ""}, {"no-one", "{0}", ""},
		{"nil", "{0}", ""}, {"zero", "{0}", ""}, {" none ", "{0}", ""}, {"no survivors", "{0}", "survivors"},
		{"reportedly 100", "{100}", ""}, {"a reported 100", "{100}", ""}, {"reported at least 100", "[100, ∞)", ""},
		{"at least a reported 100", "[100, ∞)", ""},
		{"killed 137", "{137}", ""}, {"137 killed", "{137}", "killed"}, {"137 dead", "{137}", "dead"}, {"dead: 137", "{137}", ""},
		{"killed more than 100 people", "(100, ∞)", "people"}, {"injured none", "{0}", ""}, {"Killed two", "{2}", ""},
		{"none of them", "", ""}, {"killed", "", ""}, {"killed killed 3", "", ""}, {"killed in March", "", ""}, {"nobody knows", "", ""},
	} {
		v, err := Reader{}.Parse(c.text, Count)
		switch {
		case (err != nil) != (c.set == ""):
			t.Errorf("%q: %v", c.text, err)
		case err == nil && (v.Set.String() != c.set || v.Noun != c.noun || v.Text != c.text || v.Hedge == About):
			t.Errorf("%q = %q %s %q, want %s %q", c.text, v.Text, v.Set, v.Noun, c.set, c.noun)
		}
	}
}
