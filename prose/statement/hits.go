package statement

// hit is a phrase of the lexicon found in the text.
type hit struct {
	phrase     int32
	first, end int32 // tokens
	side       side  // as the words around it decide: object becomes before or after
	dead       bool  // its condition does not hold
}

// bury drops the hits inside a date, "fall" in "the fall of 2015", and those
// inside an idiom, "deal" in "dealing with".
func (f *finder) bury(s *sentence) {
	s.buried = true
	for k := s.hit; k < s.hitEnd && s.senses&ofIdiom != 0; k++ {
		idiom := &f.hits[k]
		if !f.phrases[idiom.phrase].idiom {
			continue
		}
		for j := s.hit; j < s.hitEnd; j++ {
			if h := &f.hits[j]; h.first >= idiom.first && h.end <= idiom.end && h.end-h.first < idiom.end-idiom.first {
				h.dead = true
			}
		}
	}
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if m.kinds&(aDate|aTime|aDuration) == 0 {
			continue
		}
		for j := s.hit; j < s.hitEnd; j++ {
			if h := &f.hits[j]; h.first >= m.first && h.end <= m.figure {
				h.dead = true
			}
		}
	}
}

// settle decides for a sentence's hits on which side their figures stand, and
// drops those whose condition does not hold. Those of a sentence without figures
// are asked for only where another points back to it.
func (f *finder) settle(s *sentence) {
	if s.settled {
		return
	}
	if s.settled = true; !s.buried {
		f.bury(s)
	}
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		h.side = p.side
		if len(p.with) > 0 && !f.near(p.with, h, s) {
			h.dead = true
		}
		switch p.side {
		case object:
			h.side = f.voice(h, s)
			h.dead = h.dead || h.side == after && (f.namesEvent(h, s) || f.isPlural(h, s))
		case subject:
			h.side = before
		case before:
			h.dead = h.dead || f.hasObject(h, s)
		case either:
			h.dead = h.dead || h.end-h.first == 1 && f.meansElse(h, s)
		}
	}
	f.yieldToLonger(s)
}

// meansElse reports whether a word for a date has its other meaning: what "left
// eight dead" left nothing, and "due to" says why unless somebody "is due to".
func (f *finder) meansElse(h *hit, s *sentence) bool {
	switch f.word(h.first) {
	case "left":
		return f.mentionOf(h.end, aCount, s)
	case "due":
		return f.word(h.end) == "to" && f.role(h.first-1)&(isBe|isAdverb) == 0 && f.tokens[max(h.first-1, s.tok)].kind != commaToken
	}
	return false
}

// near reports whether one of the words stands within five tokens of a hit.
func (f *finder) near(words []int32, h *hit, s *sentence) bool {
	for i := max(h.first-5, s.tok); i < min(h.end+5, s.tokEnd); i++ {
		w := f.tokens[i].word
		if w == 0 {
			continue
		}
		for _, known := range words {
			if w == known {
				return true
			}
		}
	}
	return false
}

// yieldToLonger drops hits within a longer hit of an attribute of the same
// kind: "death" in "death toll", "injured" in "seriously injured".
func (f *finder) yieldToLonger(s *sentence) {
	for k := s.hit; k < s.hitEnd; k++ {
		long := &f.hits[k]
		if long.dead || long.end-long.first < 2 {
			continue
		}
		if side := f.phrases[long.phrase].side; f.phrases[long.phrase].attribute < 0 || side == agent || side == patient {
			continue
		}
		for j := s.hit; j < s.hitEnd; j++ {
			h := &f.hits[j]
			if h.first >= long.first && h.end <= long.end && h.end-h.first < long.end-long.first && f.phrases[h.phrase].attribute >= 0 && f.tellsAll(long, h) && !(h.side == before && long.side == after && f.phrases[h.phrase].attribute == f.phrases[long.phrase].attribute) {
				h.dead = true
			}
		}
	}
}

// tellsAll reports whether the attribute of a hit may be all that another's may
// be: the time that somebody finished in tells of no date, as "finished" does.
func (f *finder) tellsAll(long, h *hit) bool {
	return f.attributes[f.phrases[h.phrase].attribute].kinds&^f.attributes[f.phrases[long.phrase].attribute].kinds == 0
}
