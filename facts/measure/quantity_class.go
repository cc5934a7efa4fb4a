package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// What an amount may begin with.
const (
	amountNone    = iota // a word that begins none
	amountNumber         // a digit or a word for a number: nothing else reads it
	amountDecades        // "decades", "in decades"
	amountThe            // "the": an ordinal or a majority
	amountArticle        // "a", "an": no money
	amountOther
)

// amountWords are the words that an amount may begin with besides those for
// numbers.
var amountWords = wordkey.NewIndex(makeAmountWords())

func makeAmountWords() map[string]struct{} {
	m := map[string]struct{}{}
	for _, w := range strings.Fields("decades in for magnitude m mw the minus negative") {
		m[w] = struct{}{}
	}
	for _, row := range moneyTable {
		for _, w := range strings.Fields(row.spellings) {
			m[strings.ToLower(w[:asciiWordEnd(w, 0)])] = struct{}{}
		}
	}
	return m
}

// amountClass tells from the first word or digit at i which readers can read
// an amount there, so that the others need not try.
func amountClass(s string, i int) int {
	if digitAt(s, i) {
		return amountNumber
	}
	end, key := asciiWordAt(s, i)
	if end == i { // a sign, or a word with other letters
		return amountOther
	}
	switch s[i:end] {
	case "in", "In", "for", "For", "decades", "Decades":
		return amountDecades
	}
	blank := end < len(s) && s[end] == ' ' // and no "$"
	switch w := numberIndex.Get(key); {
	case w != nil && w.class != wordArticle:
		return amountNumber
	case w != nil && blank:
		return amountArticle
	case blank && foldEqual(s[i:end], "the"):
		return amountThe
	case w != nil || amountWords.Get(key) != nil:
		return amountOther
	}
	return amountNone
}
