package wordkey

import "math/bits"

// At returns the end of the run of ASCII letters at i, and the run as a key:
// the zero Key where there is none, or more than 16. i is at most len(s).
func At(s string, i int) (end int, k Key) {
	if len(s)-i < 17 {
		return nearEnd(s, i)
	}
	w := s[i : i+17]
	a := eight(w)
	n := letterCount(a)
	if n < 8 {
		return i + n, Key{a: (a | lowCase) & (1<<(8*n) - 1)}
	}
	b := eight(w[8:])
	switch n = letterCount(b); {
	case n < 8:
		return i + 8 + n, Key{a | lowCase, (b | lowCase) & (1<<(8*n) - 1)}
	case !isLetter(w[16]):
		return i + 16, Key{a | lowCase, b | lowCase}
	}
	for end = i + 17; end < len(s) && isLetter(s[end]); end++ {
	}
	return end, Key{}
}

// nearEnd does the same where the text ends too soon.
func nearEnd(s string, i int) (end int, k Key) {
	for end = i; end < len(s) && isLetter(s[end]); end++ {
	}
	k, _ = Of(s[i:end])
	return end, k
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// lowCase has the bit of every byte that a letter in lower case has.
const lowCase = 0x20 * everyByte

// letterCount returns how many of eight bytes, from the lowest, are ASCII
// letters, 8 at most.
func letterCount(x uint64) int {
	low := (x | lowCase) &^ highBits
	fromA := low + (0x80-'a')*everyByte
	afterZ := low + (0x7f-'z')*everyByte
	letters := fromA &^ afterZ &^ x & highBits
	return bits.TrailingZeros64(letters^highBits) / 8
}
