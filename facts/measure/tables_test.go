package measure

import (
	"math/rand/v2"
	"strings"
	"testing"

	"crosscheck/facts/measure/wordkey"
)

// TestWordIndex: every word of the tables is found in any case, others are not.
func TestWordIndex(t *testing.T) {
	for w := range numberWords {
		if n, ok := numberIndex.Find(strings.ToUpper(w)); !ok || n != numberWords[w] {
			t.Errorf("%q is not found", w)
		}
		if _, ok := numberIndex.Find(w + "x"); ok {
			t.Errorf("%qx is found", w)
		}
	}
	for w, e := range dateWords {
		if got, ok := dateIndex.Find(w); !ok || got != e {
			t.Errorf("%q is not found", w)
		}
	}
}

// TestMayBegin: no date or time is lost by looking at two words first.
func TestMayBegin(t *testing.T) {
	var texts []string
	for _, c := range findTable {
		texts = append(texts, c.in)
	}
	for _, c := range findCases {
		texts = append(texts, c.text)
	}
	random, words := rand.New(rand.NewPCG(15, 16)), append(tableWords(), "at", "11", "8:", "in the morning", "this morning", "±")
	for range 2000 {
		texts = append(texts, wordsByChance(random, words, 8))
	}
	for _, text := range texts {
		for i := range text {
			d, isDate := tuesday.dateAt(text, i)
			c, isTime := tuesday.timeAt(text, i)
			if p := (dateScan{s: text}); (isDate || isTime) && !p.mayBegin(i) {
				t.Errorf("%q: %q %q is lost", text, d.Value.Text, c.Value.Text)
			}
		}
	}
}

// TestNumberMayBegin: no number is lost by looking at what follows words that
// begin one only together with others.
func TestNumberMayBegin(t *testing.T) {
	texts := []string{"in decades", "in excess of 20", "the tenth", "the vast majority", "the 10th", "as many as 12", "over the top", "the men", "in Paris"}
	for _, c := range findCases {
		texts = append(texts, c.text)
	}
	for _, c := range findTable {
		texts = append(texts, c.in)
	}
	tried := 0
	for _, text := range texts {
		for i := range text {
			if i > 0 && isLetter(text[i-1]) || !isLetter(text[i]) {
				continue
			}
			_, key := wordkey.At(text, i)
			starts := starter(key)
			if starts&(startHedged|startThe) == 0 || numberMayBegin(text, i, starts) {
				continue
			}
			tried++
			var p phrase
			if _, _, ok := numberAt(&p, text, i); ok {
				t.Errorf("%q: %q is lost", text, text[i:p.end])
			}
		}
	}
	if tried == 0 {
		t.Error("no word was passed over: nothing is shown")
	}
}
