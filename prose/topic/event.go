package topic

import (
	"slices"
)

// sameStory is how alike two articles must be, besides a name that both have,
// for their main events to be one.
const sameStory = 0.18

// rareNamesStory is how alike they must be where two names that hardly any other
// article has stand in both.
const (
	rareNamesStory = 0.15
	fewWith        = 10
)

// Whoever gives a handful of articles to be compared means one story: then
// likeness will do without a name.
const (
	givenStory = 0.25
	fewGiven   = 20
)

// Of a handful hardly any likeness is asked for where names are in common.
const (
	handfulStory = 0.08
	handful      = 12
)

// story reports whether two articles are about one event. It is worked out
// once for each pair that is asked about.
func (g *Grouping) story(a, b int) bool { return g.storyBy(a, b, g.aboutOne) }

// storyBy does so with a way of its own to work it out.
func (g *Grouping) storyBy(a, b int, about func(a, b int) bool) bool {
	if a == b {
		return true
	}
	if a > b {
		a, b = b, a
	}
	if len(g.articles) <= handful {
		g.stories.given.Do(g.findStories)
	}
	k := storyKey(a, b)
	same, known := g.stories.latest.answer(k)
	if !known {
		same = !g.strangers(a, b) && g.stories.of(a, b, about)
		g.stories.latest.keep(k, same)
	}
	return same
}

// strangers reports whether two of many articles are not about one event as
// neither names what the other is about.
func (g *Grouping) strangers(a, b int) bool {
	x, y := &g.articles[a].event, &g.articles[b].event
	return len(g.articles) > fewGiven && !x.nameTokens.meet(y.allTokens) && !x.allTokens.meet(y.nameTokens)
}

// aboutOne reports whether two articles are by themselves about one event.
func (g *Grouping) aboutOne(a, b int) bool {
	return g.aboutAlike(a, b, cosine(g.articles[a].event.vector, g.articles[b].event.vector))
}

// aboutAlike does so where it is known how alike they are.
func (g *Grouping) aboutAlike(a, b int, alike float64) bool {
	x, y := &g.articles[a].event, &g.articles[b].event
	return alike >= sameStory && (x.nameTokens.meet(y.allTokens) && g.sameNumbers(x.numbers, y.allNumbers) || x.allTokens.meet(y.nameTokens) && g.sameNumbers(x.allNumbers, y.numbers)) ||
		alike >= givenStory && len(g.articles) <= fewGiven ||
		alike >= rareNamesStory && g.shareRareNames(x.allNumbers, y.allNumbers) ||
		len(g.articles) <= handful && (manyNames(g.shareNames(x.allNumbers, y.allNumbers), alike) || g.namesNothing(a) || g.namesNothing(b))
}

// namesNothing reports whether a draft is too short to tell what it is about: then that
// is what its sources are about.
func (g *Grouping) namesNothing(article int) bool {
	a := &g.articles[article]
	return a.draft() && len(a.event.allNumbers) == 0
}

// shareRareNames reports whether two articles have two names in common that hardly any
// other article has.
func (g *Grouping) shareRareNames(a, b []int32) bool {
	n := 0
	for _, x := range a {
		if with := g.articlesWith[x]; with > 1 && with <= fewWith && slices.Contains(b, x) {
			n++
		}
	}
	return n >= 2
}

// findStories works out for a handful of articles which are about one event:
// there two are if each is about that of a third.
func (g *Grouping) findStories() {
	n := len(g.articles)
	story := make([]int, n)
	for i := range story {
		story[i] = i
		for j := range i {
			if story[j] != story[i] && g.aboutOne(j, i) {
				join(story[:i+1], story[i], story[j])
			}
		}
	}
	for b := range n {
		for a := range b {
			g.stories.of(a, b, func(a, b int) bool { return story[a] == story[b] })
		}
	}
}

// join makes the one story of a list the other.
func join(story []int, from, to int) {
	for i := range story {
		if story[i] == from {
			story[i] = to
		}
	}
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
	if g.nameShared(a, b) {
		return false
	}
	if g.story(a.article, b.article) {
		return true
	}
	e := &g.articles[a.article].event
	return !e.nameTokens.meet(b.tokens) || !g.sameNumbers(e.numbers, b.numbers)
}

// event weighs whether two mentions are of one event.
func (s *score) event(g *Grouping, a, b *mention) {
	if a.main && b.main && !a.sheet() && !b.sheet() {
		if !g.story(a.article, b.article) {
			s.bar("the articles are about different events")
			return
		}
		s.add(0.12, "both are of the event that the articles are about")
		return
	}
	s.places(g, a, b)
	s.kinds(a, b)
}

// kinds weighs the kinds of event that two mentions speak of.
func (s *score) kinds(a, b *mention) {
	if i := slices.IndexFunc(a.heads, func(h string) bool { return slices.Contains(b.heads, h) }); i >= 0 {
		s.add(0.06, "both speak of one kind of event: %s", a.heads[i])
	}
}

// places weighs the names around two mentions.
func (s *score) places(g *Grouping, a, b *mention) {
	if len(g.namesOf(a)) == 0 || len(g.namesOf(b)) == 0 {
		return
	}
	both := s.shared(g, a, b)
	n, common, name := both.telling, both.common, both.first
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

// shareNames counts the names of a that b has too.
func (g *Grouping) shareNames(a, b []int32) int {
	n := 0
	for _, x := range a {
		if slices.ContainsFunc(b, func(y int32) bool { return g.sameNumbered(x, y) }) {
			n++
		}
	}
	return n
}

// manyNames reports whether names in common make up for little likeness.
func manyNames(n int, alike float64) bool { return n >= 2 && alike >= handfulStory || n >= 4 }
