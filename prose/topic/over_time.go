package topic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/prose"
)

// overTimePhrases are what makes a figure that of a season or a year, or of
// what is left of a greater one, by their first letter.
var overTimePhrases = func() (by [256]struct {
	all    []string
	second uint32 // a bit for each letter that comes second in them
}) {
	all := []string{"so far", "career", "all competitions", "over the past", "over the last", "still"}
	for _, which := range []string{"this", "last", "each", "every", "per"} {
		for _, time := range []string{"season", "year", "month", "week"} {
			all = append(all, which+" "+time)
		}
	}
	for _, p := range all {
		x := &by[p[0]]
		x.all, x.second = append(x.all, p), x.second|1<<(p[1]&31)
	}
	return by
}()

// overTime returns the first of these phrases in a part of a text, "" if it has
// none.
func overTime(text string, part prose.Span) string {
	for at := part.Start; at+1 < part.End; at++ {
		x := &overTimePhrases[text[at]|0x20]
		if x.second&(1<<(text[at+1]&31)) != 0 {
			for _, p := range x.all {
				if end := at + len(p); end <= part.End && strings.EqualFold(text[at:end], p) && beginsWord(text[part.Start:at]) && (end == part.End || !inWord(text[end])) {
					return text[at:end]
				}
			}
		}
		for at+1 < part.End && letter(text[at]) {
			at++
		}
	}
	return ""
}

// over is overTime for a clause; several figures stand in one.
func (a *article) over(clause prose.Span) string {
	if clause != a.overIn.clause {
		a.overIn = overIn{clause, overTime(a.Document.Text, clause)}
	}
	return a.overIn.phrase
}

// overIn is the clause that was looked through last, with its phrase.
type overIn struct {
	clause prose.Span
	phrase string
}

// beginsWord reports whether a word may begin behind a text: it does not end in a
// letter, a digit, or an apostrophe behind a letter.
func beginsWord(before string) bool {
	if before == "" {
		return true
	}
	if c := before[len(before)-1]; c < utf8.RuneSelf && c != '\'' {
		return !inWord(c)
	}
	r, size := utf8.DecodeLastRuneInString(before)
	if r == '\'' || r == '’' {
		r, _ = utf8.DecodeLastRuneInString(before[:len(before)-size])
	}
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
}
