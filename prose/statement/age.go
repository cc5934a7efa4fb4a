package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// oldest is more years than anybody lives.
const oldest = 116

// ageOf tells an age: a number between commas after a name ("Marta Gil, 34,").
func (f *finder) ageOf(st *Statement, m *mention, s *sentence) {
	if f.oldOf(st, m, s) {
		return
	}
	if st.Attribute == "age" && st.Subject == "" {
		st.Subject = f.heOrShe(m, s)
	}
	n, ok := m.value.Nominal.Int64()
	if m.kinds != aCount || m.to > m.figure || !ok || n < 1 || n > 115 || m.value.Hedge != measure.Exact || m.first < s.tok+2 {
		return
	}
	comma := m.first - 1
	if f.word(comma) == "both" && comma > s.tok { // "Ana Gil and Ben Ruiz, both 19, are"
		comma--
	}
	who, sure := f.nameOfAge(m, comma, s)
	if st.Attribute != "" && st.Cost < 2 && !sure {
		return
	}
	if f.tokens[comma].kind != commaToken || m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && f.role(m.figure)&isAnd == 0 && f.word(m.figure) != "when" {
		return
	}
	if !f.tokens[comma-1].capital() || f.role(comma-1)&isTitle != 0 {
		f.ageOfNoun(st, m, s)
		return
	}
	if who != nil && (m.figure == s.tokEnd || f.tokens[m.figure].kind != wordToken || f.word(m.figure) == "when") {
		st.Attribute, st.Field, st.Cost, st.Subject = "age", "people", 0, f.folded(who)
		st.Quote = prose.Span{Start: int(f.tokens[who.first].start), End: int(m.end)}
	}
}

// oldOf tells the age in "22-year-old Marta Gil" and "Gil, who is 24": of whom
// it is says the nearest name.
func (f *finder) oldOf(st *Statement, m *mention, s *sentence) bool {
	n, whole := m.value.Nominal.Int64()
	if m.kinds&(aCount|aDuration) == 0 || m.kinds == aCount && !whole || !m.value.Nominal.Less(measure.Int(oldest)) {
		return false
	}
	rest := f.text[m.end:min(int(m.end)+12, len(f.text))]
	old := m.kinds == aDuration && (beginsFold(rest, "-old") || beginsFold(rest, " old")) ||
		m.kinds == aCount && (beginsFold(rest, "-year-old") || beginsFold(rest, " years old"))
	if n < 1 && !old {
		return false
	}
	is := f.isAged(m, n, s)
	if !old && !is && !f.personOf(m, n, s) && !f.diedAt(m, n, s) {
		return false
	}
	st.Attribute, st.Field, st.Cost = "age", "people", 0
	if old {
		st.Noun, st.Modifiers = f.ageNoun(m, s), nil
		st.Span.End = int(m.end) + strings.Index(strings.ToLower(rest), "old") + len("old")
		st.Quote = prose.Span{Start: int(m.start), End: f.endOfOld(m, s, st.Span.End)}
		st.Value.Text = f.text[st.Span.Start:st.Span.End]
	}
	if m.kinds == aDuration && !years(&m.value) {
		return true // "a 12-week-old baby"
	}
	f.countYears(st, m, whole)
	st.Subject = f.bearer(m, s, old, is)
	return true
}

// beginsFold reports whether a text begins with words, in any case.
func beginsFold(text, words string) bool {
	return len(text) >= len(words) && strings.EqualFold(text[:len(words)], words)
}

// countYears makes the years that somebody is old a number like any other age.
func (f *finder) countYears(st *Statement, m *mention, whole bool) {
	kind := measure.Count
	if !whole { // "two and a half years old"
		kind = measure.Quantity
	}
	if v, err := f.reader.ParseHedged(m.value.Hedge.String(), m.value.Nominal.String(), "", kind); err == nil && m.kinds == aDuration {
		v.Text = st.Value.Text
		st.Value = v
	}
}

// ageNoun returns the noun for a person behind "16-year-old", in lower case: a
// name is none.
func (f *finder) ageNoun(m *mention, s *sentence) string {
	for i := m.figure; i < min(s.tokEnd, m.figure+4); i++ {
		if f.role(i)&isPerson != 0 && !f.tokens[i].capital() {
			return f.fold(i)
		}
	}
	return ""
}

// endOfOld returns where the words end that state an age, with the noun or name
// right behind "old": "a 15-year-old girl". At from the word "old" ends.
func (f *finder) endOfOld(m *mention, s *sentence, from int) int {
	for i := m.figure; i < s.tokEnd; i++ {
		if int(f.tokens[i].start) < from {
			continue
		}
		if f.role(i)&isPerson != 0 && !f.tokens[i].capital() {
			return int(f.tokens[i].end)
		}
		for k := s.name; k < s.nameEnd; k++ {
			if n := &f.names[k]; n.first == i && n.end > i {
				return int(f.tokens[n.end-1].end)
			}
		}
		break
	}
	return from
}

// years reports whether a length of time is told in years.
func years(v *measure.Value) bool { return v.Unit != nil && v.Unit.Name == "years" }
