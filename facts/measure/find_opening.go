package measure

import "iter"

// Opening says what a word of letters has to do with how measures begin.
type Opening uint8

const (
	Opens     Opening = 1 << iota // a measure may begin with it
	OpensWith                     // one may, if GoesOn follows, up to two words of Links between
	GoesOn                        // a measure may go on with it
	Links                         // it may stand between: "in the", "some of the"
)

// Openings lists the words, in lower case, that FindIn may find a measure at or
// that a measure may go on with from them. They are ASCII letters and stand
// for themselves only where no other letter, digit, hyphen or sign follows;
// any other word, and every digit or sign, may begin a measure or go on with
// one.
func Openings() iter.Seq2[string, Opening] {
	return func(yield func(string, Opening) bool) {
		for w, flags := range starters {
			if o := flags.opening(); o != 0 && !yield(w, o) {
				return
			}
		}
	}
}

func (s startFlags) opening() (o Opening) {
	switch {
	case s&startsMeasure == 0 || s&startSign != 0:
	case s&startWeak != 0:
		o = OpensWith
	default:
		o = Opens
	}
	switch {
	case s&startLink != 0:
		o |= Links
	case s&startNext != 0:
		o |= GoesOn
	}
	return o
}
