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
	Span     prose.Span // of the measure, hedge included; of the one word where two values share it ("the twin bombings")
	Quote    prose.Span // the few words that state it, the measure and its trigger included
	Clause   prose.Span // the part of the sentence that speaks of one event: measure, trigger and event stand in it
	Sentence int        // index into Document.Sentences

	Attribute string     // of the lexicon: "deaths", "founded"; "" where none was found
	Field     string     // of the attribute in the lexicon: "harm", "money" …; ""
	Trigger   prose.Span // the words that chose the attribute; empty where the noun or the unit did
	Cost      float64    // how far the trigger is, in words and marks: 0 beside the measure; 0 without attribute
	Noun      string     // head noun that is counted or measured, folded singular: "soldier"; ""
	Modifiers []string   // what narrows it: "american", "afghan", "confirmed"; folded, in order

	// Subject is whose figure it is: the name or noun that the clause speaks
	// of ("Acme", "unemployment"), folded; "". For money and shares.
	Subject string
	Whole   string // of what it is a part or a percentage: "votes", "12000"; folded; ""
	Rate    string // "day", "year" …: so much in each; ""
	From    string // the place that a distance is from, folded; ""

	Play   *Play // what it is in a report on sport; nil in all others
	About  About
	Scope  string // "confirmed", "probable", "including attackers" …; ""
	Credit string // who is credited with the figure; ""

	// Lasts is "since" or "until" where that word stands before a date which is
	// read as the day that something began or ended on; "".
	Lasts string

	// Lent is set by whoever compares articles where others about the same event tell
	// the rest of a value: the "year" of a day in an article that tells neither that nor
	// when it was published, or the local "hour" of a time in Greenwich; "".
	Lent string

	// What is no more than a byte stands together, as long texts have many statements.
	Mood     Mood
	Person   bool // it counts people
	Limit    bool // what there is room for or what is allowed, not what was
	Part     bool // a part of a whole that the sentence names ("15 of them", "including four")
	Further  bool // besides others: "another two", "11 more"
	Quoted   bool // inside somebody's words
	Headline bool // of a headline or a caption

	// Derived is set when the value was worked out and does not stand in the
	// text as it is: "in 2017 after the troops left" says that they left by 2017.
	Derived bool

	main      bool // the attribute is one of the main event's
	inherited bool // the attribute is that of an earlier figure
	shared    bool // its hedge or unit is that of the figure beside it
}

// About is the event or thing that a statement is of. Every list is in the
// order of nearness to the measure.
type About struct {
	// Other says what shows that it is another event than the main one
	// ("another year: 2015", "another place: Kerman", "earlier"); "" when
	// nothing does. Main and Other never stand together; neither may.
	Other  string
	Main   bool        // the article's main event, by default or by back reference
	Back   bool        // Heads, Names and Dates were taken over from an earlier sentence ("the attack")
	Heads  []string    // head nouns of the event or thing near the measure: "attack", "bombing"; folded singular
	Names  []string    // names near it, longest form in the article: "Crocus City Hall", "Kerman"
	Places []string    // of Names, those that are places by their preposition or elsewhere in the text
	Dates  measure.Set // days of the event as the clause has them; nil when it says nothing
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
	Background        // says how old, far or long something is in passing, or labels a thing: no claim ("the 2018 book")
)

var moods = [...]string{"asserted", "negated", "hypothetical", "forecast", "denied", "threshold", "target", "background"}

func (m Mood) String() string { return moods[m] }

// Options say how to find statements. The zero value does.
type Options struct {
	Lexicon *Lexicon            // nil: the built-in one
	Names   *measure.Vocabulary // of the topics file; nil: none
	Windows *measure.Windows    // nil: the default ones
}

// Find returns the statements of a document in the order of the text; values
// that share their words are in the order in which the words name them.
// It never fails; a document without statements gives none. The result holds
// on to the document.
func Find(d *prose.Document, opt Options) []Statement {
	if opt.Lexicon == nil {
		opt.Lexicon = Builtin()
	}
	f := takeFinder()
	defer f.giveBack()
	f.Lexicon, f.doc, f.text = opt.Lexicon, d, d.Text
	f.reader = measure.Reader{Names: opt.Names, Windows: opt.Windows}
	if set := d.Published.Value.Set; len(set) > 0 {
		f.reader.Anchor, f.reader.HasAnchor = measure.Interval{Lo: set[0].Lo, Hi: set[len(set)-1].Hi}, true
	}
	f.read()
	return f.out
}
