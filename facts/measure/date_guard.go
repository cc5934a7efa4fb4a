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
	var l lex
	lexAt(&l, p.s[:i], j)
	return l
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
	if p.whole && l.plain {
		return true
	}
	if !l.capital || !l.plain && !p.whole {
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
