package statement

import (
	"fmt"
	"strings"

	"crosscheck/facts/measure"
)

// Explain says how the value, the attribute, the event, the mood and the rest
// of s were decided, one plain sentence each. It is worked out when asked for.
func (s *Statement) Explain() []string {
	var why []string
	say := func(format string, args ...any) { why = append(why, fmt.Sprintf(format, args...)) }
	s.explainValue(say)
	s.explainAttribute(say)
	s.About.explain(say)
	switch s.Mood {
	case Asserted:
	case Background:
		say("It is told in passing, with nothing that says what it measures, so by itself it is no claim.")
	default:
		say("It is %s, so it is no claim.", moodReasons[s.Mood])
	}
	if s.Part {
		say("It is a part of something larger%s.", ofWhat(s.Whole))
	}
	if s.Further {
		say("It comes on top of others: it is not the whole number.")
	}
	if s.Credit != "" {
		say("It is what %s says.", s.Credit)
	}
	if s.Scope != "" {
		say("The words near it limit it: %s.", s.Scope)
	}
	if s.Rate != "" {
		say("It is so much for each %s.", s.Rate)
	}
	if s.From != "" {
		say("It is measured from %s.", s.From)
	}
	if s.Play != nil && !s.Play.Passing {
		s.Play.explain(say)
	}
	return why
}

func (p *Play) explain(say func(string, ...any)) {
	if p.Clock {
		say("It is what the clock of the match shows, and no time of day.")
	}
	if p.Owner != "" {
		say("In this report on sport it is the figure of %s.", p.Owner)
	}
	if p.Stretch != "" {
		say("It is not of the whole match and no more: %s.", p.Stretch)
	}
	if p.Against != "" {
		say("It is said to be against %s.", p.Against)
	}
}

var moodReasons = [...]string{
	Negated: "denied by a “not” before it", Hypothetical: "only possible, by an “if”, “may” or “could” before it",
	Forecast: "expected and has not happened", Denied: "what somebody denies", Threshold: "a limit and no count",
	Target: "a plan or aim",
}

func ofWhat(whole string) string {
	if whole == "" {
		return ""
	}
	return ": " + whole
}

func (s *Statement) explainValue(say func(string, ...any)) {
	switch text := squeeze(s.Value.Text); {
	case s.Derived:
		say("“%s” is when what came after happened, so this happened by then.", text)
	case s.Lent == "year":
		say("“%s” is read as %s: the article does not say when it was published, and the year is that of others about the same event.", text, s.Value.Reading())
	case s.Lent != "":
		say("“%s”: others about the same event say what the local hour is.", text)
	case s.Lasts != "":
		say("“%s %s” tells the day itself: since when, or until when, it was so.", s.Lasts, text)
	case s.shared:
		say("“%s” is read as “%s”: the words before the figure beside it hold for both.", text, s.Value.Reading())
	case s.Value.Set == nil && s.Value.Kind == measure.Date:
		say("“%s” counts from a day that the article does not tell.", text)
	case text != s.Value.Reading():
		say("“%s” is read as %s.", text, s.Value.Reading())
	}
}

func (s *Statement) explainAttribute(say func(string, ...any)) {
	words := s.Document.Words(s.Trigger)
	switch {
	case s.Attribute == "" && s.Noun != "":
		say("No word of the lexicon says what it measures; it counts “%s”.", s.Noun)
	case s.Attribute == "":
		say("No word of the lexicon near it says what it measures.")
	case s.inherited:
		say("It is a figure of the kind told before: %s, by “%s”.", s.Attribute, words)
	case words == "":
		say("It is %s by the words around it.", s.Attribute)
	case s.Cost < 1:
		say("“%s” beside it makes it %s.", words, s.Attribute)
	default:
		say("“%s”, the nearest word that fits, makes it %s.", words, s.Attribute)
	}
}

func (a *About) explain(say func(string, ...any)) {
	switch {
	case a.Other != "":
		say("It is of something else than the article's main event: %s.", a.Other)
	case a.Main:
		say("It is of the article's main event: nothing near it names another day or place.")
	case len(a.Heads) > 0:
		say("It is of the %s named near it.", a.Heads[0])
	}
	if a.Back {
		say("It points back to an earlier sentence, whose names and dates it takes over.")
	}
	if len(a.Names) > 0 {
		say("Named near it: %s.", strings.Join(a.Names, ", "))
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
