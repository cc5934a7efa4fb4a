package compare

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// slowCamps is findCamps the obvious way: whoever holds an edge that occurs is
// a set, and sets within another are dropped.
func slowCamps(reaches []reach) [][]int32 {
	var sets [][]int32
	for _, r := range reaches {
		for _, s := range r {
			for _, e := range []edge{s.lo, s.hi} {
				var in []int32
				for v, o := range reaches {
					if o.meets(reach{{e, e}}) {
						in = append(in, int32(v))
					}
				}
				sets = append(sets, in)
			}
		}
	}
	var out [][]int32
	for i, a := range sets {
		within := false
		for j, b := range sets {
			all := !slices.ContainsFunc(a, func(v int32) bool { return !slices.Contains(b, v) })
			within = within || all && (len(b) > len(a) || len(b) == len(a) && j < i)
		}
		if !within {
			out = append(out, a)
		}
	}
	slices.SortFunc(out, slices.Compare)
	return out
}

// randomEdge is one of few, so that edges coincide.
func randomEdge(rng *rand.Rand) edge {
	switch rng.IntN(12) {
	case 0:
		return edge{inf: -1}
	case 1:
		return edge{inf: 1}
	}
	return edge{at: measure.Int(int64(rng.IntN(5))), side: int8(rng.IntN(9) - 4)}
}

func randomReach(rng *rand.Rand, most int) reach {
	var r reach
	for range 1 + rng.IntN(most) {
		a, b := randomEdge(rng), randomEdge(rng)
		r = r.with(span{minEdge(a, b), maxEdge(a, b)})
	}
	return r
}

func TestCampsAgainstSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		reaches := make([]reach, 1+rng.IntN(7))
		for i := range reaches {
			reaches[i] = randomReach(rng, 1+rng.IntN(2))
		}
		c := findCamps(reaches)
		var got [][]int32
		for _, k := range c.list {
			got = append(got, k.members)
			for _, v := range k.members {
				if !reaches[v].meets(reach{k.common}) {
					t.Fatalf("%v: %v do not all hold %v", reaches, k.members, k.common)
				}
			}
		}
		slices.SortFunc(got, slices.Compare)
		want := slowCamps(reaches)
		if !slices.EqualFunc(got, want, func(a, b []int32) bool { return slices.Equal(a, b) }) {
			t.Fatalf("%v:\n got %v\nwant %v", reaches, got, want)
		}
		for v, fits := range c.fitsAll {
			all := !slices.ContainsFunc(want, func(k []int32) bool { return !slices.Contains(k, int32(v)) })
			if fits != all {
				t.Fatalf("%v: value %d fits all: %v, want %v", reaches, v, fits, all)
			}
		}
	}
}

// TestCliquesAgainstSlow holds the camps of related pairs against those of
// intervals, which are the same: what meets pairwise has a place in common.
func TestCliquesAgainstSlow(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 5_000 {
		reaches := make([]reach, 1+rng.IntN(8))
		for i := range reaches {
			reaches[i] = randomReach(rng, 1)
		}
		var got [][]int32
		g := &graph{}
		for a := range reaches {
			g.node, g.of, g.next = append(g.node, int32(a)), append(g.of, []int32{int32(a)}), append(g.next, nil)
			for b := range reaches {
				if a != b && reaches[a].meets(reaches[b]) {
					g.next[a] = append(g.next[a], int32(b))
				}
			}
		}
		for _, k := range g.camps().list {
			got = append(got, k.members)
		}
		if want := slowCamps(reaches); !slices.EqualFunc(got, want, func(a, b []int32) bool { return slices.Equal(a, b) }) {
			t.Fatalf("%v:\n got %v\nwant %v", reaches, got, want)
		}
	}
}

// TestCampsListed is how many members the listed camps have, where values
// overlap like the tiles of a roof and each meets half of the others.
func TestCampsListed(t *testing.T) {
	for _, x := range []struct{ n, listed, left int }{
		{100, 51 * 50, 0},
		{250, 126 * 125, 0},
		{2000, campShare * 2000, 1001 - 128},
	} {
		reaches := make([]reach, x.n)
		for i := range reaches {
			reaches[i] = reach{{edge{at: measure.Int(int64(i))}, edge{at: measure.Int(int64(i + x.n/2 - 1))}}}
		}
		c := findCamps(reaches)
		listed := 0
		for _, k := range c.list {
			listed += len(k.members)
		}
		if listed != x.listed || c.left != x.left {
			t.Errorf("%d values: %d members listed, %d camps left; want %d and %d", x.n, listed, c.left, x.listed, x.left)
		}
	}
}

// TestCampsOfManySpans: the same camp found a thousand times leaves room for the
// others, however late on the line they are.
func TestCampsOfManySpans(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		reaches := make([]reach, 2+rng.IntN(3))
		for i := range reaches {
			at := int64(rng.IntN(2) * rng.IntN(3000)) // all of one may lie behind another's
			for range 1 + rng.IntN(300) {
				reaches[i] = append(reaches[i], pointSpan(measure.Int(at)))
				at += 1 + rng.Int64N(9)
			}
		}
		var got [][]int32
		c := findCamps(reaches)
		for _, k := range c.list {
			got = append(got, k.members)
		}
		slices.SortFunc(got, slices.Compare)
		if want := slowCamps(reaches); c.left > 0 || !slices.EqualFunc(got, want, slices.Equal) {
			t.Fatalf("%d values: got %v and %d left, want %v", len(reaches), got, c.left, want)
		}
	}
}

// TestCampsKeepClaims: claims whose camps are not listed are in the finding.
func TestCampsKeepClaims(t *testing.T) {
	const n = 1000
	c := &facts.Corpus{Topics: &facts.Topics{}}
	for i := range n {
		v, err := measure.Reader{}.Parse(fmt.Sprintf("%d to %d", 1000+i, 1000+i+n/2), measure.Count)
		if err != nil {
			t.Fatal(err)
		}
		source := &facts.Source{ID: fmt.Sprint("s", i)}
		c.Sources = append(c.Sources, source)
		c.Claims = append(c.Claims, &facts.Claim{Topic: "e/t", Source: source, Value: v, Context: &facts.Context{}})
	}
	f := Compare(c, Options{}).Findings[0]
	seen := map[string]bool{}
	for _, claim := range f.Claims {
		seen[claim.Source.ID] = true
	}
	if f.Kind != Conflict || len(seen) != n || len(f.Claims) != n || len(f.Excluded)+len(f.FitsAll) != n {
		t.Errorf("%s with %d claims of %d sources, %d excluded; want a conflict of all %d", f.Kind, len(f.Claims), len(seen), len(f.Excluded), n)
	}
	if len(f.Camps) > n/4 {
		t.Errorf("%d camps are listed: the test proves nothing", len(f.Camps))
	}
}
