package measure

import (
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// glue are the words that may begin a measure and hardly ever do ("the", "in",
// "by"): a measure is looked for only where the next word can go on with one.
// That makes most of a text cheap to pass.
var glue = wordkey.NewList(`the in on at by over from no not about around some within after before since until till during through
	throughout under below above this that same up as more less between last next past previous coming early late just
	beyond exactly`)

// follow are words, besides the starters themselves, that may stand second in
// a measure.
var follow = wordkey.NewList(`day days week weeks month months year years decade decades century centuries hour hours minute minutes
	second seconds night nights morning afternoon evening weekend eve anniversary turn following present current entire whole
	first latter final latest end ends beginning start middle midst course time moment vast overwhelming majority minority
	same very many much little few high long large far low fewer later earlier longer greater larger bigger higher older
	lower smaller shorter younger nearly almost roughly approximately exactly precisely excess region neighborhood neighbourhood
	vicinity order total maximum minimum average combined ceiling most least under over above below shy short equal half
	quarter third fourth mid mile miles period season seasons fiscal financial calendar academic school ramadan easter
	new thanksgiving today now then dawn dusk noon midnight midday`)

// idle reports whether the word from i to end is one that glues and is
// followed by a word that no measure goes on with.
func idle(s string, i, end int) bool {
	if end-i > 10 || !glue.Has(s[i:end]) {
		return false
	}
	j := skipBlanks(s, end)
	if j == end || j >= len(s) {
		return j == end && j < len(s) && s[j] != '-' && s[j] < utf8.RuneSelf && !digitAt(s, j)
	}
	if !isLetter(s[j]) {
		return s[j] == ',' || s[j] == ';' || s[j] == ')'
	}
	stop := wordStop(s, j)
	return starterAt(s, j, stop) == 0 && !follow.Has(s[j:stop])
}
