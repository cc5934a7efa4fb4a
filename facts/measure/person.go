package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// human is a person's name taken apart, in folded words.
type human struct {
	given   []string // names and initials before the surname
	surname string
}

// particles belong to a surname but are often left out.
var particles = wordTable("al el ul ad as ash an ar van der den ter von zu de del della di da dos du la le bin ibn", "")

// takeApart reads "Gen. Michael Erik Kurilla", "Ayman al-Zawahiri",
// "Zawahiri, Ayman al-", "Kurilla, the commander": titles and particles are
// dropped, the last word that is left is the surname.
func takeApart(name string) human {
	words := withoutTitles(personWords(turned(name)))
	for len(words) > 1 && nameSuffixes[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return human{surname: Fold(name)}
	}
	last := len(words) - 1
	h := human{surname: words[last]}
	for _, w := range words[:last] {
		if !particles[w] {
			h.given = append(h.given, w)
		}
	}
	return h
}

// NameLength is how much of a person's name is told, in bytes of the folded
// words: titles and the particles of surnames add nothing.
func NameLength(name string) int {
	h := takeApart(name)
	n := len(h.surname)
	for _, g := range h.given {
		n += len(g)
	}
	return n
}

// NameParts takes a person's name apart, in folded words: the given names and
// initials in their order, and the surname. Titles, suffixes and the particles
// of surnames are left out. Persons whose parts are the same are the same to
// Relate.
func NameParts(name string) (given []string, surname string) {
	h := takeApart(name)
	return h.given, h.surname
}

// personWords yields the folded words; a full stop ends one ("M.E.").
func personWords(name string) []string {
	var out []string
	for w := range words(name) {
		out = append(out, w)
	}
	return out
}

// withoutTitles drops titles, and what stands before the last title that is
// never part of a name, as long as a word is left.
func withoutTitles(words []string) []string {
	from := 0
	for i, w := range words[:max(len(words)-1, 0)] {
		sure, title := titleWords[w]
		if sure || i == from && (title || w == "the") {
			from = i + 1
		}
	}
	return words[from:]
}

// turned turns "Surname, Given" round and drops what a comma sets off
// otherwise ("Jr.", "the commander", "who …").
func turned(name string) string {
	before, after, ok := strings.Cut(name, ",")
	if !ok {
		return name
	}
	after = strings.TrimSpace(after)
	if isGiven(after) && len(withoutTitles(personWords(before))) <= 2 {
		return after + " " + before
	}
	return before
}

// isGiven reports whether all words could be given names: capitals, no title
// or suffix. A trailing particle ("Ayman al-") may be lower case.
func isGiven(s string) bool {
	any := false
	for w := range words(s) {
		if _, title := titleWords[w]; title || nameSuffixes[w] {
			return false
		}
	}
	for _, w := range strings.Fields(s) {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case unicode.IsUpper(r):
			any = true
		case !particles[Fold(w)]:
			return false
		}
	}
	return any
}

// relatePersons compares two persons' names.
func relatePersons(a, b Value) Relation { return relateRefs(&a, &b, relatePerson) }

func relatePerson(a, b NameRef) Relation {
	if a.Hi > 0 && b.Hi > 0 {
		return relateSpans(a, b)
	}
	if a.Fold == b.Fold {
		return Relation{Verdict: Same}
	}
	x, y := takeApart(a.Text), takeApart(b.Text)
	switch {
	case x.surname == y.surname:
		return relateGiven(x, y)
	case misspelt(x.surname, y.surname) && givenFit(x, y, true):
		return Relation{Verdict: Compatible, By: BySpelling}
	case mononym(x, y) || mononym(y, x) || twoSurnames(x, y) || twoSurnames(y, x):
		return Relation{Verdict: PossibleConflict, By: BySurname}
	}
	return Relation{Verdict: Conflict}
}

// relateGiven compares persons of one surname.
func relateGiven(x, y human) Relation {
	switch {
	case strings.Join(x.given, " ") == strings.Join(y.given, " "):
		return Relation{Verdict: Same}
	case givenFit(x, y, false):
		return Relation{Verdict: Compatible, By: ByPrecision}
	case givenFit(x, y, true):
		return Relation{Verdict: Compatible, By: BySpelling}
	}
	return Relation{Verdict: PossibleConflict, By: BySurname}
}

// mononym reports whether x is a single word that is a given name of y
// ("Saddam", "Saddam Hussein").
func mononym(x, y human) bool {
	if len(x.given) > 0 {
		return false
	}
	for _, g := range y.given {
		if g == x.surname {
			return true
		}
	}
	return false
}

// twoSurnames reports whether y may be x with a second surname ("Ana Ruiz",
// "Ana Ruiz Delgado"): which word is the surname may be doubted.
func twoSurnames(x, y human) bool {
	if len(x.given) == 0 || len(y.given) < 2 || !sameGiven(x.given[0], y.given[0]) {
		return false
	}
	for i, g := range y.given[1:] {
		if g == x.surname && subsequence(x.given, y.given[:i+1], false) {
			return true
		}
	}
	return false
}

// givenFit reports whether one's given names or initials are a subsequence of
// the other's.
func givenFit(x, y human, slips bool) bool {
	return subsequence(x.given, y.given, slips) || subsequence(y.given, x.given, slips)
}

func subsequence(short, long []string, slips bool) bool {
	for len(short) > 0 && len(long) > 0 {
		if sameGiven(short[0], long[0]) || slips && misspelt(short[0], long[0]) && sameLetters(short[0], long[0]) {
			short = short[1:]
		}
		long = long[1:]
	}
	return len(short) == 0
}

// sameGiven reports whether two given names are one, or one is the other's
// initial.
func sameGiven(a, b string) bool {
	if a == b {
		return true
	}
	if utf8.RuneCountInString(a) > 1 && utf8.RuneCountInString(b) > 1 {
		return false
	}
	return strings.HasPrefix(a, b) || strings.HasPrefix(b, a)
}
