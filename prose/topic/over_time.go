package topic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
	"crosscheck/prose"
)

// overTimePhrases are what makes a figure that of a season or a year, or of
// what is left of a greater one, by their first words.
var overTimePhrases = func() wordkey.Index[[]string] {
	all := []string{"so far", "career", "all competitions", "over the past", "over the last", "still"}
	for _, which := range []string{"this", "last", "each", "every", "per"} {
		for _, time := range []string{"season", "year", "month", "week"} {
			all = append(all, which+" "+time)
		}
	}
	by := map[string][]string{}
	for _, p := range all {
		first, _, _ := strings.Cut(p, " ")
		by[first] = append(by[first], p)
	}
	return wordkey.NewIndex(by)
}()

// overTime returns the first of these phrases in a part of a text, "" if it has
// none.
func overTime(text string, part prose.Span) string {
	text = text[:part.End]
	for at := part.Start; at < part.End; {
		word, phrases := overTimePhrases.At(text, at)
		if phrases != nil && beginsWord(text[part.Start:at]) {
			for _, p := range *phrases {
				if end := at + len(p); end <= part.End && strings.EqualFold(text[at:end], p) && (end == part.End || !inWord(text[end])) {
					return text[at:end]
				}
			}
		}
		at = max(word, at+1)
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
