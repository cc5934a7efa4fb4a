package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// trigger is the hit that tells what a mention measures.
type trigger struct {
	hit  int32 // into finder.hits; -1: none
	cost float64
}

// settle decides for a sentence's hits on which side their figures stand, and
// drops those whose condition does not hold.
func (f *finder) settle(s *sentence) {
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

// yieldToLonger drops hits within a longer hit of an attribute of the same
// kind: "death" in "death toll", "injured" in "seriously injured".
func (f *finder) yieldToLonger(s *sentence) {
	for k := s.hit; k < s.hitEnd; k++ {
		long := &f.hits[k]
		if side := f.phrases[long.phrase].side; long.dead || long.end-long.first < 2 || f.phrases[long.phrase].attribute < 0 || side == agent || side == patient {
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

// levelOf reports whether a figure is what something rose or fell to, not by
// how much: "the rating fell to 31 percent".
func (f *finder) levelOf(m *mention, a *attribute) bool {
	if a.name != "growth" && a.name != "decline" {
		return false
	}
	w := f.word(m.first - 1)
	return w == "to" || w == "at" || w == "from"
}

// stepOf reports whether a sum is what a price rose or fell by, not the price:
// "shares rose $7.625 to $86".
func (f *finder) stepOf(m *mention, a *attribute) bool {
	return m.kinds == aMoney && (a.name == "share-price" || a.name == "price") && stepVerbs[f.word(m.first-1)]
}

var stepVerbs = wordSet("up down rose fell gained lost climbed dropped jumped slipped surged slid tumbled rising falling gaining losing")

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

// fits reports whether the noun that is counted can be what an attribute
// counts.
func (f *finder) fits(m *mention, a *attribute, p *phrase) bool {
	if m.kinds == aCount && a.kinds&aMagnitude != 0 {
		return strings.Contains(m.value.Text, ".") && m.value.Nominal.Less(measure.Int(10))
	}
	if a.name == "age" && m.kinds == aDuration && !m.value.Nominal.Less(measure.Int(oldest)) {
		return false // the age of a thing
	}
	if a.name == "shot" && f.ofSomeSport() {
		return false // at a goal
	}
	if m.kinds == aCount && (a.person || a.thing) && !m.value.Nominal.IsInt() {
		return false
	}
	if m.kinds&(aCount|aRank) == 0 || m.to == m.figure || p.side == counted {
		return true
	}
	as := f.role(m.to - 1)
	switch {
	case a.name == "age":
		return false // "two nights"
	case a.name == "goals" && p.side == object:
		noun := f.fold(m.to - 1)
		return noun == "goal" || noun == "strike" || noun == "try" || noun == "hat-trick" // not "scored 12 points"
	case a.person:
		return as&isPerson != 0 || as&(isThing|isEvent|isTime) == 0
	case a.thing && p.side != counted:
		return as&isPerson == 0 && (as&isEvent == 0 || as&isThing != 0 || p.side == after) // "two quakes flattened 40 houses"
	}
	return true
}

// known reports whether a set of days was worked out.
func anchored(v *measure.Value) bool {
	return v.Set != nil && (v.Detail == nil || !v.Detail.Symbolic)
}

// changes reports whether a verb of change stands before a figure, which then
// is that of the subject, however far away it stands: "climbed to 284",
// "more than doubled on Sunday to 832", "stood at 12".
func (f *finder) changes(m *mention, s *sentence) bool {
	for i := m.first - 1; i >= max(s.tok, m.first-6); i-- {
		if f.tokens[i].kind != wordToken {
			return false
		}
		if f.is(i, cueChange) || f.word(i) == "estimated" && (f.word(i+1) == "to" || f.word(i+1) == "at") {
			return true
		}
	}
	return false
}
