package topic

import (
	"slices"
	"testing"

	"crosscheck/facts"
)

// TestRivalsOnly holds that the same facts are joined, by the same bonds, whether those
// that never are joined are compared where they matter, or always.
func TestRivalsOnly(t *testing.T) {
	bonds := 0
	for _, c := range clusters(t, true) {
		articles := c.texts(t)
		groupings := []*Grouping{Group(articles, Options{})}
		for _, withText := range []bool{false, true} {
			_, opt := sheetOf(articles[0], withText)
			groupings = append(groupings, Group(articles[1:], opt))
		}
		for i, g := range groupings {
			short, group := slices.Clone(g.links), slices.Clone(g.group)
			g.trace = func(*fact, *fact, *evidence, float64) {} // told of all that is weighed
			g.links = nil
			g.joinFacts(g.findLinks())
			if !slices.Equal(short, g.links) || !slices.Equal(group, g.group) {
				t.Errorf("%s, %d: %v, where all are compared %v", c.name, i, short, g.links)
			}
			bonds += len(short)
		}
	}
	if bonds == 0 {
		t.Skipf("no clusters in %s", clusterFolder)
	}
}

// TestElsewhereOfWaiting holds that what drafts state is found under the same other names,
// whether facts that are never joined are compared where they matter, or always.
func TestElsewhereOfWaiting(t *testing.T) {
	found, waited := 0, 0
	for _, c := range clusters(t, true) {
		for _, withText := range []bool{false, true} {
			joint, corpus := c.jointly(t, withText)
			e := joint.newElsewhere(corpus)
			if !joint.together {
				waited++
			}
			short := joint.elsewhereOfAll(e)
			joint.together, joint.likeliest = true, joint.findLinks()
			slices.SortFunc(joint.likeliest, byLikelihood)
			if all := joint.elsewhereOfAll(joint.newElsewhere(corpus)); !slices.Equal(short, all) {
				t.Errorf("%s: %v, where all are compared %v", c.name, short, all)
			}
			found += len(short)
		}
	}
	if found == 0 || waited == 0 {
		t.Errorf("%d found, %d times by what was compared at first: nothing is shown", found, waited)
	}
}

// jointly groups the articles of a cluster, the first as a draft, the others as sheets
// that were never brought to the same names.
func (c *cluster) jointly(t *testing.T, withText bool) (*Grouping, *facts.Corpus) {
	articles := c.texts(t)
	corpus, _ := facts.Load(facts.LoadOptions{})
	for _, a := range articles[1:] {
		corpus.Add(a.Source, proposed(a))
		if withText {
			a.Source.TextPath = a.Document.Name
		}
	}
	opt := Options{Corpus: corpus}
	if withText {
		opt.Texts = func([]*facts.Source) []Article { return articles[1:] }
	}
	articles[0].Source.Role = facts.RoleDraft
	return Group(articles[:1], opt), corpus
}

// elsewhereOfAll lists the other topics of all that drafts state.
func (g *Grouping) elsewhereOfAll(e *elsewhere) (out []facts.Elsewhere) {
	for _, m := range g.mentions {
		if g.ofDraft(m) {
			out = append(out, e.topicsOf(m)...)
		}
	}
	return out
}

// TestRivalsMakeLess holds what likely goes by: that no bond is likelier for a rival
// more.
func TestRivalsMakeLess(t *testing.T) {
	for _, bare := range []float32{0, 1} {
		last := 1.0
		for _, lead := range []float32{3, 1, 0, -1, -3} {
			e := evidence{nothingAlike: bare, ahead: lead, behind: lead, bestOfBoth: yes(lead >= 0)}
			e[bestBare] = e[bestOfBoth] * bare
			if p := likelihood(e.odds(&weights)); p > last {
				t.Errorf("%v better than the next best: %.3f after %.3f", lead, p, last)
			} else {
				last = p
			}
		}
	}
	if weights[ahead] < 0 || weights[behind] < 0 {
		t.Error("a rival more may make a bond likelier")
	}
}
