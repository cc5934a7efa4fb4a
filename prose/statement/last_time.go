package statement

import "strings"

// lastTime names the attribute of a date on which something was done for the last time
// before: "the first strike since 1997", "it last erupted in 1877".
func (f *finder) lastTime(st *Statement, m *mention, s *sentence) {
	if m.kinds != aDate || st.Attribute != "" && st.Attribute != "date" && st.Attribute != "began" {
		return
	}
	if lastWords[m.lasts] == "since" && f.firstIn(m) || f.lastDid(m, s) {
		st.Attribute, st.Field, st.Cost = "last-time", "dates", 1
	}
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
		if next == "time" {
			return true
		}
		adverb := f.role(i-1)&(isThe|isPossessive|isPreposition) == 0 && !f.tokens[max(i-1, 0)].possessive()
		return adverb && (strings.HasSuffix(next, "ed") || lastDone[next])
	}
	return false
}

// lastDone are verbs in the past, without the common ending, of what is done again.
var lastDone = wordSet("won held met took lost beat struck hit seen went came rose fell sank blew broke ran fought spoke paid made cut")
