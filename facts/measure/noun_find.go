package measure

import "crosscheck/facts/measure/wordkey"

// nounAfter returns the noun that a phrase counts, as far as it can be told:
// the words up to the first plural, or for one the first word.
func nounAfter(s string, p *phrase) extent {
	if p.a.unit != nil || p.a.ordinal {
		return extent{p.end, p.end}
	}
	j := skipBlanks(s, p.end)
	if hyphenAt(s, p.end) > 0 {
		j = skipJoin(s, p.end)
	}
	j = skipMore(s, skipOf(s, j))
	one := p.a.n.Equal(Int(1)) && !p.ranged
	start, at := j, j
	for words := 0; words < 5; words++ {
		end := nounWordEnd(s, at)
		if end == at || functionWord(s[at:end]) || calendarWord(s[at:end]) || suffixStarts(s, at) && !plural(s[at:end]) && words == 0 {
			break
		}
		if one && words == 0 && !notOneOf.Has(s[at:end]) || plural(s[at:end]) && !(describes.Has(s[at:end]) && nounGoesOn(s, end)) {
			return p.takeSuffix(s, extent{start, end})
		}
		next := skipBlanks(s, end)
		if next == end {
			break
		}
		at = next
	}
	return extent{p.end, p.end}
}

// describes are words that end like plurals and stand before a noun: "two
// plainclothes officers", "three sports cars".
var describes = wordkey.NewList(`police plainclothes overseas sports news arms sales customs communications operations systems securities electronics series economics politics weapons rights`)

// nounGoesOn reports whether another word of the noun follows.
func nounGoesOn(s string, i int) bool {
	j := skipBlanks(s, i)
	end := nounWordEnd(s, j)
	return end > j && j > i && j-i < 3 && !functionWord(s[j:end]) && !calendarWord(s[j:end]) && (plural(s[j:end]) || plural(s[skipBlanks(s, end):nounWordEnd(s, skipBlanks(s, end))]))
}

// takeSuffix reads a hedge after the noun: "20 people or more". The phrase
// then holds the noun.
func (p *phrase) takeSuffix(s string, noun extent) extent {
	if p.hedge == Exact && !p.ranged {
		if h, end := suffixAt(s, noun.end); end > noun.end && h != About {
			p.hedge, p.end = h, end
		}
	}
	return noun
}

// skipMore skips what only says that others were counted before.
func skipMore(s string, i int) int {
	end := asciiWordEnd(s, i)
	switch word := s[i:end]; {
	case foldEqual(word, "more"), foldEqual(word, "other"), foldEqual(word, "additional"), foldEqual(word, "further"),
		foldEqual(word, "extra"), foldEqual(word, "fewer"), foldEqual(word, "separate"), foldEqual(word, "different"):
		return skipBlanks(s, end)
	}
	return i
}

// notOneOf are words that follow the pronoun one, not the number.
var notOneOf = wordkey.NewList(`thing way more another time killed injured wounded dead must never always simply only again even
	wonders knows sees finds needs wants thinks says hopes half step last such too hand`)

// plural reports whether a word, or the last word of a phrase, looks like the
// name of several.
func plural(word string) bool {
	n := len(word)
	if n < 3 || word == "its" {
		return false
	}
	if word[n-1] == 's' {
		switch word[n-2] {
		case 's', 'u', 'i', '\'':
			return false
		}
		return true
	}
	for _, end := range [...]string{"men", "people", "children", "women", "police", "troops", "personnel", "aircraft", "lives", "Taliban", "staff", "media", "criteria", "migrants", "mujahideen", "fish", "sheep", "cattle", "Chinese", "Japanese", "dead"} {
		if n >= len(end) && word[n-len(end):] == end && end != "dead" {
			return true
		}
	}
	return false
}
