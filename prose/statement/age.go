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
	is := m.kinds == aCount && m.to == m.figure && (f.role(m.first-1)&isBe != 0 && f.word(m.first-2) == "who" || f.word(m.first-1) == "turned")
	of := m.kinds == aCount && m.to == m.figure && n >= 10 && f.word(m.first-1) == "of" && m.first-2 >= s.tok && (f.role(m.first-2)&isPerson != 0 || n >= 16 && f.goesOn(m.figure, s)) && f.oneOf(m.first-2, s)
	if !old && !is && !of {
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
		if who.place || f.word(who.first-1) == "from" || f.word(who.first-1) == "of" {
			continue
		}
		if f.describedBy(who.end, m.first) {
			st.Subject = strings.ToLower(who.full)
			break
		}
		if d := f.distance(m.first, m.figure, who.first, who.end); d < best && (who.first >= m.figure || is) {
			best, st.Subject = d, strings.ToLower(who.full)
		}
	}
	if st.Subject == "" {
		st.Subject = f.nameBefore(s)
	}
	return true
}

// describedBy reports whether nothing but a comma and an article stands between
// a name and the age behind it: "Rustam Vakhidov, a 27-year-old".
func (f *finder) describedBy(i, age int32) bool {
	return age-i == 2 && f.tokens[i].kind == commaToken && f.role(i+1)&(isArticle|isThe) != 0
}

// oneOf reports whether a noun for a person stands behind "a" or "the": "a
// catcher of 63", but not "a crew of 63" or "women of 63".
func (f *finder) oneOf(i int32, s *sentence) bool {
	for k := i - 1; k >= max(s.tok, i-3); k-- {
		if f.role(k)&(isArticle|isThe) != 0 {
			return f.fold(i) == strings.ToLower(f.word(i)) && !groups[f.fold(i)]
		}
	}
	return false
}

// goesOn reports whether a word follows that only a person is spoken of with:
// "a catcher of 63 whose job".
func (f *finder) goesOn(i int32, s *sentence) bool {
	if i >= s.tokEnd {
		return false
	}
	switch f.word(i) {
	case "who", "whose", "called", "named":
		return true
	}
	return false
}

// groups are nouns for several people.
var groups = wordSet("crew staff family police crowd personnel team group company army couple class cast")

// nameBefore returns the person that a sentence goes on to speak of with "she"
// or "the 48-year-old": the last one named in the paragraph before it.
func (f *finder) nameBefore(s *sentence) string {
	first := s.tok
	for first < s.tokEnd && f.tokens[first].kind == quoteToken {
		first++
	}
	if first >= s.tokEnd || f.role(first)&(isPronoun|isPossessive|isThe) == 0 {
		return ""
	}
	for k := len(f.out) - 1; k >= 0; k-- {
		i := f.out[k].Sentence
		if &f.sentences[i] == s {
			continue
		}
		if f.sentences[i].paragraph < s.paragraph-1 {
			return ""
		}
		if f.out[k].Attribute == "age" && f.out[k].Subject != "" {
			return f.out[k].Subject
		}
	}
	return ""
}
