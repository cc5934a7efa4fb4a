package measure

import "strings"

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
	end := asciiWordEnd(s, i)
	if end == i {
		return numberWord{}, i
	}
	w, _ := numberIndex.find(s[i:end])
	return w, end
}

// asciiWordEnd returns the end of the run of letters at i. It is i if there is
// none, or if the word goes on with other letters.
func asciiWordEnd(s string, i int) int {
	j := i
	for j < len(s) && isLetter(s[j]) {
		j++
	}
	if j > i && j < len(s) && s[j] >= 0x80 && wordEnd(s, j) > j {
		return i
	}
	return j
}
