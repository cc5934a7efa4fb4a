package prose

import (
	"strings"
	"unicode/utf8"
)

// abbreviation says how a word with a full stop behaves.
type abbreviation uint8

const (
	plainWord  abbreviation = iota
	title                   // stands before a name: never ends a sentence
	number                  // stands before a figure: "No. 5", "Sept. 11"
	final                   // may stand last: ends one only before a word that begins one
	hourOfDay               // "p.m.": ends one unless a day, month or zone follows
	shortMonth              // number, or final
)

// abbreviations are written as they are in news text; the word is looked up
// as written, then in lower case.
var abbreviations = map[string]abbreviation{
	"Mr": title, "Mrs": title, "Ms": title, "Mx": title, "Dr": title, "Prof": title, "Gen": title, "Lt": title,
	"Col": title, "Maj": title, "Capt": title, "Cpt": title, "Cmdr": title, "Sgt": title, "Cpl": title, "Pvt": title,
	"Adm": title, "Brig": title, "Pfc": title, "Spc": title, "Insp": title, "Supt": title, "Det": title, "Sen": title,
	"Sens": title, "Rep": title, "Reps": title, "Gov": title, "Govs": title, "Pres": title, "Rev": title, "Fr": title,
	"Hon": title, "Msgr": title, "Amb": title, "Atty": title, "Mt": title, "Ft": title, "Messrs": title, "vs": title,
	"approx": title, "ca": title, "cf": title, "e.g": title, "i.e": title, "viz": title, "Lt.Col": title,
	"St": final, "Ste": title, "v": title,

	"No": number, "Nos": number, "Nr": number, "Fig": number, "Figs": number, "Vol": number, "Art": number,
	"Sec": number, "Ch": number, "pp": number, "p": number, "para": number, "Rt": number, "c": number,

	"Jan": shortMonth, "Feb": shortMonth, "Mar": shortMonth, "Apr": shortMonth, "Jun": shortMonth,
	"Jul": shortMonth, "Aug": shortMonth, "Sep": shortMonth, "Sept": shortMonth, "Oct": shortMonth,
	"Nov": shortMonth, "Dec": shortMonth,

	"a.m": hourOfDay, "p.m": hourOfDay, "A.M": hourOfDay, "P.M": hourOfDay,

	"Inc": final, "Corp": final, "Co": final, "Ltd": final, "Bros": final, "Jr": final, "Sr": final, "Esq": final,
	"Ave": final, "Blvd": final, "Rd": final, "Hwy": final, "Dept": final, "Univ": final, "Assn": final, "Bldg": final,
	"etc": final, "al": final, "est": final, "ft": final, "lb": final, "lbs": final, "oz": final,
	"km": final, "mi": final, "sq": title, "mph": final, "min": final, "sec": final, "hrs": final, "Ph.D": final,
	"M.D": final, "B.A": final, "M.A": final, "D.C": final, "Calif": final, "Conn": final, "Fla": final, "Ill": final,
	"Mass": final, "Mich": final, "Minn": final, "Miss": final, "Okla": final, "Ore": final, "Pa": final,
	"Tenn": final, "Tex": final, "Va": final, "Wash": final, "Wis": final, "Ariz": final, "Ark": final,
	"Colo": final, "Ga": final, "Ind": final, "Kan": final, "Ky": final, "La": final, "Md": final, "Mo": final,
	"Mont": final, "Neb": final, "Nev": final, "vol": final,
}

// longestAbbreviation is in bytes; most words are told from it without a look-up.
var longestAbbreviation = func() (n int) {
	for w := range abbreviations {
		n = max(n, len(w))
	}
	return n
}()

// endsSentence decides on a full stop: before is the paragraph up to it, next
// what follows after the blanks.
func endsSentence(before, next string) bool {
	word := lastWord(before)
	switch kindOf(word) {
	case title:
		return false
	case number:
		return !isDigit(next[0])
	case shortMonth:
		return !isDigit(next[0]) && startsAnew(next)
	case final:
		return startsAnew(next)
	case hourOfDay:
		return !continuesHour(next)
	}
	return true
}

// kindOf classes the word before a full stop, which may hold stops itself.
func kindOf(word string) abbreviation {
	if word == "" {
		return plainWord
	}
	if len(word) <= longestAbbreviation {
		if k, ok := abbreviations[word]; ok {
			return k
		}
	}
	if utf8.RuneCountInString(word) == 1 && !isDigit(word[0]) {
		// An initial: "J. Smith". "I" is one too before a name.
		return final
	}
	if isInitialism(word) {
		return final // U.S, U.N, E.U, J.R.R
	}
	return plainWord
}

// isInitialism recognises letters with stops between them.
func isInitialism(word string) bool {
	if len(word) < 3 || len(word)%2 == 0 {
		return false
	}
	for i := range len(word) {
		if i%2 == 0 && !isLetter(word[i]) || i%2 == 1 && word[i] != '.' {
			return false
		}
	}
	return true
}

// lastWord returns the letters, and stops between letters, at the text's end;
// nothing for the second half of a word with a hyphen ("ISIS-K").
func lastWord(s string) string {
	i := len(s)
	for i > 0 && (isLetter(s[i-1]) || s[i-1] == '.' || isDigit(s[i-1]) || s[i-1] >= utf8.RuneSelf) {
		if len(s)-i > 12 {
			return ""
		}
		i--
	}
	if i > 0 && s[i-1] == '-' {
		return ""
	}
	if i < len(s) && isLetter(s[i]) { // nearly always; taking off marks is slow
		return s[i:]
	}
	return strings.TrimLeft(s[i:], ".“‘”’«—–")
}

// startsAnew reports whether a text begins with a word that, written with a
// capital, begins a sentence and hardly ever a name.
func startsAnew(next string) bool {
	next = next[quoteMark(next):]
	i := 0
	for i < len(next) && isLetter(next[i]) {
		i++
	}
	if i < len(next) && next[i] == '.' {
		return false // the next initial: "J. A. Smith"
	}
	return openers[next[:i]]
}

var openers = wordSet(`The A An He She It They We I You This That These Those There Here In On At By For From To With
	But And Or So If When While After Before As His Her Its Their Our My No Not Nor Some Many Most All Both Each
	Every Any Several Few More Less One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands
	Officials Police Authorities According Since Until Although Though However Meanwhile Earlier Later Still Yet
	Then Now Among Between During Under Over About Only Even Just What Who Why How Where Which Whether Because
	Another Other Others Last Next Nearly Almost Around Also Investigators Prosecutors Rescuers Witnesses
	Residents Survivors Shares Analysts Experts Critics Once Despite Without Within Such Nobody Nothing`)

// continuesHour reports whether what follows "5 p.m." belongs to it: a day, a
// month, a zone.
func continuesHour(next string) bool {
	i := 0
	for i < len(next) && isLetter(next[i]) {
		i++
	}
	word := next[:i]
	if hourNames[word] || isDigit(next[0]) || next[0] == '(' {
		return true
	}
	upper := i >= 2 && i <= 5
	for k := 0; k < i; k++ {
		upper = upper && isUpper(word[k])
	}
	if upper {
		return true // a zone: GMT, EDT
	}
	return strings.HasPrefix(strings.ToLower(strings.TrimLeft(next[i:], " ")), "time")
}

var hourNames = wordSet(`Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June
	July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues
	Wed Thu Thurs Fri Sat Sun Eastern Pacific Central Mountain Greenwich`)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}
