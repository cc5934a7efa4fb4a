package topic

import (
	"slices"
)

// index finds what may fit together without comparing all with all: things
// that share a key. A list that grew long is only looked at near its end, so
// that the work grows with the number of things, not with its square.
type index struct {
	groups  trioTable // by what is measured, value and circle
	lists   trioTable // by group, sort and what is near: the latest entry plus one
	entries []indexEntry

	counts []int32 // by thing, all 0 but while recent counts
	seen   []int32 // room for recent
	sums   []int32 // room for best, likewise the others
	picked []int32
	even   []int32
	found  []int32 // room for what is found
	most   int     // how many recent returns
}

// indexEntry is a thing under a key, and the entry before it plus one. Most keys
// have one entry: lists of their own would be larger than all else.
type indexEntry struct{ thing, before int32 }

// key is what a mention can be found by, with what it measures: something near it.
// Names and terms are numbers.
type key struct {
	sort keySort
	near int32
}

// keySort is what sort of thing stands near.
type keySort int32

const (
	nearAny       keySort = iota // nothing: what is measured alone
	nearValue                    // its value, or one like it
	nearName                     // the last word of a name
	nearStory                    // a term of the article
	nearTerm                     // a term near the figure
	nearDimension                // nothing, where what is measured is a dimension alone
)

// indexKey is a key in a group: of what is measured, and of one value and one circle
// of articles where it is found by these, too.
type indexKey struct {
	group int32
	key
}

// group returns the number of what is measured, of a value (0: any) and in a circle
// (its number plus one; 0: any): 0 where there is nothing of the kind yet, unless it
// is to be made.
func (x *index) group(measured, value, circle int32, make bool) int32 {
	n := x.groups.at(trio{measured, value, circle}, make)
	if n == nil {
		return 0
	}
	if *n == 0 {
		*n = int32(x.groups.used)
	}
	return *n
}

// candidates is how many of those that share keys are compared: those that
// share most.
const candidates = 40

// fewMentions is up to how many mentions all of one dimension are compared.
const fewMentions = 400

// fewArticles is how many entries a key may have to be looked at in full. A
// key that says only what is measured is not looked at beyond that.
const fewArticles = 60

func newIndex() *index {
	return &index{groups: newTrioTable(), lists: newTrioTable(), most: candidates}
}

func (x *index) add(k indexKey, i int) {
	last := x.lists.at(trio{k.group, int32(k.sort), k.near}, true)
	if *last != 0 && x.entries[*last-1].thing == int32(i) {
		return
	}
	x.entries = append(x.entries, indexEntry{int32(i), *last})
	*last = int32(len(x.entries))
	for i >= len(x.counts) {
		x.counts = append(x.counts, 0)
	}
}

// recent returns those of the latest entries under the keys that share most of
// them, in rising order. It holds until recent or latest is called again.
func (x *index) recent(keys []indexKey) []int32 {
	found := x.latest(keys, x.most)
	slices.Sort(found)
	return found
}

// latest is recent for so many entries, in any order.
func (x *index) latest(keys []indexKey, most int) []int32 {
	x.seen = x.seen[:0]
	for _, k := range keys {
		if last := x.lists.at(trio{k.group, int32(k.sort), k.near}, false); last != nil && (k.sort != nearAny || x.few(*last)) {
			x.count(*last)
		}
	}
	best := x.seen
	if len(best) > most {
		best = x.best(best, most)
	}
	for _, i := range x.seen {
		x.counts[i] = 0
	}
	return best
}

// count counts the latest entries of a list.
func (x *index) count(last int32) {
	seen := x.seen
	for n := 0; last != 0 && n < fewArticles; n++ {
		e := &x.entries[last-1]
		if c := &x.counts[e.thing]; *c == 0 {
			*c, seen = 1, append(seen, e.thing)
		} else {
			*c++
		}
		last = e.before
	}
	x.seen = seen
}

// few reports whether a list has so few entries that all are looked at.
func (x *index) few(last int32) bool {
	n := 0
	for ; last != 0 && n <= fewArticles; n++ {
		last = x.entries[last-1].before
	}
	return n <= fewArticles
}

// keys works out what a mention can be found by: what it measures together with
// a name, with a name of what the article is about, or with a rare word. No two
// are equal. They are put into room that those of many mentions share, and what is
// left of it is returned.
func (g *Grouping) keys(m *mention, room []key) []key {
	if cap(room) < mostKeys {
		room = make([]key, 0, mostKeys*keysAtOnce)
	}
	keys := append(room[:0], key{nearAny, 0})
	for _, n := range m.names[:min(4, len(m.names))] {
		keys = appendNewKey(keys, key{nearName, g.keyWords.of(lastWord(n))})
	}
	if !m.sheet() && (m.main || m.other == "") {
		e := &g.articles[m.article].event
		for _, n := range e.lastWords {
			keys = appendNewKey(keys, key{nearName, n})
		}
		for _, t := range e.heaviest {
			keys = append(keys, key{nearStory, t})
		}
	}
	own := len(keys)
	if len(g.mentions) <= fewMentions || m.dimension == "time" { // articles have few clock times, and little says of what
		keys = append(keys, key{nearDimension, 0})
	}
	var terms [mostHeavy]int32
	for _, t := range heaviest(terms[:0], m.context, 6) {
		keys = append(keys, key{nearTerm, t})
	}
	n := len(keys)
	m.keys, m.broadKeys = keys[:own:own], keys[own:n:n]
	return keys[n:]
}

// mostKeys is how many keys a mention has at most, and keysAtOnce for how many
// mentions there is room made at once.
const (
	mostKeys   = 20
	keysAtOnce = 64
)

// appendNewKey adds a key unless it is among them.
func appendNewKey(keys []key, k key) []key {
	if slices.Contains(keys, k) {
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

// heaviest appends the n terms that weigh most, the first of equal ones; n is at most
// mostHeavy.
func heaviest(out []int32, v vector, n int) []int32 {
	var room [mostHeavy + 1]entry
	top := room[:0]
	for _, e := range v {
		if len(top) == n && e.weight <= top[n-1].weight {
			continue
		}
		i := len(top)
		for top = append(top, e); i > 0 && top[i-1].weight < e.weight; i-- {
			top[i] = top[i-1]
		}
		top[i] = e
		top = top[:min(n, len(top))]
	}
	for _, e := range top {
		out = append(out, e.term)
	}
	return out
}

// mostHeavy is how many terms of a vector are asked for at most.
const mostHeavy = 6
