package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// isName reports whether a bare figure stands in a name or is a number to call:
// "7 Eyewitness News", "the 55 Freeway", "the 3800 block of Mount Pleasant
// Street", "a 911 call", "(313) 222-2058".
func (f *finder) isName(m *mention, s *sentence) bool {
	if f.tokens[m.first].kind != figureToken || m.value.Unit != nil {
		return f.numberInName(m, s)
	}
	switch text := m.value.Text; {
	case text == "911" && (m.to == m.figure || callNouns[f.word(m.to-1)]):
		return true
	case phoneEnd(text), m.figure-m.first == 1 && f.dialled(m.first, s) && (m.kinds != aTime || m.figure < s.tokEnd && f.tokens[m.figure].kind == figureToken):
		return true
	case pictures[f.word(m.first-1)], pictures[f.word(m.first-3)] && f.word(m.first-1) == "of":
		return true // "Image 10 of 11"
	case len(text) == 3 && f.word(m.figure) == ")" && phoneEnd(f.text[min(len(f.text), int(m.end)+2):min(len(f.text), int(m.end)+10)]):
		return true
	case m.figure < s.tokEnd && (f.word(m.figure) == "block" || f.word(m.figure) == "Block") && m.first+1 == m.figure:
		return true
	}
	return f.ofStation(m, s)
}

// numberInName reports whether a number word stands in capitals before another
// capital within a sentence that has none before it: "the Three Sisters rocks".
func (f *finder) numberInName(m *mention, s *sentence) bool {
	i := m.first - 1
	if f.endsName(m, s) {
		return true
	}
	return m.figure-m.first == 1 && f.tokens[m.first].capital() && m.value.Unit == nil && m.kinds == aCount && m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && f.tokens[m.figure].capital() &&
		i >= s.tok && f.tokens[i].kind == wordToken && !f.tokens[i].capital()
}

// endsName reports whether a number word with a capital stands right behind another
// capital, in a sentence that is not all of capitals as headlines are: "Court Two", "the
// shares of Base Ten fell".
func (f *finder) endsName(m *mention, s *sentence) bool {
	i := m.first - 1
	if m.figure-m.first != 1 || m.kinds != aCount || m.value.Unit != nil || i < s.tok || !f.tokens[m.first].capital() || f.tokens[i].kind != wordToken || !f.tokens[i].capital() || f.role(i)&(isThe|isArticle|isPreposition|isAnd|isPossessive) != 0 {
		return false
	}
	for k := s.tok; k < s.tokEnd; k++ {
		if t := &f.tokens[k]; t.kind == wordToken && !t.capital() && t.end-t.start > 3 {
			return true
		}
	}
	return false
}

// dialled reports whether a figure, or one of those that stand right before it,
// begins as only numbers to call do: "0845 22 33".
func (f *finder) dialled(i int32, s *sentence) bool {
	for ; i >= s.tok && f.tokens[i].kind == figureToken; i-- {
		if w := f.word(i); len(w) >= 3 && w[0] == '0' && isDigit(w[1]) && !strings.ContainsAny(w, ".,") {
			return true
		}
	}
	return false
}

var callNouns = wordSet("call calls caller callers dispatcher dispatchers operator operators dispatch center")

var pictures = wordSet("Image Photo Slide Picture Gallery")

// phoneEnd reports whether a text is the second part of a telephone number.
func phoneEnd(text string) bool {
	if len(text) != len("222-2058") || text[3] != '-' {
		return false
	}
	for i := range len(text) {
		if i != 3 && !isDigit(text[i]) {
			return false
		}
	}
	return true
}

// ofStation reports whether a figure begins the name of a station or a motorway,
// or ends that of a station: "10 News", "the 5 Freeway", "NBC 4".
func (f *finder) ofStation(m *mention, s *sentence) bool {
	if m.first > s.tok && m.first+1 == m.figure && len(m.value.Text) < 3 {
		if t := &f.tokens[m.first-1]; t.initials() && t.kind == wordToken && t.end-t.start < 6 && m.to == m.figure && !f.doc.Sentences[f.sentenceOf(s)].Heading {
			next := f.role(m.figure)
			return m.figure >= s.tokEnd || f.tokens[m.figure].kind != wordToken || f.tokens[m.figure].capital() && next&(isPerson|isThing) == 0 ||
				next&(isSay|isPreposition|isBe|isHave) != 0 || strings.HasSuffix(f.word(m.figure), "ed")
		}
	}
	for i := m.first + 1; i < min(s.tokEnd, m.first+4) && f.tokens[i].kind == wordToken && f.tokens[i].capital(); i++ {
		if w := f.word(i); w == "News" || w == "Freeway" || w == "Expressway" || w == "Turnpike" {
			return true
		}
	}
	return false
}

// ofPage reports whether a date is that of the page or of somebody's message on
// it, not of the story: "Copyright 2016", "(Published Tuesday)", "(@handle) June
// 3, 2016".
func (f *finder) ofPage(m *mention, s *sentence) bool {
	if m.kinds&(aDate|aTime) == 0 {
		return false
	}
	i := m.first - m.moment - 1
	if i > s.tok && f.tokens[i].kind == closeToken && f.text[f.tokens[i].start] == ')' {
		for k := i - 1; k >= max(s.tok, i-4); k-- {
			if f.word(k) == "@" {
				return true
			}
		}
	}
	for ; i >= max(s.tok, m.first-m.moment-3); i-- {
		switch f.word(i) {
		case "©", "Copyright", "copyright", "UPDATE", "UPDATED":
			return true
		case "Published", "Posted", "Updated":
			return i <= s.tok+1
		}
	}
	return false
}

// namedDay reads the day that everybody knows by its date: "the Sept. 11
// attacks" were in 2001. One attack of that day may be another year's.
func (f *finder) namedDay(m *mention) {
	if m.kinds != aDate || m.value.Text != "Sept. 11" && m.value.Text != "September 11" && m.value.Text != "Sept 11" {
		return
	}
	switch strings.ToLower(f.word(m.figure)) {
	case "attacks", "terror", "terrorist", "hijackers", "hijackings":
	default:
		return
	}
	if v, err := f.reader.Parse("September 11, 2001", measure.Date); err == nil {
		v.Text = m.value.Text
		m.value = v
	}
}
