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

// standing is the mention that tells what a fact is: a claim of a sheet if there is one,
// as a person has said what it is of, else the first.
func (f *fact) standing() *mention {
	if f.topic != "" {
		for _, m := range f.mentions {
			if m.kept() {
				return m
			}
		}
	}
	return f.mentions[0]
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
