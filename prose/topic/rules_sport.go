package topic

import (
	"strings"

	"crosscheck/prose/statement"
)

// sportRules keep apart what reports on sport tell of unlike moments and of
// unlike players: a match has many scores, and every player figures of each
// sort.
func (s *score) sportRules(g *Grouping, a, b *mention) {
	if a.sheet() || b.sheet() {
		return
	}
	if ofScore(a.attribute) || ofScore(b.attribute) {
		s.scoreRules(g, a, b)
		return
	}
	p, q := a.stated.Play, b.stated.Play
	switch {
	case p == nil || q == nil:
	case strings.HasPrefix(a.dimension, "money") || a.dimension == "duration" && (p.Deal != nil || q.Deal != nil):
		s.dealRules(g, a, b)
	case p.Passing && q.Passing:
	case p.Clock || q.Clock:
		s.bar("the clock of a match shows every time once")
	case a.dimension == "count" || a.dimension == "place":
		s.playRules(g, a, b)
	case a.dimension == "length":
		if p.What != "" || q.What != "" || ofField(a) && ofField(b) {
			s.lengthRules(g, a, b)
		}
	case a.dimension == "date" || a.dimension == "time":
		if !(a.main && b.main) && !g.sideShared(a, b) {
			s.bar("no side or player is named with both")
		}
	case a.attribute == "winner" && b.attribute == "winner":
		if !g.beat(a, b) && !g.beat(b, a) {
			s.bar("neither is said to have lost to the other")
		}
	case a.dimension == "duration":
		if brief(a) && brief(b) && g.saidOfBoth(a, b) < muchSaid && (p.Owner == "" || q.Owner == "" || !g.oneSide(p.Owner, q.Owner)) && (a.attribute != b.attribute || generic[a.attribute] || a.attribute == "") {
			s.bar("nothing says that both last so long for one")
		}
	}
}

// playRules keep apart what players did, unless one player is named for both,
// and both count the same in one stretch of time.
func (s *score) playRules(g *Grouping, a, b *mention) {
	if x, y := noPlay(a), noPlay(b); x || y {
		if x != y && (a.attribute == "age" || b.attribute == "age" || !(a.person && b.person) && a.stated.Play.What+b.stated.Play.What != "") {
			s.bar("only one is of the match")
		}
		return
	}
	if a.person && b.person {
		return
	}
	p, q := a.stated.Play, b.stated.Play
	if p.Owner == "" && q.Owner == "" && a.attribute == b.attribute && ofMatch[a.attribute] {
		return
	}
	if a.dimension == "place" && timesOfPlay[p.What] && g.saidOfBoth(a, b) < muchSaid {
		s.bar("nothing says that both tell when one thing was done")
	}
	s.ownRules(g, p, q)
}

// timesOfPlay are what ranks number when they tell at what time of a match
// something was done: a player does much in each.
var timesOfPlay = wordSet("round quarter inning half period set lap minute over")

// ownRules ask that two figures of players are of one player, of one thing done
// and of one stretch of time.
func (s *score) ownRules(g *Grouping, p, q *statement.Play) {
	switch {
	case p.What == "line" || q.What == "line":
		s.bar("a line of the field is no length")
	case p.What != q.What && !(wide(p) && wide(q) && p.What+q.What != "" && (p.What == "" || q.What == "")):
		s.bar("one counts %s, the other %s", orElse(p.What, "nobody knows what"), orElse(q.What, "nobody knows what"))
	case p.What == "" && !(wide(p) && wide(q)):
		s.bar("nothing says what is counted")
	case p.Owner == "" || q.Owner == "":
		s.bar("nobody is named whose both are")
	case !g.oneSide(p.Owner, q.Owner):
		s.bar("one is of %s, the other of %s", p.Owner, q.Owner)
	case !oneStretch(p.Stretch, q.Stretch):
		s.bar("one is of the %s, the other of the %s", orElse(p.Stretch, "match"), orElse(q.Stretch, "match"))
	}
}

// onePlay are what single plays are.
var onePlay = wordSet("run pass kick return drive")

// lengthRules ask the same of lengths. Of those of single plays the words for a
// part of the match do not make parts.
func (s *score) lengthRules(g *Grouping, a, b *mention) {
	p, q := *a.stated.Play, *b.stated.Play
	if onePlay[p.What] && p.Stretch != statement.Other && q.Stretch != statement.Other && (p.Stretch == "" || q.Stretch == "" || uncertain[p.Stretch] || uncertain[q.Stretch]) {
		p.Stretch, q.Stretch = "", ""
	}
	s.ownRules(g, &p, &q)
}

// wide reports whether a figure is a record or a total up to now, of which the
// words often do not say again what is counted.
func wide(p *statement.Play) bool {
	return p.Stretch == statement.Best || p.Stretch == statement.ToDate
}

// oneStretch reports whether two figures may be of the same stretch of time.
func oneStretch(a, b string) bool {
	switch {
	case uncertain[a] || uncertain[b]:
		return false
	case a == b:
		return true
	case a == statement.ToDate:
		return b == "" || b == "season" || b == "career" || b == statement.Best
	case b == statement.ToDate:
		return oneStretch(b, a)
	}
	return false
}

// uncertain are the stretches of which no two are known to be one.
var uncertain = map[string]bool{statement.Passage: true, statement.Average: true, statement.Other: true}

// onePlayed reports whether two figures may be of one thing in reports on sport:
// both the same score, or of one thing done.
func onePlayed(a, b *mention) bool {
	if ofScore(a.attribute) || ofScore(b.attribute) {
		return a.attribute == b.attribute
	}
	if a.stated == nil || b.stated == nil || a.stated.Play == nil || b.stated.Play == nil {
		return true
	}
	x, y := a.stated.Play.What, b.stated.Play.What
	return x == y || x == "" || y == ""
}

// noPlay reports whether a count in a report on sport is of something else than
// the match: people harmed, ages, the crowd.
func noPlay(m *mention) bool {
	switch m.stated.Field {
	case "harm", "crime", "people", "courts", "war":
		return true
	}
	return m.attribute == "attendance" || m.attribute == "age" || m.limit || m.noun == "crowd" || m.stated.Noun == "ticket"
}

// ofMatch are the attributes that a match has as a whole.
var ofMatch = wordSet("cards corners laps attendance")

// ofField reports whether a length is one of those of a field of play.
func ofField(m *mention) bool {
	n, ok := m.size()
	return ok && n < 1000
}

// brief reports whether a length of time is shorter than a day.
func brief(m *mention) bool {
	n, ok := m.size()
	return ok && n < 86_400
}
