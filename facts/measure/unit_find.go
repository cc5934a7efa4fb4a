package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// spelling is one way to write a unit: its words, and whether they are found
// in any case.
type spelling struct {
	words   []string
	anyCase bool
	unit    *Unit
}

// unitIndex holds the spellings by their first word, longest first. It is
// filled once and then only read.
// unitWords has those of ASCII by their first word in lower case: first, by how it
// is written, those that are found as they are written, then those found in any case.
var (
	unitIndex = indexUnits()
	unitWords = wordkey.NewIndex(spellingsByKey(unitIndex))
)

// writtenAs is the spellings of one first word as it is written.
type writtenAs struct {
	word string
	list []spelling
}

// The units that phrases give without naming them.
var (
	wholeUnit     = UnitNamed("of the whole")
	magnitudeUnit = UnitNamed("magnitude")
	percentUnit   = UnitNamed("%")
	secondUnit    = UnitNamed("seconds")
	dayUnit       = UnitNamed("days")
	hourUnit      = UnitNamed("hours")
	minuteUnit    = UnitNamed("minutes")
	footUnit      = UnitNamed("feet")
	inchUnit      = UnitNamed("inches")
)

func indexUnits() map[string][]spelling {
	index := make(map[string][]spelling, 500)
	rows := append(append([]unitRow(nil), unitTable...), centRows...)
	for _, m := range moneyTable {
		u := Unit{Name: m.symbol, Dimension: Money(m.code), Factor: Int(1), before: true}
		rows = append(rows, unitRow{u, m.spellings})
	}
	for i := range rows {
		for _, s := range strings.Fields(rows[i].spellings) {
			addSpelling(index, s, &rows[i].unit)
		}
	}
	return index
}

func spellingsByKey(index map[string][]spelling) map[string][]writtenAs {
	keys := make(map[string][]writtenAs, len(index))
	for w, list := range index {
		lower := strings.ToLower(w)
		keys[lower] = append(keys[lower], writtenAs{w, list})
	}
	return keys
}

// addSpelling keeps the spellings of one first word with the longest first.
func addSpelling(index map[string][]spelling, text string, u *Unit) {
	words := strings.Split(text, "_")
	anyCase := len(words) > 1 || utf8.RuneCountInString(text) > 2 && text == strings.ToLower(text) && isLetter(text[0])
	key := words[0]
	if anyCase {
		key = strings.ToLower(key)
	}
	list := index[key]
	at := 0
	for at < len(list) && len(list[at].words) >= len(words) {
		at++
	}
	list = append(list, spelling{})
	copy(list[at+1:], list[at:])
	list[at] = spelling{words, anyCase, u}
	index[key] = list
}

// unitAt reads the longest unit that starts exactly at byte offset i. The
// unit is nil if there is none.
func unitAt(s string, i int) (*Unit, int) {
	end, key := unitWordAt(s, i)
	if end == i || end == i+1 && end+1 < len(s) && s[end] == '.' && isLetter(s[end+1]) {
		return nil, i // an initial: "40 F.B.I. agents"
	}
	if end == i+2 && s[i:end] == "in" && (!digitAt(s, i-1) || end < len(s) && s[end] != ')') {
		return nil, i // inches stand so in brackets or alone: "51mm (2in)"
	}
	if key == (wordkey.Key{}) {
		return longestSpelling(unitIndex[s[i:end]], s, i, end, false) // of other letters: as written
	}
	spelt := unitWords.Get(key)
	if spelt == nil {
		return nil, i
	}
	for _, w := range *spelt {
		if w.word == s[i:end] {
			if u, to := longestSpelling(w.list, s, i, end, false); u != nil {
				return u, to
			}
		}
	}
	for _, w := range *spelt {
		if u, to := longestSpelling(w.list, s, i, end, true); u != nil {
			return u, to
		}
	}
	return nil, i
}

// unitWordAt returns what unitWordEnd does, and the word as a key, the zero key if
// it has none.
func unitWordAt(s string, i int) (end int, key wordkey.Key) {
	end, key = wordkey.At(s, i)
	if end > i && (end == len(s) || s[end] < utf8.RuneSelf && strings.IndexByte("/23%$.", s[end]) < 0) {
		return end, key
	}
	end = unitWordEnd(s, i)
	key, ok := wordkey.Of(s[i:end])
	if !ok {
		return end, wordkey.Key{}
	}
	return end, key
}

func longestSpelling(list []spelling, s string, i, firstEnd int, folded bool) (*Unit, int) {
	for _, sp := range list {
		if folded && !sp.anyCase {
			continue
		}
		if end, ok := restOfSpelling(s, firstEnd, sp.words[1:]); ok {
			return sp.unit, end
		}
	}
	return nil, i
}

// restOfSpelling matches the words after the first: each after one blank,
// hyphen or line break.
func restOfSpelling(s string, i int, words []string) (int, bool) {
	for _, w := range words {
		j := skipJoin(s, i)
		end := unitWordEnd(s, j)
		if j == i || !strings.EqualFold(s[j:end], w) {
			return 0, false
		}
		i = end
	}
	return i, true
}

// unitWordEnd returns the end of a unit's word at i: a run of letters with
// what belongs to symbols ("km/h", "m²", "US$", "°C"), or a lone sign.
func unitWordEnd(s string, i int) int {
	start := i
	for i < len(s) {
		if c := s[i]; isLetter(c) {
			i++
			continue
		} else if c < utf8.RuneSelf && strings.IndexByte("/23%$.", c) < 0 {
			return i
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(r), unicode.IsMark(r), r == '²', r == '³', r == '°':
			i += n
		case unicode.Is(unicode.Sc, r):
			return i + n
		case r == '/' && i > start && isSpeed(s[start:i], s[i+1:]):
			i++
		case (r == '2' || r == '3') && isMetre(s[start:i]) && !digitAt(s, i+1):
			return i + 1
		case i == start && (r == '%' || r == '‰' || r == '℃' || r == '℉'):
			return i + n
		case r == '.' && i == start+1 && strings.HasPrefix(s[start:], "U.S."):
			return start + len("U.S.")
		default:
			return i
		}
	}
	return i
}

func isSpeed(over, under string) bool {
	return (over == "km" || over == "m" || over == "mi") && under != "" && (under[0] == 'h' || under[0] == 's')
}

func isMetre(s string) bool { return s == "m" || s == "km" }
