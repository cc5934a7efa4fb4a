package statement

import "strings"

// ofAnother reports whether a verb behind a figure is said of a part of it:
// "nine mills, three of which collapsed".
func (f *finder) ofAnother(m *mention, h *hit, s *sentence) bool {
	if h.first < m.figure || f.phrases[h.phrase].side == counted {
		return false
	}
	for k := s.men; k < s.menEnd; k++ {
		if part := &f.mentions[k]; part.ofThem && part.first > m.first && part.figure < h.first && f.role(part.figure+1)&isRelative != 0 {
			return true
		}
	}
	return false
}

// ofWhole reports whether a phrase right behind a whole says what it is, and is
// no verb of the part: "12 of the 41 on board survived".
func (f *finder) ofWhole(m *mention, h *hit) bool {
	side := f.phrases[h.phrase].side
	return h.first == m.to && h.side == before && (side == before || side == object)
}

// wholeBetween reports whether a phrase says what the whole is that stands
// between it and a figure, and nothing of the figure.
func (f *finder) wholeBetween(m *mention, h *hit, s *sentence) bool {
	if f.word(m.figure) != "of" || h.first < m.figure {
		return false
	}
	for k := s.men; k < s.menEnd; k++ {
		if w := &f.mentions[k]; w.first > m.figure && w.first <= m.figure+2 {
			return f.ofWhole(w, h) && f.hasVerb(h.end, s)
		}
	}
	return false
}

// wholeOf reports whether a count is what others are a part of, so that no verb
// is said of it: "12 of the 15 defendants were acquitted", "one of the 62
// passengers survived".
func (f *finder) wholeOf(m *mention, s *sentence) bool {
	i := m.first - 1
	if m.kinds != aCount || i <= s.tok+1 || f.role(i)&(isThe|isPossessive) == 0 || f.word(i-1) != "of" {
		return false
	}
	if f.tokens[i-2].measured() {
		return true
	}
	switch strings.ToLower(f.word(i - 2)) {
	case "one", "none", "some", "many", "most", "few", "several", "only", "half":
		return true
	}
	return false
}
