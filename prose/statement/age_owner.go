package statement

import (
	"sort"
	"strings"
)

// nameOfAge returns the name that ends before the comma in front of a bare
// figure. It is surely whose age that is if it has a given name and a mark
// follows: "Ana Gil, 18, and Ben Ruiz, 19, are charged".
func (f *finder) nameOfAge(m *mention, comma int32, s *sentence) (who *name, sure bool) {
	if f.tokens[comma].kind != commaToken {
		return nil, false
	}
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.end == comma {
			who = n
		}
	}
	closed := m.figure >= s.tokEnd || f.tokens[m.figure].kind == commaToken || f.tokens[m.figure].kind == stopToken || f.tokens[m.figure].kind == closeToken
	return who, who != nil && closed && who.end-who.first >= 2 && !who.place
}

// bearer returns whose age it is that a sentence tells with "old", or says that
// somebody is: a name beside it, the noun behind it, else who was told of before.
func (f *finder) bearer(m *mention, s *sentence, old, is bool) string {
	behind := f.behindOld(m, s)
	if who := f.bearerNamed(m, s, behind, is); who != "" {
		return who
	}
	if old && behind < s.tokEnd && f.role(behind)&isPerson != 0 && !f.tokens[behind].capital() {
		return f.fold(behind)
	}
	if who := f.nameBefore(s); who != "" || old {
		return who
	}
	return f.heOrShe(m, s)
}

// behindOld returns the token behind an age and its "-year-old".
func (f *finder) behindOld(m *mention, s *sentence) int32 {
	i := m.figure
	for i < s.tokEnd && (f.tokens[i].kind == otherToken || f.word(i) == "old" || f.word(i) == "year" || f.word(i) == "years") {
		i++
	}
	return i
}

// bearerNamed returns the name that an age describes, else the nearest that is
// called something by it, or of which a sentence says that it is so old.
func (f *finder) bearerNamed(m *mention, s *sentence, behind int32, is bool) string {
	best, nearest := 14.0, ""
	for k := s.name; k < s.nameEnd; k++ {
		who := &f.names[k]
		if who.place || f.word(who.first-1) == "from" || f.word(who.first-1) == "of" {
			continue
		}
		if f.describedBy(who.end, m.first) {
			return f.folded(who)
		}
		if d := f.distance(m.first, m.figure, who.first, who.end); d < best && (who.first >= m.figure && f.calls(behind, who.first) || is) {
			best, nearest = d, f.folded(who)
		}
	}
	return nearest
}

// describedBy reports whether nothing but a comma and an article stands between
// a name and the age behind it: "Rustam Vakhidov, a 27-year-old".
func (f *finder) describedBy(i, age int32) bool {
	return age-i == 2 && f.tokens[i].kind == commaToken && f.role(i+1)&(isArticle|isThe) != 0
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

// heOrShe returns whose age a sentence tells that names nobody right beside it:
// the last one named before it there, or of "He was 77" the first one of the
// sentence before.
func (f *finder) heOrShe(m *mention, s *sentence) string {
	who := ""
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.end <= m.first && !n.place && f.tokens[n.first].kind == wordToken && strings.Contains(f.full(n), " ") {
			who = f.folded(n)
		}
	}
	if i := f.sentenceOf(s); who == "" && i > 0 && f.role(s.tok)&isPronoun != 0 {
		before := &f.sentences[i-1]
		for k := before.name; k < before.nameEnd && before.paragraph >= s.paragraph-1; k++ {
			if n := &f.names[k]; !n.place && strings.Contains(f.full(n), " ") {
				return f.folded(n)
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
