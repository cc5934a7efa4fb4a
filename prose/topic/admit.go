package topic

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// counts reports whether a statement is a claim of the article: asserted, no
// figure that the article only names to correct it, and no headline that the
// body tells better.
func (a *article) counts(s *statement.Statement) bool {
	return a.states(s) && !(s.Headline && a.bodyTells(s))
}

// states reports whether an article asserts a statement, and not only to
// correct it.
func (a *article) states(s *statement.Statement) bool {
	return (s.Mood == statement.Asserted || s.Mood == statement.Background && measured(s)) && s.Value.Kind != 0 && s.Sentence < len(a.Document.Sentences) &&
		!a.corrects(s) && !a.ofSaying(s)
}

// measured reports whether a figure told in passing is one that another article
// may well give otherwise: how long, how far, how much; or how many, where it
// is no small number.
func measured(s *statement.Statement) bool {
	switch s.Value.Kind {
	case measure.Quantity, measure.Time:
		return true
	case measure.Count:
		if dimension(&s.Value) == "place" {
			return s.Noun != ""
		}
		n, ok := size(&s.Value)
		return ok && n >= fewTold && dimension(&s.Value) == "count" && s.Value.Hedge != measure.Vague
	}
	return false
}

// fewTold is the least count told in passing that is taken for a claim.
const fewTold = 5

// passing reports whether a count was told in passing: it is a claim only
// where another article has one of the same.
func (m *mention) passing() bool {
	return m.stated != nil && m.stated.Mood == statement.Background && (m.dimension == "count" || m.dimension == "place")
}

// meant returns the statement before a bare count that says what it counts:
// "70,000 people followed, the police said. The organisers spoke of 200,000."
func (a *article) meant(bare *statement.Statement) *statement.Statement {
	var best *statement.Statement
	for i := a.from(bare.Sentence - 1); i < len(a.Statements); i++ {
		s := &a.Statements[i]
		if s.Span.Start >= bare.Span.Start {
			break
		}
		if s.Noun == "" && !s.Person || dimension(&s.Value) != "count" {
			continue
		}
		x, okX := size(&s.Value)
		y, okY := size(&bare.Value)
		if okX && okY && ratio(x, y) <= 10 {
			best = s
		}
	}
	return best
}

// corrects reports whether a figure is only named to correct it.
func (a *article) corrects(s *statement.Statement) bool { return superseded(a.before(s)) }

// bodyTells reports whether the body has a figure of the headline's attribute:
// headlines round.
func (a *article) bodyTells(headline *statement.Statement) bool {
	if headline.Attribute == "" {
		return false
	}
	if p := headline.Play; p != nil && p.What != "" {
		return a.bodyTellsOf(headline)
	}
	if a.body == nil {
		a.body = map[told]bool{}
		for i := range a.Statements {
			if s := &a.Statements[i]; !s.Headline && s.Mood == statement.Asserted {
				a.body[told{s.Attribute, dimension(&s.Value)}] = true
			}
		}
	}
	return a.body[told{headline.Attribute, dimension(&headline.Value)}]
}

// bodyTellsOf is bodyTells for what a player did: the body has a figure of the
// same player.
func (a *article) bodyTellsOf(headline *statement.Statement) bool {
	p := headline.Play
	return slices.ContainsFunc(a.Statements, func(s statement.Statement) bool {
		return !s.Headline && s.Mood == statement.Asserted && s.Play != nil && s.Play.What == p.What && s.Play.Owner == p.Owner && s.Play.Stretch == p.Stretch
	})
}

// told is what figures of the body measure.
type told struct{ attribute, dimension string }

// ofSaying reports whether a date is only when somebody said something.
func (a *article) ofSaying(s *statement.Statement) bool {
	return s.Value.Kind == measure.Date && s.Attribute == "" && endsInSaying(a.before(s))
}

// endsInSaying asks saying only where one of its verbs or nouns stands.
func endsInSaying(text string) bool {
	if strings.Contains(text, "ſ") { // an s, where large and small letters are one
		return saying().MatchString(text)
	}
	var room [64]byte
	lower := appendLower(room[:0], text)
	for _, w := range [...]string{"said", "says", "told ", "reporters", "statement", "reported", "confirmed", "according to "} {
		if bytes.Contains(lower, []byte(w)) {
			return saying().MatchString(text)
		}
	}
	return false
}

var saying = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)\b(said|says|told [A-Za-z ]{0,25}|reporters|statement|reported|confirmed|according to [A-Za-z ]{0,25})( in a statement)?( late| early)?( on| in)?\s*$`)
})
