package statement

import (
	"crosscheck/prose"
)

// inherit gives a bare figure the attribute that the sentence stated last:
// "two people died; in 2015 and 2016, those numbers were 151 and 142". st is the last of out.
func (f *finder) inherit(st *Statement, i int, m *mention, t trigger, g group) *Statement {
	if t.hit >= 0 && (t.cost < 1 || !f.compares(g.first)) || m.kinds&(aCount|aShare|aMoney) == 0 || m.to > m.figure || !f.refersToFigures(m, g) {
		return nil
	}
	for k := len(f.out) - 2; k >= 0 && f.out[k].Sentence >= i-1; k-- {
		old := &f.out[k]
		if old.Sentence < i && f.compares(g.first) || old.Attribute == "" && old.Sentence == i && kindOf(&old.Value) == m.kinds {
			return nil // "to $2.90 from $2.80"
		}
		if old.Attribute != "" && kindOf(&old.Value) == m.kinds {
			st.Attribute, st.Field, st.Person, st.main, st.Limit = old.Attribute, old.Field, old.Person, old.main, old.Limit
			st.Trigger, st.Cost, st.inherited = old.Trigger, farthest/2, true
			st.Quote = cover(st.Quote, prose.Span{Start: int(f.tokens[g.first].start), End: int(f.tokens[g.first].end)})
			return old
		}
	}
	return nil
}

// namedAlone reports whether a figure is all that somebody says, so that it is
// of what was told before: "police spoke of 40,000", "organisers said 100,000".
func (f *finder) namedAlone(m *mention) bool {
	if m.figure < int32(len(f.tokens)) && f.tokens[m.figure].kind == wordToken && f.role(m.figure)&(isAnd|isBut) == 0 {
		return false
	}
	switch i := m.first - 1; f.word(i) {
	case "of":
		return f.word(i-1) == "spoke" || f.word(i-1) == "speaks" || f.word(i-1) == "talked" || f.word(i-1) == "spoken"
	case "said", "says", "counted", "claimed", "reported":
		return true
	}
	return false
}

// refersToFigures reports whether a group speaks of figures told before:
// "those numbers", "the figure", "the toll".
func (f *finder) refersToFigures(m *mention, g group) bool {
	if f.compares(g.first) {
		return true
	}
	if at := m.first - 1; (f.word(at) == "at" || f.word(at) == "as") && at > g.first+1 && (f.word(at-1) == "it" || f.word(at-1) == "them") && f.is(at-2, cueChange) {
		return true // "the opposition puts it at 58"
	}
	if f.namedAlone(m) {
		return true
	}
	for i := g.first; i < m.first; i++ {
		switch f.word(i) {
		case "numbers", "figures", "number", "figure", "count", "tally", "total":
			return f.role(i-1)&(isThe|isPossessive) != 0
		}
	}
	return false
}
