package prose

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
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
	if !strings.Contains(r.Text, "\u00a0") && !strings.Contains(r.Text, "\u00ad") && !hasWideBlanks(r.Text) {
		return
	}
	m := newMask(r.Text)
	m.text(0, len(r.Text), "")
	r.finishMask(m)
}

// text puts source[start:end] in its place, as a reader sees it: special
// lists what is markup within words, '&' for entities and '\\' for escapes.
func (m *mask) text(start, end int, special string) {
	from := start
	for i := start; i < end; {
		b := m.source[i]
		if b < utf8.RuneSelf && (special == "" || b > '&' && b != '\\' || strings.IndexByte(special, b) < 0) {
			i++
			continue
		}
		text, n := m.character(i, end, special)
		if n == 0 {
			_, n = utf8.DecodeRuneInString(m.source[i:end])
			i += n
			continue
		}
		m.keep(from, i)
		if text == " " {
			m.breakWord()
		} else {
			m.put(i, text)
		}
		i += n
		from = i
	}
	m.keep(from, end)
}

// character returns what is read for what stands at i, and its length in the
// source; 0 where it is read as it stands.
func (m *mask) character(i, end int, special string) (text string, n int) {
	switch s := m.source[i:end]; s[0] {
	case '&':
		if text, n = entity(s); n > 0 {
			return visible(text), n
		}
		return "", 0
	case '\\':
		if len(s) > 1 && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", s[1]) >= 0 {
			return "", 1
		}
		return "", 0
	}
	c, n := utf8.DecodeRuneInString(m.source[i:end])
	switch {
	case isNoWidth(c):
		return "", n
	case isWideBlank(c) && !betweenDigits(m.source, i, n):
		return " ", n
	}
	return "", 0
}

// visible is what is read for a decoded entity.
func visible(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	switch {
	case n < len(s):
		return s
	case isWideBlank(c) || c < ' ':
		return " "
	case isNoWidth(c):
		return ""
	}
	return s
}

// entity decodes the entity that a text begins with. One without its
// semicolon is left as it stands.
func entity(s string) (text string, n int) {
	const longest = 40
	n = strings.IndexByte(s[:min(len(s), longest)], ';') + 1
	if n < 3 {
		return "", 0
	}
	text = html.UnescapeString(s[:n])
	if len(text) >= n {
		return "", 0
	}
	return text, n
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
