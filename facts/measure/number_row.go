package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// addRow adds words whose values rise by step.
func addRow(m map[string]numberWord, class wordClass, n, step int64, words string) {
	for _, w := range strings.Fields(words) {
		m[w] = numberWord{class: class, n: n}
		n += step
	}
}

// addOrdinals adds ordinals, and their plurals, which are parts of a whole.
func addOrdinals(m map[string]numberWord, n, step int64, words string) {
	for _, w := range strings.Fields(words) {
		m[w] = numberWord{class: wordOrdinal, n: n}
		m[w+"s"] = numberWord{class: wordOrdinal, n: n, plural: true}
		n += step
	}
}

// addScale adds the names of one power of ten, and their plurals.
func addScale(m map[string]numberWord, exp int8, words string) {
	n := int64(1)
	for i := int8(0); i < exp; i++ {
		n *= 10
	}
	for _, w := range strings.Fields(words) {
		m[w] = numberWord{class: wordScale, n: n, exp: exp}
		m[w+"s"] = numberWord{class: wordScale, n: n, exp: exp, plural: true}
	}
}

// numberWordAt returns the number word that starts at i, and its end.
func numberWordAt(s string, i int) (numberWord, int) {
	end, key := asciiWordAt(s, i)
	if w := numberIndex.Get(key); w != nil {
		return *w, end
	}
	return numberWord{}, end
}

// asciiWordEnd returns the end of the run of letters at i. It is i if there is
// none, or if the word goes on with other letters.
func asciiWordEnd(s string, i int) int {
	end, _ := asciiWordAt(s, i)
	return end
}

// asciiWordAt returns the same with the word as a key, the zero key if it is
// none.
func asciiWordAt(s string, i int) (int, wordkey.Key) {
	end, key := wordkey.At(s, i)
	if end < len(s) && s[end] >= 0x80 && end > i && wordEnd(s, end) > end {
		return i, wordkey.Key{}
	}
	return end, key
}
