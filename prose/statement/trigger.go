package statement

// trigger is the hit that tells what a mention measures.
type trigger struct {
	hit  int32 // into finder.hits; -1: none
	cost float64
}

// choose finds the trigger of a mention: the nearest of those that fit its
// kind and side, and whether it counts people.
func (f *finder) choose(m *mention, s *sentence) trigger {
	best := trigger{-1, nearEnough}
	if m.kinds == 0 {
		return best
	}
	whole, elapsed := f.wholeOf(m, s), m.kinds == aDuration && between[f.word(m.figure)]
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if h.dead || p.attribute < 0 || whole && p.side != counted && !f.ofWhole(m, h) || f.attributes[p.attribute].kinds&m.kinds == 0 || !f.fits(m, &f.attributes[p.attribute], p) {
			continue
		}
		cost, ok := f.reach(m, h, s)
		if !ok || m.compound && !f.compoundOf(m, h) || f.ofAnother(m, h, s) {
			continue
		}
		if f.wholeBetween(m, h, s) || f.attributes[p.attribute].limit && f.apartBy(m, h) {
			continue
		}
		if elapsed && h.first > m.figure {
			continue // "two days after the war": not how long it was
		}
		if f.levelOf(m, &f.attributes[p.attribute]) || f.stepOf(m, &f.attributes[p.attribute]) {
			continue
		}
		if f.attributes[p.attribute].weak {
			cost += 2.5
		}
		if m.kinds == aLength && h.first >= m.figure && p.side == before {
			cost -= 0.1 // "centred 8 km deep" is a depth
		}
		if p.side != counted && h.first >= m.figure && f.clauseBetween(m, h) {
			cost += clauseCost // "her 4 boys when she was shot"
		}
		// Of two at one distance the longer phrase and the figure's object.
		cost -= 0.3 * float64(h.end-h.first-1)
		if len(p.with) > 0 {
			cost -= 0.1 // nor does one that other words bear out come after one without any
		}
		if cost < best.cost {
			best = trigger{k, cost}
		}
	}
	return best
}

// apartBy reports whether a comma or "but" stands between a figure and a phrase,
// beyond which no limit reaches: "built for 400, it had 650".
func (f *finder) apartBy(m *mention, h *hit) bool {
	first, end := m.to, h.first
	if h.end <= m.first {
		first, end = h.end, m.first
	}
	for i := first; i < end; i++ {
		if f.tokens[i].kind == commaToken || f.role(i)&isBut != 0 {
			return true
		}
	}
	return false
}
