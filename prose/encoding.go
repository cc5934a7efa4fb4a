package prose

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"crosscheck/facts"
)

var (
	bomUTF8 = []byte("\xef\xbb\xbf")
)

// decode finds out the file's encoding and sets Text, Encoding and what Pos
// needs. It reports whether there is a text to go on with.
//
// The order: a byte order mark; bytes that are UTF-8 as they stand; zero bytes
// in every other place (UTF-16); the charset that an HTML page declares; UTF-8
// with a few damaged places; Windows-1252, which every byte can be read as.
// What a page declares comes after UTF-8, since text that is valid UTF-8 by
// chance does not occur and wrong declarations do.
func (r *reader) decode(data []byte) bool {
	switch {
	case bytes.HasPrefix(data, bomUTF8):
		r.Encoding = "UTF-8 with BOM"
		r.decodeUTF8(data)
		r.source, r.Text = r.Text, strings.Repeat(" ", len(bomUTF8))+r.Text[len(bomUTF8):]
		return true
	case len(data) >= 2 && bytes.HasPrefix(data, []byte("\xff\xfe")):
		return r.decodeUTF16(data, unicode.LittleEndian, 2)
	case len(data) >= 2 && bytes.HasPrefix(data, []byte("\xfe\xff")):
		return r.decodeUTF16(data, unicode.BigEndian, 2)
	}
	if order, ok := looksUTF16(data); ok {
		return r.decodeUTF16(data, order, 0)
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		r.fault(facts.Fault{Msg: "this is no text: it has bytes that no text has", Hint: "name a text, Markdown, HTML or .docx file"})
		return false
	}
	if utf8.Valid(data) {
		r.Encoding, r.Text = "UTF-8", asText(data)
		return true
	}
	if r.Format == HTML {
		if done, ok := r.decodeDeclared(data); done {
			return ok
		}
	}
	if mostlyUTF8(data) {
		r.Encoding = "UTF-8"
		r.decodeUTF8(data)
		return true
	}
	return r.decodeBytes(data, singleByteName(data), charmap.Windows1252)
}

// asText returns bytes that are not changed any more as a text. To copy those of a
// long file would be 3 % of all that is done with it.
func asText(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// decodeUTF8 blanks what is no UTF-8 and reports each place, the first few of
// them.
func (r *reader) decodeUTF8(data []byte) {
	const reported = 10
	text, bad := []byte(nil), 0
	for i := 0; i < len(data); {
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n == 1 {
			if text == nil {
				text = bytes.Clone(data)
			}
			text[i] = ' '
			if bad++; bad <= reported {
				r.fault(facts.Fault{Pos: r.rawPos(data, i), Msg: fmt.Sprintf("the byte %#x is no UTF-8", data[i]), Hint: "save the file as UTF-8"})
			}
		}
		i += n
	}
	if text == nil {
		text = data
	}
	r.Text = string(text)
}

// rawPos is the place of a byte before the lines are known.
func (r *reader) rawPos(data []byte, i int) facts.Pos {
	line := 1 + bytes.Count(data[:i], []byte("\n"))
	column := i - bytes.LastIndexByte(data[:i], '\n')
	return facts.Pos{File: r.Name, Offset: i, Line: line, Column: column, Length: 1}
}

func (r *reader) decodeUTF16(data []byte, order unicode.Endianness, bom int) bool {
	r.Encoding = "UTF-16 LE"
	if order == unicode.BigEndian {
		r.Encoding = "UTF-16 BE"
	}
	return r.convert(data, bom, unicode.UTF16(order, unicode.IgnoreBOM), func(c rune) int {
		return 2 * utf16.RuneLen(c)
	})
}

func (r *reader) decodeBytes(data []byte, name string, table *charmap.Charmap) bool {
	r.Encoding = name
	return r.convert(data, 0, table, func(rune) int { return 1 })
}

func (r *reader) convert(data []byte, bom int, from encoding.Encoding, width func(rune) int) bool {
	text, err := from.NewDecoder().Bytes(data[bom:])
	if err != nil {
		r.fault(facts.Fault{Msg: "the text cannot be read as " + r.Encoding, Hint: "save the file as UTF-8"})
		return false
	}
	r.Text = string(text)
	r.places.mapWidths(r.Text, bom, len(data), width)
	return true
}

// decodeDeclared reads an HTML page in the charset that it declares; done
// says that there was one to be followed.
func (r *reader) decodeDeclared(data []byte) (done, ok bool) {
	declared := declaredCharset(data)
	if declared == "" {
		return false, false
	}
	enc, err := htmlindex.Get(declared)
	if err != nil {
		return false, false
	}
	name, _ := htmlindex.Name(enc)
	if table, single := enc.(*charmap.Charmap); single {
		return true, r.decodeBytes(data, table.String(), table)
	}
	if name == "utf-8" || strings.HasPrefix(name, "utf-16") {
		return false, false
	}
	r.fault(facts.Fault{Msg: "the page is written in the encoding " + declared + ", which is not read", Hint: "save the page as UTF-8"})
	return true, false
}

// declaredCharset returns what follows charset= in the page's first bytes,
// which is where browsers look for it too.
func declaredCharset(data []byte) string {
	head := bytes.ToLower(data[:min(len(data), 1024)])
	_, rest, found := bytes.Cut(head, []byte("charset="))
	if !found {
		return ""
	}
	rest = bytes.TrimLeft(rest, `"' `)
	end := bytes.IndexAny(rest, "\"'; />\n")
	if end < 0 {
		end = len(rest)
	}
	return string(rest[:end])
}

// looksUTF16 tells UTF-16 without a mark: Western text in it has a zero in
// nearly every other byte.
func looksUTF16(data []byte) (unicode.Endianness, bool) {
	head := data[:min(len(data), 4096)&^1]
	if bytes.IndexByte(head, 0) < 0 {
		return unicode.LittleEndian, false
	}
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i&1]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 2:
	case zeros[1] > half*7/10 && zeros[0] < half/10:
		return unicode.LittleEndian, true
	case zeros[0] > half*7/10 && zeros[1] < half/10:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

// mostlyUTF8 tells damaged UTF-8 from text in a single-byte encoding: there,
// what happens to be a sequence of UTF-8 is rare.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		if data[i] < utf8.RuneSelf {
			i++
			continue
		}
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		i += n
	}
	return good > 2*bad
}

// singleByteName names what bytes that are no UTF-8 are written in. Latin-1
// has control characters where Windows-1252 has its quotation marks, so that
// one table reads both.
func singleByteName(data []byte) string {
	for _, b := range data {
		if 0x80 <= b && b < 0xa0 {
			return "Windows-1252"
		}
	}
	return "ISO-8859-1"
}
