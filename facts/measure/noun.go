package measure

import (
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// parseNoun reads what follows the number of a whole text: the counted noun,
// and a hedge after it ("139 people or more"). It fails where the rest is no
// noun.
func parseNoun(s string, p *phrase) (start, end int, err error) {
	if cutsLetters(s, p.end) {
		return 0, 0, trailing(p.end)
	}
	j := skipBlanks(s, p.end)
	if hyphenAt(s, p.end) > 0 {
		j = skipJoin(s, p.end)
	}
	start = skipOf(s, j)
	if start > j && p.a.unit != nil && p.a.unit.Dimension == Share {
		start = skipDeterminer(s, start)
	}
	end = nounEnd(s, start)
	if p.a.unit != nil && measureWord(s[start:end]) {
		start = end
	}
	if h, to := suffixAt(s, end); to > end && p.hedge == Exact && h != Exact {
		p.hedge, p.end = h, to
		j = to
	} else {
		j = end
	}
	j = skipBlanks(s, j)
	if j < len(s) && s[j] == '.' {
		j = skipBlanks(s, j+1)
	}
	if j < len(s) || end > start && !nounFits(s, start, end, p) {
		at := start
		if at == end || j < len(s) {
			at = j
		}
		return 0, 0, trailing(at)
	}
	return start, end, nil
}

func trailing(at int) error {
	return &SyntaxError{at, "unexpected text after the number", "give one number, its unit or noun, and nothing else"}
}

// cutsLetters reports whether a letter stands directly before and after i.
func cutsLetters(s string, i int) bool {
	if i == 0 || i >= len(s) {
		return false
	}
	after, _ := utf8.DecodeRuneInString(s[i:])
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	return isWordRune(after) && isWordRune(before)
}

// skipOf skips "of" in "dozens of people".
func skipOf(s string, i int) int {
	if i >= len(s) || s[i]|0x20 != 'o' {
		return i
	}
	if end := asciiWordEnd(s, i); foldEqual(s[i:end], "of") {
		return skipBlanks(s, end)
	}
	return i
}

// skipDeterminer skips "the" and the like: "40 % of the voters".
func skipDeterminer(s string, i int) int {
	end := asciiWordEnd(s, i)
	switch word := s[i:end]; {
	case foldEqual(word, "the"), foldEqual(word, "all"), foldEqual(word, "its"), foldEqual(word, "their"), foldEqual(word, "those"):
		return skipBlanks(s, end)
	}
	return i
}

// measureWord reports whether a word after a unit says what was measured and
// adds nothing: "20 years old", "40 km away".
func measureWord(word string) bool {
	switch word {
	case "old", "long", "high", "tall", "wide", "deep", "thick", "away", "apart":
		return true
	}
	return false
}

// nounEnd returns the end of up to six words at i that may be a noun with its
// adjectives. It is i if there are none.
func nounEnd(s string, i int) int {
	end := i
	for words := 0; words < 6; words++ {
		j := skipBlanks(s, end)
		to := nounWordEnd(s, j)
		if to == j || functionWord(s[j:to]) || suffixStarts(s, j) {
			return end
		}
		end = to
	}
	return end
}

// nounWordEnd returns the end of a word with what may stand inside it:
// "U.S.", "soldiers'", "IS-KP", "non-Russian".
func nounWordEnd(s string, i int) int {
	end := wordEnd(s, i)
	for parts := 0; parts < 8 && end > i && end < len(s); parts++ {
		_, size := utf8.DecodeRuneInString(s[end:])
		next, _ := utf8.DecodeRuneInString(s[end+size:])
		switch {
		case s[end] == '-' && unicode.IsLetter(next), s[end] == '.' && end-i == 1 && unicode.IsLetter(next):
			end = wordEnd(s, end+size)
			if s[end-2] == '.' && end < len(s) && s[end] == '.' {
				return end + 1
			}
		default:
			return end
		}
	}
	return end
}

func suffixStarts(s string, i int) bool {
	_, end := phraseAt(&suffixes, s, i)
	return end > i
}

// nounFits reports whether the words after a number can be what it counts.
func nounFits(s string, start, end int, p *phrase) bool {
	last := start
	for j := start; j < end; {
		last = j
		j = skipBlanks(s, nounWordEnd(s, j))
	}
	switch {
	case p.a.ordinal:
		return false
	case p.a.unit != nil:
		return p.a.unit.Dimension == Share || p.a.unit.Dimension == Magnitude
	}
	return !calendarWord(s[start:nounWordEnd(s, start)]) && !notCounted(s[last:end])
}

// calendarWord reports whether a word makes a date of the number before it.
func calendarWord(word string) bool {
	return calendarWords.Has(word)
}

// functionWord reports whether a word is grammar and so ends a noun.
func functionWord(word string) bool {
	return functionWords.Has(word) && word != "US"
}

// notCounted reports whether a word at the end of a phrase is no noun.
func notCounted(word string) bool {
	return adverbs.Has(word)
}

var calendarWords = wordkey.NewList(`january february march april june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec
	monday tuesday wednesday thursday friday saturday sunday
	am pm gmt utc o'clock bc ad bce ce`)

// May is both a month and a verb, and neither is counted.
var functionWords = wordkey.NewList(`a about above across after against ago all along also although am among an and any are around as at away
	back be because been before behind being below beneath beside between beyond both but by can could did do does doing down
	during each earlier either else ever every except for from get had has have having he her here hers him his how however
	i if in inside into is it its itself just later may me might mine must my near neither no nor not now of off on once
	one's only onto or other's our out outside over own past per rather said same says shall she should since so some still such
	than that the their theirs them then there these they this those though through throughout till to today together
	tomorrow tonight too toward towards under unless until up upon us versus via was we were what when where whether which
	while who whom whose why will with within without would yesterday yet you your`)

var adverbs = wordkey.NewList(`ago prior later earlier again afterwards apart away straight early late percent altogether overall`)
