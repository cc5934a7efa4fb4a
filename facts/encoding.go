package facts

import (
	"strings"
	"unicode/utf8"
)

// checkText returns the fault of a file that is not UTF-8 text, or nil. Sheets
// are read as UTF-8 only: guessing would turn names into others unseen.
func checkText(f *file) *Fault {
	name, off := encodingOf(f.text)
	if name == "" {
		return nil
	}
	if name == nulByte {
		return &Fault{f.pos(span{int32(off), 1}), "a NUL byte: this is no text", "remove the byte, or name another file"}
	}
	return &Fault{f.pos(span{int32(off), 1}), "not UTF-8: this looks like " + name, "save the file as UTF-8"}
}

const nulByte = "NUL"

// encodingOf returns "" for UTF-8, else what the text looks like and the
// offset that shows it.
func encodingOf(s string) (name string, off int) {
	for _, m := range []struct{ mark, name string }{
		{"\xFF\xFE\x00\x00", "UTF-32 LE"}, {"\x00\x00\xFE\xFF", "UTF-32 BE"},
		{"\xFF\xFE", "UTF-16 LE"}, {"\xFE\xFF", "UTF-16 BE"},
	} {
		if strings.HasPrefix(s, m.mark) {
			return m.name, 0
		}
	}
	if nul := strings.IndexByte(s, 0); nul >= 0 {
		return encodingByNuls(s[:min(len(s), 1024)], nul), nul
	}
	if utf8.ValidString(s) {
		return "", 0
	}
	off = firstInvalid(s)
	return eightBit(s, off), off
}

// encodingByNuls tells UTF-16 without a mark by where its NUL bytes stand:
// text in Latin letters has one in every two bytes.
func encodingByNuls(s string, first int) string {
	var even, odd int
	for i := range len(s) {
		if s[i] == 0 {
			even += 1 - i&1
			odd += i & 1
		}
	}
	switch {
	case odd*4 > len(s) && even == 0:
		return "UTF-16 LE without a byte-order mark"
	case even*4 > len(s) && odd == 0:
		return "UTF-16 BE without a byte-order mark"
	}
	return nulByte
}

func firstInvalid(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return len(s)
}

// eightBit names the encoding of text that is no UTF-8: broken UTF-8 where
// other letters beyond ASCII are whole, else Windows-1252 if it has one of the
// bytes that only Windows-1252 prints, else Latin-1.
func eightBit(s string, off int) string {
	var whole, windows int
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case n > 1:
			whole++
		case r == utf8.RuneError && s[i] < 0xA0 && !strings.ContainsRune("\u0081\u008d\u008f\u0090\u009d", rune(s[i])):
			windows++
		}
		i += n
	}
	switch {
	case whole > 0:
		return "UTF-8 with a broken character"
	case windows > 0:
		return "Windows-1252"
	}
	return "Latin-1"
}
