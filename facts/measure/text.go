package measure

import "iter"

// parseText keeps the text as it is: it is shown, and never in conflict.
func parseText(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: Text}, nil
}

// parseQuotation keeps words that somebody said, quotation marks included.
func parseQuotation(r Reader, text string) (Value, error) {
	return Value{Text: text, Kind: Quotation}, nil
}

// relateTexts compares two texts: unlike words are a difference in wording.
func relateTexts(a, b Value) Relation {
	if sameWords(a.Text, b.Text) {
		return Relation{Verdict: Same}
	}
	return Relation{Verdict: Compatible, By: ByWording}
}

// relateQuotations compares what somebody said word by word.
func relateQuotations(a, b Value) Relation {
	if sameWords(a.Text, b.Text) {
		return Relation{Verdict: Same}
	}
	return Relation{Verdict: PossibleConflict, By: ByQuotation}
}

// WordKey returns the folded words of a text, joined: the same for all texts
// that Relate takes for the same quotation.
func WordKey(text string) string {
	var key []byte
	for w := range words(text) {
		key = append(append(key, w...), ' ')
	}
	return string(key)
}

// sameWords compares the folded words of two texts: case, accents,
// punctuation and blanks do not count.
func sameWords(a, b string) bool {
	if a == b {
		return true
	}
	more, stop := iter.Pull(words(b))
	defer stop()
	for w := range words(a) {
		if v, ok := more(); !ok || v != w {
			return false
		}
	}
	_, left := more()
	return !left
}
