package compare

import (
	"math/rand/v2"
	"slices"
	"testing"

	"crosscheck/facts/measure"
)

// TestReachOfMany holds what is done with reaches of many spans against what
// is done span by span.
func TestReachOfMany(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	point := func() span {
		a, b := rng.IntN(200), rng.IntN(3)
		return span{edge{at: measure.Int(int64(a)), side: closedLo}, edge{at: measure.Int(int64(a + b*rng.IntN(4))), side: closedHi}}
	}
	for range 3000 {
		var many, want reach
		for range 1 + rng.IntN(60) {
			s := point()
			many.add(s)
			if want = want.with(s); !slices.Equal(many, want) {
				t.Fatalf("added %v: %v, want %v", s, many, want)
			}
		}
		var few reach
		for range 1 + rng.IntN(3) {
			few.add(point())
		}
		meet := slices.ContainsFunc(few, func(a span) bool {
			return slices.ContainsFunc(many, func(b span) bool { return a.lo.cmp(b.hi) <= 0 && b.lo.cmp(a.hi) <= 0 })
		})
		if many.meets(few) != meet || few.meets(many) != meet {
			t.Fatalf("%v and %v: meet is %t", many, few, meet)
		}
	}
}
