package topic

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// splitPlainly cuts a text into words letter by letter.
func splitPlainly(text string) (words []string) {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(r) {
			size = wordEnd(text, i) - i
			words = append(words, string(appendLower(nil, text[i:i+size])))
		}
		i += size
	}
	return words
}

// TestSplit holds the words of texts to those that are cut letter by letter,
// and each to the number it had before.
func TestSplit(t *testing.T) {
	l := newLexer()
	numbers := map[string]int32{}
	pieces := strings.Fields("U.S. U.K a.m. don't people’s O'Brien Zürich x É naïve—so 12 42nd Don'T counterrevolutionaries internationalisation antidisestablishment’s \x80 ’tis e.g. 'a' b'")
	for _, s := range sentences(20000, pieces) {
		want, got := splitPlainly(s), l.split(s)
		if len(got) != len(want) {
			t.Fatalf("%q: %d words, want %q", s, len(got), want)
		}
		for i, w := range got {
			r, _ := utf8.DecodeRuneInString(s[w.start:])
			if lower := string(appendLower(nil, s[w.start:w.end])); lower != want[i] || w.name != unicode.IsUpper(r) {
				t.Fatalf("%q: %q, want %q", s, lower, want[i])
			}
			if number, met := numbers[want[i]]; met && number != w.known {
				t.Fatalf("%q has two numbers", want[i])
			}
			numbers[want[i]] = w.known
		}
	}
}
