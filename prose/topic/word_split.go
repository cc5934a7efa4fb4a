package topic

import (
	"unicode"
	"unicode/utf8"

	"crosscheck/facts/measure/wordkey"
)

// split cuts text into words. Figures and signs are none: neighbouring
// numbers say nothing of what a number means.
func (l *lexer) split(text string) []word { return l.appendWords(nil, text, 0) }

// appendWords adds the words of a text that begins at an offset.
func (l *lexer) appendWords(out []word, text string, offset int) []word {
	var lower [64]byte
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf && !letter(c) {
			i++
			continue
		}
		end, k := wordkey.At(text, i)
		if k == (wordkey.Key{}) || goesOn(text, i, end) {
			r, size := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) {
				i += size
				continue
			}
			end = wordEnd(text, i)
			out = append(out, l.word(l.of(appendLower(lower[:0], text[i:end])), offset+i, offset+end, unicode.IsUpper(r)))
		} else {
			out = append(out, l.word(l.ofKey(k), offset+i, offset+end, text[i] <= 'Z'))
		}
		i = end
	}
	return out
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// goesOn reports whether a word may go on behind its first run of ASCII letters.
func goesOn(text string, start, end int) bool {
	if end == len(text) {
		return false
	}
	c := text[end]
	return c >= utf8.RuneSelf || c == '\'' || c == '.' && end == start+1
}

// wordEnd returns the end of the word that begins at i: letters, with
// apostrophes inside, and the stops of "U.S.".
func wordEnd(text string, i int) int {
	start := i
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
		case (r == '\'' || r == '’') && letterAt(text, i+size):
		case r == '.' && i == start+1 && letterAt(text, i+1) && i+2 < len(text) && text[i+2] == '.':
			return i + 3
		default:
			return i
		}
		i += size
	}
	return i
}

func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return i < len(text) && unicode.IsLetter(r)
}

func appendLower(b []byte, s string) []byte {
	for _, r := range s {
		if r == '’' {
			r = '\''
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}
