package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// readBareNoun reads "a person", "another life" and "no survivors" as one or
// none of a thing, where a count is asked for.
func readBareNoun(r Reader, text string, i int, kind Kind) (Value, error) {
	fail := &SyntaxError{i, "not a number", "write digits or a number in words, with its unit if it has one"}
	end := asciiWordEnd(text, i)
	n := int64(1)
	switch word := text[i:end]; {
	case kind != Count:
		return Value{}, fail
	case nobody[strings.ToLower(strings.TrimSpace(text[i:]))]:
		return Value{Text: text, Kind: Count, Set: Point(Num{})}, nil
	case harmed.Has(word):
		return r.afterHarm(text, end, fail)
	case foldEqual(word, "no"):
		n = 0
	case foldEqual(word, "a"), foldEqual(word, "an"), foldEqual(word, "another"):
	case foldEqual(word, "once"), foldEqual(word, "twice"), foldEqual(word, "thrice"):
		return readTimes(text, word, end, fail)
	default:
		return Value{}, fail
	}
	start := skipBlanks(text, end)
	stop := nounEnd(text, start)
	if start == end || stop == start || skipBlanks(text, stop) < len(text) {
		return Value{}, fail
	}
	v := Value{Text: text, Kind: Count, Nominal: Int(n), Set: Point(Int(n)), Noun: text[start:stop]}
	return v, nil
}

// nobody are the words that, by themselves, say that there was none.
var nobody = map[string]bool{"none": true, "nobody": true, "no one": true, "no-one": true, "nil": true, "zero": true}

// harmed are the words that may stand before how many they befell.
var harmed = wordkey.NewList(`killed killing dead died injured injuring wounded wounding hurt missing arrested detained captured displaced`)

// afterHarm reads "killed 137": the number after the word that ends at end.
func (r Reader) afterHarm(text string, end int, fail *SyntaxError) (Value, error) {
	from := skipBlanks(text, end)
	if from < len(text) && text[from] == ':' {
		from = skipBlanks(text, from+1)
	}
	if from == end || from >= len(text) || harmed.Has(text[from:asciiWordEnd(text, from)]) {
		return Value{}, fail
	}
	v, err := r.parseMeasure(text[from:], Count)
	if err != nil {
		return Value{}, fail
	}
	v.Text = text
	return v, nil
}

// readTimes reads "once", "twice" and "thrice", which stand alone.
func readTimes(text, word string, end int, fail *SyntaxError) (Value, error) {
	n := Int(1)
	switch {
	case skipBlanks(text, end) < len(text):
		return Value{}, fail
	case foldEqual(word, "twice"):
		n = Int(2)
	case foldEqual(word, "thrice"):
		n = Int(3)
	}
	return Value{Text: text, Kind: Count, Nominal: n, Set: Point(n)}, nil
}
