package topic

import (
	"unicode"
	"unicode/utf8"
)

// slug writes a name as a part of a topic's name: "crocus-city-hall".
func slug(s string) string {
	if lowerWord(s) {
		return s
	}
	var room [64]byte
	return string(appendSlug(room[:0], s))
}

// appendSlug adds a slug to the beginning of a name.
func appendSlug(b []byte, s string) []byte {
	from, blank := len(b), false
	for i := 0; i < len(s); {
		if c := s[i]; letter(c) && !blank { // as most are
			b = append(b, c|0x20)
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch r = unicode.ToLower(r); {
		case r == '\'' || r == '’' || r == '.':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if blank && len(b) > from {
				b = append(b, '-')
			}
			blank = false
			b = utf8.AppendRune(b, r)
		default:
			blank = true
		}
	}
	return b
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
