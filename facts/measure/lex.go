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
		case isLetter(c):
			return token{kind: tokWord, start: i, end: wordEnd(s, i+1)}
		case c < utf8.RuneSelf:
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
		if c := s[i]; isLetter(c) {
			i++
			continue
		} else if c < utf8.RuneSelf && c != '\'' {
			return i
		}
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

// digitAt reports whether an ASCII digit stands at byte offset i.
func digitAt(s string, i int) bool {
	return i >= 0 && i < len(s) && s[i] >= '0' && s[i] <= '9'
}

// skipBlanks returns the offset of the first byte at or after i that is no
// blank; a blank line ends a phrase and is not skipped.
func skipBlanks(s string, i int) int {
	if i+1 < len(s) { // mostly there is one blank, or none
		if c := s[i]; c > ' ' && c < utf8.RuneSelf {
			return i
		} else if c == ' ' {
			if c = s[i+1]; c > ' ' && c < utf8.RuneSelf {
				return i + 1
			}
		}
	}
	return skipManyBlanks(s, i)
}

func skipManyBlanks(s string, i int) int {
	lines := 0
	for j := i; j < len(s); {
		switch c := s[j]; {
		case c == '\n':
			if lines++; lines > 1 {
				return i
			}
			j++
		case c == ' ' || c == '\t' || c == '\r':
			j++
		case c < utf8.RuneSelf:
			return j
		default:
			r, n := utf8.DecodeRuneInString(s[j:])
			if !unicode.IsSpace(r) {
				return j
			}
			j += n
		}
	}
	return len(s)
}

// skipJoin skips what joins the words of one phrase: blanks, or one hyphen.
func skipJoin(s string, i int) int {
	if n := hyphenAt(s, i); n > 0 {
		return i + n
	}
	return skipBlanks(s, i)
}

// hyphenAt returns the length of the hyphen at i, or 0.
func hyphenAt(s string, i int) int {
	switch {
	case i < len(s) && s[i] == '-':
		return 1
	case len(s)-i >= 3 && (s[i:i+3] == "\u2010" || s[i:i+3] == "\u2011"):
		return 3
	}
	return 0
}
