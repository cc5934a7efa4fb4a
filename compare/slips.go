package compare

import (
	"cmp"
	"math/bits"
	"slices"
	"unicode"
)

// Words that are slips of one another are at most so far apart: two letters if
// both have so many, else one. That is what measure.Relate asks of names.
const twoSlips = 8

// longWord is how many letters of a word are looked at: words that are two
// slips apart are no farther apart at their beginnings.
const longWord = 14

// slips returns the pairs of words that may be slips of one another, a word
// with itself among them, each once. Words at a distance of one or two have a
// word in common that is left of both when a letter or two are left out; so it
// takes no more than what is found, beside the output.
func slips(words []string) []join {
	type entry struct {
		key  uint64
		word int32
	}
	var all []entry
	var room []uint64
	for i, w := range words {
		room = spellings(room[:0], w)
		for _, key := range room {
			all = append(all, entry{key, int32(i)})
		}
	}
	slices.SortFunc(all, func(a, b entry) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.word, b.word)) })
	var out []join
	for i := range all {
		for k := i; k < len(all) && all[k].key == all[i].key; k++ {
			out = append(out, join{all[i].word, all[k].word})
		}
	}
	slices.SortFunc(out, func(a, b join) int { return cmp.Or(cmp.Compare(a.a, b.a), cmp.Compare(a.b, b.b)) })
	return slices.Compact(out)
}

// spellings appends a key for a word and for all that is left of it when a
// letter, or of long ones two, are left out. Words whose digits differ are
// never slips of one another.
func spellings(keys []uint64, word string) []uint64 {
	letters := []rune(word)
	var digits []rune
	for _, r := range letters {
		if unicode.IsDigit(r) {
			digits = append(digits, r)
		}
	}
	two := len(letters) >= twoSlips
	letters = letters[:min(len(letters), longWord)]
	base := hashed('S', string(digits))
	from := len(keys)
	keys = append(keys, without(base, letters, -1, -1))
	for i := range letters {
		keys = append(keys, without(base, letters, i, -1))
		for k := i + 1; two && k < len(letters); k++ {
			keys = append(keys, without(base, letters, i, k))
		}
	}
	slices.Sort(keys[from:])
	return append(keys[:from], slices.Compact(keys[from:])...)
}

// without hashes letters, two of them left out.
func without(hash uint64, letters []rune, one, other int) uint64 {
	for i, r := range letters {
		if i != one && i != other {
			hash = (hash ^ uint64(r)) * hashPrime
		}
	}
	return hash
}

// The hash is FNV-1a: keys that agree by chance only cost a look.
const (
	hashStart = 14695981039346656037
	hashPrime = 1099511628211
)

func hashed(kind byte, s string) uint64 {
	hash := (uint64(hashStart) ^ uint64(kind)) * hashPrime
	for _, r := range s {
		hash = (hash ^ uint64(r)) * hashPrime
	}
	return hash
}

// shape is what tells most words apart that are no slips of one another.
type shape struct {
	letters uint64 // which there are
	count   int
	first   rune
}

func shapes(words []string) []shape {
	out := make([]shape, len(words))
	for i, w := range words {
		s := &out[i]
		for k, r := range w {
			if k == 0 {
				s.first = r
			}
			s.letters |= 1 << (r % 64)
			s.count++
		}
	}
	return out
}

// near reports whether two words may be one, slips of one another, or one the
// initial of the other. A slip changes one letter into another at most.
func (s shape) near(o shape) bool {
	if s.first == o.first && min(s.count, o.count) == 1 {
		return true
	}
	slips := 1
	if min(s.count, o.count) >= twoSlips {
		slips = 2
	}
	return max(s.count-o.count, o.count-s.count) <= slips && bits.OnesCount64(s.letters^o.letters) <= 2*slips
}

// mayFit reports whether every one of some words is near one of others.
func mayFit(short, long []shape) bool {
	for _, s := range short {
		if !slices.ContainsFunc(long, s.near) {
			return false
		}
	}
	return true
}
