package topic

import (
	"strings"
	"unicode"
)

// slug writes a name as a part of a topic's name: "crocus-city-hall".
func slug(s string) string {
	if lowerWord(s) {
		return s
	}
	var b strings.Builder
	blank := false
	for _, r := range strings.ToLower(s) {
		switch {
		case r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if blank && b.Len() > 0 {
				b.WriteByte('-')
			}
			blank = false
			b.WriteRune(r)
		default:
			blank = true
		}
	}
	return b.String()
}

// lowerWord reports whether a text is nothing but small ASCII letters.
func lowerWord(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}
