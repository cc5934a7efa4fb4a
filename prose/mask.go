package prose

import (
	"strings"
	"unicode/utf8"
)

// blank overwrites everything but line ends.
func blank(b []byte) {
	for i, c := range b {
		if c != '\n' && c != '\r' {
			b[i] = ' '
		}
	}
}

// replaceText sets the masked text and keeps the file's own.
func (r *reader) replaceText(masked string) {
	if r.source == "" {
		r.source = r.Text
	}
	r.Text = masked
}

// normaliseBlanks makes the blanks of typesetting plain ones, each as long as
// it was, and takes out what has no width (soft hyphens, joiners), so that
// nothing that reads the text need know them. Between two digits a blank of
// typesetting is part of the number ("10 000") and stays.
func (r *reader) normaliseBlanks() {
	if strings.Index(r.Text, "\u00a0") < 0 && strings.Index(r.Text, "\u00ad") < 0 && !hasWideBlanks(r.Text) {
		return
	}
	m := newMask(r.Text)
	for i := 0; i < len(r.Text); {
		c, n := utf8.DecodeRuneInString(r.Text[i:])
		switch {
		case isNoWidth(c):
		case isWideBlank(c) && !betweenDigits(r.Text, i, n):
			m.breakWord()
		default:
			m.keep(i, i+n)
		}
		i += n
	}
	r.finishMask(m)
}

// hasWideBlanks looks for the blanks and joiners that begin with 0xe2 0x80 or
// are a mark of byte order.
func hasWideBlanks(s string) bool {
	for i := 0; ; {
		k := strings.Index(s[i:], "\xe2\x80")
		if k < 0 || i+k+2 >= len(s) {
			return strings.Contains(s, "\ufeff") || strings.Contains(s, "\u2060")
		}
		i += k + 2
		if s[i] <= 0x8f || s[i] == 0xaf {
			return true
		}
	}
}

func isNoWidth(c rune) bool {
	switch c {
	case '\u00ad', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return false
}

func isWideBlank(c rune) bool {
	return c == '\u00a0' || '\u2000' <= c && c <= '\u200a' || c == '\u202f'
}

func betweenDigits(s string, i, n int) bool {
	return i > 0 && isDigit(s[i-1]) && i+n < len(s) && isDigit(s[i+n])
}

// mask is a masked text in the making: blanks as long as the file, on which
// what is kept is put in its place. A word that markup or an entity interrupts
// ("Putin&#8217;s", "21<sup>st</sup>") is drawn together to its left, so that
// it can be read; the moves tell where its letters stood.
type mask struct {
	source string
	buf    []byte
	moves  []move
	write  int  // end of what was last put into buf
	joined bool // nothing that ends a word has come since
}

func newMask(source string) *mask {
	m := &mask{source: source, buf: []byte(source)}
	blank(m.buf)
	return m
}

// keep puts source[start:end] in its place. Calls go from left to right.
func (m *mask) keep(start, end int) { m.put(start, m.source[start:end]) }

// breakWord says that what comes next is not part of the same word.
func (m *mask) breakWord() { m.joined = false }

// put puts text, which stands for no fewer bytes of the source, at start.
func (m *mask) put(start int, text string) {
	if text == "" {
		return
	}
	word := 0
	if m.joined && m.write < start && !isBlank(m.buf[m.write-1]) {
		for word < len(text) && !isBlank(text[word]) {
			word++
		}
		copy(m.buf[m.write:], text[:word])
		m.addMove(m.write, word, start-m.write)
		m.write += word
	}
	if word < len(text) {
		copy(m.buf[start+word:], text[word:])
		m.write = start + len(text)
	}
	m.joined = true
}

func (m *mask) addMove(at, length, delta int) {
	if n := len(m.moves); n > 0 && m.moves[n-1].end == at && m.moves[n-1].delta == delta {
		m.moves[n-1].end += length
	} else if length > 0 {
		m.moves = append(m.moves, move{at, at + length, delta})
	}
}

// finishMask makes the mask the document's text.
func (r *reader) finishMask(m *mask) {
	r.places.moves = m.moves
	r.replaceText(string(m.buf))
}
