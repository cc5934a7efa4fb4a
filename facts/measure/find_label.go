package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// label reports whether the digits at i only label something: "Figure 1",
// "No. 5", "#3", a telephone number, a clock time, a path. end is the end of
// it.
func label(s string, i int) (end int, bad bool) {
	if !digitAt(s, i) {
		return i, false
	}
	end, signs := digitCluster(s, i)
	if signs > 1 || i > 0 && attachedBefore(s, i) {
		return end, true
	}
	if end-i > 1 && allZero(s[i:end]) {
		return end, true
	}
	before := wordBefore(s, i)
	return end, labels.Has(before) && !measuredThing(before, s, i, end) || monthBefore(before, s, i) || houseNumber(before, s, i, end)
}

// secondBefore returns the word before the one that ends before i.
func secondBefore(s string, i int, word string) string {
	return wordBefore(s, strings.LastIndex(s[:i], word))
}

// houseNumber reports whether the digits end an address: "the house at Lindenhof
// 7."
func houseNumber(word, s string, i, end int) bool {
	if end-i > 3 || len(word) < 4 || word[0] > 'Z' || end < len(s) && s[end] != '.' && s[end] != ',' || digitAt(s, end+1) {
		return false
	}
	return foldEqual(secondBefore(s, i, word), "at")
}

// measuredThing reports whether the word before the digits at i is no label but a
// thing told with its article, and the digits begin a quantity: "crossed the line
// 41 seconds ahead", beside "the Route 66 sign".
func measuredThing(word, s string, i, end int) bool {
	if word[0] < 'a' {
		return false
	}
	before := secondBefore(s, i, word)
	if before != "the" && before != "a" && before != "its" && before != "their" {
		return false
	}
	unit, _ := unitAt(s, skipJoin(s, end))
	return unit != nil
}

// digitCluster returns the end of digits joined by hyphens, slashes and
// colons, and how many of these; a colon counts twice.
func digitCluster(s string, i int) (end, signs int) {
	for end = digitsEnd(s, i); digitAt(s, end+1); end = digitsEnd(s, end+1) {
		switch s[end] {
		case '-', '/':
			signs++
		case ':':
			signs += 2
		case ',', '.', '\'':
		default:
			return end, signs
		}
	}
	return end, signs
}

// attachedBefore reports whether what stands directly before digits makes
// them part of something else.
func attachedBefore(s string, i int) bool {
	switch c := s[i-1]; c {
	case '#', '@', '_', '/', '\\', '&', '*', '^':
		return true
	case '.', ',', ':', '\'':
		return digitAt(s, i-2)
	case '-':
		return i > 1 && s[i-2] != ' ' && s[i-2] != '('
	case '+':
		return i > 1 && s[i-2] != ' '
	default:
		r, _ := utf8.DecodeLastRuneInString(s[:i])
		return unicode.IsLetter(r)
	}
}

func allZero(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '0' {
			return false
		}
	}
	return true
}

// wordBefore returns the word that ends before i, a point after it left out;
// "" where another sign stands between.
func wordBefore(s string, i int) string {
	for i > 0 && (s[i-1] == ' ' || s[i-1] == '\n' || s[i-1] == '\t' || s[i-1] == '.') {
		i--
	}
	j := i
	for j > 0 && isLetter(s[j-1]) {
		j--
	}
	return s[j:i]
}

// monthBefore reports whether a plain number follows a month's name ("Sept.
// 11") and so belongs to a date. Behind a weekday it may count: "On Monday 12
// people died".
func monthBefore(word, s string, i int) bool {
	if len(word) < 3 || word[0] < 'A' || word[0] > 'Z' || !calendarWord(word) {
		return false
	}
	end := digitsEnd(s, i)
	if strings.HasSuffix(word, "day") && counted(s, i) != "" {
		return false
	}
	if end-i <= 2 && monthBeforeCount(s, strings.LastIndex(s[:i], word), end) < end {
		return false
	}
	return end-i <= 2 && (end-i < 2 || s[i:end] <= "31") || end-i == 4 // but "in March 83 per cent"
}

// monthBeforeCount returns where the month ends of a date in s[i:end] that is a
// month alone with a count behind it, "In May 12 people died", else end: nobody
// writes "in May 12" for a day, but for that of an event: "in September 11 attacks".
func monthBeforeCount(s string, i, end int) int {
	month := asciiWordEnd(s, i)
	digits := skipBlanks(s, month)
	if digits == month || digitsEnd(s, digits) != end || end-digits > 2 || !foldEqual(wordBefore(s, i), "in") {
		return end
	}
	noun := counted(s, digits)
	if noun == "" || namedByDay.Has(wordBefore(noun, len(noun))) {
		return end
	}
	return month
}

// namedByDay is what is named by the day on which it was.
var namedByDay = wordkey.NewList(`attacks riots protests demonstrations rallies marches bombings shootings killings massacres clashes raids strikes
	elections polls primaries votes talks hearings trials celebrations commemorations ceremonies events floods quakes earthquakes blasts explosions`)

// counted returns the noun in the plural that follows the number at i, "12 people",
// "12 to 15 people", the sign of a percent for "12 percent", or "".
func counted(s string, i int) string {
	var p phrase
	if _, ok := readPhrase(&p, s, i); !ok {
		return ""
	}
	if p.a.unit == percentUnit {
		return percentUnit.Name
	}
	noun := nounAfter(s, &p)
	return s[noun.start:noun.end]
}

// labels are words whose number is a name.
var labels = wordkey.NewList(`figure fig figures table tables chapter chapters page pages pp no nos section sections article articles
	resolution paragraph paragraphs para line lines verse psalm part volume vol issue flight highway route interstate
	room boeing airbus channel version step item question appendix annex phase stage type grade class model apartment
	suite gate terminal platform terminal lot exhibit clause rule level tier category iphone windows formula study
	amendment directive regulation protocol treaty pier lane box code area zip iso rfc
	cessna tupolev antonov embraer fokker soyuz apollo falcon unit ligue sura`)
