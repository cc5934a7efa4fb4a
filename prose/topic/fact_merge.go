package topic

import (
	"cmp"
	"slices"
)

// merger merges mentions of one dimension to facts.
type merger struct {
	*Grouping
	index  *index // of facts
	search search
	facts  []*fact
}

// factsOf merges what articles state, then the claims of sheets with that and with one
// another: two topics of sheets never meet on one fact, so that of several claims that fit
// it the one that fits best comes first. Sheets look for what articles state, not the other
// way round: of many sheets on one thing only so many would be found (see index).
func (g *Grouping) factsOf(mentions []*mention) []*fact {
	r := merger{Grouping: g, index: newIndex()}
	if g.alone() && len(g.mentions) > fewMentions {
		r.index.most = alike
	}
	kept := keptFirst(mentions)
	for _, m := range mentions[kept:] {
		r.take(m)
	}
	for _, m := range r.bestFirst(mentions[:kept]) {
		r.take(m)
	}
	return r.facts
}

// keptFirst puts the claims of sheets before what articles state, and returns how many
// there are.
func keptFirst(mentions []*mention) (kept int) {
	slices.SortStableFunc(mentions, func(a, b *mention) int {
		switch {
		case a.kept() == b.kept():
			return 0
		case a.kept():
			return -1
		}
		return 1
	})
	for kept < len(mentions) && mentions[kept].kept() {
		kept++
	}
	return kept
}

// bestFirst puts those claims of sheets first that fit what articles state best.
func (r *merger) bestFirst(claims []*mention) []*mention {
	if len(r.facts) == 0 {
		return claims
	}
	fits := make(map[*mention]float64, len(claims))
	for _, m := range claims {
		_, fits[m] = r.bestFact(m)
	}
	slices.SortStableFunc(claims, func(a, b *mention) int { return cmp.Compare(fits[b], fits[a]) })
	return claims
}

// take puts a mention to the fact that it belongs to, or makes one of it.
func (r *merger) take(m *mention) {
	f, _ := r.bestFact(m)
	if f == nil {
		f = &fact{number: len(r.facts)}
		r.facts = append(r.facts, f)
	}
	f.mentions = append(f.mentions, m)
	r.file(r.index, m, m.values[0], f.number)
}

// nearFacts returns the numbers of the facts that share something with a mention.
func (r *merger) nearFacts(m *mention) []int32 {
	r.search.clear()
	for _, v := range m.values {
		r.seek(&r.search, r.index, m, v)
	}
	return r.found(r.index, &r.search)
}

// bestFact returns the fact that a mention belongs to, and how well it fits; nil if none.
func (r *merger) bestFact(m *mention) (*fact, float64) {
	var best *fact
	top, own := 0.0, []*mention{m}
	for _, c := range r.nearFacts(m) {
		f := r.facts[c]
		if !m.sameValue(f.mentions[0]) || m.underOther(f) {
			continue
		}
		enough := sameFact
		if m.sheet() || f.mentions[0].sheet() {
			enough = sameInSheet
		}
		if s := r.fit(own, f.mentions); !s.barred && !s.doubted && s.score+telling(&m.value) >= max(top, enough) {
			best, top = f, s.score+telling(&m.value)+0.0001
		}
	}
	return best, top
}
