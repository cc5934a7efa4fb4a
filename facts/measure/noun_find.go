package measure

import (
	"strings"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// nounAfter returns the noun that a phrase counts, as far as it can be told:
// the words up to the first plural, or for one the first word.
func nounAfter(s string, p *phrase) extent {
	if p.a.unit != nil || p.a.ordinal || p.a.ending == endOfClause || p.a.ending == endAtDate {
		return extent{p.end, p.end}
	}
	j := skipBlanks(s, p.end)
	if hyphenAt(s, p.end) > 0 {
		j = skipJoin(s, p.end)
	}
	j = skipMore(s, skipOf(s, j))
	one := p.a.n.Equal(Int(1)) && !p.ranged
	start, at := j, j
	for words := 0; words < 5; words++ {
		end, role := nounWordAt(s, at)
		if end == at || role&(nounEnds|nounDates) != 0 || words == 0 && role&nounHedges != 0 && suffixStarts(s, at) && !plural(s[at:end]) {
			break
		}
		if one && words == 0 && role&nounNotOne == 0 || plural(s[at:end]) && !(role&nounDescribes != 0 && nounGoesOn(s, end)) {
			return p.takeSuffix(s, extent{start, end})
		}
		next := skipBlanks(s, end)
		if next == end {
			break
		}
		at = next
	}
	return extent{p.end, p.end}
}

// nounRole is what a word is to a noun behind a number.
type nounRole uint8

const (
	nounEnds      nounRole = 1 << iota // grammar: no noun goes on with it
	nounDates                          // makes a date of the number
	nounHedges                         // may begin a hedge
	nounNotOne                         // follows the pronoun one
	nounDescribes                      // ends like a plural, and stands before a noun
)

// nounRoles holds all words that have one, so that a word is looked up once.
var nounRoles = wordkey.NewIndex(makeNounRoles())

func makeNounRoles() map[string]nounRole {
	m := map[string]nounRole{}
	for _, list := range [...]struct {
		words wordkey.List
		role  nounRole
	}{{functionWords, nounEnds}, {calendarWords, nounDates}, {notOneOf, nounNotOne}, {describes, nounDescribes}} {
		for _, w := range list.words.Words() {
			m[w] |= list.role
		}
	}
	for w := range suffixWords {
		m[w] |= nounHedges
	}
	return m
}

// nounWordAt returns the end of a noun's word at i, as nounWordEnd does, and what
// the word is.
func nounWordAt(s string, i int) (end int, role nounRole) {
	end, key := wordkey.At(s, i)
	if end < len(s) {
		if c := s[end]; c >= utf8.RuneSelf || c == '-' || c == '.' || c == '\'' { // it may go on
			end = nounWordEnd(s, i)
			if key, ok := wordkey.Of(s[i:end]); ok {
				return end, roleOf(key, s[i:end]) | nounHedges // which may be its first part
			}
			return end, nounHedges
		}
	}
	return end, roleOf(key, s[i:end])
}

func roleOf(key wordkey.Key, word string) nounRole {
	role := nounRoles.Get(key)
	switch {
	case role == nil:
		return 0
	case word == "US":
		return *role &^ nounEnds
	}
	return *role
}

// describes are words that end like plurals and stand before a noun: "two
// plainclothes officers", "three sports cars".
var describes = wordkey.NewList(`police plainclothes overseas sports news arms sales customs communications operations systems securities electronics series economics politics weapons rights`)

// nounGoesOn reports whether another word of the noun follows.
func nounGoesOn(s string, i int) bool {
	j := skipBlanks(s, i)
	end := nounWordEnd(s, j)
	return end > j && j > i && j-i < 3 && !functionWord(s[j:end]) && !calendarWord(s[j:end]) && (plural(s[j:end]) || plural(s[skipBlanks(s, end):nounWordEnd(s, skipBlanks(s, end))]))
}

// takeSuffix reads a hedge after the noun: "20 people or more". The phrase
// then holds the noun.
func (p *phrase) takeSuffix(s string, noun extent) extent {
	if p.hedge == Exact && !p.ranged {
		if h, end := suffixAt(s, noun.end); end > noun.end && h != About {
			p.hedge, p.end = h, end
		}
	}
	return noun
}

// skipMore skips what only says that others were counted before.
func skipMore(s string, i int) int {
	end, key := asciiWordAt(s, i)
	if others.HasKey(key) {
		return skipBlanks(s, end)
	}
	return i
}

var others = wordkey.NewList(`more other additional further extra fewer separate different`)

// notOneOf are words that follow the pronoun one, not the number.
var notOneOf = wordkey.NewList(`thing way more another time killed injured wounded dead must never always simply only again even
	wonders knows sees finds needs wants thinks says hopes half step last such too hand`)

// plural reports whether a word, or the last word of a phrase, looks like the
// name of several.
func plural(word string) bool {
	n := len(word)
	if n < 3 || word == "its" {
		return false
	}
	if word[n-1] == 's' {
		switch word[n-2] {
		case 's', 'u', 'i', '\'':
			return false
		}
		return true
	}
	for _, end := range pluralEndings[word[n-1]] {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// pluralEndings are those of plurals without an s, by their last letter.
var pluralEndings = func() (byLast [256][]string) {
	for _, end := range strings.Fields(`men people children women police troops personnel aircraft lives Taliban staff media criteria
		migrants mujahideen fish sheep cattle Chinese Japanese`) {
		last := end[len(end)-1]
		byLast[last] = append(byLast[last], end)
	}
	return byLast
}()
