package statement

import (
	"math/bits"
	"math/rand/v2"
)

// nameBook holds an article's names and their words, each once, and finds the
// longest form of a name by its last and by its only word: "Kurilla" is "Michael
// Kurilla", "Crocus" "Crocus City Hall". Every name is looked up in it, so it is
// a table of its own with open addressing.
type nameBook struct {
	list  []entry // the first is that of what is not there
	slots []slot
	seed  uint64 // so that nobody can write names that all have one hash
}

// entry is a name or a word.
type entry struct {
	text    string
	lower   string // in lower case, if it was asked for
	longest int32  // the longest name that begins or ends with the word; 0: none
	seen    bool   // written with a capital within a sentence
	place   bool   // a name that follows a preposition of place
	lead    bool   // a word of the names of headline and lead
}

// find returns the entry of a text, an empty one if there is none.
func (b *nameBook) find(text string) *entry { return &b.list[b.slot(b.hash(text), text).id] }

// number returns the number of a text's entry, a new one if need be.
func (b *nameBook) number(text string) int32 {
	hash := b.hash(text)
	s := b.slot(hash, text)
	if s.id == 0 {
		*s = slot{hash, int32(len(b.list))}
		b.list = append(b.list, entry{text: text})
		if 2*len(b.list) > len(b.slots) {
			b.grow(2 * len(b.slots))
			return int32(len(b.list) - 1)
		}
	}
	return s.id
}

// hash mixes eight bytes at once; the last of a text may be read twice.
func (b *nameBook) hash(text string) uint32 {
	h := b.seed ^ uint64(len(text))
	for len(text) > 8 {
		h = mixed(h ^ eight(text))
		text = text[8:]
	}
	switch n := len(text); {
	case n == 8:
		h ^= eight(text)
	case n >= 4:
		h ^= four(text) | four(text[n-4:])<<32
	case n > 0:
		h ^= uint64(text[0]) | uint64(text[n/2])<<8 | uint64(text[n-1])<<16
	}
	return uint32(mixed(h))
}

func mixed(h uint64) uint64 {
	high, low := bits.Mul64(h, 0x9e3779b97f4a7c15)
	return high ^ low
}

func eight(s string) uint64 { return four(s) | four(s[4:])<<32 }

func four(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// slot returns the slot of a text, or the one to put it in.
func (b *nameBook) slot(hash uint32, text string) *slot {
	mask := uint32(len(b.slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		if s := &b.slots[i]; s.id == 0 || s.hash == hash && b.list[s.id].text == text {
			return s
		}
	}
}

func (b *nameBook) grow(size int) {
	old := b.slots
	b.slots = make([]slot, size)
	mask := uint32(size - 1)
	for _, s := range old {
		if s.id > 0 {
			i := s.hash & mask
			for b.slots[i].id > 0 {
				i = (i + 1) & mask
			}
			b.slots[i] = s
		}
	}
}

// open makes an empty book.
func (b *nameBook) open() {
	if b.slots == nil {
		b.seed = rand.Uint64()
		b.grow(256)
	}
	b.list = append(b.list[:0], entry{})
}

// close leaves nothing in a book.
func (b *nameBook) close() {
	clear(b.list)
	clear(b.slots)
}

// note enters a name of a sentence whose first word is token first.
func (b *nameBook) note(f *finder, n *name, first int32, heading bool) {
	if n.end-n.first == 1 {
		n.word = b.number(f.word(n.first))
		e := &b.list[n.word]
		e.seen, e.place = e.seen || n.first > first, e.place || n.place
		return
	}
	n.word = b.number(f.nameText(n))
	e := &b.list[n.word]
	e.place = e.place || n.place
	long := n.word
	if heading || n.end-n.first > 6 {
		long = 0
	}
	for i := n.first; i < n.end; i++ {
		e := &b.list[b.number(f.word(i))]
		e.seen = e.seen || i > first
		// England is not the Bank of England.
		if (i == n.first || i == n.end-1 && f.word(i-1) != "of") && f.role(i) == 0 && len(b.list[e.longest].text) < len(b.list[long].text) {
			e.longest = long
		}
	}
}
