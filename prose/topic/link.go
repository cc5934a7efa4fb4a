package topic

import (
	"cmp"
	"slices"
)

// link is a bond between two facts that may be one.
type link struct {
	a, b  int // numbers of facts, a < b
	score float64
	sure  float64 // how often such bonds are right: 0 to 1
}

// linkFacts joins facts into topics, the surest bonds first. A bond that would
// bring two facts together that one article states side by side is left out; see
// mayJoin.
func (g *Grouping) linkFacts() {
	links := g.findLinks()
	g.joinFacts(links)
	if g.ofSheets() || g.drafts() {
		g.likeliest = links
	}
}

// ofSheets reports whether there is nothing but sheets and their texts.
func (g *Grouping) ofSheets() bool {
	return !slices.ContainsFunc(g.articles, func(a article) bool { return !a.sheet })
}

// drafts reports whether there are drafts among the articles.
func (g *Grouping) drafts() bool {
	return slices.ContainsFunc(g.articles, func(a article) bool { return a.draft() })
}

// joinFacts joins them by bonds that were found.
func (g *Grouping) joinFacts(links []link) {
	slices.SortFunc(links, byLikelihood)
	g.group = make([]int, len(g.facts))
	members, groups := make([][]int, len(g.facts)), make([]int, len(g.facts))
	for i := range g.facts {
		g.group[i], members[i], groups[i] = i, []int{i}, i
	}
	u := newUnions(len(g.facts))
	for _, l := range links {
		a, b := g.group[l.a], g.group[l.b]
		if a != b && g.mayJoin(u, groups[a], groups[b]) {
			groups[min(a, b)] = u.join(groups[a], groups[b])
			g.join(l, members)
		}
	}
}

// byLikelihood is the order in which bonds join, the likeliest first.
func byLikelihood(x, y link) int {
	return cmp.Or(-cmp.Compare(x.score, y.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
}

// join makes one group of those of two facts.
func (g *Grouping) join(l link, members [][]int) {
	a, b := g.group[l.a], g.group[l.b]
	a, b = min(a, b), max(a, b)
	for _, f := range members[b] {
		g.group[f] = a
	}
	members[a] = append(members[a], members[b]...)
	members[b] = nil
	g.links = append(g.links, l)
}

// findLinks returns the bonds between facts that share a key and are likely
// enough to be one.
func (g *Grouping) findLinks() []link {
	if g.alone() {
		return g.linksAmong(g.eachPairAlone)
	}
	return g.linksAmong(g.eachPair)
}

// linksAmong returns the likely bonds among the pairs of facts that each visits. Two
// that are never joined may still be rivals, and wait until it is known of whom.
func (g *Grouping) linksAmong(each func(visit func(a, b int))) []link {
	var near []nearLink
	var pairs, rivalsOnly [][2]int32
	wait, drafts := g.mayWait(), g.drafts()
	each(func(a, b int) {
		p, x, y := [2]int32{int32(a), int32(b)}, g.facts[a], g.facts[b]
		if wait && len(rivalsOnly) < pairsAtOnce && g.neverJoined(x, y) && !(drafts && (g.mayBeElsewhere(x, y) || g.mayBeElsewhere(y, x))) {
			rivalsOnly = append(rivalsOnly, p)
			return
		}
		if pairs = append(pairs, p); len(pairs) == pairsAtOnce {
			near, pairs = g.fitPairs(near, pairs), pairs[:0]
		}
	})
	return g.likely(g.fitPairs(near, pairs), rivalsOnly)
}

// pairsAtOnce is how many pairs of facts are kept until they are compared.
const pairsAtOnce = 1 << 16

// mayWait reports whether it is worth it to tell which facts are never joined: among
// many articles hardly any two that are compared are of one, and of sheets alone it is
// asked what they would join.
func (g *Grouping) mayWait() bool {
	n := len(g.mentions)
	return g.trace == nil && !g.together && !g.alone() && !g.ofSheets() && n > 0 && (len(g.articles) <= fewGiven || g.mentions[n-1].sheet())
}

// neverJoined reports whether two facts are apart for a reason that is quickly found:
// of a draft and sheets hardly any two are not, being under two topics or two figures
// of one text.
func (g *Grouping) neverJoined(a, b *fact) bool {
	if a.topic != b.topic && a.topic != "" && b.topic != "" {
		return true
	}
	x, y := a.mentions[0], b.mentions[0]
	return x.article == y.article && g.whoStates(x, y) != nobody
}

// nearLink is a bond that nothing bars, with how well its facts fit.
type nearLink struct {
	link
	fit fitted
}

// fitPairs adds those of the pairs of facts that nothing bars.
func (g *Grouping) fitPairs(near []nearLink, pairs [][2]int32) []nearLink {
	found := make([][]nearLink, (len(pairs)+blockSize-1)/blockSize)
	blocks(len(pairs), blockSize, func(block, from, to int) {
		for _, p := range pairs[from:to] {
			a, b := g.facts[p[0]], g.facts[p[1]]
			if f := g.fit(a.mentions, b.mentions); !f.barred {
				found[block] = append(found[block], nearLink{link{a: a.number, b: b.number, score: f.score}, f})
			}
		}
	})
	n := 0
	for _, links := range found {
		n += len(links)
	}
	near = slices.Grow(near, n)
	for _, links := range found {
		near = append(near, links...)
	}
	return near
}

// eachPair visits the pairs of facts that are compared, the first before the
// second.
func (g *Grouping) eachPair(visit func(a, b int)) {
	if len(g.mentions) <= fewMentions {
		g.eachPairOfFew(visit)
		return
	}
	x := newIndex()
	var s search
	for _, f := range g.facts {
		s.clear()
		for _, m := range f.mentions[:min(looked, len(f.mentions))] {
			g.seek(&s, x, m, 0)
		}
		for _, c := range g.found(x, &s) {
			visit(int(c), f.number)
		}
		for _, m := range f.mentions[:min(looked, len(f.mentions))] {
			g.file(x, m, 0, f.number)
		}
	}
}

// eachPairOfFew visits all pairs of one dimension.
func (g *Grouping) eachPairOfFew(visit func(a, b int)) {
	earlier := map[int32][]int{}
	for _, f := range g.facts {
		dimension := f.mentions[0].broadly
		for _, c := range earlier[dimension] {
			visit(c, f.number)
		}
		earlier[dimension] = append(earlier[dimension], f.number)
	}
}

// enough returns how alike two facts should be. That decides by itself only where
// a sheet has one of them.
func (g *Grouping) enough(x, y *mention) float64 {
	telling, _ := g.countOwn(x, y)
	switch {
	case x.sheet() != y.sheet():
		return enoughForSheet(x, y, telling)
	case (x.attribute == "" || y.attribute == "") && x.dimension == "date":
		return linkBareDate
	case (x.attribute == "" || y.attribute == "") && x.dimension == "count" && x.noun+y.noun == "" && !(x.person && y.person):
		return linkBare
	case x.attribute == "" && y.attribute == "":
		return linkNameless
	case x.attribute != y.attribute && (kin(x, y) || x.attribute == "" || y.attribute == ""):
		return linkHalf
	case x.attribute != y.attribute:
		return linkUnlike
	case x.sameValue(y), x.dimension == "date" && !lasting[x.attribute]:
		return linkGeneric
	}
	return linkNamed
}

// barred reports whether two facts that are complete are barred from one another.
func (g *Grouping) barred(a, b *fact) bool {
	if a.number > b.number {
		a, b = b, a
	}
	if _, known := g.unbarred[pairKey(a.number, b.number)]; known {
		return false
	}
	return g.fit(a.mentions, b.mentions).barred
}

func pairKey(a, b int) uint64 { return uint64(a)<<32 | uint64(b) }

// pairsKept is of how many pairs at most it is kept what was found out: about
// 20 MB.
const pairsKept = 1 << 19

// fitted is an answer of fit.
type fitted struct {
	score   float64
	barred  bool
	doubted bool
	partly  float64  // share of the pairs that are barred
	x, y    *mention // the pair that fits best
	best    float64  // what their score is,
	doubt   doubt    // and the doubts about it
}

// enoughForSheet returns the threshold for a fact of a text and one of a
// sheet. A person keeps a sheet's topics, so what joins them must be sure.
func enoughForSheet(x, y *mention, telling int) float64 {
	switch {
	case x.attribute != y.attribute || x.attribute == "" || telling == 0:
		return 0.70
	case x.dimension == "date":
		return 0.55
	}
	return 0.40
}
