package topic

import (
	"maps"
	"slices"
	"strings"
)

// mainEvent is what an article is about: the names of its headline and of
// what it states of its main event.
type mainEvent struct {
	names   []string // folded; the most frequent first
	heads   []string // classes, likewise
	written []string // the same as the articles write them
	all     []string // every name in the text, the most frequent first
	vector  vector   // of the whole article, names included

	heaviest []int32 // the terms of vector that weigh most

	numbers, allNumbers   []int32    // of names and all; see prepare
	lastWords             []int32    // numbers of the last words of the first few
	nameTokens, allTokens nameTokens // likewise
}

// findMain gathers what an article is about.
func (a *article) findMain(g *Grouping) mainEvent {
	var e mainEvent
	counts, heads, written := map[string]int{}, map[string]int{}, map[string]int{}
	for i := range a.Statements {
		about := &a.Statements[i].About
		if !about.Main {
			continue
		}
		for _, n := range g.names.keys(about.Names) {
			counts[n]++
		}
		for _, h := range about.Heads {
			heads[classOf(g.lexicon, h)]++
			written[h]++
		}
	}
	all := map[string]int{}
	for i := range a.named {
		switch n := &a.named[i]; {
		case n.everyday:
		case n.sentence < lead:
			counts[n.key]++
			fallthrough
		default:
			all[n.key]++
		}
	}
	e.all = mostFrequent(all, 40)
	e.names, e.heads, e.written = mostFrequent(counts, 8), mostFrequent(heads, 4), mostFrequent(written, 4)
	e.vector = a.whole
	e.heaviest = heaviest(nil, e.vector, 4)
	return e
}

// everyday reports whether all words of a name are such as any article may
// write with a capital: months, days, offices.
func everyday(name string) bool {
	know := knowledge()
	if know.demonyms[name] != "" {
		return false
	}
	for _, w := range strings.Fields(name) {
		if k := know.of(stem(w)); k == nil || k.weight == 0 {
			return false
		}
	}
	return true
}

// most returns the key that counts most, of equal ones the first in the alphabet;
// "" if there is none.
func most(counts map[string]int) string {
	best := ""
	for k, n := range counts { // in any order: no two keys are equal
		if k != "" && (best == "" || n > counts[best] || n == counts[best] && k < best) {
			best = k
		}
	}
	return best
}

// mostFrequent returns the up to n keys that count most, equal ones in the
// order of the alphabet.
func mostFrequent(counts map[string]int, n int) []string {
	keys := slices.Sorted(maps.Keys(counts))
	slices.SortStableFunc(keys, func(a, b string) int { return counts[b] - counts[a] })
	keys = slices.DeleteFunc(keys, func(k string) bool { return k == "" })
	return keys[:min(n, len(keys))]
}
