package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// numberEnd tells what is known of a number's end from the sign or word behind it.
type numberEnd uint8

const (
	endUnknown  numberEnd = iota // more of the number, a unit or a hedge may follow
	endOfClause                  // a sign follows, or nothing: not even a noun
	endAtDate                    // a word follows that makes a date or time of it
	endAtWord                    // another word follows, as before most nouns
)

// behindNumbers are the first words of all that a number may go on with (number
// words, units, hedges, what joins it to another one or to a whole), and those
// that make a date of it.
var behindNumbers = wordkey.NewIndex(makeBehindNumbers())

func makeBehindNumbers() map[string]numberEnd {
	m := make(map[string]numberEnd, 800)
	for _, w := range calendarWords.Words() {
		m[w] = endAtDate
	}
	for w := range numberWords {
		m[w] = endUnknown
	}
	for w := range unitIndex {
		m[strings.ToLower(w)] = endUnknown
	}
	for _, table := range [...]map[string][]hedgePhrase{prefixWords, suffixWords} {
		for w := range table {
			m[w] = endUnknown
		}
	}
	for _, w := range strings.Fields("of in out to through if or and but") {
		m[w] = endUnknown
	}
	return m
}

// endOfNumber tells how a number that ends at i goes on. It spares all the readers
// of what may follow a number a look at what mostly does: one blank and a noun, or
// the end of a clause.
func endOfNumber(s string, i int) numberEnd {
	if i >= len(s) {
		return endOfClause
	}
	switch s[i] {
	case ' ':
		return endAtWordIn(s, i+1)
	case ',':
		if i+1 < len(s) && s[i+1] == ' ' && endAtWordIn(s, i+2) != endUnknown {
			return endOfClause // no ", if not hundreds", no ", at least"
		}
	case '.':
		if !digitAt(s, i+1) {
			return endOfClause
		}
	case ')', ';', ':', '?', '!', '"':
		return endOfClause
	}
	return endUnknown
}

// endAtWordIn tells the same by the word that begins at i.
func endAtWordIn(s string, i int) numberEnd {
	if i >= len(s) || !isLetter(s[i]) {
		return endUnknown
	}
	end, key := wordkey.At(s, i)
	if end < len(s) {
		switch c := s[end]; {
		case c == ' ' || c == ',':
		case c >= 0x80 || c == '\'' || c == '/' || c == '$' || c == '%' || c == '2' || c == '3' || c == '.' && end == i+1: // more of a unit
			return endUnknown
		}
	}
	if e := behindNumbers.Get(key); e != nil {
		return *e
	}
	return endAtWord
}
