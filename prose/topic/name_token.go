package topic

import (
	"slices"
	"strings"
)

// nameTokens are the numbers of what names can have in common, in rising order:
// two lists of names of which sameName holds for any pair share one. Whether
// they do takes no look at the letters of the names.
type nameTokens []int32

// tokensOfAll returns the tokens of a list of names: the first word and the last of
// each, and what it was told to lie in or to hold.
func (g *Grouping) tokensOfAll(names []int32) nameTokens {
	t := make(nameTokens, 0, 2*len(names))
	for _, n := range names {
		t = append(t, g.numbered[n].tokens...)
	}
	slices.Sort(t)
	return slices.Compact(t)
}

// numberedName is a name that has a number, so that it is compared with others
// without a look at its letters.
type numberedName struct {
	name   string
	tokens nameTokens
	common bool // it tells no event from another
}

// numbers returns the numbers of names.
func (g *Grouping) numbers(names []string) []int32 {
	out := make([]int32, len(names))
	for i, n := range names {
		out[i] = g.nameNumbers.of(n)
		if int(out[i]) == len(g.numbered) {
			g.numbered = append(g.numbered, numberedName{n, g.tokensOfName(n), g.common[n]})
		}
	}
	return out
}

func (g *Grouping) tokensOfName(name string) nameTokens {
	first, last := firstWord(name), lastWord(name)
	t := nameTokens{g.nameWords.of(first)}
	if last != first {
		t = append(t, g.nameWords.of(last))
	}
	t = append(t, g.linked[name]...)
	slices.Sort(t)
	return slices.Compact(t)
}

// sameNumbered reports whether the names of two numbers are one; see sameName.
func (g *Grouping) sameNumbered(a, b int32) bool {
	x, y := &g.numbered[a], &g.numbered[b]
	if a == b {
		return x.name != ""
	}
	return x.tokens.meet(y.tokens) && g.sameName(x.name, y.name)
}

func firstWord(name string) string {
	first, _, _ := strings.Cut(name, " ")
	return first
}

// linkNames gives two names of which one lies within the other a token in
// common. A name that many others lie in gives them its own.
func (g *Grouping) linkNames() {
	degree := map[string]int{}
	for pair := range g.within {
		degree[pair[0]]++
		degree[pair[1]]++
	}
	g.linked = map[string][]int32{}
	for pair := range g.within { // in any order: tokens are only asked for equality
		hub, other := pair[0], pair[1]
		if degree[other] > degree[hub] || degree[other] == degree[hub] && other > hub {
			hub, other = other, hub
		}
		token := g.nameWords.of("in " + hub)
		for _, n := range [...]string{hub, other} {
			if !slices.Contains(g.linked[n], token) {
				g.linked[n] = append(g.linked[n], token)
			}
		}
	}
}

// meet reports whether two lists share a token.
func (t nameTokens) meet(other nameTokens) bool {
	for i, j := 0, 0; i < len(t) && j < len(other); {
		switch {
		case t[i] < other[j]:
			i++
		case t[i] > other[j]:
			j++
		default:
			return true
		}
	}
	return false
}

// nameShared reports whether two mentions have a name in common.
func (g *Grouping) nameShared(a, b *mention) bool {
	return a.tokens.meet(b.tokens) && g.sameNumbers(a.numbers, b.numbers)
}

// sameNumbers reports whether two lists of names have one in common.
func (g *Grouping) sameNumbers(a, b []int32) bool {
	for _, x := range a {
		for _, y := range b {
			if g.sameNumbered(x, y) {
				return true
			}
		}
	}
	return false
}

// prepare works out what is asked of every pair of mentions, once all names are
// known.
func (g *Grouping) prepare() {
	g.linkNames()
	g.articlesWith = map[int32]int{}
	for i := range g.articles {
		e := &g.articles[i].event
		e.numbers, e.allNumbers = g.numbers(e.names), g.numbers(e.all)
		for _, n := range e.allNumbers {
			g.articlesWith[n]++
		}
		for _, n := range e.names[:min(4, len(e.names))] {
			e.lastWords = append(e.lastWords, g.keyWords.of(lastWord(n)))
		}
		e.nameTokens, e.allTokens = g.tokensOfAll(e.numbers), g.tokensOfAll(e.allNumbers)
	}
	match, last := -1, &mention{}
	for _, m := range g.mentions {
		if m.numbers, m.tokens = last.numbers, last.tokens; !slices.Equal(m.names, last.names) {
			m.numbers = g.numbers(m.names)
			m.tokens = g.tokensOfAll(m.numbers)
		}
		last = m
		if m.sheet() || m.stated.Play == nil {
			continue
		}
		if g.names.learnPlayed(m); m.article != match {
			match = m.article
			g.names.learnAll(g.articles[match].event.all)
		}
	}
}
