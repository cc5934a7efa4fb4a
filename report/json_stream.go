package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"unicode/utf8"
)

// jsonStream writes one object whose lists hold one element a line.
type jsonStream struct {
	w       *bufio.Writer
	one     bytes.Buffer // what is being encoded
	encoder *json.Encoder
	room    []byte
	first   bool // no element was written to the list yet
	err     error
}

func newJSONStream(w io.Writer) *jsonStream {
	j := &jsonStream{w: bufio.NewWriterSize(w, 1<<16)}
	j.encoder = json.NewEncoder(&j.one)
	j.encoder.SetEscapeHTML(false)
	return j
}

func (j *jsonStream) text(s string) { j.w.WriteString(s) }

// value writes v on one line. The first error is kept for the end.
func (j *jsonStream) value(v any) {
	j.one.Reset()
	if err := j.encoder.Encode(v); err != nil && j.err == nil {
		j.err = err
	}
	j.w.Write(escapeJSON(bytes.TrimSuffix(j.one.Bytes(), []byte("\n"))))
}

func (j *jsonStream) list(name string) {
	j.text(",\n \"" + name + "\": [")
	j.first = true
}

func (j *jsonStream) element(v any) {
	j.next()
	j.value(v)
}

func (j *jsonStream) next() {
	if !j.first {
		j.text(",")
	}
	j.first = false
	j.text("\n  ")
}

// appended writes an element that is appended by hand.
func (j *jsonStream) appended(element func([]byte) []byte) {
	j.next()
	j.room = element(j.room[:0])
	j.w.Write(j.room)
}

// Write takes elements that an encoder appended, each after a comma.
func (j *jsonStream) Write(p []byte) (int, error) {
	n := len(p)
	if j.first && n > 0 {
		p, j.first = p[1:], false
	}
	if len(p) > j.w.Available() { // what is long is not copied
		if err := j.w.Flush(); err != nil {
			return 0, err
		}
	}
	_, err := j.w.Write(p)
	return n, err
}

// encoded writes elements that an encoder appended. The first error is kept
// for the end.
func (j *jsonStream) encoded(write func(io.Writer) error) {
	if err := write(j); err != nil && j.err == nil {
		j.err = err
	}
}

func (j *jsonStream) end() { j.text("]") }

func (j *jsonStream) close() error {
	if j.err != nil {
		return j.err
	}
	return j.w.Flush()
}

// indentJSON writes v indented, and with what would act on a terminal written
// as escapes, which mean the same.
func indentJSON(w io.Writer, v any) error {
	var buf bytes.Buffer
	e := json.NewEncoder(&buf)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return err
	}
	_, err := w.Write(escapeJSON(buf.Bytes()))
	return err
}

// escapeJSON writes the characters that do not show, and those that begin a
// command in the log of a build (see Escape), as \u escapes. They can
// stand only inside strings, where the encoder has escaped those below 0x20.
func escapeJSON(b []byte) []byte {
	if plain(b) && !bytes.Contains(b, []byte("##")) {
		return b
	}
	out := make([]byte, 0, len(b)+16)
	all := b
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		switch {
		case r == '#' && secondSign(all, len(all)-len(b)):
			out = append(out, `\u0023`...)
		case r == '\n' || r < utf8.RuneSelf && r >= ' ' && r < 0x7f || visible(r):
			out = append(out, b[:size]...)
		case r > 0xffff:
			r -= 0x10000
			out = fmt.Appendf(out, `\u%04x\u%04x`, 0xd800+r>>10, 0xdc00+r&0x3ff)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
		b = b[size:]
	}
	return out
}
