package topic

import (
	"slices"
)

// index finds what may fit together without comparing all with all: things
// that share a key. A list that grew long is only looked at near its end, so
// that the work grows with the number of things, not with its square.
type index struct {
	slots   []indexSlot // a table with open addressing
	used    int         // how many of them
	entries []indexEntry

	counts []int32 // by thing, all 0 but while recent counts
	seen   []int32 // room for recent
	sums   []int32 // room for best, likewise the others
	picked []int32
	even   []int32
	most   int // how many recent returns
}

// indexSlot is a key with its latest entry plus one; 0: the slot is free.
type indexSlot struct {
	key  indexKey
	last int32
}

// indexEntry is a thing under a key, and the entry before it plus one. Most keys
// have one entry: lists of their own would be larger than all else.
type indexEntry struct{ thing, before int32 }

// key is what a mention can be found by: what it measures, with something near
// it. Names and terms are numbers.
type key struct {
	measured int32
	sort     keySort
	near     int32
}

// keySort is what sort of thing stands near.
type keySort int32 // no gaps in a key: they make looking it up slow

const (
	nearAny       keySort = iota // nothing: what is measured alone
	nearName                     // the last word of a name
	nearStory                    // a term of the article
	nearTerm                     // a term near the figure
	nearDimension                // nothing, and measured is a dimension alone
	nearAnything                 // whatever: it tells that there is a thing at all
)

// indexKey is a key, of one value where it is found by that too, and of one
// circle of articles.
type indexKey struct {
	key
	value  int32 // 0: any
	circle int32 // its number plus one; 0: any
}

// candidates is how many of those that share keys are compared: those that
// share most.
const candidates = 40

// fewMentions is up to how many mentions all of one dimension are compared.
const fewMentions = 400

// fewArticles is how many entries a key may have to be looked at in full. A
// key that says only what is measured is not looked at beyond that.
const fewArticles = 60

func newIndex() *index { return &index{slots: make([]indexSlot, 1<<8), most: candidates} }

func (x *index) add(k indexKey, i int) {
	s := x.slot(k)
	if s.last == 0 {
		if x.used++; 4*x.used > 3*len(x.slots) {
			x.grow()
			s = x.slot(k)
		}
	} else if x.entries[s.last-1].thing == int32(i) {
		return
	}
	x.entries = append(x.entries, indexEntry{int32(i), s.last})
	s.key, s.last = k, int32(len(x.entries))
}

// slot returns the slot of a key, or the free one to put it in.
func (x *index) slot(k indexKey) *indexSlot {
	mask := uint64(len(x.slots) - 1)
	for i := k.hash() & mask; ; i = (i + 1) & mask {
		if s := &x.slots[i]; s.last == 0 || s.key == k {
			return s
		}
	}
}

func (x *index) grow() {
	old := x.slots
	x.slots = make([]indexSlot, 2*len(old))
	for _, s := range old {
		if s.last != 0 {
			*x.slot(s.key) = s
		}
	}
}

func (k *indexKey) hash() uint64 {
	h := (uint64(uint32(k.measured))<<32 | uint64(uint32(k.near))) * 0x9e3779b97f4a7c15
	h ^= (uint64(uint32(k.value))<<32 | uint64(uint32(k.circle))) * 0xff51afd7ed558ccd
	h = (h ^ h>>32 ^ uint64(k.sort)) * 0xc2b2ae3d27d4eb4f
	return h ^ h>>29
}

// list appends up to so many of the latest entries under a key, the latest
// first.
func (x *index) list(out []int32, k indexKey, most int) []int32 {
	for at := x.slot(k).last; at != 0 && len(out) < most; at = x.entries[at-1].before {
		out = append(out, x.entries[at-1].thing)
	}
	return out
}

// recent returns those of the latest entries under the keys that share most of
// them, in rising order. It holds until recent or latest is called again.
func (x *index) recent(keys []indexKey) []int32 { return x.latest(keys, x.most) }

// latest is recent for so many entries.
func (x *index) latest(keys []indexKey, most int) []int32 {
	seen := x.seen[:0]
	var room [fewArticles + 1]int32
	for _, k := range keys {
		list := x.list(room[:0], k, fewArticles+1)
		if k.sort == nearAny && k.value == 0 && len(list) > fewArticles {
			continue
		}
		for _, i := range list[:min(len(list), fewArticles)] {
			for int(i) >= len(x.counts) {
				x.counts = append(x.counts, 0)
			}
			if x.counts[i]++; x.counts[i] == 1 {
				seen = append(seen, i)
			}
		}
	}
	x.seen = seen
	best := seen
	if len(seen) > most {
		best = x.best(seen, most)
	}
	for _, i := range seen {
		x.counts[i] = 0
	}
	slices.Sort(best)
	return best
}

// has reports whether there is anything under a key.
func (x *index) has(k indexKey) bool { return x.slot(k).last != 0 }

// keys works out what a mention can be found by: what it measures together with
// a name, with a name of what the article is about, or with a rare word. No two
// are equal.
func (g *Grouping) keys(m *mention) {
	keys := make([]key, 0, 20)
	keys = append(keys, key{measured: m.measured})
	for _, n := range m.names[:min(4, len(m.names))] {
		keys = appendNewKey(keys, 1, key{m.measured, nearName, g.keyWords.of(lastWord(n))})
	}
	if !m.sheet() && (m.main || m.other == "") {
		e := &g.articles[m.article].event
		for _, n := range e.lastWords {
			keys = appendNewKey(keys, 1, key{m.measured, nearName, n})
		}
		for _, t := range e.heaviest {
			keys = append(keys, key{m.measured, nearStory, t})
		}
	}
	own := len(keys)
	if len(g.mentions) <= fewMentions {
		keys = append(keys, key{m.broadly, nearDimension, 0})
	}
	for _, t := range heaviest(m.context, 6) {
		keys = append(keys, key{m.broadly, nearTerm, t})
	}
	m.keys, m.broadKeys = keys[:own:own], keys[own:]
}

// appendNewKey adds a key unless it is among those from a place on.
func appendNewKey(keys []key, from int, k key) []key {
	if slices.Contains(keys[from:], k) {
		return keys
	}
	return append(keys, k)
}

func lastWord(name string) string {
	for i := len(name) - 1; i >= 0; i-- {
		if name[i] == ' ' {
			return name[i+1:]
		}
	}
	return name
}

// heaviest returns the n terms that weigh most, the first of equal ones.
func heaviest(v vector, n int) []int32 {
	top := make([]entry, 0, n+1)
	for _, e := range v {
		if len(top) == n && e.weight <= top[n-1].weight {
			continue
		}
		i := len(top)
		for i > 0 && top[i-1].weight < e.weight {
			i--
		}
		top = slices.Insert(top, i, e)
		top = top[:min(n, len(top))]
	}
	out := make([]int32, len(top))
	for i, e := range top {
		out[i] = e.term
	}
	return out
}
