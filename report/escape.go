package report

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Escape makes text that somebody else wrote harmless and visible on a
// terminal: white space of any sort becomes a space; control characters,
// escape sequences, marks of direction, invisible characters and bytes that
// are not UTF-8 are written out (\x1b, \u202e, \xff). What remains holds no
// line break. Joiners inside words and emoji are kept.
func Escape(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 {
			fmt.Fprintf(&b, `\x%02x`, s[i])
		} else {
			escapeRune(&b, r)
		}
		i += size
	}
	return b.String()
}

// plain reports whether s is printable ASCII, as most text is.
func plain[T string | []byte](s T) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}

func escapeRune(b *strings.Builder, r rune) {
	switch {
	case unicode.IsSpace(r):
		b.WriteByte(' ')
	case visible(r):
		b.WriteRune(r)
	case r < 0x100:
		fmt.Fprintf(b, `\x%02x`, r)
	case r < 0x10000:
		fmt.Fprintf(b, `\u%04x`, r)
	default:
		fmt.Fprintf(b, `\U%08x`, r)
	}
}

// visible reports whether r shows as itself. The two joiners do not show, but
// without them emoji and the words of several languages fall apart.
func visible(r rune) bool {
	const nonJoiner, joiner = '\u200c', '\u200d'
	return unicode.IsPrint(r) || r == nonJoiner || r == joiner
}
