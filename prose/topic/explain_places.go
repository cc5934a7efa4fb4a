package topic

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/facts"
)

// ExplainPlaces says why what stands on two lines was put together or kept
// apart: every statement of the one with those of the other that are of its
// kind. Only the file and the line of the places count.
func (g *Grouping) ExplainPlaces(a, b facts.Pos) []string {
	as, bs := g.at(a), g.at(b)
	out := append(g.readAt(a, as), g.readAt(b, bs)...)
	read := len(out)
	for _, x := range as {
		for _, y := range bs {
			if x != y && x.dimension == y.dimension {
				out = append(out, g.explainPair(x, y))
			}
		}
	}
	switch {
	case len(out) > read:
		out = slices.Insert(out, read, bracketsTell)
	case len(as) > 0 && len(bs) > 0:
		out = append(out, "Nothing on the one line is of the same kind as anything on the other: counts are never compared with dates, nor lengths with sums of money.")
	}
	return out
}

// at returns the mentions on a line.
func (g *Grouping) at(p facts.Pos) []*mention {
	var out []*mention
	for _, m := range g.mentions {
		if m.sheet() {
			continue
		}
		if at := place(m.stated.Document, m.stated.Span); at.File == p.File && at.Line == p.Line {
			out = append(out, m)
		}
	}
	return out
}

// readAt tells what was read on a line.
func (g *Grouping) readAt(p facts.Pos, read []*mention) []string {
	if len(read) == 0 {
		return []string{fmt.Sprintf("%s:%d: nothing that can be compared", p.File, p.Line)}
	}
	var out []string
	for _, m := range read {
		line := fmt.Sprintf("%s: topic %s", g.where(m), g.topicOf(m))
		if why := m.stated.Explain(); len(why) > 0 {
			line += ". " + strings.Join(why, " ")
		}
		out = append(out, line)
	}
	return out
}

func (g *Grouping) topicOf(m *mention) string {
	for i := range g.Topics {
		for _, f := range g.Topics[i].facts {
			if f == m.fact {
				return g.Topics[i].Name
			}
		}
	}
	return "none"
}

// explainPair tells how two mentions stand to each other.
func (g *Grouping) explainPair(x, y *mention) string {
	s := g.score(x, y, true)
	a, b := g.facts[x.fact], g.facts[y.fact]
	text := g.where(x) + " and " + g.where(y) + ": "
	switch {
	case x.fact == y.fact:
		return text + "put together as one value. " + s.String()
	case g.group[x.fact] == g.group[y.fact] && s.barred != "":
		return text + "put together by what others say, though " + s.barred + "."
	case g.group[x.fact] == g.group[y.fact]:
		return text + "put together. " + s.String() + g.explainWeighing(a, b)
	case s.barred != "":
		return text + "kept apart: " + s.barred + "."
	}
	return text + "kept apart: " + g.keptApart(a, b) + ". " + s.String() + g.explainWeighing(a, b)
}
