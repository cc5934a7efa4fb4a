package measure

// Verdict is how two values stand to each other.
type Verdict uint8

// The verdicts, best first.
const (
	Same             Verdict = iota // equal sets
	Compatible                      // the sets meet, or By says why it is no conflict
	PossibleConflict                // they exclude one another only under a reading that may be doubted
	Conflict                        // no value satisfies both
	Incomparable                    // units, kinds or dimensions that cannot be compared; symbolic dates
)

// Basis is what a verdict rests on.
type Basis uint8

// The bases.
const (
	BySet        Basis = iota // the sets themselves: equal, or disjoint
	ByHedge                   // a hedge or range is what makes the sets meet
	ByPrecision               // one is written more precisely (22 March, March; 22 km, 22.1 km)
	ByRounding                // only rounding makes them so (a note; a warning)
	ByTouching                // they meet only at one written bound: see Relation.At
	ByVocabulary              // one name lies within the other
	BySpelling                // names at a small edit distance (Compatible)
	ByWording                 // texts that differ (Compatible)
	ByLoose                   // they meet only under the profile loose (PossibleConflict)
	ByVague                   // a vague phrase decided (PossibleConflict)
	ByUpTo                    // the soft bound of "up to" decided (PossibleConflict)
	BySurname                 // only a part of the name is shared (PossibleConflict)
	ByQuotation               // quoted words differ (PossibleConflict)
	ByKind                    // unlike kinds (Incomparable)
	ByUnit                    // unlike dimensions or currencies (Incomparable)
	BySymbolic                // a relative date without an anchor (Incomparable)
	ByTolerance               // the topic's tolerance is what makes the sets meet (Compatible)
)

// Relation is the verdict on two values, and its ground.
type Relation struct {
	Verdict     Verdict
	By          Basis
	At          Num    // ByTouching: the only number that both allow, in base units
	Window      string // which window decided, in words ("nearly: 10 %"), or ""
	OneDay      bool   // dates exactly one day apart: perhaps local dates
	NounsDiffer bool   // counted nouns differ (soldiers, Americans): a note, never more
}

// Relate compares two values under the windows they were read with; windows
// name the widths for the rounding rule (nil: default).
//
// It is symmetric, and a value is the Same as itself; only a symbolic date is
// never compared, not even with itself. Loosening never makes a conflict: if a
// and b are Same or Compatible and the set of c holds that of a, then c and b
// are, too. Two grounds rest on the number that was written, not on the set,
// and hold as long as c has that number: rounding, and touching where c is a
// bare measured figure (whose open end nobody wrote). A possible conflict may
// become a conflict if c leaves out the words that made it doubtful.
func Relate(a, b Value, w *Windows) Relation { return relate(&a, &b, w) }

// Relate is the function of that name, for those who relate many values: they
// are not copied.
func (v *Value) Relate(o *Value, w *Windows) Relation { return relate(v, o, w) }

func relate(a, b *Value, w *Windows) Relation {
	if a.Kind == List || b.Kind == List {
		return relateLists(*a, *b, w)
	}
	ca, cb := classOf(a.Kind), classOf(b.Kind)
	if ca != cb {
		if ca.worded() && cb.worded() {
			return relateTexts(*a, *b)
		}
		return Relation{Verdict: Incomparable, By: ByKind}
	}
	switch ca {
	case ofNumbers, ofTimes:
		return relateSets(a, b, w)
	case ofDays:
		if a.Kind == Period || b.Kind == Period {
			return relatePeriods(*a, *b, w)
		}
		return relateSets(a, b, w)
	case ofNames:
		if a.Kind == Person || b.Kind == Person {
			return relatePersons(*a, *b)
		}
		return relateNames(a, b)
	case ofQuotations:
		return relateQuotations(*a, *b)
	case ofAnswers:
		return relateYesNo(*a, *b)
	}
	return relateTexts(*a, *b)
}

// class gathers the kinds that can be compared with one another.
type class uint8

const (
	ofTexts class = iota
	ofNames
	ofQuotations
	ofNumbers
	ofDays
	ofTimes
	ofAnswers
)

func classOf(k Kind) class {
	switch k {
	case Count, Quantity:
		return ofNumbers
	case Date, Period:
		return ofDays
	case Time:
		return ofTimes
	case Name, Person:
		return ofNames
	case Quotation:
		return ofQuotations
	case YesNo:
		return ofAnswers
	}
	return ofTexts
}

// worded reports whether values of the class are words, which can always be
// shown side by side.
func (c class) worded() bool { return c <= ofQuotations }

// relatePeriods compares start with start and end with end. A date is a period
// whose start and end both lie within it; an end that is open or unknown
// excludes nothing.
func relatePeriods(a, b Value, w *Windows) Relation {
	startA, endA := ends(a)
	startB, endB := ends(b)
	return worse(relateEnds(startA, startB, w), relateEnds(endA, endB, w))
}

func ends(v Value) (start, end *Value) {
	if v.Kind != Period {
		return &v, &v
	}
	if v.Detail == nil {
		return nil, nil
	}
	return v.Detail.Start, v.Detail.End
}

func relateEnds(a, b *Value, w *Windows) Relation {
	switch {
	case a != nil && b != nil:
		return relateSets(a, b, w)
	case a == nil && b == nil:
		return Relation{}
	}
	return Relation{Verdict: Compatible, By: ByPrecision}
}

// worse returns the worse of two relations, the first if they are equal.
func worse(a, b Relation) Relation {
	if b.Verdict > a.Verdict {
		a, b = b, a
	}
	a.OneDay = a.OneDay || b.OneDay && b.Verdict == a.Verdict
	return a
}
