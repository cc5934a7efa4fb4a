package compare

import (
	"slices"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// TestDraftElsewhere holds what becomes of a draft's claim of which other sheets have
// what likely is the same fact under another name.
func TestDraftElsewhere(t *testing.T) {
	const reads = " [x/killed (b) reads like the same fact]"
	const one = reads + " [if so, one name for all in topics.yaml brings them together: e/deaths: {also: [x/killed]}]"
	for _, c := range []struct {
		own, other string
		sure       float64 // that the other is the same fact; the draft's own topic is .7
		want       string
	}{
		{"a: 137; draft: 170", "b: 170", 0.8, "warning disputed: the sources disagree: 170 fits 170 (b), not 137 (a)" + one + " [it is 70 % sure that these claims speak of the same thing]"},
		{"a: 170; draft: 170", "b: 137", 0.8, "warning disputed: the sources disagree: 170 fits 170 (a), not 137 (b)" + one + " [it is 80 % sure that these claims speak of the same thing]"},
		{"a: 170; draft: 170", "b: 137", 0.4, "note disputed: the sources disagree: 170 fits 170 (a), not 137 (b)" + one + " [it is only 40 % sure that these claims speak of the same thing]"},
		{"a: 170; draft: 170", "b: 170", 0.8, "supported: a and b say so" + reads},
		{"a: more than 130; draft: 137", "b: 137", 0.8, "supported: b says so" + reads},
		{"a: more than 130; draft: 137", "b: 137", 0.4, "note unsourced: no source states 137, though more than 130 (a) and 137 (b) leave room for it" + one + " [it is 70 % sure that these claims speak of the same thing]"},
		{"a: 137; draft: 170", "b: 150", 0.8, "error contradicted: 170 does not fit 137 (a) and 150 (b)" + one + " [it is 80 % sure that these claims speak of the same thing]"},
		{"a: 170; draft: 170 | by b", "b: 137", 0.8, "error misattributed: 170 is credited to b, which says 137 (b)" + one + " [it is 80 % sure that these claims speak of the same thing]"},
		{"a: at least 170; draft: 170", "b: 170", 0.8, "supported: b says so" + reads},
		{"a: 137; draft: 170", "b: 170 kg", 0.8, "error contradicted: 170 and 137 (a) exclude one another [it is 70 % sure that these claims speak of the same thing]"},
	} {
		w := newWorld(t, measure.Count).says("e/deaths", strings.Split(c.own, "; ")...)
		if strings.HasSuffix(c.other, "kg") {
			w.kind = measure.Quantity
		}
		w.says("x/killed", c.other)
		if got := verdictOf(Compare(unlikeNames(w.corpus, c.sure), Options{})); got != c.want {
			t.Errorf("%s, %s\n got %s\nwant %s", c.own, c.other, got, c.want)
		}
	}
}

// unlikeNames says of the drafts' claims of a corpus that x/killed likely is their fact.
func unlikeNames(c *facts.Corpus, sure float64) *facts.Corpus {
	c.Found, c.Elsewhere = true, map[*facts.Claim][]facts.Elsewhere{}
	for _, claim := range c.Claims {
		if claim.Source.Role == facts.RoleDraft {
			ctx := *claim.Context
			ctx.Confidence = 0.7
			claim.Context = &ctx
			c.Elsewhere[claim] = []facts.Elsewhere{{Topic: "x/killed", Confidence: sure}}
		}
	}
	return c
}

// TestDraftElsewhereNames holds that a finding has all names under which a draft was
// held, and that nothing changes among the sources.
func TestDraftElsewhereNames(t *testing.T) {
	w := newWorld(t, measure.Count).says("e/deaths", "a: 137", "draft: 170").says("x/killed", "b: 170", "c: 171")
	before := Compare(w.corpus, Options{})
	after := Compare(unlikeNames(w.corpus, 0.8), Options{})
	if got, want := after.Checked[0].Topics, []string{"e/deaths", "x/killed"}; !slices.Equal(got, want) {
		t.Errorf("it was held against %v, want %v", got, want)
	}
	if got := len(after.Checked[0].Says); got != 3 {
		t.Errorf("%d claims of sources, want 3", got)
	}
	if a, b := amongSources(before), amongSources(after); !slices.Equal(a, b) {
		t.Errorf("among the sources there was\n%v\nand is\n%v", a, b)
	}
}
