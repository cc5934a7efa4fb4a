package topic

import (
	"math"

	"crosscheck/facts/measure"
)

// fact is what was said of one thing with one value, by whomever.
type fact struct {
	number   int
	mentions []*mention
}

// looked is how many mentions of a fact are compared with those of another:
// the first ones, which come from different articles where there are several.
const looked = 4

// findFacts merges mentions of one value, strictly: loose merging chains
// facts together that share a small number.
func (g *Grouping) findFacts() {
	x := newIndex()
	var search []indexKey
	var met []bool
	if g.alone() {
		met = g.valuesMet()
	}
	if g.alone() && len(g.mentions) > fewMentions {
		x.most = alike
	}
	for i, m := range g.mentions {
		if met != nil && !met[i] {
			f := g.newFact()
			f.mentions, m.fact = []*mention{m}, f.number
			continue
		}
		m.keys = g.keys(m)
		values := valueKeys(&m.value)
		search = search[:0]
		for _, v := range values {
			for _, k := range m.keys {
				search = append(search, indexKey{k, g.keyWords.of(v) + 1})
			}
		}
		f := g.bestFact(m, x.recent(search))
		if f == nil {
			f = g.newFact()
		}
		f.mentions = append(f.mentions, m)
		m.fact = f.number
		for _, k := range search[:len(m.keys)] { // under its own value
			x.add(k, f.number)
		}
	}
}

func (g *Grouping) newFact() *fact {
	f := &fact{number: len(g.facts)}
	g.facts = append(g.facts, f)
	return f
}

// bestFact returns the fact that a mention belongs to, or nil.
func (g *Grouping) bestFact(m *mention, candidates []int32) *fact {
	var best *fact
	top := sameFact
	for _, c := range candidates {
		f := g.facts[c]
		if s := g.fit([]*mention{m}, f.mentions); !s.barred && !s.doubted && s.score+telling(&m.value) >= top && sameValue(&m.value, &f.mentions[0].value) {
			best, top = f, s.score+telling(&m.value)+0.0001
		}
	}
	return best
}

// fit returns how well two sets of mentions fit together: mostly by their best
// pair of wordings. They are barred where more pairs are than are not.
func (g *Grouping) fit(as, bs []*mention) fitted {
	best, sum, n, bars, doubted := math.Inf(-1), 0.0, 0, 0, 0
	var f fitted
	for _, a := range as[:min(looked, len(as))] {
		for _, b := range bs[:min(looked, len(bs))] {
			if g.neverFit(a, b) {
				bars++
				continue
			}
			s := g.score(a, b, false)
			if s.barred != "" {
				bars++
				continue
			}
			if s.doubt != noDoubt {
				doubted++
			}
			if sum, n = sum+s.total, n+1; s.total > best {
				best, f.x, f.y = s.total, a, b
			}
		}
	}
	if n == 0 || bars > n {
		return fitted{barred: true}
	}
	// Rounded, so that no processor's way with fractions decides.
	f.score = math.Round((0.7*best+0.3*sum/float64(n))*1e6) / 1e6
	f.doubted = 2*doubted > n || doubted+bars > n
	f.partly = float64(bars) / float64(n+bars)
	return f
}

// neverFit reports whether one of the rules that bar most pairs of mentions
// does, before anything else is asked of them: what they measure, the events of
// their articles, how far apart the values are. The rules themselves say so, too;
// see score.
func (g *Grouping) neverFit(a, b *mention) bool {
	if a.dimension != b.dimension {
		return true
	}
	if !a.sheet() && !b.sheet() && !g.story(a.article, b.article) && (a.main && b.main || !g.nameShared(a, b)) {
		return true
	}
	return a.sized && b.sized && a.dimension != "date" && a.dimension != string(measure.Magnitude) && ratio(a.amount, b.amount) > 20
}

// sameValue reports whether two values are one number or date, hedged or not.
func sameValue(a, b *measure.Value) bool {
	x, okA := size(a)
	y, okB := size(b)
	if !okA || !okB || a.Kind != measure.Count && a.Kind != measure.Quantity {
		r := measure.Relate(*a, *b, nil)
		return r.Verdict == measure.Same
	}
	if a.Kind == measure.Count && b.Kind == measure.Count {
		return x == y
	}
	switch dimension(a) {
	case string(measure.Temperature): // in kelvin, where a few degrees are little
		return math.Abs(x-y) <= 0.6
	case string(measure.Magnitude), string(measure.Share):
		return math.Abs(x-y) < 1e-9
	}
	return math.Abs(x-y) <= 0.02*math.Max(math.Abs(x), math.Abs(y))
}
