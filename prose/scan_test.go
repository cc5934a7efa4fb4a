package prose

import (
	"strings"
	"testing"
)

// FuzzScan holds what looks at eight bytes at once, or remembers what it found,
// against the obvious.
func FuzzScan(f *testing.F) {
	for _, s := range []string{
		"", " ", "a", "one two", "  one\ttwo\r\nthree four  five", "“Why?” Karim said. He’s gone…", "a\u00a0b", "0123456\x7f8\x80",
		strings.Repeat("ab c\n", 20), " 1234567 1234567", "\"\xc2\xe2",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		words, before := 0, true
		for i := range len(s) {
			if before && !isBlank(s[i]) {
				words++
			}
			before = isBlank(s[i])
		}
		if got := countWords(s, len(s)+1); got != words {
			t.Errorf("%q has %d words, counted %d", s, words, got)
		}
		if !hasWords(s, words) || hasWords(s, words+1) {
			t.Errorf("%q has %d words, and hasWords denies it", s, words)
		}
		stops := newMarks(s, stopBytes)
		for k := range 2 * len(s) { // forwards, then backwards
			i := min(k, 2*len(s)-1-k)
			want := i
			for want < len(s) && strings.IndexByte(stopBytes, s[want]) < 0 {
				want++
			}
			if got := stops.from(i); got != want {
				t.Errorf("%q from %d: %d, want %d", s, i, got, want)
			}
		}
		end := 0
		for end < len(s) && s[end] < 0x80 {
			end++
		}
		if got := asciiEnd(s, 0, len(s)); got != end {
			t.Errorf("%q: ASCII to %d, want %d", s, got, end)
		}
	})
}

func TestEveryPhraseMayBegin(t *testing.T) {
	for phrase, kind := range pagePhrases {
		if got := pagePhrase(strings.ToUpper(phrase)); got != kind {
			t.Errorf("%q is of kind %d, want %d", phrase, got, kind)
		}
	}
	for _, o := range pageOpenings {
		if pagePhrase(o.words+"x") == noPhrase {
			t.Errorf("%q opens nothing", o.words)
		}
	}
	for _, s := range []string{"12 comments", "Comments (12)", "1 comment"} {
		if pagePhrase(s) != formPhrase {
			t.Errorf("%q is no count of comments", s)
		}
	}
}
