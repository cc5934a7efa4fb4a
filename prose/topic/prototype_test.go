package topic

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// prototype groups what the articles state as the first prototype did, by the ten
// numbered lessons that are left of it: the numbers stand beside the rules. What they
// leave open was set so that most is found and right in the clusters for building and
// in printed ones. The reading, the lexicon, the words' rarity and the classes of nouns
// (5, 7, 8) are those in use; the package's likelihoods, bars and exclusions have no
// part in it.
type prototype struct {
	*Grouping
	contexts []vector // by mention
}

// asPrototype returns the cluster with the findings of the prototype.
func (c *cluster) asPrototype() *cluster {
	p := prototype{Grouping: c.grouping}
	for _, m := range p.mentions {
		p.contexts = append(p.contexts, p.contextOf(m))
	}
	out := *c
	out.findings = p.findings(p.link(p.merge()))
	return &out
}

// contextOf weighs the words by where they stand (5), the sentence before too (4).
func (p *prototype) contextOf(m *mention) vector {
	a, s := &p.articles[m.article], m.stated
	var w weigher
	for _, x := range a.sentence(s.Sentence - 1) {
		w = w.add(&x, 0.2)
	}
	words := a.sentence(s.Sentence)
	at := wordAt(words, s.Span.Start)
	for i := range words {
		switch x := &words[i]; {
		case s.Span.Contains(int(x.start)):
		case near(i, at, 9) && (s.Clause.Empty() || s.Clause.Contains(int(x.start))):
			w = w.add(x, 1)
		default:
			w = w.add(x, 0.6)
		}
	}
	return w.vector()
}

// merge makes facts of mentions of one value, strictly (1).
func (p *prototype) merge() (merged []*fact) {
	for _, m := range p.mentions {
		best, top := &fact{number: len(merged)}, 0.40
		for _, f := range merged {
			if s := p.fitting([]*mention{m}, f.mentions); s >= top && m.sameValue(f.mentions[0]) {
				best, top = f, s
			}
		}
		if best.number == len(merged) {
			merged = append(merged, best)
		}
		best.mentions = append(best.mentions, m)
	}
	return merged
}

// fitting returns how well two facts fit together: mostly by their best pair of wordings (1).
func (p *prototype) fitting(as, bs []*mention) float64 {
	best, sum, n := math.Inf(-1), 0.0, 0.0
	for _, a := range as {
		for _, b := range bs {
			if !p.barred(a, b) {
				s := cosine(p.contexts[a.number], p.contexts[b.number]) + p.evidence(a, b)
				best, sum, n = max(best, s), sum+s, n+1
			}
		}
	}
	if 2*int(n) < len(as)*len(bs) || n == 0 {
		return math.Inf(-1)
	}
	return 0.7*best + 0.3*sum/n
}

// link makes groups of facts, the best bonds first, at a low threshold (3, 5). Facts of
// one value that were not merged are linked as well: more of what is found is right.
func (p *prototype) link(of []*fact) [][]*fact {
	var links []link
	for i, a := range of {
		for _, b := range of[:i] {
			enough := choose(a.mentions[0].attribute != "" && b.mentions[0].attribute != "", 0.16, 0.28)
			if s := p.fitting(a.mentions, b.mentions); s >= enough {
				links = append(links, link{a: b.number, b: i, score: s, sure: s})
			}
		}
	}
	slices.SortStableFunc(links, func(x, y link) int { return -cmp.Compare(x.score, y.score) })
	groups, at := make([][]*fact, len(of)), make([]int, len(of))
	for i, f := range of {
		groups[i], at[i] = []*fact{f}, i
	}
	for _, l := range links {
		if a, b := at[l.a], at[l.b]; a != b && !p.excluded(groups[a], groups[b]) {
			for _, f := range groups[b] {
				at[f.number] = a
			}
			groups[a], groups[b] = append(groups[a], groups[b]...), nil
		}
	}
	return groups
}

// excluded reports whether one article states values of both groups, in sentences
// that are not nearly alike (2).
func (p *prototype) excluded(as, bs []*fact) bool {
	for _, a := range mentionsIn(as) {
		for _, b := range mentionsIn(bs) {
			if a.article == b.article && a.value.Relate(&b.value, nil).Verdict > measure.Compatible &&
				(a.stated.Sentence == b.stated.Sentence || cosine(a.wording, b.wording) < 0.65) {
				return true
			}
		}
	}
	return false
}

func mentionsIn(of []*fact) (all []*mention) {
	for _, f := range of {
		all = append(all, f.mentions...)
	}
	slices.SortFunc(all, func(a, b *mention) int { return a.number - b.number })
	return all
}

// findings compares what stands in one group, as is done with topics.
func (p *prototype) findings(groups [][]*fact) []compare.Finding {
	g := &Grouping{articles: p.articles, stated: map[*facts.Claim]*statement.Statement{}}
	for i, group := range groups {
		if len(group) > 0 {
			g.Topics = append(g.Topics, Topic{Name: strconv.Itoa(i), Claims: g.claims(mentionsIn(group))})
		}
	}
	corpus, _ := facts.Load(facts.LoadOptions{})
	g.AddTo(corpus)
	return disagreements(corpus)
}

// TestBeatsPrototype holds that more is found than by the prototype, and more of
// it right, in the clusters for building and in all that were kept for measuring.
func TestBeatsPrototype(t *testing.T) {
	if raced {
		t.Skip("the race detector: told by the run without it, see .ci/run")
	}
	kept := keptClusters(t)
	for _, set := range []struct {
		name     string
		clusters []*cluster
	}{
		{"for building", clusters(t, true)}, {"kept, short", kept.short}, {"kept, long", kept.long},
		{"kept, of the eighth round", kept.eighth}, {"kept, of the ninth round", kept.ninth}, {"kept, of the tenth round", kept.tenth},
		{"kept, of the eleventh round", kept.eleventh}, {"kept, of the twelfth round", kept.twelfth},
		{"kept, of the thirteenth round", kept.thirteenth},
	} {
		t.Log(set.name)
		theirs := measureClusters(t, asPrototype(set.clusters), 0, silent)
		theirs.hold(t, 0, 0)
		measureClusters(t, set.clusters, 0, silent).hold(t, math.Nextafter(theirs.recall(), 1), math.Nextafter(theirs.precision(), 1))
	}
}

// TestPrototypeReal tells what the prototype finds in clusters of printed articles.
func TestPrototypeReal(t *testing.T) {
	cs := realClusters(t)
	if len(cs) == 0 {
		t.Skip("only with -real and a folder of clusters")
	}
	measureClusters(t, asPrototype(cs), 0, silent).hold(t, 0, 0)
}

func asPrototype(cs []*cluster) (out []*cluster) {
	for _, c := range cs {
		out = append(out, c.asPrototype())
	}
	return out
}
