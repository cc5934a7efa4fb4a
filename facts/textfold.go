package facts

import (
	"sort"
	"unicode"
	"unicode/utf8"
)

// folded is a text in which quotes can be compared byte by byte: white space,
// quotation marks and dashes are alike, soft hyphens are gone; nothing else is
// changed.
type folded struct {
	text   []byte
	shifts []shift // where the offsets in text and in the original part, rising
}

// shift says that from the offset at in the folded text on, offsets in the
// original are greater by by.
type shift struct{ at, by int32 }

// foldQuote folds a text. Blanks at its ends are dropped.
func foldQuote(s string) folded {
	f := folded{text: make([]byte, 0, len(s))}
	blank := false
	for i := 0; i < len(s); {
		c, n := rune(s[i]), 1
		if c >= utf8.RuneSelf {
			c, n = utf8.DecodeRuneInString(s[i:])
		}
		switch {
		case c == softHyphen:
		case unicode.IsSpace(c):
			blank = len(f.text) > 0
		default:
			if blank {
				f.text, blank = append(f.text, ' '), false
			}
			f.mark(i)
			f.letter(c, s[i:i+n])
		}
		i += n
	}
	return f
}

const softHyphen = '\u00ad'

// mark notes that the next byte of the folded text stands at i.
func (f *folded) mark(i int) {
	by := int32(i - len(f.text))
	if n := len(f.shifts); n == 0 && by != 0 || n > 0 && f.shifts[n-1].by != by {
		f.shifts = append(f.shifts, shift{int32(len(f.text)), by})
	}
}

// letter appends a character as it is compared.
func (f *folded) letter(c rune, written string) {
	if c < utf8.RuneSelf {
		if c == '`' {
			c = '\''
		}
		f.text = append(f.text, byte(c))
		return
	}
	switch c {
	case '‘', '’', '‚', '‛', '´', '‹', '›', '′':
		f.text = append(f.text, '\'')
	case '“', '”', '„', '‟', '«', '»', '″':
		f.text = append(f.text, '"')
	case '−':
		f.text = append(f.text, '-')
	default:
		if unicode.Is(unicode.Pd, c) {
			f.text = append(f.text, '-')
		} else {
			f.text = append(f.text, written...)
		}
	}
}

// original returns where a byte of the folded text stands in the original.
func (f *folded) original(off int) int {
	i := sort.Search(len(f.shifts), func(i int) bool { return int(f.shifts[i].at) > off })
	if i == 0 {
		return off
	}
	return off + int(f.shifts[i-1].by)
}

// originalEnd returns the end, in the original, of what ends at off in the
// folded text.
func (f *folded) originalEnd(off int, body string) int {
	if off == 0 {
		return f.original(0)
	}
	start := f.original(off - 1)
	for start > 0 && start < len(body) && !utf8.RuneStart(body[start]) { // the last byte of a letter
		start--
	}
	_, n := utf8.DecodeRuneInString(body[start:])
	return start + n
}
