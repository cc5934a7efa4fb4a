package statement

// reach is the cost from a hit to a mention if the hit's side allows it.
func (f *finder) reach(m *mention, h *hit, s *sentence) (float64, bool) {
	cost := f.distance(m.first, m.to, h.first, h.end)
	behind := h.first >= m.figure // the trigger follows the figure
	switch h.side {
	case before:
		behind = behind || h.first > m.first && h.end > m.figure // "95 million years old"
		if f.numberOf(h) && (m.of >= 0 || f.changes(m, s)) {
			cost = min(cost, 5+cost/20)
		}
		if behind {
			cost = min(cost, f.pastAside(m, h, s))
		}
		return cost, behind || f.numberOf(h)
	case after:
		if f.phrases[h.phrase].side == object && h.end <= m.first && (f.changes(m, s) || f.governed(m, h)) {
			return 0, false // "the toll from the sinking rises to 31"
		}
		if h.end <= m.first && f.changes(m, s) {
			cost = min(cost, 5+cost/20) // "the toll of the quake on … more than doubled on Sunday to 832"
		}
		return cost, h.end <= m.first || h.first < m.first && h.end < m.figure // "gusts of up to 177 km/h"
	case counted:
		return f.reachNoun(m, h, cost)
	case agent, patient:
		return 0, false
	}
	return cost, true
}

// changes reports whether a verb of change stands before a figure, which then
// is that of the subject, however far away it stands: "climbed to 284",
// "more than doubled on Sunday to 832", "stood at 12", "fell 18 per cent to €412m".
func (f *finder) changes(m *mention, s *sentence) bool {
	stepped := false
	for i := m.first - 1; i >= max(s.tok, m.first-6); i-- {
		if f.tokens[i].kind != wordToken {
			if stepped = f.word(m.first-1) == "to" && f.tokens[i].measured(); !stepped {
				return false
			}
		}
		if f.is(i, cueChange) || f.word(i) == "estimated" && (f.word(i+1) == "to" || f.word(i+1) == "at") {
			return !stepped || !f.alikeBefore(m, i, s)
		}
	}
	return false
}

// alikeBefore reports whether a figure of the kind of another one stands before token i:
// in "profits of $311m on sales of $4.1bn, rose 75 cents to $38" neither has risen.
func (f *finder) alikeBefore(m *mention, i int32, s *sentence) bool {
	for k := s.men; k < s.menEnd; k++ {
		if b := &f.mentions[k]; b.first < i && b.kinds == m.kinds {
			return true
		}
	}
	return false
}

// governed reports whether a preposition makes a figure the circumstance of a
// verb before it, and not its object: "was shot by two men".
func (f *finder) governed(m *mention, h *hit) bool {
	i := m.first - 1
	for f.role(i)&(isThe|isArticle|isPossessive) != 0 {
		i--
	}
	return i >= h.end && governors[f.word(i)]
}

var governors = wordSet("by at from in on with during after before against under into through near")

// pastAside is the cost from a figure to a verb behind it whose subject it is,
// where a remark between commas stands between them: "58 people, most of them
// students, were killed".
func (f *finder) pastAside(m *mention, h *hit, s *sentence) float64 {
	open := m.to
	if open >= s.tokEnd || f.tokens[open].kind != commaToken {
		return farthest
	}
	for i := open + 1; i < h.first && i < open+14; i++ {
		switch r := f.role(i); {
		case f.tokens[i].kind == commaToken:
			verb := i + 1
			for verb < h.first && f.role(verb)&(isBe|isHave|isAdverb) != 0 {
				verb++
			}
			if verb == h.first {
				return 1
			}
		case f.tokens[i].kind > stopToken && f.tokens[i].kind != otherToken, r&(isBe|isModal|isWill) != 0 && !f.relativeBefore(i, open):
			return farthest
		}
	}
	return farthest
}

// relativeBefore reports whether "who" or "which" stands in a remark that
// begins at open, before token i: its verbs are of the remark.
func (f *finder) relativeBefore(i, open int32) bool {
	for k := open + 1; k < i; k++ {
		if f.role(k)&isRelative != 0 {
			return true
		}
	}
	return false
}

// reachNoun is for a trigger that is the counted noun itself: it stands in the
// noun phrase, at its end.
func (f *finder) reachNoun(m *mention, h *hit, cost float64) (float64, bool) {
	if h.first <= m.of && m.of < h.end && !m.says {
		return f.nounCost(h), true
	}
	if h.first < m.figure || m.to == m.figure && isBoth(m) {
		return 0, false // "both suffered gunshot wounds"
	}
	if m.to > m.figure {
		return f.nounCost(h), h.end == m.to || h.first < m.to && h.end >= m.to
	}
	return cost + f.nounCost(h), cost <= 2.5 && f.countedBy(m, h)
}

// countedBy reports whether nothing between a bare figure and a noun keeps the
// noun from being what it counts: not "the four got into a car".
func (f *finder) countedBy(m *mention, h *hit) bool {
	for i := m.figure; i < h.first; i++ {
		if r := f.role(i); r&isPreposition != 0 && f.word(i) != "of" || r&(isHave|isModal|isWill|isPronoun|isPossessive|isRelative|isAnd|isBut) != 0 || r&(isVerb|isEvent|isBe) == isVerb {
			return false
		}
	}
	return true
}

// nounCost lets what is done to people tell more than who they are: "two
// gunmen were killed" is a toll.
func (f *finder) nounCost(h *hit) float64 {
	if f.attributes[f.phrases[h.phrase].attribute].field == "harm" {
		return 0.5
	}
	return 3
}
