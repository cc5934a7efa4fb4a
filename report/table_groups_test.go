package report

import (
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// TestFitsWhich holds that the camps which a claim fits are named by claims of
// their own, not by the one that fits them.
func TestFitsWhich(t *testing.T) {
	claims := func(texts ...string) (out []*facts.Claim) {
		for _, x := range texts {
			out = append(out, &facts.Claim{Value: measure.Value{Text: x}})
		}
		return out
	}
	for _, c := range []struct {
		claims []*facts.Claim
		camps  [][]int
		want   string
	}{
		{claims("about 65", "62", "67"), [][]int{{0, 1}, {0, 2}}, "fits 62 and 67"},
		{claims("at least 1", "about 65", "62", "67", "9"), [][]int{{0, 1, 2}, {0, 1, 3}, {0, 4}}, "fits 62 and 67"},
	} {
		f := compare.Finding{Claims: c.claims}
		in := make([][]int, len(c.claims))
		for i, camp := range c.camps {
			f.Camps = append(f.Camps, compare.Camp{Claims: camp})
			for _, claim := range camp {
				in[claim] = append(in[claim], i)
			}
		}
		about := 0
		if c.claims[1].Value.Text == "about 65" {
			about = 1
		}
		if got := fitsWhich(f, in, about); got != c.want {
			t.Errorf("%v: %q, want %q", c.camps, got, c.want)
		}
	}
}
