package topic

import (
	"regexp"

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
		!superseded.MatchString(a.before(s)) && !a.ofSaying(s)
}

// measured reports whether a figure told in passing is one of a measure that
// another article may well give otherwise: how long, how far, how much.
func measured(s *statement.Statement) bool {
	return s.Value.Kind == measure.Quantity || s.Value.Kind == measure.Time
}

// superseded matches what stands before a figure that no longer holds, or
// never did: "212, not 187", "up from 54 percent", "fewer than the 4,200".
var superseded = regexp.MustCompile(`(?i)\b((first|initially|originally|earlier|previously) (gave|given|put|reported|said|estimated|thought|counted|recorded|announced)|not|rather than|instead of|(up|down|revised) from|than the( first| initial)?|compared (with|to)|initially|previously|originally)( the| a| at least| about| some| only| at|as|an? (earlier|initial|first)( figure of)?)*\s*$`)

// bodyTells reports whether the body has a figure of the headline's attribute:
// headlines round.
func (a *article) bodyTells(headline *statement.Statement) bool {
	if headline.Attribute == "" {
		return false
	}
	for i := range a.Statements {
		s := &a.Statements[i]
		if !s.Headline && s.Attribute == headline.Attribute && s.Mood == statement.Asserted && dimension(&s.Value) == dimension(&headline.Value) {
			return true
		}
	}
	return false
}

// ofSaying reports whether a date is only when somebody said something.
func (a *article) ofSaying(s *statement.Statement) bool {
	return s.Value.Kind == measure.Date && s.Attribute == "" && saying.MatchString(a.before(s))
}

var saying = regexp.MustCompile(`(?i)\b(said|says|told [A-Za-z ]{0,25}|reporters|statement|reported|confirmed|according to [A-Za-z ]{0,25})( in a statement)?( late| early)?( on| in)?\s*$`)
