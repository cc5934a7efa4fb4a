package topic

import (
	"cmp"
	"math"
	"slices"

	"crosscheck/facts"
	"crosscheck/prose/statement"
)

// takeDrafts puts what drafts state under the topics that there are, and under
// topics of its own where it fits none. It comes when all topics are made: a
// draft brings no two claims of sources together, and keeps none apart.
func (g *Grouping) takeDrafts(drafts []Article) {
	if len(drafts) == 0 {
		return
	}
	first := len(g.mentions)
	for i := range drafts {
		at := len(g.articles)
		g.articles = append(g.articles, article{Article: &drafts[i]})
		a := &g.articles[at]
		a.reading = g.terms.read(a.Document)
		g.learnNames(a.Document, a.reading)
		a.event = a.findMain(g.lexicon)
		g.storyName = append(g.storyName, g.storyOf(at))
		g.takeStatements(at)
	}
	d := &drafting{Grouping: g, drafted: g.mentions[first:], topicOf: map[int]int{}, taken: map[int][]*fact{}, bond: map[int]placing{}}
	d.place()
	for _, m := range d.drafted {
		d.addClaim(m)
	}
	g.setApart()
	slices.SortStableFunc(g.Topics, func(a, b Topic) int { return cmp.Compare(a.Name, b.Name) })
}

// storyOf names the event of an article that comes late: as those do that are
// about it, too, else after itself.
func (g *Grouping) storyOf(at int) string {
	for i := range g.storyName {
		if g.story(i, at) {
			return g.storyName[i]
		}
	}
	return g.nameStory([]int{at})
}

// drafting is the work of placing the mentions of drafts.
type drafting struct {
	*Grouping
	drafted []*mention
	topicOf map[int]int     // by number of a fact
	taken   map[int][]*fact // by topic: what drafts state on it
	bond    map[int]placing // by number of a mention: where it belongs
}

// placing is a topic that a mention may belong to.
type placing struct {
	mention *mention
	topic   int
	score   float64
	margin  float64 // over the threshold
}

// place finds the topic of every mention, the surest ones first: of two values
// that an author would not give one fact, the likelier one is of the topic.
func (d *drafting) place() {
	x := index{}
	for i := range d.Topics {
		for _, f := range d.Topics[i].facts {
			d.topicOf[f] = i
		}
	}
	for _, f := range d.facts {
		for _, m := range f.mentions[:min(looked, len(f.mentions))] {
			for _, k := range d.keys(m) {
				x.add(k, f.number)
			}
		}
	}
	var all []placing
	for _, m := range d.drafted {
		all = append(all, d.placings(m, x.recent(d.keys(m)))...)
	}
	slices.SortStableFunc(all, func(a, b placing) int {
		return cmp.Or(-cmp.Compare(a.margin, b.margin), cmp.Compare(a.mention.number, b.mention.number), cmp.Compare(a.topic, b.topic))
	})
	for _, p := range all {
		if _, placed := d.bond[p.mention.number]; !placed && d.may(p) {
			d.bond[p.mention.number] = p
			d.taken[p.topic] = append(d.taken[p.topic], &fact{mentions: []*mention{p.mention}})
		}
	}
}

// placings returns the topics of facts that a mention fits well enough.
func (d *drafting) placings(m *mention, candidates []int) []placing {
	best := map[int]placing{}
	var order []int
	for _, c := range candidates {
		f := d.facts[c]
		s, barred := d.fit([]*mention{m}, f.mentions)
		margin := s - d.enough(m, f.mentions[0])
		if sameValue(&m.value, &f.mentions[0].value) {
			margin += telling(&m.value)
		}
		if barred || margin < 0 {
			continue
		}
		t := d.topicOf[c]
		old, known := best[t]
		if !known {
			order = append(order, t)
		}
		if !known || margin > old.margin {
			best[t] = placing{m, t, s, math.Round(margin*1e6) / 1e6}
		}
	}
	out := make([]placing, 0, len(order))
	for _, t := range order {
		out = append(out, best[t])
	}
	return out
}

// may reports whether nothing on a topic excludes that a mention is of it.
func (d *drafting) may(p placing) bool {
	own := &fact{number: len(d.facts) + p.mention.number, mentions: []*mention{p.mention}} // a number of its own: answers are kept by it
	known := false                                                                         // a source gives the same figure
	for _, f := range d.Topics[p.topic].facts {
		if d.exclude(own, d.facts[f]) != "" {
			return false
		}
		known = known || sameValue(&p.mention.value, &d.facts[f].mentions[0].value)
	}
	if known {
		return true
	}
	for _, f := range d.taken[p.topic] {
		if x := f.mentions[0]; x.article == p.mention.article && !sameValue(&x.value, &p.mention.value) && d.twoFacts(x, p.mention) {
			return false
		}
	}
	return true
}

// addClaim adds a mention's claim to its topic, or to one of its own.
func (d *drafting) addClaim(m *mention) {
	p, placed := d.bond[m.number]
	if !placed {
		p.topic = d.open(m)
	}
	d.Topics[p.topic].Claims = append(d.Topics[p.topic].Claims, Claim{
		Source: d.articles[m.article].Source, Statement: m.stated, mention: m,
		Confidence: d.sureness(m, p.score, placed),
	})
}

// open makes a topic for what no source speaks of. What the draft says again
// comes under the same.
func (d *drafting) open(m *mention) int {
	for i := len(d.Topics) - 1; i >= 0 && len(d.Topics[i].facts) == 0; i-- {
		for _, c := range d.Topics[i].Claims {
			s := d.score(m, c.mention, false)
			if s.barred == "" && s.total+telling(&m.value) >= sameFact && sameValue(&m.value, &c.mention.value) {
				return i
			}
		}
	}
	all := []*mention{m}
	name, label := d.nameOf(all)
	d.Topics = append(d.Topics, Topic{Name: name, Label: label, Confidence: d.sureness(m, 0, false)})
	return len(d.Topics) - 1
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
