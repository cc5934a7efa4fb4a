package measure

// wordIndex is a table of words with open addressing, keyed by the letters
// themselves: nearly every word of a text is looked up in several, and a map
// costs four times as much. It is filled once and then only read.
type wordIndex[V any] struct {
	keys   []packedWord
	values []V
}

// wordList is a set of words.
type wordList struct{ wordIndex[struct{}] }

// packedWord is a word of 1 to 16 ASCII characters in lower case, the first in
// the lowest byte, zeros after the last.
type packedWord struct{ a, b uint64 }

// pack returns a word as a key; false for one that is empty, longer, or holds
// other characters. It reads eight bytes at once.
func pack(w string) (p packedWord, ok bool) {
	switch n := len(w); {
	case n > 16:
		return p, false
	case n >= 8:
		p.a, p.b = eight(w), eight(w[n-8:])>>(8*(16-n))
	case n >= 4:
		p.a = four(w) | four(w[n-4:])>>(8*(8-n))<<32
	case n >= 2:
		p.a = uint64(w[0]) | uint64(w[1])<<8 | uint64(w[n-1])<<(8*(n-1))
	case n == 1:
		p.a = uint64(w[0])
	default:
		return p, false
	}
	ok = (p.a|p.b)&highBits == 0
	p.a, p.b = lowerBytes(p.a), lowerBytes(p.b)
	return p, ok
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

func (p packedWord) hash() uint64 {
	h := (p.a ^ p.b*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
	return h ^ h>>32
}

// indexWords makes a table of words in lower case. Words that are no key are
// left out: no text is looked up by them.
func indexWords[V any](words map[string]V) wordIndex[V] {
	size := 16
	for size < 4*len(words) {
		size *= 2
	}
	t := wordIndex[V]{make([]packedWord, size), make([]V, size)}
	for w, v := range words {
		p, ok := pack(w)
		if !ok {
			continue
		}
		i := p.hash() & uint64(size-1)
		for t.keys[i].a != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.keys[i], t.values[i] = p, v
	}
	return t
}

// listWords makes a set of the words of a text in lower case.
func listWords(words string) wordList {
	m := map[string]struct{}{}
	for i := 0; i < len(words); {
		t := next(words, i)
		if t.kind == tokWord {
			m[words[t.start:t.end]] = struct{}{}
		}
		i = t.end
	}
	return wordList{indexWords(m)}
}

// slot returns where a key stands, or -1.
func (t *wordIndex[V]) slot(p packedWord) int {
	mask := uint64(len(t.keys) - 1)
	for i := p.hash() & mask; t.keys[i].a != 0; i = (i + 1) & mask {
		if t.keys[i] == p {
			return int(i)
		}
	}
	return -1
}

// find returns what the table holds of a word, in any case.
func (t *wordIndex[V]) find(word string) (v V, ok bool) {
	if p, fits := pack(word); fits {
		if i := t.slot(p); i >= 0 {
			return t.values[i], true
		}
	}
	return v, false
}

// has reports whether a word, in any case, is in the set.
func (t *wordList) has(word string) bool {
	p, ok := pack(word)
	return ok && t.slot(p) >= 0
}

// words lists the words of a set, in no order.
func (t *wordList) words() (list []string) {
	for _, p := range t.keys {
		if p.a != 0 {
			list = append(list, p.String())
		}
	}
	return list
}

// String returns the word of a key.
func (p packedWord) String() string {
	var b []byte
	for _, part := range [...]uint64{p.a, p.b} {
		for ; part != 0; part >>= 8 {
			b = append(b, byte(part))
		}
	}
	return string(b)
}
