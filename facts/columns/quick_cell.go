package columns

import "math/bits"

// mostShort is how long a short text is at most.
const mostShort = 16

// shortText is a text of up to 16 bytes, none of them 0.
type shortText struct{ a, b uint64 }

// shortMasks keep the bytes of a text of some length.
var shortMasks = func() (m [mostShort + 1]shortText) {
	for n := range m {
		m[n] = shortText{1<<(8*min(n, 8)) - 1, 1<<(8*max(n-8, 0)) - 1}
	}
	return m
}()

// short returns a short text, and a slot for what is known of it. It is not ok
// for long and empty ones, and such as stand between blanks.
func short(rows []byte, from, to int) (text shortText, slot uint64, ok bool) {
	n := to - from
	if uint(n-1) >= mostShort || rows[from] <= ' ' || rows[to-1] <= ' ' {
		return text, 0, false
	}
	cell, mask := rows[from:from+mostShort], &shortMasks[n]
	text = shortText{word(cell) & mask.a, word(cell[8:]) & mask.b}
	return text, (text.a ^ text.b>>3) * 0x9e3779b97f4a7c15 >> 58, true
}

// lastly remembers short texts and what they stand for.
type lastly[T any] [64]struct {
	text  shortText
	value T
}

// tight reports whether a cell holds something, without blanks around it.
func tight(rows []byte, from, to int) bool {
	return to > from && rows[from] > ' ' && rows[to-1] > ' '
}

// onlySlash returns where in a name the only slash stands, 0 if there is none,
// or there are several, or the name is long. quickSpare bytes stand behind it.
func onlySlash(rows []byte, from, to int) int {
	n := to - from
	if n > 2*quickSpare {
		return 0
	}
	m := slashes((*[32]byte)(rows[from:]))
	if n > 32 {
		m |= slashes((*[32]byte)(rows[from+32:])) << 32
	}
	if m &= 1<<n - 1; m == 0 || m&(m-1) != 0 {
		return 0
	}
	return bits.TrailingZeros64(m)
}

// slashes tells which of 32 bytes are slashes, a bit each.
func slashes(text *[32]byte) uint64 {
	const all = '/' * ones
	return gathered(zeros(word(text[:])^all)) | gathered(zeros(word(text[8:])^all))<<8 |
		gathered(zeros(word(text[16:])^all))<<16 | gathered(zeros(word(text[24:])^all))<<24
}

// shortNumber is digits for cells of up to eight bytes that are not the first
// in their row: it looks at the eight bytes that end with the cell.
func shortNumber(row []byte, n int) (uint64, bool) {
	if n > 8 || len(row) < 8 {
		return 0, false
	}
	const zero = '0' * ones
	own := ^uint64(0) << (64 - 8*n) // the bytes of the cell
	w := word(row[len(row)-8:])&own | zero&^own
	w ^= zero // the digits' worth, if all are digits
	if (w+0x76*ones|w)&^sevens != 0 || n > 1 && w>>(64-8*n)&0xff == 0 {
		return 0, false
	}
	w = w*10 + w>>8 // two digits in every second byte
	const tens = 0x000000ff000000ff
	return (w&tens*(100+1_000_000<<32) + w>>16&tens*(1+10_000<<32)) >> 32, true
}
