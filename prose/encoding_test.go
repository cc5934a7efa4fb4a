package prose

import (
	"bytes"
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

func utf16Bytes(order binary.AppendByteOrder, bom bool, s string) []byte {
	var b []byte
	if bom {
		b = order.AppendUint16(b, 0xfeff)
	}
	for _, u := range utf16.Encode([]rune(s)) {
		b = order.AppendUint16(b, u)
	}
	return b
}

func latin(s string) []byte {
	b := bytes.NewBuffer(nil)
	for _, c := range s {
		switch c {
		case '“':
			b.WriteByte(0x93)
		case '”':
			b.WriteByte(0x94)
		default:
			b.WriteByte(byte(c))
		}
	}
	return b.Bytes()
}

const accented = "Café Zoë\n\nThe “café” on Rue Hébert burned, and 137 people were hurt in the fire, they said."

func TestEncodings(t *testing.T) {
	plain := strings.NewReplacer("“", "é", "”", "é").Replace(accented)
	for _, c := range []struct {
		name, encoding string
		data           []byte
		offset         int // of 137 in the file
	}{
		{"a.txt", "UTF-8", []byte(accented), strings.Index(accented, "137")},
		{"a.txt", "UTF-8 with BOM", []byte("\xef\xbb\xbf" + accented), 3 + strings.Index(accented, "137")},
		{"a.txt", "UTF-16 LE", utf16Bytes(binary.LittleEndian, true, accented), 2 + 2*len([]rune(accented[:strings.Index(accented, "137")]))},
		{"a.txt", "UTF-16 BE", utf16Bytes(binary.BigEndian, true, accented), 2 + 2*len([]rune(accented[:strings.Index(accented, "137")]))},
		{"a.txt", "UTF-16 LE", utf16Bytes(binary.LittleEndian, false, accented), 2 * len([]rune(accented[:strings.Index(accented, "137")]))},
		{"a.txt", "Windows-1252", latin(accented), len([]rune(accented[:strings.Index(accented, "137")]))},
		{"a.txt", "ISO-8859-1", latin(plain), len([]rune(plain[:strings.Index(plain, "137")]))},
		{"a.html", "Windows 1252", append([]byte("<meta charset=iso-8859-1><p>"), latin(accented)...), 28 + len([]rune(accented[:strings.Index(accented, "137")]))},
	} {
		d, faults := Read(c.name, c.data, ReadOptions{})
		if d.Encoding != c.encoding || len(faults) > 0 {
			t.Errorf("%s: got %s, %v", c.encoding, d.Encoding, faults)
			continue
		}
		pos := d.Pos(strings.Index(d.Text, "137"), 3)
		at := bytes.Index(c.data, []byte("1"))
		if pos.Offset != c.offset || at >= 0 && c.encoding != "UTF-16 BE" && !strings.HasPrefix(c.name, "a.html") && at != pos.Offset {
			t.Errorf("%s: got offset %d, want %d", c.encoding, pos.Offset, c.offset)
		}
		if got := c.data[pos.Offset : pos.Offset+pos.Length]; !bytes.ContainsRune(got, '7') {
			t.Errorf("%s: the place holds %q", c.encoding, got)
		}
	}
}

func TestForeignFiles(t *testing.T) {
	for _, c := range []struct{ name, data, want string }{
		{"a.txt", "%PDF-1.7 ...", "this is a PDF, not text"},
		{"a.docx", "%PDF-1.7 ...", "this is no .docx file but a PDF"},
		{"a.docx", "\xd0\xcf\x11\xe0....", "this is no .docx file but an old Word file or a .docx with a password"},
		{"a.docx", "plain text", "this is no .docx file: it is not even a zip archive"},
		{"a.txt", "PK\x03\x04....", "this is a zip archive, not text"},
		{"a.txt", "abc\x00def\x00\x00\x01", "this is no text: it has bytes that no text has"},
		{"a.txt", "Zoë und Zoë und Zoë \xff.", "the byte 0xff is no UTF-8"},
		{"a.html", "<meta charset=shift_jis>\x83\x65", "the page is written in the encoding shift_jis, which is not read"},
	} {
		_, faults := Read(c.name, []byte(c.data), ReadOptions{})
		if len(faults) != 1 || faults[0].Msg != c.want || faults[0].Hint == "" {
			t.Errorf("%s %.10q: got %+v", c.name, c.data, faults)
		}
	}
	if _, faults := Read("a.txt", make([]byte, 100), ReadOptions{MaxSize: 99}); len(faults) != 1 || !strings.Contains(faults[0].Msg, "larger than") {
		t.Errorf("too large: got %v", faults)
	}
}
