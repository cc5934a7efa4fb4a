package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// oldest is more years than anybody lives.
const oldest = 116

// oldOf tells the age in "22-year-old Marta Gil" and "Gil, who is 24": of whom
// it is says the nearest name.
func (f *finder) oldOf(st *Statement, m *mention, s *sentence) bool {
	n, whole := m.value.Nominal.Int64()
	if m.kinds&(aCount|aDuration) == 0 || m.kinds == aCount && !whole || !m.value.Nominal.Less(measure.Int(oldest)) {
		return false
	}
	rest := strings.ToLower(f.text[m.end:min(int(m.end)+12, len(f.text))])
	old := m.kinds == aDuration && (strings.HasPrefix(rest, "-old") || strings.HasPrefix(rest, " old")) ||
		m.kinds == aCount && (strings.HasPrefix(rest, "-year-old") || strings.HasPrefix(rest, " years old"))
	if n < 1 && !old {
		return false
	}
	is := m.kinds == aCount && m.to == m.figure && (f.role(m.first-1)&isBe != 0 && (f.word(m.first-2) == "who" || f.isPerson(m, s)) || f.word(m.first-1) == "turned")
	is = is || f.ofYoungest(m, s) || f.openedBy(m, n, s)
	of := m.kinds == aCount && m.to == m.figure && n >= 10 && f.word(m.first-1) == "of" && m.first-2 >= s.tok && (f.role(m.first-2)&isPerson != 0 || n >= 16 && f.goesOn(m.figure, s)) && f.oneOf(m.first-2, s)
	if !old && !is && !of && !f.diedAt(m, n, s) {
		return false
	}
	st.Attribute, st.Field, st.Cost = "age", "people", 0
	if old {
		st.Noun, st.Modifiers = f.ageNoun(m, s), nil
		st.Span.End = int(m.end) + strings.Index(rest, "old") + len("old")
		st.Quote = prose.Span{Start: int(m.start), End: f.endOfOld(m, s, st.Span.End)}
		st.Value.Text = f.text[st.Span.Start:st.Span.End]
	}
	if m.kinds == aDuration && !years(&m.value) {
		return true // "a 12-week-old baby"
	}
	kind := measure.Count
	if !whole { // "two and a half years old"
		kind = measure.Quantity
	}
	if v, err := f.reader.ParseHedged(m.value.Hedge.String(), m.value.Nominal.String(), "", kind); err == nil && m.kinds == aDuration {
		v.Text = st.Value.Text
		st.Value = v
	}
	st.Subject = ""
	behind := m.figure
	for behind < s.tokEnd && (f.tokens[behind].kind == otherToken || f.word(behind) == "old" || f.word(behind) == "year" || f.word(behind) == "years") {
		behind++
	}
	best := 14.0
	for k := s.name; k < s.nameEnd; k++ {
		who := &f.names[k]
		if who.place || f.word(who.first-1) == "from" || f.word(who.first-1) == "of" {
			continue
		}
		if f.describedBy(who.end, m.first) {
			st.Subject = strings.ToLower(who.full)
			break
		}
		if d := f.distance(m.first, m.figure, who.first, who.end); d < best && (who.first >= m.figure && f.calls(behind, who.first) || is) {
			best, st.Subject = d, strings.ToLower(who.full)
		}
	}
	if st.Subject == "" && old && behind < s.tokEnd && f.role(behind)&isPerson != 0 && !f.tokens[behind].capital {
		st.Subject = f.fold(behind)
		return true
	}
	if st.Subject == "" {
		st.Subject = f.nameBefore(s)
	}
	if st.Subject == "" && !old {
		st.Subject = f.heOrShe(m, s)
	}
	return true
}

// ageNoun returns the noun for a person behind "16-year-old", in lower case: a
// name is none.
func (f *finder) ageNoun(m *mention, s *sentence) string {
	for i := m.figure; i < min(s.tokEnd, m.figure+4); i++ {
		if f.role(i)&isPerson != 0 && !f.tokens[i].capital {
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
		if f.role(i)&isPerson != 0 && !f.tokens[i].capital {
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
