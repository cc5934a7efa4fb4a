package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// joinCompound lets a figure that a hyphen joins to a noun measure what that
// noun says of the thing behind it, and not count the thing: "two three-story
// hotels" are two.
func (f *finder) joinCompound(m *mention) {
	if m.kinds != aCount || int(m.end)+1 >= len(f.text) || f.text[m.end] != '-' || !isLetter(f.text[m.end+1]) && f.text[m.end+1] != ' ' {
		return
	}
	m.compound, m.to, m.nounEnd = true, m.figure, m.end
}

// compoundOf reports whether a trigger can be that of a compound: the noun that
// the hyphen joins, or for "a 15-member crew" the one right behind.
func (f *finder) compoundOf(m *mention, h *hit) bool {
	p := &f.phrases[h.phrase]
	near := h.first >= m.first && h.first <= m.figure+2 && f.tokens[h.first].start >= m.end
	if f.hyphenNoun(m) == "point" {
		return near || h.first == m.figure+2
	}
	return near && p.side == counted && f.attributes[p.attribute].person || near && f.attributes[p.attribute].name == "calibre"
}

// bore reads the calibre of a gun, which is in hundredths or thousandths of an
// inch, as the length that it is: others give it in millimetres.
func (f *finder) bore(m *mention) {
	i := m.figure
	for i < m.figure+2 && f.word(i) == "-" {
		i++
	}
	if w := f.word(i); m.kinds != aCount || f.tokens[m.figure-1].kind != figureToken || w != "caliber" && w != "calibre" && w != "Magnum" {
		return
	}
	digits := strings.TrimPrefix(m.value.Nominal.String(), "0.")
	if v, err := f.reader.ParseHedged(measure.Exact.String(), "0."+digits, "inch", measure.Quantity); err == nil && len(digits) <= 3 && isDigit(digits[0]) {
		v.Text = m.value.Text
		m.value, m.kinds = v, aLength
	}
}

// stature reads "6-foot-8" as the height that it is.
func (f *finder) stature(m *mention) {
	if m.kinds != aLength || m.value.Unit == nil || m.value.Unit.Name != "feet" || !strings.HasSuffix(f.text[m.start:m.end], "-foot") {
		return
	}
	end := int(m.end) + 1
	for end < len(f.text) && end < int(m.end)+3 && isDigit(f.text[end]) {
		end++
	}
	feet, ok := m.value.Nominal.Int64()
	inches := int64(0)
	for _, c := range f.text[min(int(m.end)+1, end):end] {
		inches = 10*inches + int64(c-'0')
	}
	if !ok || int(m.end) >= len(f.text) || f.text[m.end] != '-' || end == int(m.end)+1 || inches > 11 {
		return
	}
	if v, err := f.reader.ParseHedged(m.value.Hedge.String(), measure.Int(12*feet+inches).String(), "inch", measure.Quantity); err == nil {
		m.end, m.nounEnd = int32(end), int32(end)
		v.Text = f.text[m.start:m.end]
		m.value, m.score = v, "height"
		for int(m.figure) < len(f.tokens) && f.tokens[m.figure].start < m.end {
			m.figure++
		}
		m.to = m.figure
	}
}

// dropLabels drops the figures that only tell a thing from its like, and so
// measure nothing: a house number, the number in the name of a make, the bound of
// an age group; and lengths of time that look like hours.
func (f *finder) dropLabels(m *mention, s *sentence) {
	switch {
	case f.isName(m, s), f.ofPage(m, s), f.bothAre(m, s), f.recurs(m, s), f.isMargin(m, s):
		m.drop = true
	case f.numbersName(m, s):
		m.label = true
	case m.kinds == aCount && f.modelNumber(m, s):
		m.drop = true
		f.passNoun(m, s)
	case m.kinds == aTime && f.stopwatch(m, s), m.kinds == aRank && f.numbersPlace(m, s),
		m.kinds == aCount && f.houseNumber(m, s),
		m.kinds&(aCount|aDuration) != 0 && ageGroup(m.value.Text),
		m.kinds == aShare && m.value.Hedge == measure.Vague && f.word(m.figure) == "point":
		m.drop = true
	}
}

// bothAre reports whether "both" counts nobody: it says that a figure behind it
// is that of two ("Ana Gil and Ben Ruiz, both 19"), or that two things are meant
// ("both victims and witnesses").
func (f *finder) bothAre(m *mention, s *sentence) bool {
	if !isBoth(m) || m.figure >= s.tokEnd {
		return false
	}
	if f.tokens[m.figure].kind == figureToken {
		return true
	}
	for i := m.figure; i < min(s.tokEnd, m.figure+6) && f.tokens[i].kind == wordToken; i++ {
		if f.role(i)&isAnd != 0 {
			return i > m.figure
		}
		if f.role(i)&(isBe|isHave|isModal|isWill|isSay|isRelative|isThe|isPossessive) != 0 {
			return false
		}
	}
	return false
}

func isBoth(m *mention) bool { return strings.EqualFold(m.value.Text, "both") }

// recurs reports whether a day or an hour is that of many days: "every Friday".
func (f *finder) recurs(m *mention, s *sentence) bool {
	if m.kinds&(aDate|aTime) == 0 || m.first-m.moment <= s.tok {
		return false
	}
	w := f.word(m.first - m.moment - 1)
	return strings.EqualFold(w, "every") || strings.EqualFold(w, "each")
}

// isMargin reports whether "a majority" is no share, since it tells by how many
// votes somebody won: "with a majority of 8,112".
func (f *finder) isMargin(m *mention, s *sentence) bool {
	return strings.HasSuffix(m.value.Text, "majority") && m.figure+1 < s.tokEnd && f.word(m.figure) == "of" && f.tokens[m.figure+1].kind == figureToken
}

// passNoun gives the noun behind the number of a make to the figure that counts
// it: "six AK 47 rifles".
func (f *finder) passNoun(m *mention, s *sentence) {
	for k := s.men; k < s.menEnd; k++ {
		if n := &f.mentions[k]; n.to == n.figure && n.kinds == aCount && n.figure < m.first && m.first-n.figure <= 3 {
			n.to, n.nounEnd = m.to, m.nounEnd
		}
	}
}

// numbersName reports whether a bare figure is the number of the thing named
// before it, "Internet Explorer 8 and 9", "Windows 7": one that no noun, unit or
// clause follows.
func (f *finder) numbersName(m *mention, s *sentence) bool {
	if m.kinds != aCount || m.to > m.figure || m.score != "" || m.compound || m.first != m.figure-1 || m.first <= s.tok || m.value.Hedge != measure.Exact || f.votes(m.first) < 0 || f.text[m.end:min(len(f.text), int(m.end)+1)] == "%" {
		return false
	}
	for k := s.men; k < s.menEnd; k++ {
		if a := &f.mentions[k]; a.label && a.figure < m.first && m.first-a.figure <= 2 && f.coordinated(a, m) {
			return true
		}
	}
	if before := m.first - 2; before >= s.tok && f.tokens[m.first-1].kind == commaToken && f.tokens[before].kind == wordToken && isDigit(f.text[f.tokens[before].end-1]) {
		return true // "IE6, 7 and 8"
	}
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.end == m.first && (n.first > s.tok || f.toldWhat(m.figure, s)) && !n.place && !f.tokens[n.end-1].possessive() {
			next := f.role(m.figure)
			return m.figure >= s.tokEnd || f.tokens[m.figure].kind != wordToken || next&(isPreposition|isAnd|isBut|isBe|isHave|isModal|isWill|isRelative) != 0
		}
	}
	return false
}

// toldWhat reports whether a comma and an article follow: "Apollo 8, the first to".
func (f *finder) toldWhat(i int32, s *sentence) bool {
	return i+1 < s.tokEnd && f.tokens[i].kind == commaToken && f.role(i+1)&(isThe|isArticle) != 0
}

// numbersPlace reports whether an ordinal is the name of a street, a district or
// a regiment: "the 8th district", "117th Street", "the Seventh".
func (f *finder) numbersPlace(m *mention, s *sentence) bool {
	return labelNouns[strings.ToLower(f.word(m.figure))] || m.first < m.figure-1 && f.tokens[m.figure-1].capital() && !f.tokens[m.first].capital()
}

var labelNouns = wordSet(`district precinct ward circuit street st avenue ave battalion division brigade regiment infantry amendment congress grade parallel`)

// ageGroup reports whether a figure is the bound of a group: "the under-16 team".
func ageGroup(text string) bool {
	front, _, joined := strings.Cut(text, "-")
	return joined && (strings.EqualFold(front, "under") || strings.EqualFold(front, "over"))
}

// stopwatch reports whether what looks like a time of day is a length of time:
// no word before it asks for an hour, and nothing tells which half of the day is
// meant: "the climb took up 7:12".
func (f *finder) stopwatch(m *mention, s *sentence) bool {
	if d := m.value.Detail; d == nil || d.Zone != nil || m.moment != 0 || m.momentEnd != 0 || m.value.Hedge != measure.Exact || m.first == s.tok {
		return false
	}
	for i := 0; i < len(m.value.Text); i++ {
		if c := m.value.Text[i]; c != ':' && !isDigit(c) {
			return false
		}
	}
	if f.word(m.figure) == "hours" || f.word(m.figure) == "hrs" || f.word(m.figure) == "local" {
		return false
	}
	before := m.first - 1
	if f.word(before) == "|" { // the length of a film, between the lines of a page
		return true
	}
	return f.tokens[before].kind == wordToken && f.role(before)&(isPreposition|isTime|isThe|isArticle|isAnd|isBe) == 0
}

// houseNumber reports whether a figure is that of an address: "12 Mill St.",
// "40 West 9th Street".
func (f *finder) houseNumber(m *mention, s *sentence) bool {
	if f.tokens[m.first].kind != figureToken {
		return false
	}
	for i := m.first + 1; i < min(s.tokEnd, m.first+5); i++ {
		t := &f.tokens[i]
		if t.kind == figureToken {
			continue
		}
		if t.kind != wordToken || !t.capital() && f.tokens[i-1].kind != figureToken {
			return false
		}
		if t.capital() && i > m.first+1 && streetWords[strings.ToLower(f.word(i))] {
			return true
		}
	}
	return false
}

var streetWords = wordSet("street st avenue ave road rd lane boulevard blvd drive highway square")

// modelNumber reports whether a figure belongs to the capitals before it, which
// together name what another figure counts: "six AK 47 rifles".
func (f *finder) modelNumber(m *mention, s *sentence) bool {
	i := m.first - 1
	if i <= s.tok || f.tokens[m.first].kind != figureToken || !f.tokens[i].initials() || len(f.word(i)) > 3 {
		return false
	}
	return f.tokens[i-1].measured() || f.text[m.start-1] == '-'
}
