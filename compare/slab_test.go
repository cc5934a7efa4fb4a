package compare

import (
	"math/rand/v2"
	"testing"
)

// TestSlab writes into what it takes, at random holds it or gives it back, and
// looks whether what it holds is still there.
func TestSlab(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var s slab[int]
	var held [][]int
	for round := range 3000 {
		var taken [][]int
		for range r.IntN(4) {
			part := s.take(r.IntN(30))
			for i := range part {
				part[i] = round
			}
			taken = append(taken, part)
		}
		for _, part := range taken {
			if len(part) > 0 && (part[0] != round || part[len(part)-1] != round) {
				t.Fatalf("round %d: parts of one round overlap", round)
			}
		}
		if r.IntN(2) == 0 {
			s.again()
			continue
		}
		s.keep()
		held = append(held, taken...)
	}
	for _, part := range held {
		for _, n := range part {
			if n != part[0] {
				t.Fatalf("what was held in round %d was written over in round %d", part[0], n)
			}
		}
	}
}
