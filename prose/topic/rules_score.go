package topic

import (
	"slices"
	"strings"

	"crosscheck/prose/statement"
)

// ofScore reports whether an attribute is one of the pairs of figures that
// sport writes with a dash.
func ofScore(attribute string) bool {
	return strings.HasPrefix(attribute, "score ") || strings.HasPrefix(attribute, "final-score") || strings.HasPrefix(attribute, "shoot-out") ||
		strings.HasPrefix(attribute, statement.Record) && (len(attribute) == len(statement.Record) || attribute[len(statement.Record)] == '-') ||
		strings.HasPrefix(attribute, statement.Tally)
}

// scoreRules keep scores apart that are of unlike moments or matches.
func (s *score) scoreRules(g *Grouping, a, b *mention) {
	if a.attribute != b.attribute {
		s.bar("one is the %s, the other is not", scoreName(a, b))
		return
	}
	switch of := strings.TrimSuffix(a.attribute, "-against"); of {
	case statement.Running, statement.Tally:
		s.bar("no word says that both are of one moment")
	case statement.Record:
		p, q := a.stated.Play, b.stated.Play
		if p == nil || q == nil || p.Owner == "" || q.Owner == "" || !g.oneSide(p.Owner, q.Owner) || p.Stretch != q.Stretch || a.other != b.other {
			s.bar("it is not known that both records are of one side")
		}
	case "final-score":
		s.resultRules(g, a, b)
	}
}

func scoreName(a, b *mention) string {
	name := a.attribute
	if !ofScore(name) {
		name = b.attribute
	}
	return strings.TrimSuffix(name, "-against")
}

// resultRules keep results of unlike matches apart. The first result that an
// article tells is that of what it is about; of any other both sides must be
// named in both.
func (s *score) resultRules(g *Grouping, a, b *mention) {
	switch first := g.firstResult(a) && g.firstResult(b); {
	case g.sidesShared(a, b) >= 2:
	case !first || !g.plays(a, b.article) || !g.plays(b, a.article):
		s.bar("one is the result of another match")
	}
}

// sidesShared counts the names of a that b has too.
func (g *Grouping) sidesShared(a, b *mention) (n int) {
	for _, x := range a.names {
		if slices.ContainsFunc(b.names, func(y string) bool { return g.oneSide(x, y) }) {
			n++
		}
	}
	return n
}

// sideShared reports whether two mentions have a name in common.
func (g *Grouping) sideShared(a, b *mention) bool { return g.sidesShared(a, b) > 0 }

// plays reports whether an article names both sides of a result.
func (g *Grouping) plays(m *mention, article int) bool {
	all := g.articles[article].event.all
	for _, x := range m.names[:min(2, len(m.names))] {
		if !slices.ContainsFunc(all, func(y string) bool { return g.oneSide(x, y) }) {
			return false
		}
	}
	return true
}

// beat reports whether the winner of the one is at odds with that of the other.
// Two that may both have won, or be one by two names, are not: only who is said
// to have lost to the one is at odds with having won against it.
func (g *Grouping) beat(a, b *mention) bool {
	p, q := a.stated.Play, b.stated.Play
	switch {
	case p.Against == "" && q.Against == "":
		return p.What == q.What && !g.oneSide(p.Owner, q.Owner)
	case p.Against == "" || !g.oneSide(p.Against, q.Owner):
		return false
	}
	return q.Against == "" || g.oneSide(q.Against, p.Owner) || slices.ContainsFunc(a.names, func(n string) bool { return g.oneSide(n, q.Against) })
}

// firstResult reports whether no other result stands before one in its article.
func (g *Grouping) firstResult(m *mention) bool {
	for i := range g.articles[m.article].Statements {
		s := &g.articles[m.article].Statements[i]
		if s.Span.Start >= m.stated.Span.Start {
			return true
		}
		if s.Attribute == m.attribute && s.Mood == statement.Asserted {
			return sameValue(&s.Value, &m.value)
		}
	}
	return true
}

// oneSide reports whether two folded names are of one player or side: one name,
// or two that an article joins ("Harwick", "Rangers", "Harwick Rangers").
func (g *Grouping) oneSide(a, b string) bool {
	a, b = g.names.key(a), g.names.key(b)
	return g.sameName(a, b) || g.joined[[2]string{a, b}] || g.joined[[2]string{b, a}]
}

// learnSides notes of an article on sport which names it writes as one.
func (g *Grouping) learnSides(a *article) {
	if g.joined == nil {
		g.joined = map[[2]string]bool{}
	}
	for i := range a.Statements {
		if a.Statements[i].Play == nil {
			continue
		}
		for _, n := range a.Statements[i].About.Names {
			for at := range len(n) {
				if n[at] == ' ' {
					g.joined[[2]string{nameKey(n[:at]), nameKey(n[at+1:])}] = true
				}
			}
		}
	}
}
