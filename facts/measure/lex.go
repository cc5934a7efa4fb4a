package measure

import (
	"unicode"
	"unicode/utf8"
)

// tokKind is what a token is.
type tokKind uint8

const (
	tokEnd   tokKind = iota
	tokWord          // letters, with apostrophes inside ("o'clock")
	tokDigit         // a run of ASCII digits
	tokSign          // any other single rune
)

// token is a piece of text. Blanks belong to no token.
type token struct {
	kind       tokKind
	start, end int  // byte offsets
	r          rune // of a tokSign
}

// next returns the first token at or after byte offset i.
func next(s string, i int) token {
	for i < len(s) {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			j := i + 1
			for j < len(s) && s[j] >= '0' && s[j] <= '9' {
				j++
			}
			return token{kind: tokDigit, start: i, end: j}
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			i++
		case c < utf8.RuneSelf && !isLetter(c):
			return token{kind: tokSign, start: i, end: i + 1, r: rune(c)}
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			switch {
			case unicode.IsSpace(r):
				i += n
			case unicode.IsLetter(r):
				return token{kind: tokWord, start: i, end: wordEnd(s, i)}
			default:
				return token{kind: tokSign, start: i, end: i + n, r: r}
			}
		}
	}
	return token{kind: tokEnd, start: len(s), end: len(s)}
}

// wordEnd returns the end of the word at i: letters and marks, and an
// apostrophe between letters.
func wordEnd(s string, i int) int {
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			i += n
		case r == '\'' || r == '’':
			after, _ := utf8.DecodeRuneInString(s[i+n:])
			if !unicode.IsLetter(after) {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return i
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
