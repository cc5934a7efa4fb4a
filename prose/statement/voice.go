package statement

import "strings"

// voice tells for a transitive verb whether its object stands after it, or,
// in the passive, before it.
func (f *finder) voice(h *hit, s *sentence) side {
	verb := f.word(h.first)
	if len(verb) > 3 && (verb[len(verb)-3:] == "ing" || verb[len(verb)-1] == 's') {
		return after
	}
	// A form of be shortly before makes it passive: "were reportedly killed".
	for i := h.first - 1; i >= max(s.tok, h.first-4); i-- {
		r := f.role(i)
		if r&isBe != 0 {
			return before
		}
		if r&isHave != 0 || r&isModal != 0 || f.word(i) == "to" {
			return after
		}
		if r&isAdverb == 0 && r&isAnd == 0 && r&isVerb == 0 && r&isNot == 0 {
			break
		}
	}
	if h.end >= s.tokEnd || f.mentionOf(h.end, aDate|aTime, s) {
		return before // "the five officers killed Thursday"
	}
	next := &f.tokens[h.end]
	if next.kind != wordToken {
		if next.kind == figureToken || next.kind == otherToken {
			return after
		}
		return before // "20 killed, 45 injured"
	}
	r := f.role(h.end)
	if r&(isPreposition|isRelative|isBut|isBe|isHave|isModal|isWill) != 0 && !f.mentionAt(h.end, s) || r&isAnd != 0 {
		return before // "20 people killed in the blast"
	}
	return after
}

// namesEvent reports whether what may be a verb is the noun for what happened:
// "the shooting of Friday" shoots nobody, "shooting 13 people" does.
func (f *finder) namesEvent(h *hit, s *sentence) bool {
	return h.end-h.first == 1 && f.role(h.first)&isEvent != 0 && strings.HasSuffix(f.word(h.first), "ing") && !f.mentionOf(h.end, aCount, s)
}

// isPlural reports whether what may be a verb is a noun in the plural: "some of
// those questions".
func (f *finder) isPlural(h *hit, s *sentence) bool {
	w := f.word(h.first)
	if h.end-h.first > 1 || h.first == s.tok || w[len(w)-1] != 's' {
		return false
	}
	return quantifiers[f.word(h.first-1)]
}

var quantifiers = wordSet("those these some many any such no several few more most other")

// hasObject reports whether a participle is rather the verb of the figure
// behind it: more than one gunman "hurt 15 people".
func (f *finder) hasObject(h *hit, s *sentence) bool {
	if h.end-h.first > 1 || f.role(h.first-1)&(isBe|isHave) != 0 {
		return false
	}
	w := f.word(h.first)
	return (strings.HasSuffix(w, "ed") || w == "hurt") && f.mentionOf(h.end, aCount, s)
}

// mentionAt reports whether a measure begins at a token.
func (f *finder) mentionAt(i int32, s *sentence) bool { return f.mentionOf(i, ^kinds(0), s) }

// mentionOf reports whether a measure of one of the kinds begins at a token.
func (f *finder) mentionOf(i int32, of kinds, s *sentence) bool {
	for k := s.men; k < s.menEnd; k++ {
		if m := &f.mentions[k]; m.first == i && m.kinds&of != 0 {
			return true
		}
	}
	return false
}
