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
// are not UTF-8 are written out (\x1b, \u202e, \xff), and so is a sign of what
// the machines that run builds take for a command in their logs: "::" where a
// word begins, the second # of "##[", "##vso[" and "##teamcity[". What remains
// holds no line break. Joiners inside words and emoji are kept.
func Escape(s string) string {
	if plain(s) && !strings.Contains(s, "::") && !strings.Contains(s, "##") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && size == 1 || r == ':' && beginsCommand(s, i) || r == '#' && i > 0 && secondSign(s, i) {
			fmt.Fprintf(&b, `\x%02x`, s[i])
		} else {
			escapeRune(&b, r)
		}
		i += size
	}
	return b.String()
}

// beginsCommand reports whether a colon is one of two that begin a word: at the
// start of a line, to which any word may come, GitHub obeys "::name::".
func beginsCommand(s string, i int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	return strings.HasPrefix(s[i:], "::") && (i == 0 || unicode.IsSpace(before))
}

// secondSign reports whether a # is the second of those before a command, which
// Azure, TeamCity and GitHub's older runners obey anywhere in a line.
func secondSign[T string | []byte](s T, i int) bool {
	if i == 0 || s[i-1] != '#' {
		return false
	}
	rest := string(s[i+1 : min(len(s), i+1+len("teamcity["))])
	return strings.HasPrefix(rest, "[") || strings.HasPrefix(rest, "vso[") || strings.HasPrefix(rest, "teamcity[")
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
