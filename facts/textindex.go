package facts

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// textIndex finds words in a folded text, so that looking up a quote costs as
// much as its rarest word occurs, however long the text is.
type textIndex struct {
	folded
	words  []word
	hashes []uint64         // of words in small letters
	next   []int32          // of a word: the next one of the same hash, -1: none
	lists  map[uint64]chain // by the hash of a word
}

// word is a run of letters and digits of the folded text.
type word struct{ start, end int32 }

// chain are all words of one hash, in the order of the text.
type chain struct{ first, last, count int32 }

func newTextIndex(body string) *textIndex {
	x := &textIndex{folded: foldQuote(body)}
	x.words = wordsOf(x.text)
	x.next, x.hashes = make([]int32, len(x.words)), make([]uint64, len(x.words))
	x.lists = make(map[uint64]chain, len(x.words)/4)
	for i, w := range x.words {
		n, hash := int32(i), hashWord(x.text[w.start:w.end])
		x.next[i], x.hashes[i] = -1, hash
		c, known := x.lists[hash]
		if known {
			x.next[c.last] = n
		} else {
			c.first = n
		}
		x.lists[hash] = chain{c.first, n, c.count + 1}
	}
	return x
}

// wordsOf cuts a folded text into words.
func wordsOf(text []byte) []word {
	out := make([]word, 0, len(text)/6)
	start := -1
	for i := 0; i < len(text); {
		c, n := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRune(text[i:])
		}
		switch in := inWord(c); {
		case in && start < 0:
			start = i
		case !in && start >= 0:
			out, start = append(out, word{int32(start), int32(i)}), -1
		}
		i += n
	}
	if start >= 0 {
		out = append(out, word{int32(start), int32(len(text))})
	}
	return out
}

func inWord(c rune) bool {
	if c < utf8.RuneSelf {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
	}
	return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c)
}

// hashWord is FNV-1a of a word in small letters. Two words may share a hash:
// whoever looks compares the letters.
func hashWord(w []byte) uint64 {
	h := uint64(14695981039346656037)
	for i := 0; i < len(w); {
		c, n := rune(w[i]), 1
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= utf8.RuneSelf:
			c, n = utf8.DecodeRune(w[i:])
			c = unicode.ToLower(c)
		}
		h = (h ^ uint64(c)) * 1099511628211
		i += n
	}
	return h
}

// rarest returns the word of a quote that occurs least in the text; ok is
// false if the quote has no words or one of them does not occur.
func (x *textIndex) rarest(quote []byte, words []word) (w word, c chain, ok bool) {
	for _, q := range words {
		list, known := x.lists[hashWord(quote[q.start:q.end])]
		if !known {
			return w, c, false
		}
		if !ok || list.count < c.count {
			w, c, ok = q, list, true
		}
	}
	return w, c, ok
}

// at reports whether the folded quote stands at an offset of the folded text,
// and neither begins nor ends inside a word or a number: "killed 13" does not
// stand in "killed 137", nor "1" in "1,200".
func (x *textIndex) at(quote []byte, off int) bool {
	end := off + len(quote)
	if off < 0 || end > len(x.text) || !bytes.Equal(x.text[off:end], quote) {
		return false
	}
	return !joined(x.text, off) && !joined(x.text, end)
}

// joined reports whether what stands before and after i is one word or number.
func joined(text []byte, i int) bool {
	if i <= 0 || i >= len(text) {
		return false
	}
	before, _ := utf8.DecodeLastRune(text[:i])
	after, _ := utf8.DecodeRune(text[i:])
	switch {
	case inWord(before) && inWord(after):
		return true
	case digit(text[i-1]) && (text[i] == ',' || text[i] == '.'):
		return i+1 < len(text) && digit(text[i+1])
	case digit(text[i]) && (text[i-1] == ',' || text[i-1] == '.'):
		return i >= 2 && digit(text[i-2])
	}
	return false
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
