package prose

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isBlank reports whether a byte separates words. The mask is made of spaces,
// so that every test for the end of a word is a test of one byte.
func isBlank(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' }

func isLetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }
func isUpper(b byte) bool  { return 'A' <= b && b <= 'Z' }
func isLower(b byte) bool  { return 'a' <= b && b <= 'z' }
func isDigit(b byte) bool  { return '0' <= b && b <= '9' }

// trim returns the span without the blanks at its ends.
func trim(text string, s Span) Span {
	for s.Start < s.End && isBlank(text[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && isBlank(text[s.End-1]) {
		s.End--
	}
	return s
}

// skipBlanks returns the first offset from i on that holds no blank.
func skipBlanks(text string, i, end int) int {
	for i < end && isBlank(text[i]) {
		i++
	}
	return i
}

// toLower is strings.ToLower, quicker where some letters are not ASCII.
func toLower(s string) string {
	b := make([]byte, 0, len(s)+utf8.UTFMax)
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if isUpper(c) {
				c |= 0x20
			}
			b = append(b, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		b = utf8.AppendRune(b, unicode.ToLower(r))
		i += n
	}
	return string(b)
}

// squeeze makes every run of blanks one space.
func squeeze(s string) string {
	before := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c >= utf8.RuneSelf || c == ' ' && before == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
		before = c
	}
	return strings.TrimSuffix(s, " ")
}

// closers are the marks that may stand between a sentence's stop and the
// blank after it.
const closers = "\"')]”’»*"

// skipClosers returns the offset after the quotation marks and brackets that
// close at i.
func skipClosers(text string, i, end int) int {
	for i < end {
		if text[i] < utf8.RuneSelf {
			if strings.IndexByte("\"')]*", text[i]) < 0 {
				return i
			}
			i++
			continue
		}
		c, n := utf8.DecodeRuneInString(text[i:end])
		if c != '”' && c != '’' && c != '»' {
			return i
		}
		i += n
	}
	return i
}

// stopped reports whether a text ends as a sentence does; trailing off
// ("requires careful...") is no end.
func stopped(s string) bool {
	s = strings.TrimRight(s, closers+" ")
	if s == "" || strings.HasSuffix(s, "...") || strings.HasSuffix(s, "…") {
		return false
	}
	switch s[len(s)-1] {
	case '.', '!', '?':
		return true
	}
	return false
}
