package measure

// Kind is what sort of thing a value is.
type Kind uint8

// The kinds of values.
const (
	Auto      Kind = iota // not known yet: read what the text looks like
	Count                 // whole things: people, ships, attacks
	Quantity              // measured: length, money, share, duration, magnitude …
	Date                  // a set of days
	Period                // a start and an end, compared apart
	Time                  // a time of day
	Name                  // of a group, a place, a thing; may lie within another
	Person                // of a human being
	Text                  // anything else: shown, never in conflict
	Quotation             // words that somebody said: compared word by word
	List                  // "at least these"
	YesNo
)

// Hedge is how a value was qualified.
type Hedge uint8

// The hedges, in the order and with the names of the JSON contract.
const (
	Exact Hedge = iota
	AtLeast
	AtMost
	UpTo
	MoreThan
	FewerThan
	JustOver
	About
	Nearly
	BetweenHedge
	Vague
	Since
	By
	Before
	After
)

// Value is what a source states: the set of values its words allow, beside
// the words. Values are immutable; slices reached through one must not be
// changed. The zero Value is an empty Text.
type Value struct {
	Text      string    // exactly what was written, hedge and unit included
	Kind      Kind      // never Auto after reading
	Hedge     Hedge     //
	Precision Precision // what the last written digit is worth, in Unit
	Nominal   Num       // the number as written, in Unit ("35 miles": 35); dates: first day
	Set       Set       // what the words allow, in base units or days (see Interval)
	Unit      *Unit     // of quantities; nil for bare counts and everything else
	Noun      string    // the noun that was counted, as written ("soldiers"), or ""
	Detail    *Detail   // what only some kinds have; nil for plain figures
}

// Detail holds what only some values have.
type Detail struct {
	Names   []NameRef // Name, Person: what is named, in order; Not marks "not X"
	Items   []Value   // List: its members
	Exactly bool      // List: these and no others
	Open    bool      // List: "among others"

	Start, End *Value // Period: each a Date; nil when open or unknown

	Upper   Num    // BetweenHedge: the upper number as written (Nominal is the lower)
	Share   bool   // a part of a whole: "most", "half", "a third", 40 %
	Ordinal bool   // Count: a place in an order ("tenth"), not a number of things
	Instant bool   // Date: the set holds fractions of days (a clock time was given)
	Zone    *int   // Time and instants: minutes east of UTC if stated
	Local   bool   // Time: said to be that of the place, or told beside another zone's
	Region  string // Time: the zone where its name says neither summer nor winter: ET, CT, MT, PT
	// Symbolic marks a relative date read without an anchor: Set is nil and
	// the value is not compared.
	Symbolic bool
	// FromEvent marks a relative date that counts from an event ("the next
	// day", "two weeks prior"), not from publication.
	FromEvent bool
	// Loose is the set under the profile loose where it cannot be worked out
	// from Hedge, Nominal and Unit alone (early, mid, late of a date).
	Loose Set
	// Plain is the set before a topic's tolerance, Slack, widened it; nil if
	// none did.
	Plain Set
	Slack Tolerance
	// Grain is the precision of a date as written.
	Grain Grain
}

// Grain is the precision a date or duration was written with.
type Grain uint8

// The grains, finest first.
const (
	GrainNone Grain = iota
	GrainSecond
	GrainMinute
	GrainHour
	GrainDay
	GrainWeek
	GrainMonth
	GrainSeason
	GrainYear
	GrainDecade
	GrainCentury
)

// NameRef is a name as written, and the vocabulary's canonical form if known.
type NameRef struct {
	Text  string // as written
	Canon string // the vocabulary's spelling, or "" when it is not there
	Fold  string // folded for comparison
	Not   bool   // stated not to be this
	// Lo and Hi are the name's Span in the vocabulary it was read with; Hi is
	// 0 for a name that is not there.
	Lo, Hi int
}
