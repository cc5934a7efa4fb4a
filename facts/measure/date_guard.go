package measure

import "unicode/utf8"

// before returns the word, number or sign that ends before byte offset i,
// hyphens between left out.
func (p *dateScan) before(i int) lex {
	for i > 0 && (p.s[i-1] == ' ' || p.s[i-1] == '\t' || p.s[i-1] == '\n' || p.s[i-1] == '-') {
		i--
	}
	j := i
	for j > 0 {
		r, n := utf8.DecodeLastRuneInString(p.s[:j])
		if r < utf8.RuneSelf && !isLetter(byte(r)) && (r < '0' || r > '9') && r != '\'' {
			break
		}
		j -= n
	}
	if j == i {
		if i == 0 {
			return lex{}
		}
		_, n := utf8.DecodeLastRuneInString(p.s[:i])
		r, _ := utf8.DecodeRuneInString(p.s[i-n:])
		return lex{class: cSign, n: int(r), start: i - n, end: i}
	}
	return lexAt(p.s[:i], j)
}

func apostropheBefore(s string, i int) int {
	if i > 0 && s[i-1] == '\'' {
		return 1
	}
	if i >= 3 && (s[i-3:i] == "’" || s[i-3:i] == "‘") {
		return 3
	}
	return 0
}

// standsAlone reports whether a number is whole: no part of 1,200, 3.5, $20,
// 40 %, 12km or A4.
func (p *dateScan) standsAlone(l lex) bool {
	s := p.s
	if i := l.start; i > 0 {
		switch c := s[i-1]; {
		case isLetter(c), c == '$', c == '#', c == '%', c == '=':
			return false
		case (c == '.' || c == ',' || c == ':') && digitAt(s, i-2):
			return false
		case c >= utf8.RuneSelf && (hasSuffix(s[:i], "£") || hasSuffix(s[:i], "€") || hasSuffix(s[:i], "¥")):
			return false
		}
	}
	if l.end >= len(s) || l.class != cDigits {
		return true
	}
	switch c := s[l.end]; {
	case isLetter(c), c == '%', c == '+':
		return false
	case c == ':' && digitAt(s, l.end+1):
		return false
	case c == '.' && digitAt(s, l.end+1):
		return p.numericTail(l.end)
	case c == ',' && digitAt(s, l.end+1):
		return thousandsTail(s, l.end+1) != 3
	case c == ' ' && l.end+1 < len(s) && s[l.end+1] == '%':
		return false
	}
	return true
}

// numericTail reports whether ".03.2024" follows.
func (p *dateScan) numericTail(i int) bool {
	second, ok := p.field(i, '.')
	if !ok {
		return false
	}
	third, ok := p.field(second.end, '.')
	return ok && third.width == 4
}

func thousandsTail(s string, i int) (n int) {
	for ; digitAt(s, i+n); n++ {
	}
	return n
}

func hasSuffix(s, suffix string) bool {
	return len(s) >= len(suffix) && s[len(s)-len(suffix):] == suffix
}

// monthSpelt reports whether a word can be the name of a month at all: with a
// capital, and no abbreviation that is a word by itself without its point.
func (p *dateScan) monthSpelt(l lex) bool {
	return p.whole || l.capital
}

// monthProven reports whether a month by itself is meant as one. "May",
// "March", "April", "June" and "August" begin sentences and name people.
func (p *dateScan) monthProven(l lex, end int) bool {
	if p.whole {
		return l.capital || l.n != 5 && l.n != 3 || l.start > 0
	}
	abbreviated := l.end-l.start <= 4 && l.n != 5 && l.n != 6 && l.n != 7
	switch b := p.before(l.start); b.class {
	case cIn, cHedge, cTo, cOf, cFrom, cBefore, cAfter, cTense, cEarly, cBetween, cThat:
		return true
	case cAnd, cOr:
		first := p.before(b.start)
		return first.class == cMonth && !isWordOrName(first.n)
	}
	if abbreviated && !l.plain {
		return false
	}
	if isWordOrName(l.n) {
		next := p.lex(end)
		if anyDashAt(p.s, end) > 0 {
			next = p.lex(end + anyDashAt(p.s, end))
			return next.class == cMonth
		}
		return next.class == cTo && p.lex(next.end).class == cMonth
	}
	return true
}

// isWordOrName reports whether a month's name means other things too.
func isWordOrName(month int) bool { return month >= 3 && month <= 6 || month == 8 }

// weekdayProven keeps "Sunday Times", "Black Friday" and "sun" out.
func (p *dateScan) weekdayProven(l lex) bool {
	if p.whole {
		return l.plain
	}
	if !l.capital || !l.plain {
		return false
	}
	if l.end-l.start < 6 { // Mon., Sun.: only before a date
		next := p.lex(p.skip(l.end, cSign))
		return next.class == cDigits || next.class == cMonth
	}
	if named(p.s, p.before(l.start), namesBeforeDay) {
		return false
	}
	return !named(p.s, p.lex(l.end), namesAfterDay)
}

var namesBeforeDay = map[string]bool{
	"Black": true, "Bloody": true, "Good": true, "Easter": true, "Palm": true, "Super": true, "Cyber": true,
	"Ash": true, "Holy": true, "Fat": true, "Maundy": true, "Giving": true, "Shrove": true, "Ruby": true,
}

var namesAfterDay = map[string]bool{
	"Times": true, "Telegraph": true, "Mirror": true, "Mail": true, "Express": true, "Post": true,
	"Herald": true, "World": true, "Independent": true, "Sport": true, "People": true, "Star": true, "Sun": true,
}

func named(s string, l lex, names map[string]bool) bool {
	return l.capital && names[s[l.start:l.end]]
}

// seasonProven keeps "the fall of Mosul" and "a spring" out: a season without
// a year needs "in the", "since the", "this" or the like before it.
func (p *dateScan) seasonProven(l lex, the bool) bool {
	next := p.lex(l.end)
	if next.class == cOf {
		return false
	}
	if p.whole {
		return true
	}
	if !the || next.class == cIn {
		return false
	}
	switch p.before(p.before(l.start).start).class {
	case cIn, cHedge, cBefore, cAfter, cOver:
		return true
	}
	return false
}

// yearProven reports whether four digits by themselves are a year in running
// text: "in 2015", "the 2002 theater siege", "(2015)"; not "2015 people".
func (p *dateScan) yearProven(start, end int) bool {
	if p.whole {
		return true
	}
	number := p.lex(start)
	recent := number.n >= 1500 && number.n <= 2099
	b, next := p.before(start), p.lex(end)
	if !recent || countedAfter(p.s, next) || isLabel(p.s, b) || number.n%100 == 0 && isPlural(p.s[next.start:next.end]) {
		return false
	}
	switch b.class {
	case cIn, cOf, cFrom, cTo, cBefore, cAfter, cBetween, cTense, cSeason, cEarly, cMonth:
		return true
	case cHedge:
		return Hedge(b.n) != About || p.lex(b.start).end < len(p.s) && isCirca(p.s[b.start:b.end])
	case cAnd: // in 1994 and 2000
		other := p.before(b.start)
		if other.class == cDigits && other.width == 4 && p.yearProven(other.start, other.end) {
			return true
		}
	case cThe, cThat, cA:
		return next.class != cSign && next.start < len(p.s)
	case cSign:
		if b.n == '(' && next.class == cSign && (next.n == ')' || next.n == ',' || anyDashAt(p.s, next.start) > 0) {
			return true
		}
	}
	return next.capital && next.class == cNone && !isDemonym(p.s[next.start:next.end])
}

// isLabel reports whether a number after a word is its number, not its year.
func isLabel(s string, l lex) bool {
	return l.class == cNone && labels[foldShort(s[l.start:l.end])]
}

// isPlural reports whether a word looks like things that are counted.
func isPlural(word string) bool {
	return len(word) > 3 && word[0] >= 'a' && word[0] <= 'z' && hasSuffix(word, "s") && !hasSuffix(word, "ss") && !hasSuffix(word, "us")
}

func isCirca(word string) bool { return word[0]|0x20 == 'c' }

// isDemonym reports whether a capitalised word looks like people of a
// country: they are counted.
func isDemonym(word string) bool {
	for _, end := range [...]string{"ans", "ese", "lis", "qis", "nis", "ews", "rds", "urks", "Arabs"} {
		if hasSuffix(word, end) {
			return true
		}
	}
	return false
}

// countedAfter reports whether a word after a number is what it counts.
func countedAfter(s string, l lex) bool {
	switch l.class {
	case cUnit, cUnits:
		return true
	case cNone:
	default:
		return false
	}
	word := s[l.start:l.end]
	if len(word) == 0 || word[0] < 'a' || word[0] > 'z' {
		return false
	}
	return countedNouns[word]
}

var countedNouns = map[string]bool{
	"people": true, "persons": true, "men": true, "women": true, "children": true, "soldiers": true, "troops": true,
	"dead": true, "injured": true, "wounded": true, "victims": true, "civilians": true, "fighters": true, "members": true,
	"others": true, "lives": true, "cases": true, "deaths": true, "homes": true, "houses": true, "votes": true,
	"families": true, "refugees": true, "migrants": true, "prisoners": true, "workers": true, "police": true,
	"officers": true, "militants": true, "militiamen": true, "jihadists": true, "residents": true, "students": true,
	"passengers": true, "ships": true, "vessels": true, "tanks": true, "rounds": true, "missiles": true, "drones": true,
	"miles": true, "kilometres": true, "kilometers": true, "km": true, "metres": true, "meters": true, "feet": true,
	"tonnes": true, "tons": true, "kg": true, "acres": true, "hectares": true, "dollars": true, "euros": true,
	"pounds": true, "words": true, "pages": true, "copies": true, "names": true, "seats": true, "jobs": true,
	"million": true, "billion": true, "trillion": true, "thousand": true, "hundred": true, "percent": true, "per": true,
}
