package statement

import "strings"

// recordOf returns the side whose record a pair of figures is: the name right
// behind it ("the 15-17 Bulldogs"), else the subject before it.
func (f *finder) recordOf(m *mention, s *sentence) string {
	k := m.to
	if k+2 < s.tokEnd && f.tokens[k+1].measured() {
		k += 2 // behind the pair
	}
	if k < s.tokEnd && f.tokens[k].kind == wordToken && f.tokens[k].capital() {
		if n := f.nameEnding(k, s); n != nil {
			return f.folded(n)
		}
	}
	best := ""
	for i := s.name; i < s.nameEnd && f.names[i].end <= m.first; i++ {
		n := &f.names[i]
		if f.tokens[m.first-1].kind == openToken && n.end >= m.first-2 || f.tokens[m.first-1].kind != openToken && (n.first == s.tok || f.role(n.first-1)&isPreposition == 0) {
			best = f.folded(n)
		}
	}
	return best
}

// recordIn returns the words that make a record one of some matches only: "in
// close games", "on the road", "all-time".
func (f *finder) recordIn(m *mention, s *sentence) string {
	k := m.to
	for k < s.tokEnd && (f.tokens[k].measured() || f.tokens[k].kind == otherToken || f.tokens[k].kind == dashToken) {
		k++
	}
	switch w := f.word(k); w {
	case "away", "home", "all-time", "against", "vs", "versus":
		return w
	case "in", "on", "at":
		if end := f.phraseEnd(k+1, s); end > k+1 && f.word(k+2) != "season" {
			return strings.ToLower(f.phraseText(k+1, end))
		}
	}
	return ""
}

// beaten returns whom a winner beat: the name behind the verb.
func (f *finder) beaten(h *hit, s *sentence) string {
	for i := s.name; i < s.nameEnd; i++ {
		n := &f.names[i]
		if n.first < h.end {
			continue
		}
		for k := h.end; k < n.first; k++ {
			if f.tokens[k].kind != wordToken || f.role(k)&(isAnd|isBut|isRelative|isPlace) != 0 {
				return ""
			}
		}
		return f.folded(n)
	}
	return ""
}

// won returns what a winner won where nobody is named who lost: the last noun of
// "the long jump".
func (f *finder) won(h *hit, s *sentence) string {
	if end := f.phraseEnd(h.end, s); end > h.end {
		return f.fold(end - 1)
	}
	return ""
}
