package topic

import (
	"slices"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
)

// TestUnlikeNames holds how much of what is told to be one fact under two names is: the
// likeliest three of each cluster, of which all articles are sheets. It counts against it
// where the gold file says nothing of both.
func TestUnlikeNames(t *testing.T) {
	for build, floor := range map[bool]float64{true: 0.85, false: 0.78} {
		told, right := 0, 0
		for _, c := range clusters(t, build) {
			articles := c.texts(t)
			corpus, _ := facts.Load(facts.LoadOptions{})
			for _, a := range articles {
				corpus.Add(a.Source, proposed(a))
				a.Source.TextPath = a.Document.Name
			}
			pairs := UnlikeNames(Options{Corpus: corpus, Texts: func([]*facts.Source) []Article { return articles }})
			for _, p := range pairs[:min(3, len(pairs))] {
				if told++; c.oneFact(t, p) {
					right++
				}
			}
		}
		t.Logf("building half %v: %d of %d pairs are one fact", build, right, told)
		if float64(right) < floor*float64(told) || told < 100 {
			t.Errorf("building half %v: too few of the pairs are one fact", build)
		}
	}
}

// oneFact reports whether the gold file has both claims of a pair in one dispute, or in
// one fact on which all agree.
func (c *cluster) oneFact(t testing.TB, p Pair) bool {
	var sets [][]goldClaim
	for _, d := range c.Disputes {
		all := slices.Clone(d.Fits)
		for _, camp := range d.Camps {
			all = append(all, camp...)
		}
		sets = append(sets, all)
	}
	for _, a := range c.Agree {
		sets = append(sets, a.Claims)
	}
	for _, all := range sets {
		f := compare.Finding{Claims: []*facts.Claim{p.A, p.B}}
		met := map[int]bool{}
		for _, g := range all {
			for _, i := range c.has(t, f, g) {
				met[i] = true
			}
		}
		if len(met) == 2 {
			return true
		}
	}
	return false
}
