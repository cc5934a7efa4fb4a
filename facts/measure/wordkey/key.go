package wordkey

// Key is a word of 1 to 16 ASCII characters in lower case, the first in the
// lowest byte, zeros after the last. The zero Key is no word.
type Key struct{ a, b uint64 }

// Of returns a word as a key; false for one that has none. It reads eight
// bytes at once.
func Of(w string) (k Key, ok bool) {
	switch n := len(w); {
	case n > 16:
		return k, false
	case n >= 8:
		k.a, k.b = eight(w), eight(w[n-8:])>>(8*(16-n))
	case n >= 4:
		k.a = four(w) | four(w[n-4:])>>(8*(8-n))<<32
	case n >= 2:
		k.a = uint64(w[0]) | uint64(w[1])<<8 | uint64(w[n-1])<<(8*(n-1))
	case n == 1:
		k.a = uint64(w[0])
	default:
		return k, false
	}
	ok = (k.a|k.b)&highBits == 0
	k.a, k.b = lowerBytes(k.a), lowerBytes(k.b)
	return k, ok
}

// String returns the word.
func (k Key) String() string {
	var b []byte
	for _, part := range [...]uint64{k.a, k.b} {
		for ; part != 0; part >>= 8 {
			b = append(b, byte(part))
		}
	}
	return string(b)
}

func eight(w string) uint64 { return four(w) | four(w[4:])<<32 }

func four(w string) uint64 {
	return uint64(w[0]) | uint64(w[1])<<8 | uint64(w[2])<<16 | uint64(w[3])<<24
}

const (
	everyByte = 0x0101010101010101
	highBits  = 0x80 * everyByte
)

// lowerBytes puts eight ASCII characters into lower case: adding moves those
// from A on, and those after Z, over the high bit.
func lowerBytes(x uint64) uint64 {
	fromA := x + (0x80-'A')*everyByte
	afterZ := x + (0x7f-'Z')*everyByte
	return x | (fromA&^afterZ&highBits)>>2
}

func (k Key) hash() uint64 {
	h := (k.a ^ k.b*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
	return h ^ h>>32
}
