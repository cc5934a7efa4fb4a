package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// heard is how many mentions of a fact are asked, where there is one article
// only, whether it states another fact as well: a text may repeat one of each
// thousands of times.
const heard = 16

// alike is how many earlier facts of a long text one is compared with: those
// most like it.
const alike = 8

// alone reports whether there is one article and nothing beside it: then hardly
// any two of its facts may become one, as what an article states as two is two.
func (g *Grouping) alone() bool {
	n := len(g.mentions)
	return len(g.articles) == 1 && (n == 0 || !g.mentions[n-1].sheet())
}

// eachPairAlone visits the pairs of facts of one article that may become one,
// and of up to fewMentions mentions the rivals of these as well.
func (g *Grouping) eachPairAlone(visit func(a, b int)) {
	if len(g.mentions) > fewMentions {
		g.eachPairOfMany(visit)
		return
	}
	var pairs [][2]int
	open := make([]bool, len(g.facts))
	earlier := map[string][]int{}
	for _, f := range g.facts {
		dimension := f.mentions[0].dimension
		for _, c := range earlier[dimension] {
			pairs = append(pairs, [2]int{c, f.number})
			if (!open[c] || !open[f.number]) && !g.apart(g.facts[c], f) {
				open[c], open[f.number] = true, true
			}
		}
		earlier[dimension] = append(earlier[dimension], f.number)
	}
	for _, p := range pairs {
		if open[p[0]] || open[p[1]] {
			visit(p[0], p[1])
		}
	}
}

// eachPairOfMany does so in a long text: facts are compared with the latest
// ones that measure the same and have a value like theirs, or have a sentence
// like theirs.
func (g *Grouping) eachPairOfMany(visit func(a, b int)) {
	x := newIndex()
	x.most = alike
	var search, own []indexKey
	var terms [mostHeavy]int32
	for _, f := range g.facts {
		search, own = search[:0], own[:0]
		for _, m := range f.mentions[:min(looked, len(f.mentions))] {
			if n, ok := magnitude(m); ok {
				for d := range int32(3) {
					search = append(search, indexKey{m.measured, key{nearValue, n + d - 1}})
				}
				own = append(own, indexKey{m.measured, key{nearValue, n}})
			}
			for _, t := range heaviest(terms[:0], m.wording, 4) {
				own = append(own, indexKey{m.measured, key{nearTerm, t}})
			}
		}
		search = append(search, own...)
		if !f.adrift() {
			for _, c := range x.recent(search) {
				if !g.apart(g.facts[c], f) {
					visit(int(c), f.number)
				}
			}
		}
		for _, k := range own {
			x.add(k, f.number)
		}
	}
}

// magnitude returns about how large a mention's value is, of dates the year:
// values half as large again are at most one apart.
func magnitude(m *mention) (int32, bool) {
	n, ok := size(&m.value)
	switch {
	case !ok:
		return 0, false
	case m.value.Kind == measure.Date || m.value.Kind == measure.Period:
		return int32(n / 365.2425), true
	case n <= 0:
		return math.MinInt32 + 1, true
	}
	return int32(math.Floor(math.Log(n) / math.Log(1.5))), true
}
