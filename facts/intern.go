package facts

import "hash/maphash"

// interner numbers strings from 0 in the order of their first appearance, and
// keeps one copy of each. It does what a map does in a third of the time: a
// table of a million rows asks a million times, each time far from the last.
type interner struct {
	seed  maphash.Seed
	slots []slot // a power of two; at most half of them taken
	names []string
}

// slot is a place in the table: the hash of a name, and its number plus one.
type slot struct {
	hash   uint32
	number int32
}

func newInterner() *interner {
	return &interner{seed: maphash.MakeSeed(), slots: make([]slot, 1024)}
}

// number returns the number of a name, or -1 and the hash to add it with.
func (t *interner) number(name string) (int32, uint32) {
	hash := uint32(maphash.String(t.seed, name))
	mask := uint32(len(t.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		s := t.slots[i]
		if s.number == 0 {
			return -1, hash
		}
		if s.hash == hash && t.names[s.number-1] == name {
			return s.number - 1, hash
		}
	}
}

// add numbers a name that is not there.
func (t *interner) add(name string, hash uint32) int32 {
	if 2*len(t.names) >= len(t.slots) {
		t.double()
	}
	t.names = append(t.names, name)
	t.put(slot{hash, int32(len(t.names))})
	return int32(len(t.names) - 1)
}

func (t *interner) put(s slot) {
	mask := uint32(len(t.slots) - 1)
	i := s.hash & mask
	for t.slots[i].number != 0 {
		i = (i + 1) & mask
	}
	t.slots[i] = s
}

func (t *interner) double() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.number != 0 {
			t.put(s)
		}
	}
}
