package statement

import "strings"

// ageOfNoun tells the age behind a noun for a person: "a boy, 15, appeared",
// "her son, 7, and".
func (f *finder) ageOfNoun(st *Statement, m *mention, s *sentence) {
	who := m.first - 2
	if f.tokens[who].capital() && f.role(who)&isTitle != 0 && f.role(who-1)&isThe != 0 { // "the King, 67,"
		st.Attribute, st.Field, st.Cost, st.Subject = "age", "people", 0, strings.ToLower(f.word(who))
		return
	}
	if f.role(who)&isPerson == 0 || f.fold(who) != strings.ToLower(f.word(who)) || groups[f.fold(who)] {
		return
	}
	for k := who - 1; k >= max(s.tok, who-3); k-- {
		if f.role(k)&(isArticle|isThe|isPossessive) != 0 || f.tokens[k].possessive() {
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

// groups are nouns for several people.
var groups = wordSet("crew staff family police crowd personnel team group company army couple class cast")

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

// isAged reports whether a sentence says of somebody that she is, or turned, a bare
// figure: "Gil, who is 24".
func (f *finder) isAged(m *mention, n int64, s *sentence) bool {
	is := m.kinds == aCount && m.to == m.figure && (f.role(m.first-1)&isBe != 0 && (f.word(m.first-2) == "who" || f.isPerson(m, s)) || f.word(m.first-1) == "turned" || f.heIs(m, n, s))
	return is || f.ofYoungest(m, s) || f.openedBy(m, n, s)
}

// heIs reports whether a sentence says "he's 47" or "who's 61", and goes on or ends there.
func (f *finder) heIs(m *mention, n int64, s *sentence) bool {
	if n < 10 || m.first <= s.tok || !f.tokens[m.first-1].possessive() || !f.endsSaying(m, s) {
		return false
	}
	who := strings.ToLower(f.word(m.first - 1))
	return who == "he" || who == "she" || who == "who"
}

// endsSaying reports whether nothing that is counted follows a bare figure: the sentence
// goes on or ends, or tells when that was.
func (f *finder) endsSaying(m *mention, s *sentence) bool {
	if m.figure >= s.tokEnd {
		return true
	}
	if f.tokens[m.figure].kind != wordToken {
		return f.tokens[m.figure].kind <= stopToken
	}
	switch f.word(m.figure) {
	case "when", "by", "at", "now", "then":
		return true
	}
	return f.role(m.figure)&(isAnd|isBut) != 0
}

// personOf reports whether a bare figure says how old the person is whose noun
// stands before it: "a catcher of 63", "a girl of five". A mother of five is none.
func (f *finder) personOf(m *mention, n int64, s *sentence) bool {
	return f.ofOnePerson(m, s) && (n >= 10 || young[f.fold(m.first-2)]) || f.ofChildren(m, s) ||
		n >= 16 && f.ofOne(m, s) && f.goesOn(m.figure, s)
}

// ofChildren reports whether two figures are the ages of children told of right before
// them: "two daughters of 9 and 12".
func (f *finder) ofChildren(m *mention, s *sentence) bool {
	of := m.first - 1
	if m.kinds != aCount || m.to != m.figure || m.figure >= s.tokEnd {
		return false
	}
	if f.role(of)&isAnd != 0 && of-2 > s.tok && f.tokens[of-1].kind == figureToken {
		of -= 2
	} else if f.role(m.figure)&isAnd == 0 || m.figure+1 >= s.tokEnd || f.tokens[m.figure+1].kind != figureToken {
		return false
	}
	return of > s.tok && f.word(of) == "of" && offspring[f.word(of-1)]
}

// offspring are the nouns for children of somebody.
var offspring = wordSet("sons daughters children boys girls twins")

// ofOnePerson reports whether a bare figure only tells more of the one person whose
// noun stands before it: "a catcher of 63", "a mother of three".
func (f *finder) ofOnePerson(m *mention, s *sentence) bool {
	return f.ofOne(m, s) && f.role(m.first-2)&isPerson != 0
}

func (f *finder) ofOne(m *mention, s *sentence) bool {
	return m.kinds == aCount && m.to == m.figure && m.first-2 >= s.tok && f.word(m.first-1) == "of" && f.oneOf(m.first-2, s)
}

// young are the nouns for people who may be that young.
var young = wordSet("boy girl child toddler")

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

// isPerson reports whether a sentence says of a person that she "is 54", and
// goes on or ends there.
func (f *finder) isPerson(m *mention, s *sentence) bool {
	if !f.endsSaying(m, s) {
		return false
	}
	n, _ := m.value.Nominal.Int64()
	switch strings.ToLower(f.word(m.first - 2)) {
	case "he", "she":
		return n >= 10
	}
	if who := m.first - 2; n >= 16 && n < 100 && who > s.tok && f.role(who)&isPerson != 0 && f.oneOf(who, s) {
		return true // "the driver is 47"
	}
	for k := s.name; k < s.nameEnd; k++ { // "Cody Varner was 22"
		if who := &f.names[k]; who.end == m.first-1 && who.end-who.first == 2 && !f.ofPlace(who) {
			return n >= 10 && n <= 100
		}
	}
	return false
}
