package measure

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// lettersAt returns the end of the run of ASCII letters at i, and the run as a
// key if it is one: it looks at eight bytes at once, since every word of every
// text comes through here. key is zero for runs of more than 16 letters.
func lettersAt(s string, i int) (end int, key packedWord) {
	if len(s)-i < 17 {
		return lettersNearEnd(s, i)
	}
	w := s[i : i+17]
	a := eight(w)
	n := letterCount(a)
	if n < 8 {
		return i + n, packedWord{a: (a | spaceBits) & (1<<(8*n) - 1)}
	}
	b := eight(w[8:])
	switch n = letterCount(b); {
	case n < 8:
		return i + 8 + n, packedWord{a | spaceBits, (b | spaceBits) & (1<<(8*n) - 1)}
	case !isLetter(w[16]):
		return i + 16, packedWord{a | spaceBits, b | spaceBits}
	}
	for end = i + 17; end < len(s) && isLetter(s[end]); end++ {
	}
	return end, packedWord{}
}

// lettersNearEnd does the same where the text ends too soon.
func lettersNearEnd(s string, i int) (end int, key packedWord) {
	for end = i; end < len(s) && isLetter(s[end]); end++ {
	}
	key, _ = pack(s[i:end])
	return end, key
}

// spaceBits is eight blanks: a letter with their bit is one in lower case.
const spaceBits = 0x20 * everyByte

// letterCount returns how many of eight bytes, from the lowest, are ASCII
// letters, 8 at most.
func letterCount(x uint64) int {
	low := (x | spaceBits) &^ highBits
	fromA := low + (0x80-'a')*everyByte
	afterZ := low + (0x7f-'z')*everyByte
	letters := fromA &^ afterZ &^ x & highBits
	return bits.TrailingZeros64(letters^highBits) / 8
}

// wordAfter extends a word that ends at i by letters that are not ASCII.
func wordAfter(s string, i int) int {
	if i < len(s) && s[i] >= utf8.RuneSelf {
		if end := wordEnd(s, i); end > i && !strings.HasPrefix(s[i:], "’") {
			return end
		}
	}
	return i
}
