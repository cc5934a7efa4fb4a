package statement

import "slices"

// dictionary numbers words in lower case, from 1; 0 is every word that it
// does not hold. It is a hash table with open addressing, since a text's every
// word is looked up in it.
type dictionary struct {
	words []string
	slots []slot
}

type slot struct {
	hash uint32
	id   int32
}

// hashStart and hashPrime are those of FNV-1a.
const (
	hashStart uint32 = 2166136261
	hashPrime uint32 = 16777619
)

func hashOf(word string) uint32 {
	h := hashStart
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(lower(word[i]))) * hashPrime
	}
	return h
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// find returns the number of a word, in any case.
func (d *dictionary) find(word string) int32 { return d.lookup(hashOf(word), word) }

func (d *dictionary) lookup(hash uint32, word string) int32 {
	if len(d.slots) == 0 {
		return 0
	}
	mask := uint32(len(d.slots) - 1)
	for i := hash & mask; d.slots[i].id != 0; i = (i + 1) & mask {
		if d.slots[i].hash == hash && equalLower(word, d.words[d.slots[i].id]) {
			return d.slots[i].id
		}
	}
	return 0
}

func equalLower(word, known string) bool {
	if len(word) != len(known) {
		return false
	}
	for i := 0; i < len(word); i++ {
		if lower(word[i]) != known[i] {
			return false
		}
	}
	return true
}

// add returns the number of a word in any case, a new one if need be.
func (d *dictionary) add(word string) int32 {
	hash := hashOf(word)
	if id := d.lookup(hash, word); id > 0 {
		return id
	}
	if len(d.words) == 0 {
		d.words = append(d.words, "")
	}
	if 2*len(d.words) >= len(d.slots) {
		d.grow(max(1024, 2*len(d.slots)))
	}
	d.words = append(d.words, lowerASCII(word))
	id := int32(len(d.words) - 1)
	d.insert(hash, id)
	return id
}

// expect makes room for so many more words.
func (d *dictionary) expect(words int) {
	size := max(1024, len(d.slots))
	for size < 2*(len(d.words)+words) {
		size *= 2
	}
	d.words = slices.Grow(d.words, words)
	d.grow(size)
}

func (d *dictionary) grow(size int) {
	d.slots = make([]slot, size)
	for id := 1; id < len(d.words); id++ {
		d.insert(hashOf(d.words[id]), int32(id))
	}
}

func (d *dictionary) insert(hash uint32, id int32) {
	mask := uint32(len(d.slots) - 1)
	i := hash & mask
	for d.slots[i].id != 0 {
		i = (i + 1) & mask
	}
	d.slots[i] = slot{hash, id}
}
