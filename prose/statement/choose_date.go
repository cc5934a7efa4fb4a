package statement

// chooseDate finds what a date or clock time is the date of: the nearest word
// for an event, or an attribute of dates ("founded"). A date in front of a
// noun belongs to that noun's event ("the 2002 hostage crisis").
func (f *finder) chooseDate(m *mention, s *sentence) trigger {
	best := trigger{-1, farthest - 1}
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if m.when && h.first < m.figure {
			continue
		}
		if h.dead || h.first < m.figure && h.end > m.first || h.side == agent || h.side == patient {
			continue
		}
		dated := p.attribute >= 0 && f.attributes[p.attribute].kinds&m.kinds&(aDate|aTime) != 0
		harm := p.attribute >= 0 && f.attributes[p.attribute].field == "harm" && (p.side == object || p.side == subject)
		if p.event == 0 && !dated && !harm {
			continue
		}
		cost := f.distance(m.first, m.figure, h.first, h.end)
		switch {
		case dated && f.attributes[p.attribute].weak:
			cost += 1.5
		case p.event > 0:
			cost += 0.3
		case harm:
			cost += 1
		}
		if p.event > 0 && p.noun && h.first >= m.figure && f.modifies(m, h) {
			cost = 0.1
		}
		if p.attribute >= 0 && f.clauseBetween(m, h) || p.event > 0 && f.clauseBetween(m, h) {
			cost += clauseCost
		}
		if cost < best.cost {
			best = trigger{k, cost}
		}
	}
	return best
}

// modifies reports whether a date stands directly in the noun phrase that
// ends with a hit: nothing but words between.
func (f *finder) modifies(m *mention, h *hit) bool {
	if h.end-m.figure > 6 {
		return false
	}
	for i := m.figure; i < h.first; i++ {
		if f.tokens[i].kind != wordToken || f.role(i)&(isPreposition|isRelative|isBe|isHave|isModal|isAnd|isBut|isThe|isArticle|isVerb|isPronoun) != 0 {
			return false
		}
	}
	return true
}

// clauseBetween reports whether a word that opens a clause of its own stands
// between a mention and a hit: "after", "before", "since", "which".
func (f *finder) clauseBetween(m *mention, h *hit) bool {
	i, end := m.figure, h.first
	if m.when {
		i += 2
	}
	if h.end <= m.first {
		i, end = h.end, m.first
		if w := f.word(end - 1); w == "since" || w == "until" { // the date's own preposition
			end--
		}
	}
	for ; i < end; i++ {
		switch f.word(i) {
		case "after", "before", "when", "since", "until", "while", "following", "because", "that":
			return true
		}
	}
	return false
}
