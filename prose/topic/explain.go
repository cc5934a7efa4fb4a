package topic

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// apart is how many of the facts that were kept out of a topic are explained.
const apart = 8

// Explain says in plain sentences why the statements of a topic were put
// together, and which others were kept apart from them. There is nothing to
// say of a topic that no article speaks of.
func (g *Grouping) Explain(name string) []string {
	i := slices.IndexFunc(g.Topics, func(t Topic) bool { return t.Name == name })
	if i < 0 || !slices.ContainsFunc(g.Topics[i].Claims, func(c Claim) bool { return c.Statement != nil }) {
		return nil
	}
	t := &g.Topics[i]
	var out []string
	for _, f := range t.facts {
		out = append(out, g.explainFact(g.facts[f])...)
	}
	read := len(out)
	for _, l := range g.links {
		if slices.Contains(t.facts, l.a) {
			out = append(out, "Together: "+g.explainBond(g.facts[l.a], g.facts[l.b], ""))
		}
	}
	if out = append(out, g.explainApart(t)...); len(out) > read {
		out = slices.Insert(out, read, bracketsTell)
	}
	return out
}

// bracketsTell says what the figures in brackets are.
const bracketsTell = "In brackets stands how much a ground speaks for one fact (+) or against it (-)."

// explainFact tells how each statement of a fact was read.
func (g *Grouping) explainFact(f *fact) []string {
	var out []string
	for _, m := range f.mentions {
		if m.sheet() {
			continue
		}
		if why := m.stated.Explain(); len(why) > 0 {
			out = append(out, g.where(m)+": "+strings.Join(why, " "))
		}
	}
	return out
}

// explainBond names the best pair of two facts, why they were kept apart, if
// they were, and what its score is made of.
func (g *Grouping) explainBond(a, b *fact, apart string) string {
	x, y := g.bestPair(a, b)
	s := g.score(x, y, true)
	text := g.where(x) + " and " + g.where(y)
	switch {
	case s.barred != "":
		return text + ": " + s.barred + "."
	case apart != "":
		text += ": " + apart
	}
	return text + ". " + s.String() + g.explainWeighing(a, b)
}

// String lists a score's parts, the weightiest first.
func (s score) String() string {
	parts := slices.Clone(s.parts)
	slices.SortStableFunc(parts, func(a, b part) int { return -cmp.Compare(max(a.weight, -a.weight), max(b.weight, -b.weight)) })
	var words []string
	for _, p := range parts {
		words = append(words, fmt.Sprintf("%s (%+.2f)", p.text, p.weight))
	}
	return fmt.Sprintf("Likeness %.2f: ", s.total) + strings.Join(words, ", ") + "."
}

// bestPair returns the wordings that fit best, those that are not barred
// first.
func (g *Grouping) bestPair(a, b *fact) (x, y *mention) {
	x, y = a.mentions[0], b.mentions[0]
	best, found := 0.0, false
	for _, m := range a.mentions[:min(looked, len(a.mentions))] {
		for _, n := range b.mentions[:min(looked, len(b.mentions))] {
			if s := g.score(m, n, false); s.barred == "" && (!found || s.total > best) {
				x, y, best, found = m, n, s.total, true
			}
		}
	}
	return x, y
}

// explainApart tells of the facts that are most like a topic's and are not in
// it.
func (g *Grouping) explainApart(t *Topic) []string {
	type rival struct {
		a, b  *fact
		score float64
	}
	var rivals []rival
	for _, f := range g.facts {
		if slices.Contains(t.facts, f.number) {
			continue
		}
		best := rival{score: -1}
		for _, own := range t.facts {
			x, y := g.bestPair(g.facts[own], f)
			if s := g.score(x, y, false); x.dimension == y.dimension && s.total > best.score {
				best = rival{g.facts[own], f, s.total}
			}
		}
		if best.a != nil && best.score > 0 {
			rivals = append(rivals, best)
		}
	}
	slices.SortStableFunc(rivals, func(a, b rival) int { return -cmp.Compare(a.score, b.score) })
	var out []string
	for _, r := range rivals[:min(apart, len(rivals))] {
		out = append(out, "Kept apart: "+g.explainBond(r.a, r.b, g.keptApart(r.a, r.b)))
	}
	return out
}

// where names a mention: its value, its source and where it stands.
func (g *Grouping) where(m *mention) string {
	if m.sheet() {
		return fmt.Sprintf("“%s” (%s)", m.value.Text, m.claim.Source.ID)
	}
	d, aside := m.stated.Document, ""
	if m.silent {
		aside = ", in the text alone, not in its sheet"
	}
	return fmt.Sprintf("“%s” (%s, %s%s)", d.Words(m.stated.Span), g.articles[m.article].Source.ID, d.At(m.stated.Span.Start), aside)
}
