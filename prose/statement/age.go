package statement

import (
	"slices"
	"sort"
	"strconv"
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

// openedBy reports whether a sentence opens with somebody's age: "At 58 she is
// the oldest of them".
func (f *finder) openedBy(m *mention, n int64, s *sentence) bool {
	return m.kinds == aCount && m.to == m.figure && n >= 10 && f.word(m.first-1) == "At" && m.first == s.tok+1 && m.figure < s.tokEnd &&
		(f.role(m.figure)&isPronoun != 0 || f.tokens[m.figure].kind == commaToken && f.role(m.figure+1)&isPronoun != 0)
}

// ofYoungest reports whether a bare figure is the age of the youngest or the
// oldest of several: "the youngest victim was 3 and the oldest 81".
func (f *finder) ofYoungest(m *mention, s *sentence) bool {
	if m.kinds != aCount || m.to > m.figure || m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && f.role(m.figure)&(isAnd|isBut) == 0 {
		return false
	}
	for i := m.first - 1; i >= max(s.tok, m.first-5) && f.tokens[i].kind == wordToken; i-- {
		switch f.word(i) {
		case "youngest", "oldest", "eldest":
			return i == m.first-1 || f.role(m.first-1)&isBe != 0 || f.word(m.first-1) == "aged"
		}
	}
	return false
}

// diedAt reports whether a figure ends "died in prison at 77" and the like.
func (f *finder) diedAt(m *mention, n int64, s *sentence) bool {
	if n < 16 || m.kinds != aCount || m.to > m.figure || f.word(m.first-1) != "at" || m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken {
		return false
	}
	died := false
	for i := max(s.tok, m.first-9); i < m.first; i++ {
		switch f.word(i) {
		case "died", "dies", "dead", "death", "die":
			died = true
		case "toll", "number", "stand", "stands", "stood":
			return false // "the death toll stands at 57"
		}
	}
	return died
}

// agesBetween reads "between the ages of 13 and 17" as the one range that it is.
func (f *finder) agesBetween(a, b *mention) {
	if a.kinds != aCount || b.kinds != aCount || b.first != a.figure+1 || f.word(a.figure) != "and" || f.word(a.first-1) != "of" || f.word(a.first-2) != "ages" {
		return
	}
	if i := a.first - 3; f.word(i) != "between" && (f.role(i)&isThe == 0 || f.word(i-1) != "between") {
		return
	}
	v, err := f.reader.Parse("between "+a.value.Nominal.String()+" and "+b.value.Nominal.String(), measure.Count)
	if err != nil {
		return
	}
	v.Text = f.text[a.start:b.end]
	a.value, a.end, a.nounEnd, a.figure, a.to, b.drop = v, b.end, b.nounEnd, b.figure, b.to, true
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

// heOrShe returns whose age a sentence tells that names nobody right beside it:
// the last one named before it there, or of "He was 77" the first one of the
// sentence before.
func (f *finder) heOrShe(m *mention, s *sentence) string {
	who := ""
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.end <= m.first && !n.place && f.tokens[n.first].kind == wordToken && strings.Contains(n.full, " ") {
			who = strings.ToLower(n.full)
		}
	}
	if i := f.sentenceOf(s); who == "" && i > 0 && f.role(s.tok)&isPronoun != 0 {
		before := &f.sentences[i-1]
		for k := before.name; k < before.nameEnd && before.paragraph >= s.paragraph-1; k++ {
			if n := &f.names[k]; !n.place && strings.Contains(n.full, " ") {
				return strings.ToLower(n.full)
			}
		}
	}
	return who
}

// sentenceOf returns the number of a sentence.
func (f *finder) sentenceOf(s *sentence) int {
	i := sort.Search(len(f.sentences), func(i int) bool { return f.sentences[i].tok >= s.tok })
	for i < len(f.sentences) && &f.sentences[i] != s {
		i++
	}
	return i
}

// calls reports whether the words from an age on, up to a name, do no more than
// call its bearer something: "16-year-old Marta Gil", "the 36-year-old champion
// Ruiz", "a ten-year-old girl, identified as Ana Gil".
func (f *finder) calls(i, name int32) bool {
	comma := false
	for ; i < name; i++ {
		switch t := &f.tokens[i]; {
		case t.kind == commaToken:
			comma = true
		case t.kind == stopToken && f.role(i-1)&isTitle != 0:
		case t.kind != wordToken && t.kind != quoteToken:
			return false
		case comma && (f.word(i) == "named" || f.word(i) == "called" || f.word(i) == "as" || f.word(i) == "identified"):
		case f.word(i) == "named" || f.word(i) == "called":
		case f.role(i)&(isPreposition|isRelative|isBe|isHave|isModal|isWill|isAnd|isBut|isSay|isVerb|isThe|isArticle|isPronoun) != 0:
			return false
		}
	}
	return true
}

// describedBy reports whether nothing but a comma and an article stands between
// a name and the age behind it: "Rustam Vakhidov, a 27-year-old".
func (f *finder) describedBy(i, age int32) bool {
	return age-i == 2 && f.tokens[i].kind == commaToken && f.role(i+1)&(isArticle|isThe) != 0
}

// addAges notes ages that are told by the decade: "in her 60s", "in his late
// twenties".
func (f *finder) addAges(s *sentence) {
	for i := s.tok + 1; i+1 < s.tokEnd; i++ {
		if f.role(i)&isPossessive == 0 || !strings.EqualFold(f.word(i-1), "in") {
			continue
		}
		k := i + 1
		from, to := int64(0), int64(9)
		switch f.word(k) {
		case "early":
			to, k = 3, k+1
		case "mid":
			from, to, k = 4, 6, k+1
		case "late":
			from, k = 7, k+1
		}
		if k < s.tokEnd && f.tokens[k].kind == otherToken { // mid-forties
			k++
		}
		end, decade := f.decade(k, s)
		if decade == 0 {
			continue
		}
		span := strconv.FormatInt(decade+from, 10) + " to " + strconv.FormatInt(decade+to, 10)
		if v, err := f.reader.Parse(span, measure.Count); err == nil {
			m := mention{value: v, start: f.tokens[i].start, end: f.tokens[end-1].end, first: i, to: end, figure: end, kinds: aCount, twin: -1, of: -1, pair: -1, forced: -1, score: "age"}
			m.value.Text, m.nounEnd = f.text[m.start:m.end], m.end
			f.mentions = append(f.mentions, m)
			f.tokens[k].measured = true // and no decade of a century
		}
	}
}

// decade reads "60s" and "sixties" at token i; the end is behind it.
func (f *finder) decade(i int32, s *sentence) (end int32, years int64) {
	if i >= s.tokEnd {
		return i, 0
	}
	if n := f.small(i); f.tokens[i].kind == figureToken && n >= 20 && n%10 == 0 && i+1 < s.tokEnd && f.word(i+1) == "s" && f.tokens[i+1].start == f.tokens[i].end {
		return i + 2, n
	}
	return i + 1, 10 * int64(1+slices.Index(decades, strings.TrimPrefix(f.word(i), "mid-")))
}

// decadeWords are the ages by the decade, from ten on.
const decadeWords = "teens twenties thirties forties fifties sixties seventies eighties nineties"

var decades = strings.Fields(decadeWords)

// isPerson reports whether a sentence says of a person that she "is 54", and
// goes on or ends there.
func (f *finder) isPerson(m *mention, s *sentence) bool {
	if m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && f.role(m.figure)&(isAnd|isBut) == 0 && f.word(m.figure) != "when" {
		return false
	}
	if m.figure < s.tokEnd && f.tokens[m.figure].kind > stopToken {
		return false
	}
	n, _ := m.value.Nominal.Int64()
	switch strings.ToLower(f.word(m.first - 2)) {
	case "he", "she":
		return n >= 10
	}
	for k := s.name; k < s.nameEnd; k++ { // "Cody Varner was 22"
		if who := &f.names[k]; who.end == m.first-1 && who.end-who.first == 2 && !who.ofPlace {
			return n >= 10 && n <= 100
		}
	}
	return false
}

// ageOfNoun tells the age behind a noun for a person: "a boy, 15, appeared",
// "her son, 7, and".
func (f *finder) ageOfNoun(st *Statement, m *mention, s *sentence) {
	who := m.first - 2
	if f.tokens[who].capital && f.role(who)&isTitle != 0 && f.role(who-1)&isThe != 0 { // "the King, 67,"
		st.Attribute, st.Field, st.Cost, st.Subject = "age", "people", 0, strings.ToLower(f.word(who))
		return
	}
	if f.role(who)&isPerson == 0 || f.fold(who) != strings.ToLower(f.word(who)) || groups[f.fold(who)] {
		return
	}
	for k := who - 1; k >= max(s.tok, who-3); k-- {
		if f.role(k)&(isArticle|isThe|isPossessive) != 0 || f.tokens[k].possessive {
			st.Attribute, st.Field, st.Cost, st.Subject = "age", "people", 0, f.fold(who)
			st.Person = false
			return
		}
	}
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

// years reports whether a length of time is told in years.
func years(v *measure.Value) bool { return v.Unit != nil && v.Unit.Name == "years" }
