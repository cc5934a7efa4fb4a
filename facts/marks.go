package facts

import "unicode/utf8"

// marks turns the YAML library's positions into byte offsets. The library
// counts characters, and it ends lines at more signs than a line feed.
type marks struct {
	text  string
	lines []int32 // where the library's lines begin
	// The last answer: nodes come mostly in order, so that counting goes on
	// from there and a file of one long line is read in linear time.
	line, column, off int
}

func newMarks(f *file) *marks {
	m := &marks{text: f.text, lines: []int32{int32(f.start())}}
	for i := f.start(); i < len(f.text); {
		if n := lineBreak(f.text[i:]); n > 0 {
			i += n
			m.lines = append(m.lines, int32(i))
		} else {
			i++
		}
	}
	return m
}

// lineBreaks are the signs that end a line of the library's.
const lineBreaks = "\r\n\u0085\u2028\u2029"

// lineBreak returns the length of the line break at the start of s, or 0.
func lineBreak(s string) int {
	switch s[0] {
	case '\n':
		return 1
	case '\r':
		if len(s) > 1 && s[1] == '\n' {
			return 2
		}
		return 1
	case 0xC2:
		if len(s) > 1 && s[1] == 0x85 {
			return 2
		}
	case 0xE2:
		if len(s) > 2 && s[1] == 0x80 && (s[2] == 0xA8 || s[2] == 0xA9) {
			return 3
		}
	}
	return 0
}

// offset returns the byte offset of a line and column of the library, both
// from 1.
func (m *marks) offset(line, column int) int {
	if line < 1 || line > len(m.lines) {
		return len(m.text)
	}
	if line != m.line || column < m.column {
		m.line, m.column, m.off = line, 1, int(m.lines[line-1])
	}
	for m.column < column && m.off < len(m.text) {
		_, n := utf8.DecodeRuneInString(m.text[m.off:])
		m.off += n
		m.column++
	}
	return m.off
}
