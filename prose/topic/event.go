package topic

import (
	"maps"
	"math"
	"slices"
	"strings"

	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// mainEvent is what an article is about: the names of its headline and of
// what it states of its main event.
type mainEvent struct {
	names   []string // folded; the most frequent first
	heads   []string // classes, likewise
	written []string // the same as the articles write them
	all     []string // every name in the text, the most frequent first
	vector  vector   // of the whole article, names included
}

// sameStory is how alike two articles must be, besides a name that both have,
// for their main events to be one.
const sameStory = 0.18

// Whoever gives a handful of articles to be compared means one story: then
// likeness will do without a name.
const (
	givenStory = 0.25
	fewGiven   = 20
)

// story reports whether two articles are about one event. It is worked out
// once for each pair that is asked about.
func (g *Grouping) story(a, b int) bool {
	if a == b {
		return true
	}
	if a > b {
		a, b = b, a
	}
	key := [2]int{a, b}
	same, known := g.stories[key]
	if !known {
		x, y := &g.articles[a].event, &g.articles[b].event
		alike := cosine(x.vector, y.vector)
		same = alike >= sameStory && (g.sameNames(x.names, y.all) || g.sameNames(x.all, y.names)) ||
			alike >= givenStory && len(g.articles) <= fewGiven
		g.stories[key] = same
	}
	return same
}

// mainAgainstOther reports whether one mention is of the event that both
// articles are about, and the other expressly is not.
func (g *Grouping) mainAgainstOther(a, b *mention) bool {
	if a.other != "" {
		a, b = b, a
	}
	if !a.main || b.other == "" || a.sheet() || b.sheet() {
		return false
	}
	if g.sameNames(a.names, b.names) {
		return false
	}
	if g.story(a.article, b.article) {
		return true
	}
	return !g.sameNames(g.articles[a.article].event.names, b.names)
}

// event weighs whether two mentions are of one event.
func (s *score) event(g *Grouping, a, b *mention) {
	if a.main && b.main && !a.sheet() && !b.sheet() {
		if !g.story(a.article, b.article) {
			s.bar("the articles are about different events")
			return
		}
		s.add(0.12, "both are of the event that the articles are about")
		if a.dimension == "time" && len(a.heads) > 0 && len(b.heads) > 0 && !shared(a.heads, b.heads) {
			s.add(-0.3, "at the one time it %s, at the other it %s", a.heads[0], b.heads[0])
		}
		return
	}
	s.places(g, a, b)
	s.kinds(a, b)
}

// kinds weighs the kinds of event that two mentions speak of.
func (s *score) kinds(a, b *mention) {
	switch {
	case len(a.heads) == 0 || len(b.heads) == 0:
	case shared(a.heads, b.heads):
		s.add(0.06, "both speak of a %s", a.heads[slices.IndexFunc(a.heads, func(h string) bool { return slices.Contains(b.heads, h) })])
	case a.other != "" || b.other != "":
		s.add(-0.08, "one speaks of a %s, the other of a %s", a.heads[0], b.heads[0])
	}
}

// places weighs the names around two mentions.
func (s *score) places(g *Grouping, a, b *mention) {
	x, y := g.namesOf(a), g.namesOf(b)
	if len(x) == 0 || len(y) == 0 {
		if a.other != "" && b.other != "" {
			s.add(-0.25, "no name tells that two other events are one")
		}
		return
	}
	n, common, name := g.countSame(x, y)
	switch {
	case n >= 2:
		s.add(0.22, "names in common, %s and others", name)
	case n == 1:
		s.add(0.14, "a name in common: %s", name)
	case common > 0:
		s.add(0.03, "a name in common that is on every page: %s", name)
	case a.other != "" && b.other != "":
		s.add(-0.26, "no name in common")
	case a.other != "" || b.other != "":
		s.add(-0.20, "no name in common")
	default:
		s.add(-0.06, "no name in common")
	}
}

// namesOf returns the names that tell a mention's event; those of what the
// article is about where it is of that.
func (g *Grouping) namesOf(m *mention) []string {
	if m.main && !m.sheet() && len(m.names) == 0 {
		names := g.articles[m.article].event.names
		return names[:min(3, len(names))]
	}
	return m.names
}

// countSame counts the names of a that b has too, those that are on every page
// apart, and returns the first, one that tells where there is one.
func (g *Grouping) countSame(a, b []string) (telling, common int, first string) {
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y string) bool { return g.sameName(x, y) }) {
			continue
		}
		if g.common[x] {
			common++
		} else {
			telling++
		}
		if first == "" || telling == 1 && !g.common[x] {
			first = x
		}
	}
	return telling, common, first
}

// sameName reports whether two folded names are one: equal, one the last or
// first words of the other, or a place and what articles say it lies in.
func (g *Grouping) sameName(a, b string) bool {
	if a == b {
		return a != ""
	}
	if a == "" || b == "" {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) >= 3 && (strings.HasSuffix(b, " "+a) || strings.HasPrefix(b, a+" ")) || g.within[[2]string{a, b}] || g.within[[2]string{b, a}]
}

// findMain gathers what an article is about.
func (a *article) findMain(l *statement.Lexicon) mainEvent {
	var e mainEvent
	counts, heads, written := map[string]int{}, map[string]int{}, map[string]int{}
	for i := range a.Statements {
		about := &a.Statements[i].About
		if !about.Main {
			continue
		}
		for _, n := range nameKeys(about.Names) {
			counts[n]++
		}
		for _, h := range about.Heads {
			heads[classOf(l, h)]++
			written[h]++
		}
	}
	for _, s := range a.Document.Sentences[:min(4, len(a.Document.Sentences))] {
		for _, n := range namesIn(a.Document.Text, a.within(s.Span)) {
			if key := nameKey(a.Document.Words(n)); !everyday(key) {
				counts[key]++
			}
		}
	}
	all := map[string]int{}
	for i := range a.Document.Sentences {
		for _, n := range namesIn(a.Document.Text, a.sentence(i)) {
			if key := nameKey(a.Document.Words(n)); !everyday(key) {
				all[key]++
			}
		}
	}
	e.all = mostFrequent(all, 40)
	e.names, e.heads, e.written = mostFrequent(counts, 8), mostFrequent(heads, 4), mostFrequent(written, 4)
	w := weigher{}
	for _, x := range a.words {
		x.name = false
		if x.weight > 0 {
			w[x.term] += x.weight
		}
	}
	for t, n := range w {
		w[t] = float32(math.Sqrt(float64(n)))
	}
	e.vector = w.vector()
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
		if _, known := know.weight[stem(w)]; !known {
			return false
		}
	}
	return true
}

// within returns the words of a span.
func (r reading) within(s prose.Span) []word {
	from, _ := slices.BinarySearchFunc(r.words, s.Start, func(w word, at int) int { return w.start - at })
	to, _ := slices.BinarySearchFunc(r.words, s.End, func(w word, at int) int { return w.start - at })
	return r.words[from:to]
}

// mostFrequent returns the up to n keys that count most, equal ones in the
// order of the alphabet.
func mostFrequent(counts map[string]int, n int) []string {
	keys := slices.Sorted(maps.Keys(counts))
	slices.SortStableFunc(keys, func(a, b string) int { return counts[b] - counts[a] })
	keys = slices.DeleteFunc(keys, func(k string) bool { return k == "" })
	return keys[:min(n, len(keys))]
}
