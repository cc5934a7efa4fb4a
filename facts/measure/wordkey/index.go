package wordkey

import (
	"iter"
	"maps"
	"strings"
)

// Index is a table of words with open addressing. Most look-ups are of words
// that it does not hold: a few bits for each that it does tell nearly all of
// them without a look at the table, which is too large for the fastest memory.
type Index[V any] struct {
	slots []slot[V]
	bits  []uint64 // a bit for the hash of every word
}

type slot[V any] struct {
	key   Key
	value V
}

// NewIndex makes a table of words in lower case. Words that have no key are
// left out: no text is looked up by them.
func NewIndex[V any](words map[string]V) Index[V] { return IndexOf(len(words), maps.All(words)) }

// IndexOf does so with up to n words; of one that is told again the last counts.
func IndexOf[V any](n int, words iter.Seq2[string, V]) Index[V] {
	size := 16
	for size < 2*n {
		size *= 2
	}
	t := Index[V]{make([]slot[V], size), make([]uint64, max(1, size/16))}
	for w, v := range words {
		k, ok := Of(w)
		if !ok {
			continue
		}
		h := k.hash()
		t.bits[t.word(h)] |= 1 << (h >> 58)
		i := h & uint64(size-1)
		for t.slots[i].key.a != 0 && t.slots[i].key != k {
			i = (i + 1) & uint64(size-1)
		}
		t.slots[i] = slot[V]{k, v}
	}
	return t
}

// Get returns what the table holds of a key, nil if nothing; of the zero Key
// it holds nothing.
func (t *Index[V]) Get(k Key) *V {
	h := k.hash()
	if t.bits[t.word(h)]&(1<<(h>>58)) == 0 {
		return nil
	}
	mask := uint64(len(t.slots) - 1)
	for i := h & mask; ; i = (i + 1) & mask {
		switch s := &t.slots[i]; {
		case s.key.a == 0:
			return nil
		case s.key == k:
			return &s.value
		}
	}
}

// At returns the end of the run of ASCII letters at i of a text, as [At] does, and
// what the table holds of it, nil if nothing. It is for those who look up every
// word of a text.
func (t *Index[V]) At(s string, i int) (end int, v *V) {
	if len(s)-i < 17 {
		end, k := nearEnd(s, i)
		return end, t.Get(k)
	}
	a := eight(s[i : i+8])
	n := letterCount(a)
	if n == 8 {
		end, k := At(s, i)
		return end, t.Get(k)
	}
	if n == 0 {
		return i, nil // a free slot has the key of no letters
	}
	k := Key{a: (a | lowCase) & (1<<(8*n) - 1)}
	h := k.hash()
	if t.bits[t.word(h)]&(1<<(h>>58)) == 0 {
		return i + n, nil
	}
	mask := uint64(len(t.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		switch s := &t.slots[at]; {
		case s.key == k:
			return i + n, &s.value
		case s.key.a == 0:
			return i + n, nil
		}
	}
}

// word returns which of the bits' words is that of a hash.
func (t *Index[V]) word(hash uint64) uint64 { return hash >> 40 & uint64(len(t.bits)-1) }

// Find returns what the table holds of a word, in any case.
func (t *Index[V]) Find(word string) (v V, ok bool) {
	if k, fits := Of(word); fits {
		if p := t.Get(k); p != nil {
			return *p, true
		}
	}
	return v, false
}

// List is a set of words.
type List struct{ index Index[struct{}] }

// NewList makes a set of words in lower case, with blanks between them.
func NewList(words string) List {
	list := strings.Fields(words)
	return List{IndexOf(len(list), func(yield func(string, struct{}) bool) {
		for _, w := range list {
			if !yield(w, struct{}{}) {
				return
			}
		}
	})}
}

// Has reports whether a word, in any case, is in the set.
func (l *List) Has(word string) bool {
	k, ok := Of(word)
	return ok && l.HasKey(k)
}

// HasKey reports whether a key is in the set.
func (l *List) HasKey(k Key) bool { return l.index.Get(k) != nil }

// Words lists the words of the set, in no order.
func (l *List) Words() (list []string) {
	for _, s := range l.index.slots {
		if s.key.a != 0 {
			list = append(list, s.key.String())
		}
	}
	return list
}
