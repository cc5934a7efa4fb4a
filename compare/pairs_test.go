package compare

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// slowWorst relates every two values.
func slowWorst(f *field) Kind {
	worst := Kind("")
	for a := range f.vals {
		for b := a + 1; b < len(f.vals); b++ {
			kind := f.t.kindOf(&f.vals[a], &f.vals[b], f.relate(a, b))
			if !f.meets(a, b) && kind != "" && (worst == "" || mustRank(kind) < mustRank(worst)) {
				worst = kind
			}
		}
	}
	return worst
}

// TestWorstPairAgainstSlow holds the short cuts for many values against
// looking at every pair.
func TestWorstPairAgainstSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	mixes := [][]string{
		{"N"}, {"at least N", "up to N"}, {"about N", "nearly N"}, {"up to N", "at least N", "about N"}, {"at least N", "dozens", "about N"}, {"about 1N"},
	}
	for n := range 96 {
		mix := mixes[n%len(mixes)]
		c := &facts.Corpus{Topics: &facts.Topics{}}
		source := &facts.Source{ID: "a"}
		for i := range 66 + rng.IntN(30) {
			text := strings.ReplaceAll(mix[rng.IntN(len(mix))], "N", fmt.Sprint(100+i+rng.IntN(1+n)))
			v, err := measure.Reader{}.Parse(text, measure.Count)
			if err != nil {
				t.Fatalf("%q: %v", text, err)
			}
			claim := &facts.Claim{Topic: "e/t", Source: source, Value: v, Context: &facts.Context{}}
			day := measure.Int(int64(rng.IntN(1 + n)))
			if rng.IntN(20) > 0 {
				claim.Context.AsOf = measure.Value{Kind: measure.Date, Set: measure.Between(day, day.Add(measure.Int(int64(rng.IntN(3)))))}
			}
			if n%3 == 0 { // a series that rises
				claim.Context.AsOf = measure.Value{Kind: measure.Date, Set: measure.Point(measure.Int(int64(i)))}
			}
			c.Claims = append(c.Claims, claim)
		}
		tp := topic{corpus: c, opt: &Options{}}
		if n%2 == 0 {
			tp.decl = &facts.Topic{Grows: true}
		}
		f := tp.newField(tp.varieties(c.Claims))
		worst, _ := f.worstPair()
		if want := slowWorst(f); worst.kind != want {
			t.Errorf("case %d, %v, %d values, grows %v: %q, want %q", n, mix, len(f.vals), tp.grows(), worst.kind, want)
		}
	}
}

// TestCommonAgainstSlow holds what obviously can be true together to be that
// by every two of its values.
func TestCommonAgainstSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 12))
	words := []string{"Anna", "Boris", "Carla", "Dmitri", "and others"}
	kinds := []measure.Kind{measure.List, measure.Text, measure.List, measure.Quotation}
	common := map[measure.Kind]int{}
	for n := range 2000 {
		kind := kinds[n%len(kinds)]
		var vals []variety
		for range 2 + rng.IntN(3) {
			var some []string
			for range 1 + rng.IntN(4) {
				some = append(some, words[rng.IntN(len(words))])
			}
			text := strings.Join(some, ", ")
			if kind == measure.List && rng.IntN(8) == 0 {
				text = "exactly: " + text
			}
			v, err := measure.Reader{}.Parse(text, kind)
			if err != nil {
				t.Fatal(err)
			}
			vals = append(vals, variety{value: &v})
		}
		if !haveCommon(vals) {
			continue
		}
		common[kind]++
		f := &field{t: &topic{}, vals: vals}
		for a := range vals {
			for b := range vals {
				if !f.meets(a, b) {
					t.Errorf("%q and %q exclude one another", vals[a].value.Text, vals[b].value.Text)
				}
			}
		}
	}
	if common[measure.List] < 100 || common[measure.List] > 900 || common[measure.Text] != 500 || common[measure.Quotation] > 0 {
		t.Errorf("%v of each kind were told: the test proves little", common)
	}
}
