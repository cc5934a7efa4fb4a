package prose

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// blanked is what a character becomes that is masked: line ends stay.
func blanked(c byte) byte {
	if c == '\n' || c == '\r' {
		return c
	}
	return ' '
}

// blank masks a text.
func blank(b []byte) {
	for i, c := range b {
		b[i] = blanked(c)
	}
}

// replaceText sets the masked text and keeps the file's own.
func (r *reader) replaceText(masked string) {
	if r.source == "" {
		r.source = r.Text
	}
	r.Text = masked
}

// maskSpans blanks parts of the text, which are in its order. Where there are none
// it is left as it is, not copied.
func (r *reader) maskSpans(parts []Span) {
	if len(parts) == 0 {
		return
	}
	var b strings.Builder
	b.Grow(len(r.Text))
	from := 0
	for _, s := range parts {
		b.WriteString(r.Text[from:s.Start])
		for i := s.Start; i < s.End; i++ {
			b.WriteByte(blanked(r.Text[i]))
		}
		from = s.End
	}
	b.WriteString(r.Text[from:])
	r.replaceText(b.String())
}

// normaliseBlanks makes the blanks of typesetting plain ones, each as long as
// it was, and takes out what has no width (soft hyphens, joiners), so that
// nothing that reads the text need know them. Between two digits a blank of
// typesetting is part of the number ("10 000") and stays.
func (r *reader) normaliseBlanks() {
	if !hasWideBlanks(r.Text) {
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
		if special == "" {
			if i = asciiEnd(m.source, i, end); i == end {
				break
			}
		}
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

// hasWideBlanks looks for the blanks of typesetting and for what has no width.
func hasWideBlanks(s string) bool {
	leads := newMarks(s, "\xc2\xe2\xef") // with which they begin
	for i := leads.from(0); i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if isWideBlank(c) || isNoWidth(c) {
			return true
		}
		i = leads.from(i + n)
	}
	return false
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

// mask is a masked text in the making: the file, in which what is kept stays in
// its place, and what lies between becomes blank. A word that markup or an entity interrupts
// ("Putin&#8217;s", "21<sup>st</sup>") is drawn together to its left, so that
// it can be read; the moves tell where its letters stood.
type mask struct {
	source string
	buf    []byte
	done   int // up to here buf is masked, from there on it is the source
	moves  []move
	write  int  // end of what was last put into buf
	joined bool // nothing that ends a word has come since
}

func newMask(source string) *mask { return &mask{source: source, buf: []byte(source)} }

// blankTo makes blank what was not put up to a place.
func (m *mask) blankTo(end int) {
	if end > m.done {
		blank(m.buf[m.done:end])
		m.done = end
	}
}

// keep puts source[start:end] in its place, where it stands already unless it is
// drawn to what stands before it. Calls go from left to right.
func (m *mask) keep(start, end int) {
	if m.joined || start < m.done {
		m.put(start, m.source[start:end])
	} else if start < end {
		m.blankTo(start)
		m.write, m.done, m.joined = end, end, true
	}
}

// breakWord says that what comes next is not part of the same word.
func (m *mask) breakWord() { m.joined = false }

// put puts text, which stands for no fewer bytes of the source, at start.
func (m *mask) put(start int, text string) {
	if text == "" {
		return
	}
	m.blankTo(start)
	word := 0
	if m.joined && m.write < start && !isBlank(m.buf[m.write-1]) {
		for word < len(text) && !isBlank(text[word]) {
			word++
		}
		m.blankTo(start + word)
		copy(m.buf[m.write:], text[:word])
		m.addMove(m.write, word, start-m.write)
		m.write += word
	}
	if word < len(text) {
		copy(m.buf[start+word:], text[word:])
		m.write = start + len(text)
		m.done = max(m.done, m.write)
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
	m.blankTo(len(m.buf))
	r.replaceText(asText(m.buf))
}
