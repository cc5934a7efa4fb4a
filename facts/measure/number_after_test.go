package measure

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// TestEndOfNumber: where a number is known to end, none of the readers that are
// spared reads on.
func TestEndOfNumber(t *testing.T) {
	texts := []string{"5 people", "5, at least", "5. Then", "5) or", "5 May", "5 km", "5 US dollars", "5 m2", "5 or more", "5"}
	for _, table := range [...]map[string][]hedgePhrase{prefixWords, suffixWords} {
		for _, list := range table {
			for _, p := range list {
				texts = append(texts, "5 "+strings.Join(p.words, " ")+" 6", "5, "+strings.Join(p.words, " ")+" 6")
			}
		}
	}
	for _, list := range unitIndex {
		for _, sp := range list {
			texts = append(texts, "5 "+strings.Join(sp.words, " ")+" off")
		}
	}
	random := rand.New(rand.NewPCG(17, 18))
	words := append(tableWords(), chancePieces...)
	for range 20_000 {
		texts = append(texts, "20"+wordsByChance(random, []string{" ", ", ", ".", ")", ": "}, 1)+wordsByChance(random, words, 4))
	}
	known := 0
	for _, s := range texts {
		d := digitsFrom(s, 0)
		if d.fault != noFault || endOfNumber(s, d.end) == endUnknown {
			continue
		}
		known++
		more, readsOn := readOn(s, d, false)
		p := phrase{a: amount{numeral: d}, hedge: AtLeast, end: d.end}
		primes := p.a.readPrimes(s)
		p.a.readUnit(s)
		p.a.readCompound(s)
		p.a.readOutOf(s)
		ranged := p.readRange(s)
		p.readTail(s)
		p.readSecondBound(s)
		if readsOn || primes || p.a.unit != nil || p.a.end != d.end || ranged || p.end != d.end {
			t.Errorf("%q: the number goes on: %d %d %d", s, more.end, p.a.end, p.end)
		}
	}
	if known < 1000 {
		t.Errorf("only %d ends were known: little is shown", known)
	}
}
