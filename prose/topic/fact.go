package topic

import (
	"math"
	"slices"

	"crosscheck/facts/measure"
)

// fact is what was said of one thing with one value, by whomever.
type fact struct {
	number   int
	mentions []*mention
	topic    string // of the claims of sheets among them; "" of others
}

// bare reports whether a fact is of sheets alone, of which no text tells more.
func (f *fact) bare() bool {
	return !slices.ContainsFunc(f.mentions, func(m *mention) bool { return !m.sheet() })
}

// looked is how many mentions of a fact are compared with those of another:
// the first ones, which come from different articles where there are several.
const looked = 4

// findFacts merges mentions of one value, strictly: loose merging chains
// facts together that share a small number. Mentions of unlike dimension never
// meet, so that each dimension is looked through by itself. Facts are numbered
// in the order of their first mentions.
func (g *Grouping) findFacts() {
	at := map[string]int{}
	var dimensions [][]*mention
	var unmet []*fact
	alone := g.alone()
	if !alone && len(g.mentions) > fewMentions {
		g.circles, g.sheets = g.findCircles(), g.mentions[len(g.mentions)-1].sheet()
	}
	g.lend()
	g.numberValues()
	met := g.valuesMet()
	var room []key
	for i, m := range g.mentions {
		if met[i] || !alone {
			room = g.keys(m, room)
		}
		if !met[i] {
			unmet = append(unmet, &fact{mentions: []*mention{m}})
			continue
		}
		i, known := at[m.dimension]
		if !known {
			i = len(dimensions)
			at[m.dimension], dimensions = i, append(dimensions, nil)
		}
		dimensions[i] = append(dimensions[i], m)
	}
	found := make([][]*fact, len(dimensions))
	blocks(len(dimensions), 1, func(i, _, _ int) { found[i] = g.factsOf(dimensions[i]) })
	g.facts = append(slices.Concat(found...), unmet...)
	slices.SortFunc(g.facts, func(a, b *fact) int { return a.mentions[0].number - b.mentions[0].number })
	for i, f := range g.facts {
		f.number = i
		for _, m := range f.mentions {
			m.fact = i
			if m.kept() {
				f.topic = m.claim.Topic
			}
		}
	}
}

// valuesMet tells of each mention whether another one may have its value: only
// these are looked for.
func (g *Grouping) valuesMet() []bool {
	type sized struct{ dimension, value int32 }
	times := make(map[sized]int32, len(g.mentions))
	for _, m := range g.mentions {
		times[sized{m.broadly, m.values[0]}]++
	}
	met := make([]bool, len(g.mentions))
	for i, m := range g.mentions {
		n := int32(0)
		for _, v := range m.values {
			n += times[sized{m.broadly, v}]
		}
		met[i] = n > 1
	}
	return met
}

// numberValues numbers the values that mentions are found by, and what they
// measure.
func (g *Grouping) numberValues() {
	book := newValueBook()
	all := make([]int32, 0, len(g.mentions)+len(g.mentions)/2)
	for _, m := range g.mentions {
		from := len(all)
		all = book.keys(all, m)
		m.values, m.said = all[from:len(all):len(all)], book.set(m.value.Set)
		m.measured, m.broadly = g.measure(m.dimension, m.attribute), g.measure(m.dimension, "")
		for i := range m.values {
			m.values[i]++ // 0 stands for any
		}
	}
}

// measure returns the number of what figures measure.
func (g *Grouping) measure(dimension, attribute string) int32 {
	k := [2]string{dimension, attribute}
	n, known := g.measures[k]
	if !known {
		n = int32(len(g.measures))
		g.measures[k] = n
	}
	return n
}

// factsOf merges mentions of one dimension.
func (g *Grouping) factsOf(mentions []*mention) []*fact {
	x := newIndex()
	if g.alone() && len(g.mentions) > fewMentions {
		x.most = alike
	}
	var s search
	var facts []*fact
	if g.circles == nil { // else claims of sheets find what articles state by its words, and not the other way round
		mentions = keptFirst(mentions)
	}
	for _, m := range mentions {
		s.clear()
		for _, v := range m.values {
			g.seek(&s, x, m, v)
		}
		f := g.bestFact(m, facts, g.found(x, &s))
		if f == nil {
			f = &fact{number: len(facts)}
			facts = append(facts, f)
		}
		f.mentions = append(f.mentions, m)
		g.file(x, m, m.values[0], f.number)
	}
	return facts
}

// keptFirst puts the claims of sheets before what articles state, so that this finds the
// topic that it fits best: two topics never meet on one fact, and the first would have it.
func keptFirst(mentions []*mention) []*mention {
	ordered := slices.Clone(mentions)
	slices.SortStableFunc(ordered, func(a, b *mention) int {
		switch {
		case a.kept() == b.kept():
			return 0
		case a.kept():
			return -1
		}
		return 1
	})
	return ordered
}

// bestFact returns the one of the candidates that a mention belongs to, or nil.
func (g *Grouping) bestFact(m *mention, facts []*fact, candidates []int32) *fact {
	var best *fact
	top, own := 0.0, []*mention{m}
	for _, c := range candidates {
		f := facts[c]
		if !m.sameValue(f.mentions[0]) || m.underOther(f) {
			continue
		}
		enough := sameFact
		if m.sheet() || f.mentions[0].sheet() {
			enough = sameInSheet
		}
		if s := g.fit(own, f.mentions); !s.barred && !s.doubted && s.score+telling(&m.value) >= max(top, enough) {
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
				best, f.x, f.y, f.best, f.doubt = s.total, a, b, s.total, s.doubt
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
	if a.dimension == "date" {
		return a.adrift() || b.adrift()
	}
	return a.sized && b.sized && a.dimension != string(measure.Magnitude) && timesApart(a, b) > 20
}

// adrift reports whether a mention is a date that counts from a day that is not
// known: it is compared with none.
func (m *mention) adrift() bool { return m.dimension == "date" && symbolic(m) }

// adrift reports whether a fact is such a date, which has one mention only.
func (f *fact) adrift() bool { return f.mentions[0].adrift() }

// sameValue reports whether two values are one number or date, hedged or not.
func sameValue(a, b *measure.Value) bool {
	x, okA := size(a)
	y, okB := size(b)
	return sameSized(a, b, x, y, okA, okB)
}

// sameValue does so with what is known of the sizes of mentions.
func (m *mention) sameValue(other *mention) bool {
	return sameSized(&m.value, &other.value, m.amount, other.amount, m.sized, other.sized)
}

func sameSized(a, b *measure.Value, x, y float64, okA, okB bool) bool {
	switch {
	case okA && okB && a.Kind == measure.Date && b.Kind == measure.Date && math.Abs(x-y) > 1.5:
		return false // days are looked at closely only where one may be the other
	case !okA || !okB || a.Kind != measure.Count && a.Kind != measure.Quantity:
		r := a.Relate(b, nil)
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
