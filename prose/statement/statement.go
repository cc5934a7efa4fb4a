// Package statement finds what an article states: every measure in its text,
// tied to what it measures and to the event or thing it is about.
package statement

import (
	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// Statement is one measure (or name, for who claimed, led, said) in a
// document and what it is stated of.
type Statement struct {
	Document *prose.Document
	Value    measure.Value
	Span     prose.Span // of the measure, hedge included
	Quote    prose.Span // the few words that state it, the measure and its trigger included
	Sentence int        // index into Document.Sentences

	Attribute string     // of the lexicon: "deaths", "founded"; "" where none was found
	Trigger   prose.Span // the words that chose the attribute
	Noun      string     // head noun that is counted or measured, folded singular: "soldier"; ""
	Modifiers []string   // what narrows it: "American", "Afghan", "confirmed"; folded

	About    About
	Mood     Mood
	Part     bool   // a part of a whole that the sentence names ("15 of them", "including four")
	Scope    string // "confirmed", "probable", "including attackers" …; ""
	Credit   string // who is credited with the figure; ""
	Quoted   bool   // inside somebody's words
	Headline bool   // of a headline or a caption

	Why []string // how each of the above was decided, one plain sentence each
}

// About is the event or thing that a statement is of.
type About struct {
	Main   bool        // the article's main event, by default or by back reference
	Heads  []string    // head nouns of the event or thing near the measure: "attack", "bombing"; folded
	Names  []string    // names near it, longest form in the article: "Crocus City Hall", "Kerman"
	Places []string    // of Names, those that are places by their preposition or the gazetteer of the text
	Dates  measure.Set // days of the event as the sentence has them; nil when it says nothing
}

// Mood is whether the article asserts a statement.
type Mood uint8

// The moods. Only asserted statements become claims.
const (
	Asserted     Mood = iota
	Negated           // "did not kill 20"
	Hypothetical      // "could cost 5 million", "if 20 more die"
	Forecast          // "is expected to reach 40"
	Denied            // "denied that 20 were held", quoted as false
	Threshold         // "more than 5 % would trigger"
	Target            // "aims to vaccinate 2 million"
)
