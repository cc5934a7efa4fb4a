package topic

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// elsewhere finds out under which other names the sheets have what a draft states. Of
// sheets that were never brought to the same names two have one fact as two topics,
// which are never joined: the draft comes under the one that fits best. It is held
// against the others as well, if all would be one topic but for their names.
type elsewhere struct {
	*Grouping                // of all, with the drafts among the articles
	of        map[int][]link // by fact: its bonds, the likeliest first; a is the fact
	corpus    *facts.Corpus
	named     map[int]string                    // by group: its sheets' name for it
	drafted   map[[2]int]bool                   // by group and article: a draft states something there
	stating   map[string]map[*facts.Source]bool // by name: who states it; nil until it is asked for
}

func (g *Grouping) newElsewhere(c *facts.Corpus) *elsewhere {
	e := &elsewhere{Grouping: g, of: map[int][]link{}, corpus: c, named: map[int]string{}, drafted: map[[2]int]bool{}}
	if c == nil || len(c.Claims) == 0 {
		e.take(g.likeliest)
		return e
	}
	e.lookThrough()
	e.take(g.likeliest)
	if e.any() { // now all bonds matter that either fact has
		g.together = true
		links := g.findLinks()
		slices.SortFunc(links, byLikelihood)
		e.take(links)
	}
	return e
}

// lookThrough notes what sheets call each group, and which drafts state something of it.
func (e *elsewhere) lookThrough() {
	for i, f := range e.facts {
		if m := e.ofSheet(i); m != nil {
			e.named[e.group[i]] = e.nameOf(m)
		}
		for _, m := range f.mentions {
			if e.ofDraft(m) {
				e.drafted[[2]int{e.group[i], m.article}] = true
			}
		}
	}
}

// take takes the bonds, the likeliest first.
func (e *elsewhere) take(links []link) {
	clear(e.of)
	for _, l := range links {
		e.of[l.a] = append(e.of[l.a], l)
		e.of[l.b] = append(e.of[l.b], l.back())
	}
}

// any reports whether a draft may state anything under two names. A bond that is not likely
// enough as it is, or not the likeliest of its sheet, is not looked at with all its rivals.
func (e *elsewhere) any() bool {
	for a, links := range e.of {
		own := e.named[e.group[a]]
		if own != "" && slices.ContainsFunc(links, func(l link) bool {
			return l.score >= likelyKept && e.mayBeElsewhere(e.facts[a], e.facts[l.b]) && e.bestOfSheet(l) && !e.bothStated(l) && !e.toldApart([]string{own}, e.nameOf(e.ofSheet(l.b)))
		}) {
			return true
		}
	}
	return false
}

// mayBeElsewhere reports whether a fact that a draft states may be that of sheets, which
// have it under another name: the draft does not state both.
func (g *Grouping) mayBeElsewhere(drafted, other *fact) bool {
	o := g.ofSheet(other.number)
	return o != nil && slices.ContainsFunc(drafted.mentions, func(m *mention) bool {
		return g.ofDraft(m) && g.saidOnce(m, other) && (g.bothWeighed(drafted, other) || countAlike(m, o))
	})
}

// saidOnce reports whether a draft does not state what is another fact, too.
func (g *Grouping) saidOnce(m *mention, other *fact) bool {
	return !slices.ContainsFunc(other.mentions, func(o *mention) bool { return !o.kept() && o.article == m.article })
}

// bothStated reports whether every draft that states the first fact of a bond states
// something of the other's topic, too.
func (e *elsewhere) bothStated(l link) bool {
	return !slices.ContainsFunc(e.facts[l.a].mentions, func(m *mention) bool { return e.ofDraft(m) && !e.states(m.article, l.b) })
}

// states reports whether an article is a draft that states something of a fact's topic:
// of what it tells by itself it says which is which.
func (e *elsewhere) states(article, fact int) bool { return e.drafted[[2]int{e.group[fact], article}] }

// ofDraft reports whether a mention is a statement of a draft.
func (g *Grouping) ofDraft(m *mention) bool { return !m.kept() && g.articles[m.article].draft() }

// nameOf is the name under which the topic of a sheet's claim is compared.
func (e *elsewhere) nameOf(m *mention) string { return e.corpus.Topics.Canonical(m.claim.Topic) }

// ofSheet returns a claim of a sheet that is a mention of a fact, or nil.
func (g *Grouping) ofSheet(fact int) *mention {
	for _, m := range g.facts[fact].mentions {
		if m.kept() {
			return m
		}
	}
	return nil
}

// topicsOf returns the other topics of what a draft states, the likeliest first.
func (e *elsewhere) topicsOf(m *mention) (out []facts.Elsewhere) {
	own := e.named[e.group[m.fact]]
	if own == "" {
		return nil
	}
	names := []string{own}
	for _, l := range e.of[m.fact] {
		other := e.ofSheet(l.b)
		if other == nil || l.score < likelyKept || e.states(m.article, l.b) || !e.bonded(l) || !e.bestOfSheet(l) || !e.bestOfDraft(l, m) {
			continue
		}
		if !e.weighed(l) {
			if !countAlike(m, other) {
				continue
			}
			l.sure = min(l.sure, sureAlike)
		}
		if name := e.nameOf(other); strings.Contains(name, "/") && !e.toldApart(names, name) {
			names = append(names, name)
			out = append(out, facts.Elsewhere{Topic: name, Confidence: l.sure})
		}
	}
	return out
}

func (e *elsewhere) weighed(l link) bool { return e.bothWeighed(e.facts[l.a], e.facts[l.b]) }

// bothWeighed reports whether it is known of both facts of a bond what stands around them.
func (g *Grouping) bothWeighed(a, b *fact) bool {
	bare := func(m *mention) bool { return m.sheet() }
	return !slices.ContainsFunc(a.mentions, bare) && !slices.ContainsFunc(b.mentions, bare)
}

// countAlike reports whether two figures of which only the words are known, and are
// alike, may be one fact: they count or measure the same, and neither is twice the other.
// Of dates and ages with words as alike two in three are of something else.
func countAlike(x, y *mention) bool {
	const twice = 2
	number := x.value.Kind == measure.Count || x.value.Kind == measure.Quantity
	return number && !manifold[x.dimension] && x.attribute != "" && x.attribute == y.attribute && x.attribute != "age" &&
		x.sized && y.sized && timesApart(x, y) < twice
}

// sureAlike is how many of these are one fact.
const sureAlike = 0.75

// bonded reports whether what the sheets state under the two names is likely one fact,
// too, whatever the draft states.
func (e *elsewhere) bonded(l link) bool {
	return e.ofSheet(l.a) != nil || slices.ContainsFunc(e.of[l.b], func(o link) bool {
		return e.group[o.b] == e.group[l.a] && e.ofSheet(o.b) != nil
	})
}

// bestOfSheet reports whether nothing else that the sheet states is as likely what the
// draft states, and bestOfDraft whether nothing else in the draft is.
func (e *elsewhere) bestOfSheet(l link) bool {
	source := e.ofSheet(l.b).claim.Source
	return !slices.ContainsFunc(e.of[l.a], func(o link) bool {
		return o.score >= l.score && e.group[o.b] != e.group[l.b] && slices.ContainsFunc(e.facts[o.b].mentions, func(m *mention) bool {
			return m.kept() && m.claim.Source == source
		})
	})
}

func (e *elsewhere) bestOfDraft(l link, drafted *mention) bool {
	return !slices.ContainsFunc(e.of[l.b], func(o link) bool {
		return o.score >= l.score && e.group[o.b] != e.group[l.a] && slices.ContainsFunc(e.facts[o.b].mentions, func(m *mention) bool {
			return !m.kept() && m.article == drafted.article
		})
	})
}
