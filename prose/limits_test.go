package prose

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

// hugeTexts try to cost far more than they weigh; see TestLimits of facts.
var hugeTexts = []struct {
	name string
	make func(n int) string
}{
	{"one line.txt", func(n int) string {
		return "PORT ALDA, 7 May 2025 — " + strings.Repeat("The fire killed 31 people. ", n/27)
	}},
	{"one word.txt", func(n int) string { return strings.Repeat("x", n) }},
	{"one figure.txt", func(n int) string { return "The fire killed " + strings.Repeat("1", n) + " people." }},
	{"marks.txt", func(n int) string { return strings.Repeat("“", n/3) }},
	{"stops.txt", func(n int) string { return strings.Repeat(". ", n/2) }},
	{"one line.md", func(n int) string { return "# A\n\n" + strings.Repeat("The fire killed 31 people. ", n/27) }},
	{"deep.md", func(n int) string { return strings.Repeat("> ", n/2) + "a" }},
	{"stars.md", func(n int) string { return strings.Repeat("*", n) + "a" }},
	{"pairs.md", func(n int) string { return strings.Repeat("*a_ ", n/4) }},
	{"brackets.md", func(n int) string { return strings.Repeat("[", n) + "a" }},
	{"links.md", func(n int) string { return strings.Repeat("[a](", n/4) + "a" }},
	{"ticks.md", func(n int) string { return strings.Repeat("a`", n/2) }},
	{"table.md", func(n int) string { return strings.Repeat("|", n/2) + "\n" + strings.Repeat("|-", n/4) + "\n" }},
	{"comments.md", func(n int) string { return strings.Repeat("<!--", n/4) }},
	{"one line.html", func(n int) string {
		return "<html><body><article><h1>A</h1><p>" + strings.Repeat("The fire killed 31 people. ", n/27) + "</p></article>"
	}},
	{"deep.html", func(n int) string { return strings.Repeat("<div>", n/5) + "a" }},
	{"deep lists.html", func(n int) string { return strings.Repeat("<ul><li>", n/8) + "a" }},
	{"tables.html", func(n int) string { return strings.Repeat("<table><tr><td>", n/15) + "a" }},
	{"formatting.html", func(n int) string { return strings.Repeat("<b><i><u>", n/9) + "a" }},
	{"attributes.html", func(n int) string { return "<p " + strings.Repeat("a=1 ", n/4) + ">a" }},
	{"entities.html", func(n int) string { return "<p>" + strings.Repeat("&amp;", n/5) }},
	{"open comment.html", func(n int) string { return strings.Repeat("<!--a", n/5) }},
	{"meta.html", func(n int) string { return strings.Repeat(`<meta name=date content=2024-01-01>`, n/35) + "<p>a" }},
	{"json-ld.html", func(n int) string {
		return `<script type="application/ld+json">` + strings.Repeat("[", n) + `</script><p>a`
	}},
}

// TestLimits reads texts small and four times as large: memory grows with the
// size, and the test comes to an end.
func TestLimits(t *testing.T) {
	size := 1 << 18
	if raced {
		size = 1 << 15
		t.Logf("the race detector: %d KB instead of 256", size>>10)
	}
	for _, h := range hugeTexts {
		var took [2]uint64
		for i, n := range []int{size, 4 * size} {
			text := []byte(h.make(n))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			d, faults := Read(h.name, text, ReadOptions{})
			runtime.ReadMemStats(&after)
			took[i] = after.TotalAlloc - before.TotalAlloc
			if d == nil || len(faults) > 10 {
				t.Errorf("%s: %d faults", h.name, len(faults))
			}
		}
		if took[1] > 6*took[0]+32<<20 {
			t.Errorf("%s: %d KB take %d MB, four times as much takes %d", h.name, size>>10, took[0]>>20, took[1]>>20)
		}
	}
}

// TestTooLarge holds what is said of a text that is larger than any article.
func TestTooLarge(t *testing.T) {
	line := bytes.Repeat([]byte("x"), 100<<20)
	for _, name := range []string{"a.txt", "a.md", "a.html", "a.docx", "a"} {
		d, faults := Read(name, line, ReadOptions{})
		if len(faults) != 1 || faults[0].Pos.File != name || !strings.Contains(faults[0].Msg, "the file is larger than ") || faults[0].Hint == "" || len(d.Text) > 0 {
			t.Errorf("%s: %v", name, faults)
		}
	}
}

// TestDocxBombs are archives that are made to break what unpacks them.
func TestDocxBombs(t *testing.T) {
	one := fmt.Sprintf(par, "One died.")
	good := docx(t, "word/document.xml", wordXML(one))
	declared := func(size uint32) []byte { // in the archive's list of its parts
		b := bytes.Clone(good)
		at := bytes.LastIndex(b, []byte("PK\x01\x02"))
		binary.LittleEndian.PutUint32(b[at+24:], size)
		return b
	}
	crc := bytes.Clone(good)
	crc[bytes.LastIndex(crc, []byte("PK\x01\x02"))+16] ^= 0xff
	laughs := `<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>`
	var many []string
	for i := range maxParts + 1 {
		many = append(many, fmt.Sprint("p", i), "")
	}
	for _, c := range []struct {
		name, want string
		data       []byte
	}{
		{"a sum that is wrong", "the archive is damaged", crc},
		{"a size of 4 GB declared", "unpacks to more than 64 MB", declared(1<<32 - 2)},
		{"a size too small declared", "damaged", declared(3)},
		{"one in another", "its XML is damaged", docx(t, "word/document.xml", string(good))},
		{"entities of entities", "damaged at line 1", docx(t, "word/document.xml", laughs)},
		{"a file outside", "is damaged", docx(t, "word/document.xml", `<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:p><w:r><w:t>&a;</w:t></w:r></w:p>`)},
		{"too much text", "its text is longer than 8 MB", docx(t, "word/document.xml", wordXML(strings.Repeat(fmt.Sprintf(par, strings.Repeat("word ", 1<<18)), 8)))},
		{"too many parts", "holds more than 20000 parts", docx(t, many...)},
		{"no text at all", "damaged at line 1", docx(t, "word/document.xml", "\x00\x01")},
	} {
		d, faults := Read("a.docx", c.data, ReadOptions{})
		if len(faults) != 1 || !strings.Contains(faults[0].Msg, strings.TrimPrefix(c.want, "is ")) || faults[0].Hint == "" || faults[0].Pos.File != "a.docx" || strings.Contains(d.Text, "lollol") || strings.Contains(d.Text, "root:") {
			t.Errorf("%s: %+v, want %q", c.name, faults, c.want)
		}
	}
	empty := 1 << 20
	if raced {
		empty = 1 << 16
		t.Logf("the race detector: %d empty paragraphs instead of a million", empty)
	}
	if d, faults := Read("a.docx", docx(t, "word/document.xml", wordXML(strings.Repeat("<w:p/>", empty)+one)), ReadOptions{}); len(faults) > 0 || d.Pos(d.Sentences[0].Start, 1).Line != empty+1 {
		t.Errorf("%d empty paragraphs: %v", empty, faults)
	}
	for cut := range len(good) { // cut off anywhere
		Read("a.docx", good[:cut], ReadOptions{})
	}
}
