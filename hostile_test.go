package main

import (
	"unicode"
	"unicode/utf8"
)

// hostileRune returns a character that a terminal, an editor or a log would
// act on.
func hostileRune(s string) (rune, bool) {
	if !utf8.ValidString(s) {
		return utf8.RuneError, true
	}
	for _, r := range s {
		if unicode.IsControl(r) && r != '\n' || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) && r != '\u200c' && r != '\u200d' {
			return r, true
		}
	}
	return 0, false
}
