package columns

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// TestGrid groups random claims both ways: the same claims stand under the
// same topics, and all topics of an event beside one another.
func TestGrid(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		attrs := 1 + r.IntN(gridAttrs)
		set := &Set{Attrs: make([]Attr, attrs), partShift: 64}
		events := make([]uint64, 1+r.IntN(30))
		for i := range events {
			events[i] = r.Uint64()
			if r.IntN(3) == 0 { // half of a hash in common
				events[i] = events[0]&^0xffffffff | r.Uint64()>>32
			}
		}
		slabs := make([][]Claim, r.IntN(4))
		size := 0
		for i := range slabs {
			for range r.IntN(60) {
				v := Value(r.IntN(attrs))<<attrShift | Value(r.IntN(5))
				slabs[i] = append(slabs[i], Claim{events[r.IntN(len(events))], v, uint64(size) << sourceBits})
				size++
			}
		}
		var grid, sorted Room
		grid.set, sorted.set = set, set
		p := part{slabs: slabs, size: size}
		grid.onGrid(&p)
		sorted.number(&p)
		if got, want := grouped(t, grid.events), grouped(t, sorted.events); !slices.Equal(got, want) {
			t.Fatalf("%d claims on %d attributes: on the grid\n%v\nsorted\n%v", size, attrs, got, want)
		}
	}
}

// grouped writes events out, sorted, with the claims of each topic as they come.
func grouped(t *testing.T, events []Event) (lines []string) {
	t.Helper()
	seen := map[uint64]bool{}
	for _, e := range events {
		hash := e.Topic(0)[0].Event
		if seen[hash] {
			t.Fatalf("event %x comes twice", hash)
		}
		seen[hash] = true
		for i := range e.Topics() {
			line := fmt.Sprintf("%x/%d:", hash, e.Topic(i)[0].Value.Attr())
			for _, c := range e.Topic(i) {
				if c.Event != hash || c.Value.Attr() != e.Topic(i)[0].Value.Attr() {
					t.Fatalf("%s holds a claim of %x/%d", line, c.Event, c.Value.Attr())
				}
				line += fmt.Sprint(" ", c.Offset(), "=", c.Value.Payload())
			}
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	return lines
}
