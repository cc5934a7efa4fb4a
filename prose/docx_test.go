package prose

import (
	"archive/zip"
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// docx packs parts, given as name and content, into an archive.
func docx(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		f, err := z.Create(parts[i])
		if err == nil {
			_, err = f.Write([]byte(parts[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func wordXML(body string) string {
	return `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>` + body + `</w:body></w:document>`
}

const (
	par   = `<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>`
	style = `<w:p><w:pPr><w:pStyle w:val="%s"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>`
)

func TestDocx(t *testing.T) {
	for _, c := range []struct{ name, body, notes, want string }{
		{"paragraphs", fmt.Sprintf(par, "One died.") + "<w:p/>" + fmt.Sprintf(par, "Two lived."), "", "1 body: One died.\n3 body: Two lived."},
		{"runs", `<w:p><w:r><w:t>13</w:t></w:r><w:r><w:t>7 died</w:t><w:tab/><w:t>there.</w:t></w:r></w:p>`, "", "1 body: 137 died there."},
		{"styles", fmt.Sprintf(style, "Title", "Ferry.") + fmt.Sprintf(style, "Caption", "A pier."), "", "1 heading: Ferry.\n2 caption: A pier."},
		{"bold headline", fmt.Sprintf(par, "Ferry sinks") + fmt.Sprintf(par, "One died."), "", "1 heading: Ferry sinks\n2 body: One died."},
		{"inserted", `<w:p><w:ins><w:r><w:t>12 died.</w:t></w:r></w:ins></w:p>`, "", "1 body: 12 died."},
		{"deleted", `<w:p><w:del><w:r><w:delText>99</w:delText><w:t>98</w:t></w:r></w:del><w:r><w:t>12 died.</w:t></w:r></w:p>`, "", "1 body: 12 died."},
		{"moved", `<w:p><w:moveFrom><w:r><w:t>99</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>12 died.</w:t></w:r></w:moveTo></w:p>`, "", "1 body: 12 died."},
		{"end deleted", `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Twelve </w:t></w:r></w:p>` + fmt.Sprintf(par, "died."), "", "1 body: Twelve died."},
		{"field", `<w:p><w:r><w:instrText>PAGE 99</w:instrText></w:r><w:r><w:t>Twelve died.</w:t></w:r></w:p>`, "", "1 body: Twelve died."},
		{"hidden", `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:t>Twelve died.</w:t></w:r></w:p>`, "", "1 body: Twelve died."},
		{"fallback", `<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Twelve died.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>99</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`, "", "1 body: Twelve died."},
		{"table", `<w:tbl><w:tr><w:tc>` + fmt.Sprintf(par, "dead") + `</w:tc><w:tc>` + fmt.Sprintf(par, "12") + `</w:tc></w:tr></w:tbl>`, "", "1 cell: dead\n2 cell: 12"},
		{"list", `<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>12 dead</w:t></w:r></w:p>`, "", "1 list item: 12 dead"},
		{"notes", fmt.Sprintf(par, "One died."), `<w:footnotes><w:footnote w:type="separator">` + fmt.Sprintf(par, "x") + `</w:footnote><w:footnote>` + fmt.Sprintf(par, "Or two.") + `</w:footnote></w:footnotes>`, "1 body: One died.\n2 footnote: Or two."},
		{"line end", "<w:p><w:r><w:t>One\ndied.</w:t></w:r></w:p>", "", "1 body: One died."},
	} {
		parts := []string{"word/document.xml", wordXML(c.body)}
		if c.notes != "" {
			parts = append(parts, "word/footnotes.xml", c.notes)
		}
		d, faults := Read("a.docx", docx(t, parts...), ReadOptions{})
		var got []string
		for _, p := range d.Paragraphs {
			got = append(got, fmt.Sprintf("%d %s: %s", p.Number, p.Kind, d.Words(p.Span)))
			if pos := d.Pos(p.Start, 1); pos.Line != p.Number || pos.Column != 1 {
				t.Errorf("%s: paragraph %d is at %v", c.name, p.Number, pos)
			}
		}
		if s := strings.Join(got, "\n"); s != c.want || len(faults) > 0 {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", c.name, faults, s, c.want)
		}
	}
}

func TestDocxFaults(t *testing.T) {
	good := docx(t, "word/document.xml", wordXML(fmt.Sprintf(par, strings.Repeat("One died. ", 100))))
	broken := bytes.Clone(good)
	broken[60] ^= 0xff
	for _, c := range []struct {
		name, want string
		data       []byte
	}{
		{"no document", "holds no word/document.xml", docx(t, "xl/workbook.xml", "<a/>")},
		{"damaged XML", "damaged at line 1", docx(t, "word/document.xml", "<w:document><w:p>")},
		{"nested", "nested too deep", docx(t, "word/document.xml", strings.Repeat("<a>", 2000))},
		{"bomb", "unpacks to more than 64 MB", docx(t, "word/document.xml", wordXML(fmt.Sprintf(par, strings.Repeat("a", 65<<20))))},
		{"damaged archive", "damaged", broken},
		{"cut off", "not even a zip archive", good[:len(good)/2]},
	} {
		d, faults := Read("a.docx", c.data, ReadOptions{})
		if len(faults) != 1 || !strings.Contains(faults[0].Msg, c.want) || faults[0].Hint == "" {
			t.Errorf("%s: got %+v", c.name, faults)
		}
		if d == nil {
			t.Errorf("%s: no document", c.name)
		}
	}
}
