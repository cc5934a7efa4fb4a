package prose

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// fuzzFormat checks for any file what Read promises: no panic, a text as long
// as the decoded file, spans in order and within it, places within the file.
func fuzzFormat(f *testing.F, format Format, seeds ...[]byte) {
	if len(seeds) == 0 {
		f.Fatal("no seeds: the run would prove nothing")
	}
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, _ := Read("x", data, ReadOptions{Format: format})
		if format != DOCX && d.Encoding == "UTF-8" && len(d.Text) != len(data) && d.Text != "" {
			t.Fatalf("text of %d bytes for %d", len(d.Text), len(data))
		}
		if !utf8.ValidString(d.Text) {
			t.Fatal("the text is no UTF-8")
		}
		checkSpans(t, d, len(data))
	})
}

func checkSpans(t *testing.T, d *Document, size int) {
	end := 0
	for _, s := range d.Sentences {
		p := d.Paragraphs[s.Paragraph]
		if s.Start < end || s.Empty() || s.End > p.End || s.Start < p.Start || p.End > len(d.Text) {
			t.Fatalf("sentence %+v after %d in paragraph %+v", s, end, p)
		}
		end = s.End
		if pos := d.Pos(s.Start, s.End-s.Start); pos.Length < 0 || d.Format != DOCX && pos.Offset+pos.Length > size {
			t.Fatalf("place %+v in %d bytes", pos, size)
		}
		if isBlank(d.Text[s.Start]) || isBlank(d.Text[s.End-1]) {
			t.Fatalf("sentence %q has blanks at its ends", d.Text[s.Start:s.End])
		}
	}
}

func plainSeeds() (out [][]byte) {
	for _, c := range sentenceCases {
		out = append(out, []byte("Ferry sinks\n\n"+c+"\n\nLeave a Reply\n12"))
	}
	return append(out, latin(accented), []byte("\xff\xfea\x00"), []byte("\xef\xbb\xbf"+accented), []byte("a\u00a0b\u00adc https://a.b/1"))
}

func FuzzPlain(f *testing.F) { fuzzFormat(f, Plain, plainSeeds()...) }

func FuzzMarkdown(f *testing.F) {
	fuzzFormat(f, Markdown, []byte("---\ntitle: a\ndate: 2024-01-02\n---\n# A\n\n**1**3 `a` [b](c) ~~d~~[^1]\n\n- x\n\n|a|\n|-|\n|b|\n\n<p>c</p>\n\n[^1]: e"),
		[]byte("+++\n+++\n> > > - 1. a"), []byte("<!-- a -->\n<del>b</del> &amp; \\*"))
}

func FuzzHTML(f *testing.F) {
	fuzzFormat(f, HTML, []byte(inPage("<h1>A</h1><p>"+lead+"<p>21<sup>st</sup> &mdash;x<br><br>y")), []byte("<table><tr><td><p><li></table></div>"),
		[]byte(strings.Repeat("<div>", 600)+"a"), []byte("<title>a<script>b<!--c"), latin("<meta charset=iso-8859-1><p>é"))
}

func FuzzDocx(f *testing.F) {
	fuzzFormat(f, DOCX, docx(f, "word/document.xml", wordXML(fmt.Sprintf(par, "One died."))), []byte("PK\x03\x04"))
}

// FuzzDocxXML skips the archive, through which no fuzzer finds its way.
func FuzzDocxXML(f *testing.F) {
	f.Add(wordXML(fmt.Sprintf(par, "One died.") + fmt.Sprintf(style, "Title", "A")))
	f.Add(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:p>`)
	f.Fuzz(func(t *testing.T, document string) {
		data := docx(t, "word/document.xml", document)
		d, _ := Read("x", data, ReadOptions{Format: DOCX})
		checkSpans(t, d, len(data))
	})
}
