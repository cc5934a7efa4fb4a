package prose

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// stampWords are what else stands in a line that only says when a text came
// out: "First posted: 4 May 2019, 6.44 PM | Last updated at 22:46 GMT".
var stampWords = wordSet(`published posted updated update edited modified created released release filed added printed first last
	original originally date time on at by article story hours hrs h`)

var stampMonths = wordSet(`january february march april may june july august september october november december
	jan feb mar apr jun jul aug sep sept oct nov dec`)

// stampDays are weekdays and the parts of a clock time.
var stampDays = wordSet(`monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
	a p m st nd rd th noon midnight`)

// stampZones are the zones that news sites name; of American ones it is known
// that the month goes first.
var (
	stampZones    = wordSet("gmt utc bst cet cest msk ist pkt hkt sgt jst aest aedt wib z")
	stampAmerican = wordSet("et est edt ct cst cdt mt mst mdt pt pst pdt")
)

// stamp is what a line that says when a text came out is made of.
type stamp struct {
	words, months, years, numbers, halves int // halves of the day
	clock, american                       bool
}

// markStamps makes furniture of the lines that only say when a text came out,
// wherever they stand: between headline and lead, behind the first sentence,
// below a picture. Those near the head give the day of publication.
func (r *reader) markStamps() {
	const head = 10 // paragraphs
	for i := range r.Paragraphs {
		p := &r.Paragraphs[i]
		if p.End-p.Start > 120 || p.Kind == Furniture || p.Kind == Footnote || p.Kind == Cell {
			continue
		}
		line := r.Text[p.Start:p.End]
		st, ok := readStamp(line)
		if !ok && !(i < head && isDatelineAlone(line)) {
			continue
		}
		p.Kind = Furniture
		if i < head && !r.headDate(p.Span) {
			r.numericDate(line, st.american, p.Span)
		}
	}
}

// isDatelineAlone reports whether a line holds the place and day that a report
// was sent from and nothing else: "LISTMOOR, May 7 -".
func isDatelineAlone(line string) bool {
	return line != "" && isUpper(line[0]) && (strings.HasSuffix(line, "-") || strings.HasSuffix(line, "–") || strings.HasSuffix(line, "—")) && !hasWords(line, 10)
}

// readStamp reports whether a line says when a text came out and nothing else:
// a day with its year, or a clock time, or either behind "updated".
func readStamp(line string) (s stamp, ok bool) {
	for i, c := range line {
		switch {
		case i > 0 && isAlphanumeric(line[i-1]) && (isDigit(line[i-1]) == isDigit(line[i])) && isAlphanumeric(line[i]):
		case c < utf8.RuneSelf && isDigit(byte(c)):
			s.number(line[i:])
		case c < utf8.RuneSelf && isLetter(byte(c)):
			if !s.word(toLower(line[i : i+letters(line[i:])])) {
				return s, false
			}
		case unicode.IsLetter(c) || c == '"':
			return s, false
		}
	}
	_, _, _, numeric := dayNumbers(line)
	day := s.months > 0 && s.numbers > 1 || numeric
	return s, day && (s.years > 0 || s.clock || numeric) || s.clock && s.words+s.halves > 0 || s.words > 0 && s.months > 0 && s.numbers > 0
}

func isAlphanumeric(b byte) bool { return isLetter(b) || isDigit(b) }

// letters returns how many letters a text begins with.
func letters(s string) int {
	n := 0
	for n < len(s) && isLetter(s[n]) {
		n++
	}
	return n
}

// number notes a number of a stamp.
func (s *stamp) number(rest string) {
	end := 0
	for end < len(rest) && isDigit(rest[end]) {
		end++
	}
	s.numbers++
	if end == 4 && (rest[:2] == "19" || rest[:2] == "20") {
		s.years++
	}
	s.clock = s.clock || end <= 2 && end+1 < len(rest) && rest[end] == ':' && (isDigit(rest[end+1]) || rest[end+1] == ' ')
}

// word notes a word of a stamp; false if it is none.
func (s *stamp) word(w string) bool {
	switch {
	case stampMonths[w]:
		s.months++
	case stampAmerican[w]:
		s.american = true
	case stampWords[w]:
		s.words++
	case w == "am" || w == "pm":
		s.halves++
	default:
		return stampDays[w] || stampZones[w]
	}
	return true
}

// dayNumbers finds three numbers parted by one sign, the last one a year.
func dayNumbers(line string) (a, b, year int, ok bool) {
	for i := 0; i < len(line); i++ {
		if !isDigit(line[i]) || i > 0 && (isDigit(line[i-1]) || strings.IndexByte("/.-:", line[i-1]) >= 0) {
			continue
		}
		var sep1, sep2 byte
		if n, _ := fmt.Sscanf(line[i:], "%d%c%d%c%d", &a, &sep1, &b, &sep2, &year); n != 5 || sep1 != sep2 || strings.IndexByte("/.-", sep1) < 0 {
			continue
		}
		if year >= 0 && year < 100 {
			year += 2000
		}
		if a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12) && year >= 1990 && year < 2100 {
			return a, b, year, true
		}
	}
	return 0, 0, 0, false
}

// numericDate notes the day of a stamp that is written in numbers, where it is
// certain which of them is the month: one is above twelve, both are the same,
// or the clock is American.
func (r *reader) numericDate(line string, american bool, at Span) {
	a, b, year, ok := dayNumbers(line)
	switch {
	case !ok:
		return
	case b > 12 || a == b || a <= 12 && american:
		a, b = b, a
	case a <= 12:
		return
	}
	r.addDate(fmt.Sprintf("%04d-%02d-%02d", year, b, a), at, OriginDateline)
}
