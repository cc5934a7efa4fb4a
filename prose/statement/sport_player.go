package statement

// notePlayer keeps whom the sentence before spoke of, for "he" and "her".
func (f *finder) notePlayer(i int) {
	if f.playerIn == i && i > 0 {
		return
	}
	f.player, f.playerIn = "", i
	for k := i - 1; k >= 0 && k >= i-6 && f.player == ""; k-- {
		if n := f.subjectIn(&f.sentences[k], f.sentences[k].tokEnd); n != nil {
			f.player = f.folded(n)
		}
	}
}

// subjectIn returns the first name of a sentence, before a token, that no
// preposition and no article stands before and that owns nothing. What stands
// before the comma in "While she rested, Gil scored" is passed.
func (f *finder) subjectIn(s *sentence, before int32) *name {
	from := s.tok
	if f.role(s.tok)&(isBut|isRelative|isPreposition|isIf) != 0 {
		for k := s.tok + 1; k < before; k++ {
			if f.tokens[k].kind == commaToken {
				from = k
				break
			}
		}
	}
	for i := s.name; i < s.nameEnd && f.names[i].end <= before; i++ {
		n := &f.names[i]
		if n.first < from {
			continue
		}
		if (n.first == s.tok || f.role(n.first-1)&(isPreposition|isArticle) == 0) && !f.tokens[n.end-1].possessive() && n.end < s.tokEnd && f.tokens[n.end].kind != quoteToken {
			return n
		}
	}
	return nil
}

// meantBy returns whom "he" or "her" at token k means: the subject of its own
// sentence before it, else that of the one before.
func (f *finder) meantBy(k int32, s *sentence) string {
	if n := f.subjectIn(s, k); n != nil {
		return f.folded(n)
	}
	return f.player
}

var heOrShe = wordSet("he she his her him")
