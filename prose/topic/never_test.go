package topic

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestNeverFit: the rules bar every pair that is left out before they are asked,
// and names in common have a token in common.
func TestNeverFit(t *testing.T) {
	g := Group(generated(400), Options{})
	r := rand.New(rand.NewPCG(9, 10))
	never, apart := 0, 0
	for range 300_000 {
		a, b := g.mentions[r.IntN(len(g.mentions))], g.mentions[r.IntN(len(g.mentions))]
		if g.neverFit(a, b) {
			never++
			if s := g.score(a, b, false); s.barred == "" {
				t.Fatalf("%s and %s are never compared, but may fit", g.where(a), g.where(b))
			}
		}
		if !a.tokens.meet(b.tokens) {
			apart++
			if g.sameNames(a.names, b.names) {
				t.Fatalf("%q and %q have a name in common, but no token", a.names, b.names)
			}
		}
	}
	if never < 1000 || apart < 1000 {
		t.Errorf("%d are never compared, %d have no token in common: nothing is shown", never, apart)
	}
}

// TestNameTokens: names that are one have a token in common, however they are.
func TestNameTokens(t *testing.T) {
	for _, c := range [][2]string{
		{"kerman", "kerman"}, {"kerman", "city of kerman"}, {"abbey gate", "abbey gate road"}, {"kerman", "iran"}, {"shiraz", "iran"}, {"iran", "shiraz"},
		{"anna maria holm", "holm"}, {"anna", "anna maria holm"},
	} {
		g := &Grouping{within: map[[2]string]bool{{"kerman", "iran"}: true, {"iran", "shiraz"}: true}, nameWords: numbering{}, nameNumbers: numbering{}}
		g.linkNames()
		if !g.sameName(c[0], c[1]) || !g.tokensOfAll(g.numbers(c[:1])).meet(g.tokensOfAll(g.numbers(c[1:]))) {
			t.Errorf("%q and %q", c[0], c[1])
		}
	}
}

// sameNames is the slow twin of sameNumbers.
func (g *Grouping) sameNames(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return g.sameName(x, y) })
	})
}
