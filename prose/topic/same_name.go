package topic

import (
	"slices"
	"strings"
)

// namesOf returns the names that tell a mention's event; those of what the
// article is about where it is of that.
func (g *Grouping) namesOf(m *mention) []string {
	if m.main && !m.sheet() && len(m.names) == 0 {
		names := g.articles[m.article].event.names
		return names[:min(3, len(names))]
	}
	return m.names
}

// countShared is countSame for the names of two mentions; see namesOf.
func (g *Grouping) countShared(a, b *mention) (telling, common int, first string) {
	if !g.tokensOf(a).meet(g.tokensOf(b)) {
		return 0, 0, ""
	}
	return g.countSame(g.numbersOf(a), g.numbersOf(b))
}

// countOwn is countSame for the names that the statements of two mentions have.
func (g *Grouping) countOwn(a, b *mention) (telling, common int) {
	if a.tokens.meet(b.tokens) {
		telling, common, _ = g.countSame(a.numbers, b.numbers)
	}
	return telling, common
}

// numbersOf returns the numbers of the names of namesOf.
func (g *Grouping) numbersOf(m *mention) []int32 {
	if m.main && !m.sheet() && len(m.names) == 0 {
		names := g.articles[m.article].event.numbers
		return names[:min(3, len(names))]
	}
	return m.numbers
}

// tokensOf returns tokens of the names of namesOf, and perhaps more.
func (g *Grouping) tokensOf(m *mention) nameTokens {
	if m.main && !m.sheet() && len(m.names) == 0 {
		return g.articles[m.article].event.nameTokens
	}
	return m.tokens
}

// countSame counts the names of a that b has too, those that are on every page
// apart, and returns the first, one that tells where there is one.
func (g *Grouping) countSame(a, b []int32) (telling, common int, first string) {
	for _, x := range a {
		if !slices.ContainsFunc(b, func(y int32) bool { return g.sameNumbered(x, y) }) {
			continue
		}
		n := &g.numbered[x]
		if n.common {
			common++
		} else {
			telling++
		}
		if first == "" || telling == 1 && !n.common {
			first = n.name
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
	return len(a) >= 3 && (endsIn(b, a) || beginsWith(b, a) || withoutMiddle(b, a)) || g.within[[2]string{a, b}] || g.within[[2]string{b, a}]
}

// withoutMiddle reports whether a name of two words is a longer one without
// what stands between its first and its last: "cody varner" for "cody allen
// varner".
func withoutMiddle(name, words string) bool {
	first, last, two := strings.Cut(words, " ")
	return two && !strings.Contains(last, " ") && beginsWith(name, first) && endsIn(name, last)
}

// beginsWith reports whether a name begins with the words of a shorter one.
func beginsWith(name, words string) bool {
	return len(name) > len(words) && name[len(words)] == ' ' && strings.HasPrefix(name, words)
}

// endsIn reports whether a name ends in the words of a shorter one.
func endsIn(name, words string) bool {
	return len(name) > len(words) && name[len(name)-len(words)-1] == ' ' && strings.HasSuffix(name, words)
}
