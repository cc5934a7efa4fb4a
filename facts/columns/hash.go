package columns

import (
	"encoding/binary"
	"math/bits"
	"math/rand/v2"
)

// hashKey is what a hash is seeded with: nobody who writes a table knows it.
type hashKey [4]uint64

func newHashKey() hashKey {
	return hashKey{rand.Uint64(), rand.Uint64(), rand.Uint64(), rand.Uint64()}
}

// of hashes text in the way of wyhash: products of two words of it, in twice
// as many bits, folded. Names are a few words long, for which the hash of the
// library takes longer to be called than to work.
func (k *hashKey) of(text []byte) uint64 {
	n := len(text)
	var a, b uint64
	h := k[0]
	switch {
	case n > 16:
		for rest := text; len(rest) > 16; rest = rest[16:] {
			h = folded(word(rest)^k[1], word(rest[8:])^h)
		}
		a, b = word(text[n-16:]), word(text[n-8:])
	case n >= 8:
		a, b = word(text), word(text[n-8:])
	case n >= 4:
		a, b = uint64(binary.LittleEndian.Uint32(text)), uint64(binary.LittleEndian.Uint32(text[n-4:]))
	case n > 0:
		a = uint64(text[0])<<16 | uint64(text[n>>1])<<8 | uint64(text[n-1])
	}
	hi, lo := bits.Mul64(a^k[1], b^h)
	return folded(hi^k[2]^uint64(n), lo^k[3])
}

func folded(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi ^ lo
}

// word is the first eight bytes of text.
func word(text []byte) uint64 { return binary.LittleEndian.Uint64(text) }
