package statement

import "strings"

// cue is a set of what a sentence has that its unwritten figures may begin
// with: most sentences have none of it, and are not looked through for them.
// Others are of words that are looked for beside most figures.
type cue uint16

const (
	cueZero   cue = 1 << iota // no, nobody, none
	cueLife                   // life, another
	cuePair                   // both, the trio, twice, hour-long
	cueGrade                  // category, mile
	cueDecade                 // sixties
	cueFigure                 // digits
	cueTwo                    // digits at more than one place
	cueSport                  // a word of sport

	cueCompare // may open a comparison: "up from", "higher than"
	cueClause  // opens a clause of its own: "after", "because"
	cueChange  // a verb of change: "climbed"
	cueCharge  // what somebody was accused of may follow: "charged"
	cueDue     // tells for which day something is announced: "scheduled"
	cueLimit   // makes a limit of a figure: "threshold"
	cueNeed    // tells beside a figure that so much is asked for: "are needed", "a target of"

	unwritten = cueCompare - 1 // all before it
)

// cueWords are the words that are cues.
var cueWords = [...]struct {
	cue   cue
	words string
}{
	{cueZero, "no nobody none"},
	{cueLife, "life another"},
	{cuePair, "both twice thrice pair duo couple trio quartet " + spanWords},
	{cueGrade, "category mile stage phase level kilometre kilometer"},
	{cueDecade, decadeWords + " mid-" + strings.ReplaceAll(decadeWords, " ", " mid-")},
	{cueSport, reportWords},
}

// searchWords are the words of the other cues, in lower case as they are to
// stand. They need be none of the lexicon's.
var searchWords = [...]struct {
	cue   cue
	words string
}{
	{cueCompare, "compared up down higher lower fewer greater from"},
	{cueClause, "after before when since until while following because that"},
	{cueChange, `rose risen rises rising climbed climbs climbing grew grown doubled tripled quadrupled jumped reached reaches stood stands standing
		passed passes topped tops exceeded exceeds surpassed hit fell dropped increased decreased declined slid slipped plunged plummeted soared surged swelled shrank tumbled revised raised updated lowered put puts gives gave`},
	{cueCharge, `charged accused questioned arrested convicted held suspected acquitted indicted tried sentenced jailed wanted cleared guilty trial
		suspicion interviewed quizzed appeared`},
	{cueDue, "scheduled slated due set rescheduled postponed pencilled penciled planned"},
	{cueLimit, "threshold minimum requires require required limit"},
	{cueNeed, "needed needs need necessary required requires takes target"},
}

// is reports whether token i is a word of a cue.
func (f *finder) is(i int32, c cue) bool {
	return uint(i) < uint(len(f.tokens)) && f.tokens[i].cue&c != 0 && !f.tokens[i].capital()
}

// addUnwritten notes the figures that stand in no number, or in one that
// measures nothing by itself, before a sentence's measures are looked for.
func (f *finder) addUnwritten(s *sentence, cues cue) {
	if cues&(cueZero|cueLife) != 0 {
		f.addZeros(s)
	}
	if cues&cuePair != 0 {
		f.addPairs(s)
	}
	if cues&cueTwo != 0 {
		f.addScores(s, cues)
		f.addVotes(s)
	}
	if cues&cueGrade != 0 {
		f.addGrades(s)
	}
	if cues&(cueDecade|cueFigure) != 0 {
		f.addAges(s)
	}
}
