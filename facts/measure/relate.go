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
	BySurname                 // same surname, no given name shared (PossibleConflict)
	ByQuotation               // quoted words differ (PossibleConflict)
	ByKind                    // unlike kinds (Incomparable)
	ByUnit                    // unlike dimensions or currencies (Incomparable)
	BySymbolic                // a relative date without an anchor (Incomparable)
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
// name the widths for the rounding rule (nil: default). It is symmetric.
func Relate(a, b Value, w *Windows) Relation { return Relation{} }
