package topic

import (
	"slices"
	"strings"
)

// nameTokens are the numbers of what names can have in common, in rising order:
// two lists of names of which sameName holds for any pair share one. Whether
// they do takes no look at the letters of the names.
type nameTokens []int32

// tokens returns the tokens of a list of names: the first word and the last of
// each, and what it was told to lie in or to hold.
func (g *Grouping) tokens(names []string) nameTokens {
	t := make(nameTokens, 0, 2*len(names))
	for _, n := range names {
		first, last := firstWord(n), lastWord(n)
		t = append(t, g.nameWords.of(first))
		if last != first {
			t = append(t, g.nameWords.of(last))
		}
		t = append(t, g.linked[n]...)
	}
	slices.Sort(t)
	return slices.Compact(t)
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
	return a.tokens.meet(b.tokens) && g.sameNames(a.names, b.names)
}

// prepare works out what is asked of every pair of mentions, once all names are
// known.
func (g *Grouping) prepare() {
	g.linkNames()
	for i := range g.articles {
		e := &g.articles[i].event
		e.nameTokens, e.allTokens = g.tokens(e.names), g.tokens(e.all)
	}
	for _, m := range g.mentions {
		m.tokens = g.tokens(m.names)
	}
}
