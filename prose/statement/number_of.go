package statement

import "strings"

// countOf notes the noun that a bare figure counts where it stands before a
// verb or preposition: "the number of visitors rose to 1,386", "the attackers
// numbered 40", "the attackers, about 40 in number".
func (f *finder) countOf(m *mention, s *sentence) {
	if m.kinds != aCount || m.to > m.figure && m.whole == "" || m.compound {
		return
	}
	if m.of = f.said(m, s); m.of >= 0 {
		m.says = true
		return
	}
	if m.whole != "" || m.first < s.tok+2 {
		return
	}
	switch i := m.first - 1; {
	case f.word(i) == "numbered" || f.word(i) == "numbering":
		m.of = f.nounAt(i-1, s)
	case f.tokens[i].kind == commaToken && f.word(m.figure) == "in" && f.word(m.figure+1) == "number":
		m.of = f.nounAt(i-1, s)
	default:
		m.of = f.numbered(i, s)
	}
}

// said returns the noun that a sentence says of so many, and so counts them as:
// "14 were children", "three of the dead are tourists"; -1 if there is none.
func (f *finder) said(m *mention, s *sentence) int32 {
	i := m.figure
	if i+1 < s.tokEnd && f.word(i) == "of" {
		if i = f.phraseEnd(i+1, s); f.role(i)&isVerb != 0 {
			i++ // "of the wounded"
		}
	}
	if i >= s.tokEnd || f.role(i)&isBe == 0 {
		return -1
	}
	for i++; i < s.tokEnd && f.role(i)&isAdverb != 0; {
		i++
	}
	end := f.phraseEnd(i, s)
	if end == i || f.role(end-1)&isPerson == 0 || f.fold(end-1) == strings.ToLower(f.word(end-1)) {
		return -1
	}
	return end - 1
}

// nounAt returns the token of the noun that ends at i, in front of a comma if
// one stands there; -1 if the word is none.
func (f *finder) nounAt(i int32, s *sentence) int32 {
	if i > s.tok && f.tokens[i].kind == commaToken {
		i--
	}
	if i < s.tok || f.tokens[i].kind != wordToken || f.role(i)&(isPerson|isThing|isActor) == 0 && !strings.HasSuffix(f.word(i), "s") {
		return -1
	}
	return i
}

// numbered returns the noun of "the number of visitors" from which only words
// that join a figure to it lead on to token i; -1 if there is none.
func (f *finder) numbered(i int32, s *sentence) int32 {
	end := i
	for i > s.tok && end-i < 5 && (f.role(i)&(isBe|isHave|isAdverb) != 0 || f.is(i, cueChange) || joinsFigure[f.word(i)]) {
		i--
	}
	for k := i; i < end && k > s.tok && i-k < 9 && f.tokens[k].kind == wordToken && f.role(k)&(isBe|isHave|isRelative) == 0; k-- {
		if f.word(k) == "of" && totals[f.word(k-1)] {
			return f.phraseEnd(k+1, s) - 1
		}
	}
	return -1
}

// joinsFigure are the words between a total and its figure.
var joinsFigure = wordSet("at to as now from")

// totals are nouns for how many there are.
var totals = wordSet("number total tally count")

// numberOf reports whether a trigger stands in "the number of people killed",
// which the figure follows: "… has risen to 14".
func (f *finder) numberOf(h *hit) bool {
	for i := h.first - 1; i > h.first-9 && i > 0; i-- {
		if f.word(i) == "of" && totals[f.word(i-1)] {
			return true
		}
	}
	return false
}
