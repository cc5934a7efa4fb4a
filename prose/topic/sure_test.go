package topic

import (
	"testing"

	"crosscheck/facts/measure"
)

// TestSure holds that what makes a bond surer does so for unlike values only, and
// that what speaks for a bond makes it surer.
func TestSure(t *testing.T) {
	of := func(n float64) *mention {
		return &mention{value: measure.Value{Kind: measure.Count}, amount: n, sized: true, dimension: "count"}
	}
	for _, k := range []ground{sameDay, onlyOnes, statedToo, dateFresh, sizeAct, alikePassage} {
		e := evidence{firstLook: 3}
		e[k] = 1
		if equal, unlike := e.sure(of(12), of(12)), e.sure(of(12), of(14)); unlike > equal != (surer[k] > 0) {
			t.Errorf("%s: %.2f for equal values, %.2f for unlike ones", groundWords[k], equal, unlike)
		}
	}
	last := 0.0
	for odds := float32(-6); odds <= 6; odds++ {
		e := evidence{firstLook: odds}
		if p := e.sure(of(12), of(14)); p <= last || p >= 1 {
			t.Errorf("%.0f: %.2f after %.2f", odds, p, last)
		} else {
			last = p
		}
	}
}
