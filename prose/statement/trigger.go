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
	whole := f.wholeOf(m, s)
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		if !f.suits(m, h, whole) {
			continue
		}
		cost, ok := f.reach(m, h, s)
		if !ok || f.keptFrom(m, h, s) {
			continue
		}
		if cost = f.lean(cost, m, h); cost < best.cost {
			best = trigger{k, cost}
		}
	}
	return best
}

// suits reports whether a hit has an attribute that a figure of this kind, which
// is a whole or not, may be of.
func (f *finder) suits(m *mention, h *hit, whole bool) bool {
	p := &f.phrases[h.phrase]
	if h.dead || p.attribute < 0 || whole && p.side != counted && !f.ofWhole(m, h) {
		return false
	}
	a := &f.attributes[p.attribute]
	return a.kinds&m.kinds != 0 && f.fits(m, a, p)
}

// keptFrom reports whether something keeps a hit within reach from being what a
// figure measures.
func (f *finder) keptFrom(m *mention, h *hit, s *sentence) bool {
	a := &f.attributes[f.phrases[h.phrase].attribute]
	switch {
	case m.compound && !f.compoundOf(m, h), f.ofAnother(m, h, s), f.wholeBetween(m, h, s), a.limit && f.apartBy(m, h):
		return true
	case h.first >= m.figure && f.ofOnePerson(m, s):
		return true // "a mother of three was hurt": one is hurt
	case m.kinds == aDuration && h.first > m.figure && between[f.word(m.figure)]:
		return true // "two days after the war": not how long it was
	}
	return f.levelOf(m, a) || f.stepOf(m, a)
}

// lean adds to the cost of a hit what speaks against it, and takes off what
// speaks for it.
func (f *finder) lean(cost float64, m *mention, h *hit) float64 {
	p := &f.phrases[h.phrase]
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
	return cost
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
