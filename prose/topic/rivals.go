package topic

import (
	"math"
)

// A bond gains or loses with how far it is ahead of the next best that one of
// its facts has with the same article: who fits better stands in the way.
const (
	aheadWeight = 0.5
	aheadMost   = 0.3
)

// weighRivals adds to bonds by how much they are better than others.
func (g *Grouping) weighRivals(bonds []link) {
	of := make([][]int, len(g.facts)) // the bonds of each fact
	for i, b := range bonds {
		of[b.a] = append(of[b.a], i)
		of[b.b] = append(of[b.b], i)
	}
	ahead := make([]float64, len(bonds))
	for i, b := range bonds {
		ahead[i] = math.Min(g.ahead(bonds, of[b.a], i, b.a), g.ahead(bonds, of[b.b], i, b.b))
	}
	for i := range bonds {
		if b := &bonds[i]; g.learned(b) {
			b.score += aheadWeight * ahead[i]
		}
	}
}

// learned reports whether a bond's score is of learned weights.
func (g *Grouping) learned(b *link) bool {
	return learned(g.facts[b.a].mentions[0], g.facts[b.b].mentions[0])
}

// ahead returns by how much bond i of a fact is better than its best other one
// with a fact of the same article as the partner.
func (g *Grouping) ahead(bonds []link, own []int, i, fact int) float64 {
	partner := g.facts[bonds[i].a+bonds[i].b-fact]
	ahead := aheadMost
	for _, k := range own {
		if k == i || bonds[i].score-bonds[k].score >= ahead {
			continue
		}
		if other := g.facts[bonds[k].a+bonds[k].b-fact]; shareArticle(partner, other) {
			ahead = bonds[i].score - bonds[k].score
		}
	}
	return math.Max(ahead, -aheadMost)
}

func shareArticle(a, b *fact) bool {
	for _, x := range a.mentions {
		for _, y := range b.mentions {
			if x.article == y.article && x.sheet() == y.sheet() {
				return true
			}
		}
	}
	return false
}
