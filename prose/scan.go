package prose

import (
	"math/bits"
	"strings"
)

// marks finds where the next of a few bytes stands in a text. Each is looked for
// by itself, which is quick, and where it was found is kept: of several marks one
// comes often, and the others hardly ever.
type marks struct {
	text, bytes string
	next        [4]int // of each byte: where it stands next from at on
	at          int
}

func newMarks(text, bytes string) marks { return marks{text: text, bytes: bytes, at: len(text)} }

// from returns the first offset from i on that holds one of the bytes, the
// text's length where none does.
func (m *marks) from(i int) int {
	back := i < m.at
	m.at = i
	first := len(m.text)
	for k := range len(m.bytes) {
		if back || m.next[k] < i {
			m.next[k] = len(m.text)
			if n := strings.IndexByte(m.text[i:], m.bytes[k]); n >= 0 {
				m.next[k] = i + n
			}
		}
		first = min(first, m.next[k])
	}
	return first
}

// Eight bytes of a text are looked at together as one number, the first lowest.
const (
	everyByte = 0x0101010101010101
	highBits  = 0x80 * everyByte
)

func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// blanksIn has the high bit of each of eight bytes that is a blank.
func blanksIn(x uint64) uint64 {
	return same(x, ' ') | same(x, '\n') | same(x, '\t') | same(x, '\r')
}

// same has the high bit of each of eight bytes that is b: below that bit adding
// 0x7f carries into it unless all is zero.
func same(x uint64, b byte) uint64 {
	x ^= uint64(b) * everyByte
	return ^((x&^highBits + 0x7f*everyByte) | x) & highBits
}

// hasWords reports whether a text has at least n words: runs of what is not
// blank.
func hasWords(s string, n int) bool { return countWords(s, n) >= n }

// countWords counts the words of a text until there are enough of them.
func countWords(s string, enough int) (words int) {
	before := uint64(0x80) // the high bit of the byte before, if it is a blank
	for len(s) >= 8 && words < enough {
		blank := blanksIn(eight(s))
		words += bits.OnesCount64((blank<<8 | before) &^ blank)
		before, s = blank>>56, s[8:]
	}
	for i := 0; i < len(s) && words < enough; i++ {
		blank := isBlank(s[i])
		if before != 0 && !blank {
			words++
		}
		if before = 0; blank {
			before = 0x80
		}
	}
	return words
}

// asciiEnd returns where the run of ASCII characters ends that begins at i, end at
// most.
func asciiEnd(s string, i, end int) int {
	for i+8 <= end && eight(s[i:])&highBits == 0 {
		i += 8
	}
	for i < end && s[i] < 0x80 {
		i++
	}
	return i
}
