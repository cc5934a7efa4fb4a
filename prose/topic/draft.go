package topic

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/prose/statement"
)

// takeDrafts puts what drafts state under the topics that there are, and under
// topics of its own where it fits none. These were made without the drafts: a
// draft brings no two claims of sources together, and keeps none apart. Where a
// draft's claims belong is found out by grouping once more, with the drafts
// among the articles, and taking the topic that most of their company has.
func (g *Grouping) takeDrafts(articles []Article, opt Options) {
	if len(opt.Drafts) == 0 {
		return
	}
	all := slices.Concat(articles, opt.Drafts)
	joint := Group(all, Options{Lexicon: opt.Lexicon, Corpus: telltales(opt.Corpus), Texts: opt.Texts})
	others := joint.newElsewhere(opt.Corpus)
	at, names := g.topicsOfClaims(), map[string]int{}
	for i := range g.Topics {
		names[g.Topics[i].Name] = i
	}
	first := len(g.articles)
	for i := range opt.Drafts {
		g.articles = append(g.articles, article{Article: &opt.Drafts[i]})
	}
	for i := range joint.Topics {
		if drafted := joint.drafted(&joint.Topics[i]); len(drafted) > 0 {
			g.placeDrafted(&joint.Topics[i], drafted, at, names, others)
		}
	}
	for i := range g.Topics {
		for k := range g.Topics[i].Claims {
			c := &g.Topics[i].Claims[k]
			if c.Source.Role == facts.RoleDraft && c.Sheet == nil {
				c.mention.article = first + slices.IndexFunc(opt.Drafts, func(a Article) bool { return a.Source == c.Source })
			}
		}
	}
	slices.SortStableFunc(g.Topics, func(a, b Topic) int { return cmp.Compare(a.Name, b.Name) })
}

// takeTopics makes topics of those of sheets alone, as the sheets have them.
func (g *Grouping) takeTopics(c *facts.Corpus) {
	if c == nil {
		return
	}
	at := map[string]int{}
	for _, claim := range c.Claims {
		name := c.Topics.Canonical(claim.Topic)
		i, known := at[name]
		if !known {
			i = len(g.Topics)
			at[name] = i
			g.Topics = append(g.Topics, Topic{Name: claim.Topic, Confidence: certain})
		}
		g.Topics[i].Claims = append(g.Topics[i].Claims, Claim{Source: claim.Source, Sheet: claim, Confidence: certain})
	}
}

// telltales is a corpus with as many claims of each topic and value as are
// looked at to tell what belongs there. What several sources say in the same
// words tells it once.
func telltales(c *facts.Corpus) *facts.Corpus {
	if c == nil {
		return nil
	}
	type key struct{ topic, value string }
	type words struct {
		key
		quote string
	}
	seen, said := map[key]int{}, map[words]bool{}
	out := *c
	out.Claims = nil
	for _, claim := range c.Claims {
		k := key{claim.Topic, strings.ToLower(claim.Value.Text)}
		if w := (words{k, claim.Quote}); seen[k] < looked && !said[w] {
			seen[k]++
			said[w] = true
			out.Claims = append(out.Claims, claim)
		}
	}
	return &out
}

// topicsOfClaims tells the number of the topic of every claim, by what it was
// made of.
func (g *Grouping) topicsOfClaims() map[any]int {
	at := map[any]int{}
	for i := range g.Topics {
		for _, c := range g.Topics[i].Claims {
			if c.Sheet != nil {
				at[c.Sheet] = i
			}
		}
		for _, f := range g.Topics[i].facts {
			for _, m := range g.facts[f].mentions {
				at[m.origin()] = i
			}
		}
	}
	return at
}

// origin is what a mention was made of.
func (m *mention) origin() any {
	if m.kept() {
		return m.claim
	}
	return m.stated
}

// drafted lists what drafts that are articles state on a topic, in the order of
// the texts.
func (g *Grouping) drafted(t *Topic) []*mention {
	var out []*mention
	for _, f := range t.facts {
		for _, m := range g.facts[f].mentions {
			if !m.kept() && g.articles[m.article].draft() {
				out = append(out, m)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *mention) int { return cmp.Compare(a.number, b.number) })
	return out
}

// placeDrafted adds the claims of drafts on a topic of the joint grouping to
// that of g which most of the sources' claims there are under.
func (g *Grouping) placeDrafted(joint *Topic, drafted []*mention, at map[any]int, names map[string]int, others *elsewhere) {
	votes, to := map[int]int{}, -1
	for _, c := range joint.Claims {
		var t int
		var known bool
		if c.Sheet != nil {
			t, known = at[c.Sheet]
		} else {
			t, known = at[c.Statement]
		}
		if !known {
			continue
		}
		if votes[t]++; to < 0 || votes[t] > votes[to] || votes[t] == votes[to] && t < to {
			to = t
		}
	}
	if to < 0 {
		to = len(g.Topics)
		name := aside(joint.Name, names)
		names[name] = to
		g.Topics = append(g.Topics, Topic{Name: name, Label: joint.Label, Confidence: joint.Confidence})
	}
	for _, m := range drafted {
		c := Claim{Statement: m.stated, mention: m}
		c.Source, c.Confidence = sourceIn(joint, m)
		c.Elsewhere = others.topicsOf(m)
		under := to
		if own, known := others.topicOfValue(m, at); known && own != to {
			under = own
			c.Elsewhere = append(c.Elsewhere, facts.Elsewhere{Topic: g.Topics[to].Name, Confidence: c.Confidence})
		}
		g.Topics[under].Claims = append(g.Topics[under].Claims, c)
	}
}

// topicOfValue returns the topic of the article that likely states a draft's fact with its
// very value, where others state it with another: "seven were killed; two more died,
// bringing the toll to nine". Then that article has both, and they are two topics.
func (e *elsewhere) topicOfValue(m *mention, at map[any]int) (topic int, known bool) {
	if t, ok := e.stated(m.fact, m, at); ok {
		return t, true
	}
	for _, l := range e.of[m.fact] {
		if t, ok := e.stated(l.b, m, at); ok && l.score >= likelyKept {
			return t, true
		}
	}
	return 0, false
}

// stated returns the topic under which an article states a fact with the value of m.
func (e *elsewhere) stated(fact int, m *mention, at map[any]int) (topic int, known bool) {
	for _, x := range e.facts[fact].mentions {
		if x.kept() || e.articles[x.article].draft() || !x.sameValue(m) {
			continue
		}
		if t, ok := at[x.origin()]; ok && (!known || t < topic) {
			topic, known = t, true
		}
	}
	return topic, known
}

// sourceIn returns the draft that a mention is of and how sure it is that it
// belongs to the topic. What a draft says twice is one claim there.
func sourceIn(t *Topic, m *mention) (*facts.Source, float64) {
	for _, c := range t.Claims {
		if c.Statement == m.stated {
			return c.Source, c.Confidence
		}
	}
	for _, c := range t.Claims {
		if c.Statement != nil && c.mention.article == m.article {
			return c.Source, c.Confidence
		}
	}
	return nil, 0
}

// draft reports whether an article is a draft.
func (a *article) draft() bool { return a.Source.Role == facts.RoleDraft }

// counted reports whether a statement is a claim to be held against others: in
// a draft the headline's, too.
func (a *article) counted(s *statement.Statement) bool {
	return a.counts(s) || a.draft() && s.Headline && a.states(s)
}

// Drafts returns the drafts that were put under the topics, in the order in
// which they were given.
func (g *Grouping) Drafts() []*Article {
	var out []*Article
	for i := range g.articles {
		if a := &g.articles[i]; a.draft() {
			out = append(out, a.Article)
		}
	}
	return out
}
