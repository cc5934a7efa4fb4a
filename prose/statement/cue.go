package statement

import "strings"

// cue is a set of what a sentence has that its unwritten figures may begin
// with: most sentences have none of it, and are not looked through for them.
type cue uint8

const (
	cueZero   cue = 1 << iota // no, nobody, none
	cueLife                   // life, another
	cuePair                   // both, the trio, twice, hour-long
	cueGrade                  // category, mile
	cueDecade                 // sixties
	cueFigure                 // digits
	cueTwo                    // digits at more than one place
	cueSport                  // a word of sport
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

// cuesOf returns the cues of a sentence.
func (f *finder) cuesOf(s *sentence) (all cue) {
	for i := s.tok; i < s.tokEnd; i++ {
		t := &f.tokens[i]
		if t.kind == figureToken {
			all |= (all & cueFigure) << 1
			all |= cueFigure
		}
		all |= t.cue
	}
	return all
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
	if cues&cueGrade != 0 && cues&cueFigure != 0 {
		f.addGrades(s)
	}
	if cues&(cueDecade|cueFigure) != 0 {
		f.addAges(s)
	}
}
