package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// unhedge reads the date anew that stands in front of an event's noun: in
// "after Friday's attack" and "since the 2016 election" the word before it
// speaks of the event, whose day is just that date.
func (f *finder) unhedge(m *mention, s *sentence) {
	if f.lastsFrom(m, s) {
		word := lastWord(f.word(m.first))
		if f.takeHedge(m) {
			m.lasts = word
		}
		return
	}
	if h := m.value.Hedge; m.kinds != aDate || m.drop || h != measure.After && h != measure.Before && h != measure.Since && h != measure.By {
		return
	}
	when := m.value.Hedge != measure.Before && m.figure+1 < s.tokEnd && f.tokens[m.figure].kind == commaToken && f.word(m.figure+1) == "when"
	if !when && !f.tokens[m.figure-1].possessive() && !f.beforeEvent(m, s) {
		return
	}
	if f.takeHedge(m) {
		m.when = when
	}
}

// takeHedge reads a date anew without the word before it.
func (f *finder) takeHedge(m *mention) bool {
	from := f.tokens[m.first].end
	again, ok := f.reader.Find(f.text[:m.end], int(from))
	if !ok || again.End != int(m.end) || again.Value.Hedge != measure.Exact || kindOf(&again.Value) != m.kinds {
		return false
	}
	m.value, m.start = again.Value, int32(again.Start)
	for m.first < m.figure-1 && f.tokens[m.first].end <= m.start {
		m.first++
	}
	return true
}

// beforeEvent reports whether a date stands in the noun phrase of an event.
func (f *finder) beforeEvent(m *mention, s *sentence) bool {
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		if p := &f.phrases[h.phrase]; p.event > 0 && p.noun && h.first >= m.figure && f.modifies(m, h) {
			return m.value.Detail != nil && m.value.Detail.Grain >= measure.GrainMonth
		}
	}
	return false
}

// lastsFrom reports whether a date after "since" or "until" is that of the
// beginning or the end of what lasted: "in power since 1947", "the worst since
// 1964", "closed until Thursday". What has not been since 2019 may have ended
// before.
func (f *finder) lastsFrom(m *mention, s *sentence) bool {
	if m.kinds&(aDate|aTime) == 0 || m.drop || m.value.Hedge != measure.Since && m.value.Hedge != measure.By {
		return false
	}
	if lastWord(f.word(m.first)) == 0 {
		return false
	}
	for i := max(s.tok, m.first-9); i < min(s.tokEnd, m.figure+9); i++ {
		if f.role(i)&isNot != 0 && !f.notSince(m, s) || f.word(i) == "longer" {
			return false
		}
	}
	return true
}

// lastWords are the words before a date that tell since when, or until when,
// something was so.
var lastWords = [...]string{"", "since", "until", "till"}

// lastWord returns the number of a word among lastWords, 0 if it is none.
func lastWord(word string) uint8 {
	for i, w := range lastWords[1:] {
		if len(w) == len(word) && strings.EqualFold(w, word) {
			return uint8(i + 1)
		}
	}
	return 0
}
