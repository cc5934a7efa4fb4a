package measure

import (
	"strings"

	"crosscheck/facts/measure/wordkey"
)

// ofBefore reports whether the "about" or "over" at i, where a phrase begins, belongs
// to the word before it and is no hedge.
func ofBefore(s string, i int, p *phrase) bool {
	switch word := s[i:asciiWordEnd(s, i)]; {
	case foldEqual(word, "about"):
		return asking.Has(wordBefore(s, i))
	case foldEqual(word, "over"):
		before := wordBefore(s, i)
		return spreading.Has(before) || strewing.Has(before) && p.a.unit != nil && extends(p.a.unit.Dimension)
	}
	return false
}

// extends reports whether something may lie over so much, as over 40 hectares.
func extends(d Dimension) bool { return d == Area || d == Length || d == Duration }

// Words before "about" that ask, and before "over" that tell how far something lies, or
// are one verb with it ("turned over 4.6 billion"); those of the last have an object as
// well: "distributed over 1,000 leaflets".
var (
	asking    = wordkey.NewList(`how what`)
	spreading = wordkey.NewList(`spread spreads spreading sprawled sprawling sprawls stretched stretches stretching turn turns turned turning hand hands handed handing`)
	strewing  = wordkey.NewList(`swept sweeping scattered strewn dispersed distributed`)
)

// standsAsMeasure reports whether a phrase is one where it stands: many words
// for numbers mean something else as well.
func standsAsMeasure(s string, p *phrase, noun extent) bool {
	if cutsWord(s, p) {
		return false
	}
	if p.a.unit == nil && !p.noDateFollows() && calendarFollows(s, p) {
		return false
	}
	hedged := p.prefixed || p.hedge != Exact || p.ranged
	var first numberWord // of a number in words
	end := p.start
	if !p.a.digits {
		first, end = numberWordAt(s, p.start)
	}
	switch {
	case p.a.ordinal && p.prefixed && partFollows(s, p.end):
		return false
	case p.prefixed && yearLike(&p.a) && noun.start == noun.end && foldEqual(wordBefore(s, p.start), "until"):
		return false // "until at least 2021"
	case p.a.ordinal:
		return p.ranged || hedged || p.a.n.Sign() > 0 && !p.a.n.Less(Int(3)) || digitAt(s, p.start) ||
			p.a.n.Equal(Int(2)) && superlative(s, skipJoin(s, p.end))
	case p.ranged:
		return p.prefixed && !p.about || !yearRange(s, p, noun)
	case p.a.digits:
		return digitsStand(s, p, noun, hedged)
	case hedged:
		return !p.a.most || ofFollows(s, p.end) || !foldEqual(wordBefore(s, p.end), "majority") // "9 short of a majority"
	case p.a.article && p.a.unit != nil && end < p.end && p.a.n.Equal(Int(1)):
		return oneOfUnit(s, p)
	}
	return wordsStand(s, p, first, end, noun)
}

// partFollows reports whether a part of the calendar stands at i, of which an
// ordinal tells which: "at least the second half of 2021".
func partFollows(s string, i int) bool {
	j := skipBlanks(s, i)
	return calendarParts.Has(s[j:asciiWordEnd(s, j)])
}

var calendarParts = wordkey.NewList(`half quarter week weekend month decade century`)

// cutsWord reports whether the phrase ends inside a word: "3D", "20-something".
func cutsWord(s string, p *phrase) bool {
	if p.end >= len(s) || s[p.end] == ' ' {
		return false
	}
	if cutsLetters(s, p.end) {
		return true
	}
	switch s[p.end] {
	case '/', '@':
		return p.end+1 < len(s) && s[p.end+1] != ' '
	case ':':
		return digitAt(s, p.end+1) && digitAt(s, p.end+2) // "starting at 23:20"
	}
	n := hyphenAt(s, p.end)
	if n == 0 || p.a.unit != nil || p.a.ordinal && superlative(s, p.end+n) {
		return false
	}
	word := s[p.end+n : asciiWordEnd(s, p.end+n)]
	return word == "" && digitAt(s, p.end+n) || word != "" && (p.a.ordinal || !strengths.Has(word))
}

// superlative reports whether a word that ranks begins at i: "the
// seventh-biggest producer", "the second most populous state".
func superlative(s string, i int) bool {
	word := s[i:asciiWordEnd(s, i)]
	n := len(word)
	return n > 5 && foldEqual(word[n-3:], "est") && !noRank.Has(word) || foldEqual(word, "most") || foldEqual(word, "worst") || foldEqual(word, "best")
}

var noRank = wordkey.NewList(`interest request harvest forest arrest protest contest conquest inquest earnest northwest southwest northeast southeast modest honest attest digest invest manifest tempest`)

// strengths are words that make a count of a number joined to them.
var strengths = wordkey.NewList(`strong member man men person people seat seater bed story storey car vehicle room page part
	way nation country party point goal ship aircraft match game vote member caliber calibre student pupil bed`)

// noDateFollows reports whether the end of the number has shown that nothing behind
// it makes a date of it.
func (p *phrase) noDateFollows() bool {
	return p.end == p.a.end && (p.a.ending == endOfClause || p.a.ending == endAtWord)
}

// calendarFollows reports whether the word after the number makes a date or a
// time of it.
func calendarFollows(s string, p *phrase) bool {
	j := skipBlanks(s, p.end)
	end := wordEnd(s, j)
	if j == end || !calendarWord(s[j:end]) {
		return len(s)-j >= 4 && (s[j:j+4] == "p.m." || s[j:j+4] == "a.m.")
	}
	return s[j] < 'a' || end-j != 3 && end-j != 5 || !foldEqual(s[j:end], "may") && !foldEqual(s[j:end], "march")
}

// yearRange reports whether a bare range is one of years.
func yearRange(s string, p *phrase, noun extent) bool {
	return p.a.plain && p.b.plain && yearLike(&p.a) && yearLike(&p.b) && noun.start == noun.end
}

// yearLike reports whether four plain digits may be a year.
func yearLike(a *amount) bool {
	v, ok := a.n.Int64()
	return ok && a.plain && a.unit == nil && a.end-a.start == 4 && v >= 1000 && v <= 2100
}

// changed reports whether the numbers at i are the ends of a change, not of a
// range: "rose from 5 to 10", "grew by 5 to 10".
func changed(s string, i int) bool {
	end := asciiWordEnd(s, i)
	if end == i || !foldEqual(s[i:end], "from") {
		word := wordBefore(s, i)
		if !foldEqual(word, "from") && !foldEqual(word, "by") {
			return false
		}
		for i > 0 && !isLetter(s[i-1]) {
			i--
		}
		i -= len(word)
	}
	return changes.Has(wordBefore(s, i))
}

var changes = wordkey.NewList(`rose rise rises rising risen grew grow grows growing grown increased increase increases increasing
	fell fall falls falling fallen dropped drop drops dropping declined decline declines climbed climb climbing jumped jump jumping
	went up down changed change decreased decrease soared surged shrank shrunk slid slipped plunged raised raise raising lowered
	cut cutting reduced reduce expanded swelled doubled tripled improved revised moved`)

// digitsStand judges digits without a hedge.
func digitsStand(s string, p *phrase, noun extent, hedged bool) bool {
	if maxOfModel(s, p) {
		return false
	}
	if p.a.unit != nil || hedged {
		return true
	}
	if !p.a.plain && p.a.precision.Parts > 0 { // 9/11, 24/7
		mixed := digitsEnd(s, p.a.start) == p.a.end || s[digitsEnd(s, p.a.start)] != '/'
		return mixed || p.a.n.Less(Int(1)) && !p.a.n.Equal(Frac(9, 11))
	}
	if noun.start == noun.end && p.a.plain && !p.a.n.Less(Int(100)) && foldEqual(wordBefore(s, p.a.start), "a") && !strings.HasPrefix(s[p.a.end:], "-") {
		return false // "a 747 was hit"; but scores are told so: "a 4–0 defeat"
	}
	return !yearLike(&p.a) || noun.end > noun.start && (s[noun.start] >= 'a' || p.a.n.Less(Int(1900)))
}

// maxOfModel reports whether a number belongs to a name with a "max" that bounds
// nothing: a 737 MAX, a 737 Max 8.
func maxOfModel(s string, p *phrase) bool {
	if p.hedge == AtMost && (strings.HasSuffix(s[:p.end], " MAX") || strings.HasSuffix(s[:p.end], " Max")) {
		return true
	}
	model, found := strings.CutSuffix(s[:p.a.start], "Max ")
	if !found {
		model, found = strings.CutSuffix(model, "MAX ")
	}
	return found && digitAt(model, len(model)-2)
}

// oneOfUnit reports whether "an hour" is a length of time, not a rate ("20 an
// hour") or an ordinal ("a second man").
func oneOfUnit(s string, p *phrase) bool {
	return p.a.unit != secondUnit && lasting.Has(wordBefore(s, p.start))
}

var lasting = wordkey.NewList(`for in lasted lasting lasts last took takes taking take within after than spent`)
