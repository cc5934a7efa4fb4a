package statement

import "strings"

// askedFor tells whether a figure is what is asked for and not what was reached: a
// share that "is needed" or that "it takes", and what a "target" is set at.
func (f *finder) askedFor(m *mention, s *sentence, g group) Mood {
	if m.kinds&(aShare|aCount|aMoney|aDuration|aPoints) == 0 {
		return Asserted
	}
	for i := m.first - 1; i >= max(g.first, m.first-4); i-- {
		switch w := f.word(i); {
		case f.is(i, cueNeed) && w == "target":
			return Target
		case f.is(i, cueNeed) && w == "takes" && m.kinds == aShare && strings.EqualFold(f.word(i-1), "it"):
			return Threshold
		case f.is(i, cueNeed) && (strings.HasPrefix(w, "need") || strings.HasPrefix(w, "require")) && f.toDo(m, g):
			return Threshold
		case f.role(i)&(isBe|isPreposition|isArticle|isAdverb) == 0:
			i = 0 // what stands farther off is not of the figure
		}
	}
	if f.is(m.to, cueNeed) && f.word(m.to) == "target" {
		return Target // "its 2 percent target"
	}
	for i := m.figure; i < min(g.end, m.figure+8) && m.kinds == aShare; i++ {
		if f.role(i)&isBe != 0 && f.is(i+1, cueNeed) && f.word(i+1) != "target" {
			return Threshold // "75 percent of the votes cast are needed"
		}
		if f.tokens[i].measured() {
			break
		}
	}
	return Asserted
}

// toDo reports whether what so many are needed for stands behind them: "needs 100 seats to
// change the constitution".
func (f *finder) toDo(m *mention, g group) bool {
	for i := m.figure; i < min(g.end-1, m.to+3); i++ {
		if f.word(i) == "to" {
			return f.tokens[i+1].kind == wordToken
		}
	}
	return false
}
