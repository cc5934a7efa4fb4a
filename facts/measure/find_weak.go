package measure

import (
	"strings"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// weakStarters are common words that begin few measures.
const weakStarters = "the a an another in on at over from no not more less some same that this up as within during throughout " +
	"before after until till since between by to so just earlier later"

// addWeak marks the words that begin a measure only together with others, and
// all that may follow them.
func addWeak(m map[string]Opening) {
	for w := range m {
		m[w] |= startNext
	}
	for w, list := range prefixWords {
		if _, number := numberWords[w]; !number {
			m[w] |= startWeak
		}
		for _, p := range list {
			for _, w := range p.words[1:] {
				m[w] |= startNext
			}
		}
	}
	for w := range dateWords {
		m[w] |= startNext
	}
	for _, list := range unitIndex {
		for _, sp := range list {
			m[strings.ToLower(sp.words[0])] |= startNext
		}
	}
	for _, w := range strings.Fields(weakStarters) {
		m[w] |= startWeak
	}
	for _, set := range [...]wordkey.List{persons, degrees} {
		for _, w := range set.Words() {
			m[w] |= startNext
		}
	}
	for _, w := range strings.Fields("the a an of") {
		m[w] = m[w]&^startNext | startLink
	}
}

// goesOn reports whether what follows a weak word at i may belong to a
// measure.
func goesOn(s string, i int) bool {
	for range 3 {
		i = skipJoin(s, i)
		if i >= len(s) {
			return false
		}
		if !isLetter(s[i]) {
			return digitAt(s, i) || s[i] >= utf8.RuneSelf || strings.IndexByte("$~<>=-+.", s[i]) >= 0
		}
		end, key := wordkey.At(s, i)
		if after := wordAfter(s, end); after > end {
			return false
		}
		switch next := starter(key); {
		case next&startLink != 0:
			i = end
		default:
			return next&startNext != 0
		}
	}
	return false
}
