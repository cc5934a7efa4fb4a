package statement

import "strings"

// ownerOf returns the player or side whose figure it is: who owns it ("Gil's 14
// points", "14 points from Gil", "Gil (14 points)"), else the subject before it.
// It says nothing where that is in doubt.
func (f *finder) ownerOf(i int, m *mention, s *sentence) string {
	f.notePlayer(i)
	if n := f.behind(m, s); n != nil {
		return f.folded(n)
	}
	if m.first > s.tok+1 && f.tokens[m.first-1].kind == openToken {
		if n := f.nameEnding(m.first-2, s); n != nil && n.end == m.first-1 {
			return f.folded(n)
		}
	}
	for k := m.first - 1; k >= s.tok; k-- {
		t := &f.tokens[k]
		switch {
		case t.kind == semiToken || t.kind == dashToken:
			return ""
		case t.kind == closeToken:
			k = f.bracketBefore(k, s)
		case t.kind == openToken && k == m.first-1, t.kind != wordToken:
		case f.word(k) == "who" || f.word(k) == "whose" || f.word(k) == "which":
			return f.folded(f.nameEnding(k-1, s))
		case heOrShe[strings.ToLower(f.word(k))]:
			return f.meantBy(k, s)
		case f.participle(k, s):
			return f.meantBy(k, s)
		case f.role(k)&isBut != 0 || f.role(k)&isRelative != 0:
			return ""
		default:
			n := f.nameEnding(k, s)
			if n == nil {
				continue
			}
			if f.owns(n, m, s) {
				return f.folded(n)
			}
			if f.ownsSubject(n, m) {
				return ""
			}
			k = n.first
		}
	}
	return ""
}

// bracketBefore returns the token that opens the bracket closed at token k.
func (f *finder) bracketBefore(k int32, s *sentence) int32 {
	for k > s.tok && f.tokens[k].kind != openToken {
		k--
	}
	return k
}

// participle reports whether token k says what the subject of the sentence did
// besides: ", scoring 14", "by adding 12".
func (f *finder) participle(k int32, s *sentence) bool {
	if k == s.tok || !strings.HasSuffix(f.word(k), "ing") || f.tokens[k].capital() {
		return false
	}
	k--
	for k > s.tok && f.role(k)&isAdverb != 0 {
		k--
	}
	switch w := f.word(k); w {
	case "by", "while", "after", "before", "and":
		return true
	}
	return f.tokens[k].kind == commaToken
}

// owns reports whether a name before a figure is its subject or owner: not what
// a preposition hangs on the verb, nor what only describes a noun.
func (f *finder) owns(n *name, m *mention, s *sentence) bool {
	switch {
	case n.first > s.tok && (f.role(n.first-1)&isArticle != 0 || f.role(n.first-1)&isThe != 0 && f.tokens[n.end-1].initials()):
		return false // "an NFL record"
	case f.tokens[n.end-1].possessive() || n.end < m.first && (f.word(n.end) == "’" || f.word(n.end) == "'"):
		return f.ownsRightBefore(n, m)
	}
	k := n.first - 1
	for k > s.tok && f.role(k)&(isThe|isTitle|isAdverb) != 0 {
		k--
	}
	if k < s.tok || f.role(k)&isPreposition == 0 {
		return k < s.tok || !f.takesObject(k)
	}
	switch f.word(k) {
	case "as", "after", "before":
		return true
	case "with":
		return n.end < m.first && strings.HasSuffix(f.word(n.end), "ing") // "with Gil scoring 14"
	}
	return false
}

// ownsSubject reports whether what a name owns is the subject before a figure:
// "Gil's header hit the bar in the 60th minute".
func (f *finder) ownsSubject(n *name, m *mention) bool {
	return f.tokens[n.end-1].possessive() && !f.tokens[n.end].measured() && !f.stops(n.end, m.first)
}

// takesObject reports whether the word at token k is a verb whose object the
// name behind it is: "passed Gil to become the leader with 2,117".
func (f *finder) takesObject(k int32) bool {
	w := f.word(k)
	return f.tokens[k].kind == wordToken && !f.tokens[k].capital() && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || f.role(k)&isVerb != 0 || takers[w])
}

var takers = wordSet("beat won win lost lose overtook overtake gave fed found hit led held met put pass overtakes beats passes tackle tackles")

// ownsRightBefore reports whether nothing but words for the figure's noun stand
// between a possessive and the figure: "Gil's 14", "Gil's career-high 14".
func (f *finder) ownsRightBefore(n *name, m *mention) bool {
	for k := n.end; k < m.first; k++ {
		if t := &f.tokens[k]; t.measured() || t.kind == wordToken && f.role(k)&(isVerb|isBe|isHave|isPreposition) != 0 && !strings.HasSuffix(f.word(k), "ing") && !f.recordBefore(k) || t.kind == commaToken {
			return false
		}
	}
	return m.first-n.end <= 5
}

// recordBefore reports whether token k is "of" or "at" behind a record: "Gil's
// scoring record of 2,106".
func (f *finder) recordBefore(k int32) bool {
	w := f.word(k - 1)
	return (w == "record" || w == "mark" || w == "best" || w == "high") && (f.word(k) == "of" || f.word(k) == "at")
}

// behind returns the name that owns a figure and stands after it: "14 points
// from Marta Gil", "two free throws by Gil".
func (f *finder) behind(m *mention, s *sentence) *name {
	k := m.to
	for k < s.tokEnd && k < m.to+3 && f.tokens[k].kind == wordToken && f.word(k) != "from" && f.word(k) != "by" {
		if f.role(k)&isPreposition != 0 {
			return nil
		}
		k++
	}
	if k >= s.tokEnd || f.word(k) != "from" && f.word(k) != "by" {
		return nil
	}
	for end := k + 1; end < min(k+8, s.tokEnd) && f.tokens[end].kind == wordToken; end++ {
		if n := f.nameEnding(end, s); n != nil && n.first <= end {
			if f.tokens[n.end-1].possessive() {
				return nil
			}
			return n
		}
	}
	return nil
}

// nameEnding returns the name whose last word is token k, or the one that holds
// it; commas before it are passed. nil if there is none.
func (f *finder) nameEnding(k int32, s *sentence) *name {
	for k > s.tok && f.tokens[k].kind == commaToken {
		k--
	}
	for i := s.name; i < s.nameEnd; i++ {
		if n := &f.names[i]; n.first <= k && k < n.end {
			return n
		}
	}
	return nil
}
