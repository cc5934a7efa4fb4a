package compare

import (
	"testing"

	"crosscheck/facts/measure"
)

// TestInSentence holds which values lose the capital of their sentence.
func TestInSentence(t *testing.T) {
	for _, c := range []struct {
		text string
		kind measure.Kind
		want string
	}{
		{"At least 133", measure.Count, "at least 133"},
		{"at least 133", measure.Count, "at least 133"},
		{"In August 2021", measure.Date, "in August 2021"},
		{"August 2021", measure.Date, "August 2021"},
		{"Friday", measure.Date, "Friday"},
		{"The fall of 2015", measure.Date, "the fall of 2015"},
		{"US$5 million", measure.Quantity, "US$5 million"},
		{"Nine", measure.Count, "nine"},
		{"Forty-two", measure.Count, "forty-two"},
		{"Some", measure.Quantity, "some"},
		{"The Hague", measure.Name, "The Hague"},
		{"At last", measure.Text, "At last"},
		{"", measure.Count, ""},
	} {
		if got := inSentence(&measure.Value{Text: c.text, Kind: c.kind}); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.kind, c.text, got, c.want)
		}
	}
}
