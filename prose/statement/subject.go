package statement

// subjectOf returns whose figure it is: the name nearest before the trigger or
// the figure in its group, else the noun before the verb.
func (f *finder) subjectOf(m *mention, t trigger, s *sentence, g group) string {
	at := m.first
	if t.hit >= 0 && f.hits[t.hit].first < at {
		at = f.hits[t.hit].first
	}
	best, who := farthest+4.0, (*name)(nil)
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.end > at || n.first < g.first || f.inDateline(n.first) || f.inMention(n.first, s) {
			continue
		}
		if d := f.distance(n.first, n.end, at, at); d < best {
			best, who = d, n
		}
	}
	if behind := f.forName(m, t, s); behind != nil {
		who = behind
	}
	if who == nil {
		return f.nounBefore(at, g)
	}
	return f.folded(who)
}

// forName returns the name in "47 percent for Senator Portier" and "40 seats for
// Unity", whose votes they are.
func (f *finder) forName(m *mention, t trigger, s *sentence) *name {
	i := max(m.figure, m.to)
	if t.hit >= 0 && f.hits[t.hit].first >= m.figure {
		i = max(i, f.hits[t.hit].end)
	}
	if i+1 >= s.tokEnd || f.word(i) != "for" || m.kinds&(aCount|aShare) == 0 {
		return nil
	}
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.first > i && n.first <= i+3 && !f.stops(i, n.first) {
			return n
		}
	}
	return nil
}

// nounBefore returns the noun before the verb that a figure follows: "waves
// were three metres high".
func (f *finder) nounBefore(at int32, g group) string {
	for i := at - 1; i > g.first; i-- {
		if f.role(i)&(isBe|isHave|isModal) == 0 {
			continue
		}
		if n := i - 1; f.tokens[n].kind == wordToken && f.role(n)&^(isEvent|isPerson|isThing|isActor|isVerb) == 0 {
			return f.fold(n)
		}
	}
	return ""
}
