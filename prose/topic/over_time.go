package topic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/prose"
)

// overTimePhrases are what makes a figure that of a season or a year, or of
// what is left of a greater one, by their first letter.
var overTimePhrases = func() (by [256][]string) {
	all := []string{"so far", "career", "all competitions", "over the past", "over the last", "still"}
	for _, which := range []string{"this", "last", "each", "every", "per"} {
		for _, time := range []string{"season", "year", "month", "week"} {
			all = append(all, which+" "+time)
		}
	}
	for _, p := range all {
		by[p[0]] = append(by[p[0]], p)
	}
	return by
}()

// overTime returns the first of these phrases in a part of a text, "" if it has
// none.
func overTime(text string, part prose.Span) string {
	for at := part.Start; at < part.End; at++ {
		phrases := overTimePhrases[text[at]|0x20]
		if phrases == nil || !beginsWord(text[part.Start:at]) {
			continue
		}
		for _, p := range phrases {
			if end := at + len(p); end <= part.End && strings.EqualFold(text[at:end], p) && (end == part.End || !inWord(text[end])) {
				return text[at:end]
			}
		}
	}
	return ""
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
