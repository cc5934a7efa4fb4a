package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// lastTime names the attribute of a date on which something was done for the last time
// before: "the first strike since 1997", "it last erupted in 1877".
func (f *finder) lastTime(st *Statement, m *mention, s *sentence) {
	if m.kinds != aDate || st.Attribute != "" && st.Attribute != "date" && st.Attribute != "began" {
		return
	}
	if lastWords[m.lasts] == "since" && f.firstIn(m) || f.notSince(m, s) || f.lastDid(m, s) {
		st.Attribute, st.Field, st.Cost = "last-time", "dates", 1
	}
}

// notSince reports whether a sentence opens with "not since" a date: it says when
// something was done, and of what was done since that it is like it.
func (f *finder) notSince(m *mention, s *sentence) bool {
	return m.first > s.tok && m.first <= s.tok+2 && f.word(s.tok) == "Not" && f.word(s.tok+1) == "since"
}

// lastDid reports whether "last" and a verb, or "the last time", stand shortly before a
// date in its clause: "when they last met, in 2019". Of "the last passengers" they are
// the end.
func (f *finder) lastDid(m *mention, s *sentence) bool {
	const reach = 7
	for i := m.first - 2; i >= max(s.tok, m.first-reach); i-- {
		if t := &f.tokens[i]; t.kind != wordToken && t.kind != commaToken || t.measured() {
			return false
		}
		if !strings.EqualFold(f.word(i), "last") {
			continue
		}
		next := f.word(i + 1)
		if next == "time" || f.cameIn(i+2, m) {
			return true
		}
		adverb := f.role(i-1)&(isThe|isPossessive|isPreposition) == 0 && !f.tokens[max(i-1, 0)].possessive()
		return adverb && (strings.HasSuffix(next, "ed") || lastDone[next])
	}
	return false
}

// cameIn reports whether nothing but "was in" or "came in" stands between a noun and a
// year: "the last strike was in 1994".
func (f *finder) cameIn(i int32, m *mention) bool {
	if m.value.Detail == nil || m.value.Detail.Grain < measure.GrainYear {
		return false
	}
	in := f.word(m.first-1) == "in"
	return in && i == m.first-2 && (f.role(i)&isBe != 0 || f.word(i) == "came")
}

// lastDone are verbs in the past, without the common ending, of what is done again.
var lastDone = wordSet("won held met took lost beat struck hit seen went came rose fell sank blew broke ran fought spoke paid made cut")
