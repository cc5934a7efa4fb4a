package topic

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// groundsTold is how many grounds of a weighing are told, and hardlyWeighs the weight
// below which none is.
const (
	groundsTold  = 6
	hardlyWeighs = 0.05
)

// weighingOf returns what was weighed of two facts; there is none where they
// were not compared or hardly anything speaks for them.
func (g *Grouping) weighingOf(a, b *fact) (evidence, bool) {
	if g.weighings == nil {
		g.weighings = map[[2]int]evidence{}
		g.trace = func(a, b *fact, e *evidence, likely float64) {
			if likely > 0.02 {
				g.weighings[[2]int{a.number, b.number}] = *e
			}
		}
		g.findLinks()
		g.trace = nil
	}
	e, known := g.weighings[[2]int{min(a.number, b.number), max(a.number, b.number)}]
	return e, known
}

// explainWeighing says how likely two facts were held to be one, and the
// grounds that weigh most.
func (g *Grouping) explainWeighing(a, b *fact) string {
	e, known := g.weighingOf(a, b)
	if !known {
		return ""
	}
	out := fmt.Sprintf(" %.0f %% likely to be one fact: ", 100*likelihood(e.odds(&weights))) + e.told(&weights) + "."
	if x, y := a.mentions[0], b.mentions[0]; !x.sameValue(y) {
		out += fmt.Sprintf(" Of such bonds %.0f %% are right", 100*e.sure(x, y))
		if why := e.told(&surer); why != "" {
			out += ": " + why
		}
		out += "."
	}
	return out
}

// told lists the grounds that weigh most; those of the same words weigh as one.
func (e *evidence) told(weights *[grounds]float64) string {
	var parts []part
	for k, x := range e {
		w := weights[k] * float64(x)
		at := slices.IndexFunc(parts, func(p part) bool { return p.text == groundWords[k] })
		switch {
		case groundWords[k] == "" || w == 0:
		case at < 0:
			parts = append(parts, part{w, groundWords[k]})
		default:
			parts[at].weight += w
		}
	}
	parts = slices.DeleteFunc(parts, func(p part) bool { return max(p.weight, -p.weight) < hardlyWeighs })
	slices.SortStableFunc(parts, func(a, b part) int { return -cmp.Compare(max(a.weight, -a.weight), max(b.weight, -b.weight)) })
	var words []string
	for _, p := range parts[:min(groundsTold, len(parts))] {
		words = append(words, fmt.Sprintf("%s (%+.1f)", p.text, p.weight))
	}
	return strings.Join(words, ", ")
}

// keptApart says what kept two facts apart.
func (g *Grouping) keptApart(a, b *fact) string {
	if why := g.exclude(a, b); why != "" {
		return why
	}
	e, known := g.weighingOf(a, b)
	likely, least := likelihood(e.odds(&weights)), g.leastLikely(link{a: a.number, b: b.number})
	switch {
	case !known:
		return "hardly anything speaks for it"
	case least == never:
		return "they measure different things"
	case likely < least:
		return fmt.Sprintf("%.0f %% likely to be one fact, and %.0f %% are asked for", 100*likely, 100*least)
	}
	return "another value of the topic is at odds with it"
}
