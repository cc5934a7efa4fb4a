package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// starters holds every word that a measure may begin with or go on with.
var (
	starters     = makeStarters()
	starterWords = wordkey.NewIndex(starters)
)

func makeStarters() map[string]Opening {
	m := make(map[string]Opening, 1000)
	for w, n := range numberWords {
		if n.class != wordAnd {
			m[w] |= startNumber | startDate
		}
	}
	for _, w := range strings.Fields("between from anywhere anything somewhere ranging minus negative magnitude m mw the another") {
		m[w] |= startNumber
	}
	m["the"] |= startThe
	for w, list := range prefixWords {
		for _, p := range list {
			if p.quiet || p.inner {
				continue
			}
			if m[w]&startNumber == 0 && (amountClass(w, 0) == amountNone || w == "in") {
				m[w] |= startHedged
			}
			m[w] |= startNumber
		}
	}
	for w, e := range dateWords {
		if opensDate(e.class) {
			m[w] |= startDate
		}
	}
	for _, w := range [...]string{"q", "h"} { // Q1, H2
		m[w] |= startDate
	}
	addCurrencies(m)
	addWeak(m)
	return m
}

func addCurrencies(m map[string]Opening) {
	for _, row := range moneyTable {
		for _, w := range strings.Fields(row.spellings) {
			if !isLetter(w[0]) || strings.Contains(w, "_") || !currencyCode(w) {
				continue
			}
			key := strings.ToLower(strings.TrimRight(w, "$"))
			if key == strings.ToLower(w) {
				m[key] = m[key]&^startSign | startNumber // "R" is one, beside "R$"
			} else if m[key]&startsMeasure == 0 {
				m[key] |= startNumber | startSign
			}
		}
	}
}

// nextStart returns the offset of the first word, digit or sign in s[i:to] that
// a measure may begin with, what it may be, and where its word ends.
func nextStart(s string, i, to int) (at int, starts Opening, end int) {
	for i < to {
		c := s[i]
		switch {
		case isLetter(c):
			var key wordkey.Key
			end, key = wordkey.At(s, i)
			if end < len(s) && s[end] == ' ' {
				if starts = starter(key); starts&startsMeasure == 0 {
					i = end + 1
					continue
				}
			} else {
				after := wordAfter(s, end)
				if starts = 0; after == end {
					starts = starter(key)
				}
				end = after
			}
			if starts&startsMeasure != 0 && (starts&(startWeak|startSign) == 0 || starts&startSign == 0 && goesOn(s, end) || hasRune(s, end, '$')) {
				return i, starts, end
			}
			i = tailEnd(s, end)
		case c >= '0' && c <= '9':
			return i, startNumber | startDate, digitsEnd(s, i)
		case c < utf8.RuneSelf:
			if signStarts(s, i) {
				return i, startNumber, i + 1
			}
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if unicode.IsLetter(r) {
				i = tailEnd(s, max(wordEnd(s, i), i+n))
				continue
			}
			if runeStarts(r) {
				return i, startNumber, i + n
			}
			i += n
		}
	}
	return i, 0, i
}

// wordAfter extends a word that ends at i by letters that are not ASCII.
func wordAfter(s string, i int) int {
	if i < len(s) && s[i] >= utf8.RuneSelf {
		if end := wordEnd(s, i); end > i && !strings.HasPrefix(s[i:], "’") {
			return end
		}
	}
	return i
}

// starter looks up a word of ASCII letters.
func starter(key wordkey.Key) Opening {
	if flags := starterWords.Get(key); flags != nil {
		return *flags
	}
	return 0
}

// tailEnd skips what belongs to a name: the digits of "B52" and "AK-47".
func tailEnd(s string, i int) int {
	j := i + hyphenAt(s, i)
	if !digitAt(s, j) {
		return i
	}
	for j < len(s) && (digitAt(s, j) || isLetter(s[j]) || s[j] == '-' && digitAt(s, j+1)) {
		j++
	}
	return j
}

// signStarts reports whether an ASCII sign may begin a measure.
func signStarts(s string, i int) bool {
	switch s[i] {
	case '$', '<', '>', '~':
		return true
	case '.':
		return digitAt(s, i+1) && (i == 0 || !isLetter(s[i-1]) && !digitAt(s, i-1))
	case '-', '+':
		if i+1 >= len(s) || !digitAt(s, i+1) && s[i+1] != '$' && s[i+1] != '.' && s[i+1] < utf8.RuneSelf {
			return false
		}
		return i == 0 || s[i-1] == ' ' || s[i-1] == '\n' || s[i-1] == '\t' || s[i-1] == '('
	}
	return false
}

// runeStarts reports whether another sign may begin a measure.
func runeStarts(r rune) bool {
	switch r {
	case '≥', '≤', '⩾', '⩽', '≈', '≃', '±', '−':
		return true
	}
	_, under := glyphParts(r)
	return under > 0 || unicode.Is(unicode.Sc, r)
}
