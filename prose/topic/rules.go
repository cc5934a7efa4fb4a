package topic

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// rules bar what no likeness of words makes one fact. What is barred by one rule
// is asked no others.
func (s *score) rules(g *Grouping, a, b *mention) {
	if a.dimension != b.dimension {
		s.bar("one is %s, the other %s", a.dimension, b.dimension)
		return
	}
	if a.article == b.article && !a.sheet() && !b.sheet() && a.stated.Sentence == b.stated.Sentence {
		s.bar("one sentence states both")
	}
	s.sportRules(g, a, b)
	s.peopleRules(a, b)
	if s.settled() {
		return
	}
	if a.stated != nil && b.stated != nil {
		s.partRules(g, a, b)
	}
	s.dateRules(a, b)
	if s.settled() {
		return
	}
	if g.mainAgainstOther(a, b) {
		if harmed(a, b) && !strings.HasPrefix(a.other+b.other, "another place") {
			s.bar("one is of the article's main event, the other is not (%s)", orElse(a.other, b.other))
		}
		s.add(-0.15, "one is of the article's main event, the other is not (%s)", orElse(a.other, b.other))
	}
	if !a.sheet() && !b.sheet() && !g.story(a.article, b.article) && !g.nameShared(a, b) {
		s.bar("the articles are about different events, and no name is in common")
	}
	switch a.dimension {
	case "date":
		s.happeningRules(g, a, b)
	case "time":
		s.clockRules(g, a, b)
	}
	if s.settled() {
		return
	}
	s.namelessRules(a, b)
	s.ageRules(g, a, b)
	s.vagueRules(g, a, b)
	s.marketRules(a, b)
	s.askedRules(a, b)
	s.reportedRules(a, b)
	s.dayRules(g, a, b)
	s.stormRules(g, a, b)
	s.sizeRules(a, b)
}

// namelessRules keep counts of unlike things apart, and names and ranks that may not be
// of the same.
func (s *score) namelessRules(a, b *mention) {
	named := a.attribute != "" && b.attribute != ""
	switch a.dimension {
	case "count":
		if unlikeCounted(a, b) {
			s.bar("one counts %s, the other %s", a.counted, b.counted)
		}
		if a.attribute != b.attribute && integral(&a.value) != integral(&b.value) {
			s.bar("only one is a whole number")
		}
		if !named && (a.noun == "" || b.noun == "") && (few(&a.value) || few(&b.value)) {
			s.doubtful(unlikeThings)
		}
	case "name":
		s.nameRules(a, b)
	case "place":
		if (a.attribute != b.attribute || !named) && (a.noun != b.noun || a.noun == "" || emptyNouns[a.noun]) {
			s.bar("it is not known that both are of the same")
		}
	}
}

// unlikeCounted reports whether two figures count things of which no writer takes
// one for the other: bridges and hotels, points and seasons.
func unlikeCounted(a, b *mention) bool {
	if a.stated != nil && b.stated != nil && a.stated.Play != nil && b.stated.Play != nil && a.stated.Play.What == b.stated.Play.What && a.stated.Play.What != "" {
		return false // 31 shots stopped are 31 saves
	}
	return a.noun != "" && b.noun != "" && a.noun != b.noun && !(a.attribute == "age" && b.attribute == "age") && !(a.person && b.person) && !a.sheet() && !b.sheet() && !((a.person || a.agent()) && (b.person || b.agent())) &&
		!emptyNouns[a.noun] && !emptyNouns[b.noun] &&
		!kinNouns(a, b)
}

// kinNouns reports whether what two figures count is taken for one another.
func kinNouns(a, b *mention) bool {
	kin := knowledge().nounKin
	return inOneLine(kin, a.counted, b.counted) || inOneLine(kin, a.noun, b.noun)
}

// integral reports whether a count has no fraction.
func integral(v *measure.Value) bool {
	n, ok := size(v)
	return ok && n == math.Trunc(n)
}

// emptyNouns, as stems, say nothing of what is counted.
var emptyNouns = wordSet("tim wa thing part sid reason step point piec kind sort typ other")

// few reports whether a count is so small that many things come to it.
func few(v *measure.Value) bool {
	n, ok := size(v)
	return !ok || n < 4
}

// sizeRules keep values apart that no error explains, the two shares that make a
// whole, and the strengths of a quake and an aftershock.
func (s *score) sizeRules(a, b *mention) {
	x, okA := a.size()
	y, okB := b.size()
	if !okA || !okB || a.dimension == "date" {
		return
	}
	if a.dimension == string(measure.Share) && math.Abs(x+y-1) < 0.0015 && x != y {
		s.bar("the two shares make one whole")
	}
	if a.dimension == string(measure.Magnitude) && slices.Contains(a.heads, "aftershock") != slices.Contains(b.heads, "aftershock") {
		s.bar("only one is of an aftershock")
	}
	if a.dimension != string(measure.Magnitude) && timesApart(a, b) > 20 {
		s.bar("one value is more than twenty times the other")
	}
}

// ofEvent reports whether a figure belongs to one event and no other: people
// harmed and the like, not the size or price of a thing.
func (m *mention) ofEvent() bool {
	return m.person || m.dimension == "date" || m.dimension == string(measure.Magnitude)
}

// harmed reports whether another event's figure can be no mistake for that of
// the main one: a toll, a strength, a day. Of what is counted year by year the
// year may only be named by one.
func harmed(a, b *mention) bool {
	if a.dimension != "count" {
		return a.ofEvent() || b.ofEvent()
	}
	return (a.ofEvent() || b.ofEvent()) && (a.harm() || b.harm() || !strings.HasPrefix(a.other+b.other, "another date: any day of 20"))
}

func orElse(a, b string) string {
	if a == "" {
		return b
	}
	return a
}
