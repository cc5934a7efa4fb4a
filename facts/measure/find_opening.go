package measure

import "iter"

// Opening says what may begin at a word or sign, and what may go on with it.
type Opening uint16

const (
	startNumber Opening = 1 << iota
	startDate
	startWeak   // begins a measure only if a word of one follows
	startNext   // may follow a weak word
	startLink   // stands between a weak word and the next: "in the", "some of the"
	startSign   // begins a measure only if "$" follows: "S$20"
	startHedged // begins a number only as the first word of a hedge
	startThe    // "the": begins a number only before an ordinal or a majority

	startsMeasure = startNumber | startDate
)

// What those who look words up for themselves need to know of them.
const (
	Opens  = startsMeasure // one of these: a measure may begin with the word
	Asks   = startWeak     // but only if the next word GoesOn
	GoesOn = startNext
	Links  = startLink // the word after it is to be asked instead, up to two times
)

// Openings lists the words of ASCII letters, in lower case, that a measure may
// begin with or that it may go on with from such a word. With any other of
// these letters and no more none does; of words with other letters, digits,
// hyphens or apostrophes, of digits and of signs FindIn knows.
func Openings() iter.Seq2[string, Opening] {
	return func(yield func(string, Opening) bool) {
		for w, o := range starters {
			if o&startSign != 0 {
				o &^= startsMeasure
			}
			if !yield(w, o) {
				return
			}
		}
	}
}
