package topic

import (
	"math/rand/v2"
	"testing"
)

// TestUnions holds what is known between groups against asking every pair of
// their facts.
func TestUnions(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 200 {
		n := 2 + r.IntN(20)
		told := make([]int32, n*n)
		for i := range told {
			told[i] = []int32{0, 0, 0, 1, 1, asTwo}[r.IntN(6)]
		}
		asked := map[[2]int]int{}
		between := func(a, b int) int32 {
			a, b = min(a, b), max(a, b)
			if asked[[2]int{a, b}]++; asked[[2]int{a, b}] > 1 {
				t.Fatalf("%d and %d are asked about twice", a, b)
			}
			return told[a*n+b]
		}
		u := newUnions(n)
		groups, members := []int{}, map[int][]int{}
		for i := range n {
			groups, members[i] = append(groups, i), []int{i}
		}
		for len(groups) > 1 {
			r.Shuffle(len(groups), func(i, j int) { groups[i], groups[j] = groups[j], groups[i] })
			a, b := groups[0], groups[1]
			want := int32(0)
			for _, x := range members[a] {
				for _, y := range members[b] {
					if n := told[min(x, y)*n+max(x, y)]; n == asTwo || want == asTwo {
						want = asTwo
					} else {
						want += n
					}
				}
			}
			if got := u.between(a, b, between); got != want {
				t.Fatalf("between %v and %v: %d, want %d", members[a], members[b], got, want)
			}
			if r.IntN(3) > 0 {
				joined := u.join(a, b)
				groups, members[joined] = append(groups[2:], joined), append(append([]int{}, members[a]...), members[b]...)
			}
		}
	}
}
