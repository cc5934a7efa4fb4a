package wordkey

import (
	"strings"
	"testing"
)

// TestOf: words are one key if they are one word in any case, and a key
// gives its word back.
func TestOf(t *testing.T) {
	const letters = "aZ’-'m[@`{~"
	seen := map[Key]string{}
	for n := 0; n <= 17; n++ {
		for _, c := range letters {
			word := strings.Repeat("Qx", n/2+1)[:max(n-len(string(c)), 0)] + string(c)
			p, ok := Of(word)
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
	if _, ok := Of(""); ok {
		t.Error("an empty word is a key")
	}
}

// TestAt holds the run of letters at every place of texts to what a plain loop
// finds.
func TestAt(t *testing.T) {
	var texts []string
	index := NewIndex(map[string]int{"a": 1, "qxq": 2, "qxqxqxqxqxqxqxqx": 3, "yyyyyyyya": 4, "qxqxqxq": 5, "xqxqxqxq": 6, "tail": 7, "of": 8})
	for _, c := range "aZ’-'m[@`{~ é" {
		for n := range 20 {
			texts = append(texts, strings.Repeat("Qx", 10)[:n]+string(c)+"tail of the text", strings.Repeat("y", n)+string(c))
		}
	}
	for _, text := range texts {
		for i := range len(text) + 1 {
			end := i
			for end < len(text) && isLetter(text[end]) {
				end++
			}
			want, _ := Of(text[i:end])
			if got, k := At(text, i); got != end || k != want {
				t.Errorf("%q at %d: %d %q, want %d %q", text, i, got, k.String(), end, want.String())
			}
			if got, v := index.At(text, i); got != end || v != index.Get(want) {
				t.Errorf("%q at %d: %d, want %d", text, i, got, end)
			}
		}
	}
}

func TestList(t *testing.T) {
	l := NewList("one o'clock neighbourhood")
	for _, w := range []string{"one", "One", "O'CLOCK", "neighbourhood"} {
		if !l.Has(w) {
			t.Errorf("%q is not found", w)
		}
	}
	for _, w := range []string{"", "on", "ones", "o’clock", "neighbourhoods-and-more"} {
		if l.Has(w) {
			t.Errorf("%q is found", w)
		}
	}
	if n := len(l.Words()); n != 3 {
		t.Errorf("%d words", n)
	}
}
