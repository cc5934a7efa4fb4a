package measure

import (
	"strings"
	"testing"
)

// TestPack: words are one key if they are one word in any case, and a key
// gives its word back.
func TestPack(t *testing.T) {
	const letters = "aZ’-'m[@`{~"
	seen := map[packedWord]string{}
	for n := 0; n <= 17; n++ {
		for _, c := range letters {
			word := strings.Repeat("Qx", n/2+1)[:max(n-len(string(c)), 0)] + string(c)
			p, ok := pack(word)
			if ascii := c < 0x80 && len(word) <= 16; ok != ascii {
				t.Errorf("%q: %v", word, ok)
			}
			if !ok {
				continue
			}
			lower := strings.ToLower(word)
			if p.String() != lower || seen[p] != "" && seen[p] != lower {
				t.Errorf("%q: the key is %q, known as %q", word, p.String(), seen[p])
			}
			seen[p] = lower
		}
	}
	if _, ok := pack(""); ok {
		t.Error("an empty word is a key")
	}
}

// TestWordIndex: every word of the tables is found in any case, others are not.
func TestWordIndex(t *testing.T) {
	for w := range numberWords {
		if n, ok := numberIndex.find(strings.ToUpper(w)); !ok || n != numberWords[w] {
			t.Errorf("%q is not found", w)
		}
		if _, ok := numberIndex.find(w + "x"); ok {
			t.Errorf("%qx is found", w)
		}
	}
	for w, e := range dateWords {
		if got, ok := dateIndex.find(w); !ok || got != e {
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
