package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// oldOf tells the age in "22-year-old Marta Gil" and "Gil, who is 24": of whom
// it is says the nearest name.
func (f *finder) oldOf(st *Statement, m *mention, s *sentence) bool {
	n, ok := m.value.Nominal.Int64()
	if !ok || n < 1 || n > 115 || m.kinds&(aCount|aDuration) == 0 {
		return false
	}
	rest := f.text[m.end:min(int(m.end)+12, len(f.text))]
	old := m.kinds == aDuration && (strings.HasPrefix(rest, "-old") || strings.HasPrefix(rest, " old")) ||
		m.kinds == aCount && (strings.HasPrefix(rest, "-year-old") || strings.HasPrefix(rest, " years old"))
	is := m.kinds == aCount && m.to == m.figure && f.role(m.first-1)&isBe != 0 && f.word(m.first-2) == "who"
	if !old && !is {
		return false
	}
	st.Attribute, st.Field, st.Cost = "age", "people", 0
	if v, err := f.reader.ParseHedged(m.value.Hedge.String(), m.value.Nominal.String(), "", measure.Count); err == nil && m.kinds == aDuration {
		v.Text = m.value.Text
		st.Value = v
	}
	best := 14.0
	for k := s.name; k < s.nameEnd; k++ {
		who := &f.names[k]
		if who.place {
			continue
		}
		if d := f.distance(m.first, m.figure, who.first, who.end); d < best && (who.first >= m.figure || is) {
			best, st.Subject = d, strings.ToLower(who.full)
		}
	}
	return true
}
