package wordkey

import (
	"strconv"
	"testing"
)

// TestNumbers holds the numbers of keys to those of a map.
func TestNumbers(t *testing.T) {
	var n Numbers
	slow := map[Key]int32{}
	for i := range 5000 {
		k, _ := Of("w" + strconv.Itoa(i*i%1777))
		want, met := slow[k]
		if !met {
			want = int32(len(slow))
			slow[k] = want
		}
		if got, known := n.Of(k); got != want || known != met {
			t.Fatalf("%s: %d, %v, want %d, %v", k.String(), got, known, want, met)
		}
	}
}
