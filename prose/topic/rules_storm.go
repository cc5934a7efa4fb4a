package topic

import (
	"slices"
	"strings"
)

// stormRules keep apart what two articles of unlike days tell of a storm on its
// way: each day it is elsewhere, faster or slower, and weaker or stronger. What it
// did where it struck is not told so.
func (s *score) stormRules(g *Grouping, a, b *mention) {
	if a.sheet() || b.sheet() || g.articles[a.article].day == g.articles[b.article].day || !ofPassing[a.dimension] || !g.ofStorm(a) || !g.ofStorm(b) {
		return
	}
	if g.onItsWay(a) || g.onItsWay(b) {
		s.bar("where a storm is and how it moves is another thing each day")
	}
}

// ofPassing are the dimensions of what changes while a storm moves.
var ofPassing = wordSet("length speed time pressure temperature")

// ofStorm reports whether the main event of a mention's article is a storm.
func (g *Grouping) ofStorm(m *mention) bool {
	return slices.Contains(g.articles[m.article].event.heads, "storm")
}

// onItsWay reports whether the sentence of a figure tells where a storm is and
// how it moves.
func (g *Grouping) onItsWay(m *mention) bool {
	d := g.articles[m.article].Document
	in := d.Sentences[m.stated.Sentence]
	for w := range strings.FieldsSeq(strings.ToLower(d.Text[in.Start:in.End])) {
		if movingWords[strings.TrimRight(w, ",.;:")] {
			return true
		}
	}
	return false
}

// movingWords tell of a storm that it has not come yet, or has gone by.
var movingWords = wordSet("centered centred moving packing blowing currently tracking churning located")
