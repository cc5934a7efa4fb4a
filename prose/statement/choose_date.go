package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// dateOf is what chooseDate finds, which every figure of a sentence asks for
// again, once its phrases are settled.
func (f *finder) dateOf(m *mention, s *sentence) trigger {
	if !m.asked {
		m.asked, m.date = true, f.chooseDate(m, s)
	}
	return m.date
}

// chooseDate finds what a date or clock time is the date of: the nearest word
// for an event, or an attribute of dates ("founded"). A date in front of a
// noun belongs to that noun's event ("the 2002 hostage crisis").
func (f *finder) chooseDate(m *mention, s *sentence) trigger {
	best := trigger{-1, farthest - 1}
	said := f.saidOn(m, s)
	own := f.yearOfNoun(m, s)
	behind := f.opensThat(m, s)
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
		if own && !(h.first >= m.figure && f.modifies(m, h)) {
			continue
		}
		if behind && h.end <= m.first {
			continue
		}
		if said >= 0 && !(h.first <= said && said < h.end) && !(h.first >= m.figure && f.modifies(m, h)) {
			continue
		}
		if dated && f.ofDeed(m, h) || f.goesOnTo(m, h, s) || f.leaves(h, s) {
			continue
		}
		cost := f.distance(m.first-m.moment, m.figure+m.momentEnd, h.first, h.end)
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
		if h.first >= m.figure && f.infinitiveBetween(m, h) {
			continue
		}
		if p.event > 0 && p.noun && f.ofCharge(h.first, s) {
			cost += clauseCost // "charged with murder on Friday"
		}
		if dated && f.role(h.first)&isSay != 0 && h.end <= m.first && f.toldBetween(h.end, m.first) {
			cost += clauseCost // "testified that she heard shots at nine"
		}
		if dated && cost > nearEnough {
			continue
		}
		if cost < best.cost {
			best = trigger{k, cost}
		}
	}
	return best
}

// goesOnTo reports whether a verb tells what was done after what a date or clock time behind
// its own verb is of: "entered the hall at 2:35 p.m. and left".
func (f *finder) goesOnTo(m *mention, h *hit, s *sentence) bool {
	return f.role(m.figure)&isAnd != 0 && h.first == m.figure+1 && m.first > s.tok+2 && !f.phrases[h.phrase].noun
}

// leaves reports whether a "left" tells what came of something and not that somebody went:
// "the storm left 8,000 dead".
func (f *finder) leaves(h *hit, s *sentence) bool {
	return f.word(h.first) == "left" && h.end == h.first+1 && f.mentionAt(h.end, s)
}

// saidOn returns the verb of saying that a date is the day of: "said on Friday
// that", "Yesterday, the mayor explained that"; -1: none.
func (f *finder) saidOn(m *mention, s *sentence) int32 {
	i := m.first - m.moment - 1
	if i > s.tok && f.word(i) == "on" {
		i--
	}
	if i > s.tok && (f.role(i)&isSay != 0 || f.word(i) == "showed" || f.word(i) == "shows") && f.role(i-1)&(isThe|isArticle|isBe) == 0 {
		return i
	}
	if at := f.standsAt(i, s); at >= 0 {
		return at
	}
	if m.first > s.tok+1 {
		return -1
	}
	for i := m.figure; i+1 < min(s.tokEnd, m.figure+9); i++ {
		if f.role(i)&(isSay|isVerb) != 0 && f.word(i+1) == "that" || f.word(i) == "explained" && f.word(i+1) == "that" {
			return i
		}
	}
	return -1
}

// standsAt returns the word that joins a figure, whose last word is at i, to a
// toll: a day behind it is that of the count, "put the toll at 39 on Sunday".
func (f *finder) standsAt(i int32, s *sentence) int32 {
	for k := s.men; k < s.menEnd; k++ {
		if n := &f.mentions[k]; n.to-1 == i && n.kinds == aCount && n.first > s.tok && (f.word(n.first-1) == "at" || f.word(n.first-1) == "to") {
			return n.first - 1
		}
	}
	return -1
}

// ofCharge reports whether an event is what somebody was charged with, tried for
// or asked about: the day is that of the charge.
func (f *finder) ofCharge(i int32, s *sentence) bool {
	for k := i - 1; k > max(s.tok, i-8) && f.tokens[k].kind == wordToken; k-- {
		if f.is(k, cueCharge) && f.role(k+1)&isPreposition != 0 {
			return true
		}
	}
	return false
}

// ofDeed reports whether a month or year stands behind what somebody is accused of, and
// so is that of the deed: "accused of taking bribes in 2019". A day there may be either.
func (f *finder) ofDeed(m *mention, h *hit) bool {
	return h.end+1 < m.first && f.is(h.end-1, cueCharge) && (f.word(h.end) == "of" || f.word(h.end) == "with") && strings.HasSuffix(f.word(h.end+1), "ing") &&
		m.value.Detail != nil && m.value.Detail.Grain >= measure.GrainMonth
}

// yearOfNoun reports whether a year stands between an article and the noun that
// it tells from others, whose year it is and nobody else's: "the 1999 budget".
func (f *finder) yearOfNoun(m *mention, s *sentence) bool {
	if m.figure-m.first != 1 || m.first == s.tok || m.figure >= s.tokEnd || f.tokens[m.first].kind != figureToken || f.tokens[m.figure].kind != wordToken {
		return false
	}
	first := m.first - 1
	if f.tokens[m.figure].capital() && first > s.tok && f.role(first) == 0 && f.tokens[first].kind == wordToken && !f.tokens[first].possessive() {
		first-- // "his black 2008 Porsche"
	}
	if f.role(first)&(isThe|isArticle|isPossessive) == 0 && !f.tokens[first].possessive() {
		return false
	}
	return f.role(m.figure)&(isPreposition|isRelative|isBe|isHave|isModal|isAnd|isBut) == 0
}

// opensThat reports whether a date stands right behind "that", and so tells the
// day of what follows: "revealed that last November they had met".
func (f *finder) opensThat(m *mention, s *sentence) bool {
	i := m.first - m.moment - 1
	if i > s.tok && f.role(i)&isPreposition != 0 {
		i--
	}
	return i > s.tok && f.word(i) == "that" && f.tokens[i-1].kind == wordToken && (f.role(i-1)&isSay != 0 || strings.HasSuffix(f.word(i-1), "ed"))
}

// infinitiveBetween reports whether a date stands before "to" and a verb, and
// what it may be the day of behind: "gathered last week to call for his
// resignation".
func (f *finder) infinitiveBetween(m *mention, h *hit) bool {
	for i := m.figure; i+1 < h.first; i++ {
		if f.word(i) == "to" && f.tokens[i+1].kind == wordToken && !f.tokens[i+1].capital() && f.role(i+1)&(isThe|isArticle|isPossessive|isPreposition|isPronoun) == 0 {
			return true
		}
	}
	return false
}

// toldBetween reports whether a verb stands between what somebody said and a
// date, which then is that verb's.
func (f *finder) toldBetween(i, end int32) bool {
	for ; i < end; i++ {
		if r := f.role(i); r&(isBe|isHave) != 0 || r&isVerb != 0 && r&isEvent == 0 || f.role(i-1)&isPronoun != 0 && f.tokens[i].kind == wordToken && r == 0 {
			return true
		}
	}
	return false
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
		if f.is(i, cueClause) {
			return true
		}
	}
	return false
}
