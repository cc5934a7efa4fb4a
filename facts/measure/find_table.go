package measure

// starterTable is starters as a hash table with open addressing, keyed by the
// letters themselves: nearly every word of a text is looked up in it.
type starterTable struct {
	keys  []packedWord
	flags []startFlags
}

// packedWord is a word of up to 16 ASCII letters in lower case.
type packedWord struct{ a, b uint64 }

// pack returns a word as a key; false for words that are longer or hold
// anything but ASCII letters.
func pack(word string) (p packedWord, ok bool) {
	if len(word) > 16 {
		return p, false
	}
	for i := 0; i < len(word); i++ {
		c := word[i] | 0x20
		if c < 'a' || c > 'z' {
			return p, false
		}
		if i < 8 {
			p.a = p.a<<8 | uint64(c)
		} else {
			p.b = p.b<<8 | uint64(c)
		}
	}
	return p, true
}

func (p packedWord) hash() uint64 {
	h := (p.a ^ p.b*0x9e3779b97f4a7c15) * 0xff51afd7ed558ccd
	return h ^ h>>32
}

func newStarterTable(words map[string]startFlags) starterTable {
	size := 256
	for size < 4*len(words) {
		size *= 2
	}
	t := starterTable{make([]packedWord, size), make([]startFlags, size)}
	for w, flags := range words {
		p, ok := pack(w)
		if !ok {
			continue
		}
		i := p.hash() & uint64(size-1)
		for t.flags[i] != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.keys[i], t.flags[i] = p, flags
	}
	return t
}

// find returns what a word may begin; 0 if nothing.
func (t *starterTable) find(p packedWord) startFlags {
	mask := uint64(len(t.keys) - 1)
	for i := p.hash() & mask; t.flags[i] != 0; i = (i + 1) & mask {
		if t.keys[i] == p {
			return t.flags[i]
		}
	}
	return 0
}
