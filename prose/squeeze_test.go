package prose

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestSqueeze holds what is left as it is against cutting it into words.
func TestSqueeze(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	parts := []string{" ", "  ", "a", "bc", "é", "\n", "\t", "\u00a0", "\u2009", "\v", "-"}
	for range 20000 {
		s := ""
		for range r.IntN(6) {
			s += parts[r.IntN(len(parts))]
		}
		if got, want := squeeze(s), strings.Join(strings.Fields(s), " "); got != want {
			t.Fatalf("%q: %q, want %q", s, got, want)
		}
	}
}
