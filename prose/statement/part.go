package statement

import "strings"

// noteWords notes what the words right beside a figure say of it: "15 of
// them", "including four", "another two", "11 more".
func (f *finder) noteWords(k int32, s *sentence) {
	m := &f.mentions[k]
	if m.kinds&(aCount|aShare|aMoney) == 0 {
		return
	}
	i := m.first - 1
	for i > s.tok && (f.role(i)&(isThe|isPreposition|isPossessive) != 0 && f.role(i)&isPart == 0 || f.word(i) == "all") {
		i--
	}
	if i >= s.tok {
		m.part = f.role(i)&isPart != 0 && f.word(i) != "among" || f.word(i) == "them" && i > s.tok && f.role(i-1)&(isPart|isPreposition) != 0 || f.amongThem(i, s)
		m.further = f.role(i)&isFurther != 0
	}
	j := m.figure
	if j < s.tokEnd && f.role(j)&isFurther != 0 && !(f.word(j) == "others" && k > s.men && f.mentions[k-1].kinds == m.kinds) {
		m.further = true // "120 others" behind another figure are others than those
	}
	if j+1 < s.tokEnd && f.word(j) == "of" {
		f.noteWhole(m, j+1, s)
	}
}

// amongThem reports whether the remark in which token i stands begins with
// "among them" or "including": "among them a father and his two sons".
func (f *finder) amongThem(i int32, s *sentence) bool {
	for k := i; k > s.tok && k > i-9; k-- {
		switch t := &f.tokens[k]; {
		case t.kind == commaToken:
			return f.role(k+1)&isPart != 0 && (f.word(k+1) != "among" || f.word(k+2) == "them")
		case t.kind != wordToken || f.role(k)&(isBe|isHave|isRelative) != 0:
			return false
		}
	}
	return false
}

// noteWhole reads what a figure is a part of: "of them", "of the 300
// passengers", "of voters". Of a count only a definite whole makes it a part.
func (f *finder) noteWhole(m *mention, i int32, s *sentence) {
	w := f.word(i)
	switch {
	case w == "them", w == "whom", w == "these", w == "those", w == "which":
		m.part, m.ofThem = true, true
		return
	case w == "it" || w == "this" || w == "that" && f.role(i+1)&(isPerson|isThing|isEvent) == 0:
		return // "thirty-eight percent of it" names no whole
	case f.role(i)&(isThe|isPossessive) != 0:
		m.part = m.part || m.kinds == aCount && (f.role(i)&isPossessive == 0 || i+1 < s.tokEnd && f.tokens[i+1].kind == figureToken)
	case m.kinds == aCount:
		return
	}
	if f.word(i+1) == "own" && f.role(i)&isPossessive != 0 && i+2 < s.tokEnd {
		i += 2 // "six of their own men"
	}
	if end := f.phraseEnd(i, s); end > i && f.tokens[end-1].kind == wordToken && (end > i+1 || f.role(i)&isThe == 0) {
		m.whole = f.fold(end - 1)
		if m.to <= i {
			m.to, m.nounEnd = end, f.tokens[end-1].end
		}
	}
}

// phraseEnd returns the token after the noun phrase at i: up to a word of
// grammar, a mark, or six words.
func (f *finder) phraseEnd(i int32, s *sentence) int32 {
	end := i
	for end < s.tokEnd && end-i < 6 && !f.participleAfter(end, i) && !f.pastPlural(end, i) && f.tokens[end].kind <= figureToken && (end == i || f.role(end)&(isPreposition|isRelative|isBe|isHave|isModal|isWill|isAnd|isBut|isVerb|isSay|isNot|isAdverb) == 0) {
		end++
	}
	return end
}

// pastPlural reports whether the word before i is a plural that the lexicon
// knows, and the one at i no noun: "three of the eight carriages left the rails".
func (f *finder) pastPlural(i, first int32) bool {
	if i == first || f.tokens[i].capital() || f.role(i)&(isPerson|isThing|isEvent|isActor) != 0 {
		return false
	}
	t := &f.tokens[i-1]
	return t.role&(isPerson|isThing) != 0 && f.singular[t.word] != t.word
}

// participleAfter reports whether the word at i is a verb in the past behind a
// plural: "two of the five judges dissented".
func (f *finder) participleAfter(i, first int32) bool {
	return i > first && strings.HasSuffix(f.word(i), "ed") && strings.HasSuffix(f.word(i-1), "s") && !f.tokens[i].capital()
}
