package statement

import "strings"

// commonEnding reports whether a word ends as adverbs and participles do,
// which open sentences and are no names.
func commonEnding(w string) bool {
	return strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed")
}

// commonOpener are other words that often open a sentence and are no names.
var commonOpener = wordSet(`All Yes There Here Similarly Large Many Most Some Several Few Each Every Both Any Such One Two Three
	Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Twice Once Then Now Today Just Even What Why
	How Videos Only Nearly Almost About Around At Least Earlier Later Still Meanwhile Instead Rather Part Much Little Not
	According Officials Investigators Witnesses Residents Survivors Rescuers Experts Analysts Prices Shares Sales Profits
	Global International Local Western Eastern Northern Southern Large Small New Old Good Bad First Second Third Last Next`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
