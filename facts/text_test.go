package facts

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// textCases are quotes and whether they stand in a text.
var textCases = []struct {
	text, quote string
	want        string // the passage, "" for none
}{
	{"killed 133 people", "killed 133 people", "killed 133 people"},
	{"It killed 133\n  people in", "killed 133 people", "killed 133\n  people"},
	{"killed\u00a0133\u202fpeople", "killed 133 people", "killed\u00a0133\u202fpeople"},
	{"killed 133 people", " killed\t133\n", "killed 133"},
	{"the “main” group", `the "main" group`, "the “main” group"},
	{`the "main" group`, "„main”", `"main"`},
	{"ISIS’s ‘caliphate’", "ISIS's 'caliphate'", "ISIS’s ‘caliphate’"},
	{"4,000–6,000 fighters", "4,000-6,000", "4,000–6,000"},
	{"a group — the first", "group - the", "group — the"},
	{"the orga\u00adni\u00adsation grew", "organisation", "orga\u00adni\u00adsation"},
	{"organisation", "orga\u00adnisation", "organisation"},
	{"Kraków é 12", "é 12", "é 12"},
	{"in Kraków", "Kraków", "Kraków"},
	{"…", "…", "…"},
	{"a …", "…", "…"},
	// nothing else is overlooked
	{"killed 133 people", "Killed 133 people", ""},
	{"killed 133 people", "killed 133, people", ""},
	{"killed 133 people", "killed  people", ""},
	{"killed 133 people", "killed … people", ""},
	{"organization", "organisation", ""},
	{"4,000 – 6,000", "4,000–6,000", ""},
	// a quote holds whole words and numbers
	{"killed 137 people", "killed 13", ""},
	{"killed 137 people", "illed 137", ""},
	{"some 1,200 fled", "some 1", ""},
	{"some 1,200 fled", "200 fled", ""},
	{"rose 3.5 times", "5 times", ""},
	{"killed 13. Then", "killed 13", "killed 13"},
	{"13, 14 and 15", "14 and", "14 and"},
	{"killed 137, then killed 13", "killed 13", "killed 13"},
	{"U.S.-backed", "U.S.", "U.S."},
	{"", "x", ""},
	{"x", "", ""},
	{"x", " ", ""},
}

func TestTextFind(t *testing.T) {
	for _, c := range textCases {
		text, got := NewText("a.txt", c.text), ""
		for p := range text.Find(c.quote) {
			got = c.text[p.Start:p.End]
			break
		}
		if got != c.want {
			t.Errorf("%q in %q: got %q, want %q", c.quote, c.text, got, c.want)
		}
	}
}

// TestTextFindAll holds that every place is found, in order.
func TestTextFindAll(t *testing.T) {
	text := NewText("a.txt", "ten dead.\nAt least ten died.\n\nTen, ten")
	var lines []int
	for p := range text.Find("ten") {
		lines = append(lines, text.Line(p.Start))
	}
	if fmt.Sprint(lines) != "[1 2 4]" {
		t.Errorf("lines %v", lines)
	}
}

func TestTextNearest(t *testing.T) {
	const article = "Gunmen stormed a hall on Friday.\n\nThe attack killed 133 people and wounded at least 100. " +
		"The hall burned down.\n\nOfficials said the group killed 13 people in 2017 in an attack on a hospital."
	for _, c := range []struct{ quote, want string }{
		{"killed 134 people", "killed 133 people"},
		{"Killed 133 people", "killed 133 people"},
		{"wounded about 100", "wounded at least 100"},
		{"killed 13 persons in 2017", "killed 13 people in 2017"},
		{"stormed the hall on Friday", "stormed a hall on Friday"},
		{"the parliament in Lima", ""},
		{"…", ""},
	} {
		text := NewText("a.txt", article)
		p, ok := text.Nearest(c.quote)
		got := ""
		if ok {
			got = text.Words(p)
		}
		if got != c.want {
			t.Errorf("nearest to %q: got %q, want %q", c.quote, got, c.want)
		}
	}
}

func TestTextPlaces(t *testing.T) {
	text := NewText("a.txt", "head\n\nfirst line\nsecond line\n  \nlast")
	for _, c := range []struct {
		word       string
		line, para int
	}{{"head", 1, 1}, {"first", 3, 2}, {"second", 4, 2}, {"last", 6, 3}} {
		at := strings.Index(text.Body, c.word)
		if line, para := text.Line(at), text.Paragraph(at); line != c.line || para != c.para {
			t.Errorf("%s: line %d, paragraph %d, want %d and %d", c.word, line, para, c.line, c.para)
		}
	}
	for body, want := range map[string]int{"": 0, "a": 1, "a\n": 1, "a\nb": 2, "a\nb\n": 2} {
		if got := NewText("a.txt", body).Lines(); got != want {
			t.Errorf("%q has %d lines, want %d", body, got, want)
		}
	}
}

func TestParseLocator(t *testing.T) {
	for _, c := range []struct {
		text string
		want Locator
		ok   bool
	}{
		{"line 7", Locator{false, 7, 7}, true},
		{"Line 7-9", Locator{false, 7, 9}, true},
		{"lines 7–9", Locator{false, 7, 9}, true},
		{" para 3 ", Locator{true, 3, 3}, true},
		{"paragraph 3 - 4", Locator{true, 3, 4}, true},
		{"page 4", Locator{}, false},
		{"the caption", Locator{}, false},
		{"line", Locator{}, false},
		{"line seven", Locator{}, false},
		{"lineage 7", Locator{}, false},
		{"", Locator{}, false},
	} {
		if got, ok := ParseLocator(c.text); ok != c.ok || ok && got != c.want {
			t.Errorf("%q: got %v %t, want %v %t", c.text, got, ok, c.want, c.ok)
		}
	}
}

// FuzzTextFind holds Find against a slow twin that folds the text and looks at
// every place of it, and that whatever stands in a text is its nearest passage.
func FuzzTextFind(f *testing.F) {
	for _, c := range textCases {
		f.Add(c.text, c.quote)
	}
	f.Fuzz(func(t *testing.T, body, quote string) {
		if !utf8.ValidString(body) || !utf8.ValidString(quote) {
			return // Text holds what Load has decoded, which is UTF-8
		}
		text := NewText("a.txt", body)
		var got []string
		for p := range text.Find(quote) {
			if p.Start < 0 || p.End > len(body) || p.Start >= p.End {
				t.Fatalf("%q in %q: passage %v", quote, body, p)
			}
			got = append(got, string(foldQuote(body[p.Start:p.End]).text))
		}
		q := foldQuote(quote).text
		for _, g := range got {
			if g != string(q) {
				t.Errorf("%q in %q: found %q", quote, body, g)
			}
		}
		if want := findSlowly(foldQuote(body).text, q); len(wordsOf(q)) > 0 && len(got) != want {
			t.Errorf("%q in %q: found %d times, want %d", quote, body, len(got), want)
		}
		if p, ok := text.Nearest(quote); ok && (p.Start < 0 || p.End > len(body) || p.Start >= p.End) {
			t.Errorf("nearest to %q in %q: passage %v", quote, body, p)
		}
	})
}

func findSlowly(text, q []byte) (n int) {
	for i := range text {
		if len(q) > 0 && bytes.HasPrefix(text[i:], q) && !joined(text, i) && !joined(text, i+len(q)) {
			n++
		}
	}
	return n
}

func TestSourceTexts(t *testing.T) {
	sheet := func(text string) string {
		return "source: {text: " + text + "}\nfacts: {a/b: {value: 7, quote: seven, at: line 1}, a/c: 8}\n"
	}
	for _, c := range []struct {
		name  string
		opt   LoadOptions
		files map[string]string
		want  string // faults
		text  string // of the source
	}{
		{"beside", LoadOptions{}, map[string]string{"f/a.yaml": sheet("a.txt"), "f/a.txt": "seven"}, "", "f/a.txt"},
		{"above", LoadOptions{}, map[string]string{"f/a.yaml": sheet("../t/a.txt"), "t/a.txt": "seven"}, "", "t/a.txt"},
		{"missing", LoadOptions{}, map[string]string{"a.yaml": sheet("a.txt")}, "a.yaml:1:16: the text a.txt cannot be read: file does not exist", ""},
		{"a folder", LoadOptions{}, map[string]string{"a.yaml": sheet("b"), "b/a.txt": ""}, "a.yaml:1:16: the text b is a folder", ""},
		{"not UTF-8", LoadOptions{}, map[string]string{"a.yaml": sheet("a.txt"), "a.txt": "caf\xe9"}, "a.txt:1:4: not UTF-8: this looks like Latin-1", ""},
		{"too large", LoadOptions{MaxSize: 100}, map[string]string{"a.yaml": sheet("a.txt"), "a.txt": strings.Repeat("x", 101)}, "a.yaml:1:16: the text a.txt is larger than 100 bytes", ""},
		{"a quote wanted", LoadOptions{Require: []string{"quote"}}, map[string]string{"a.yaml": sheet("a.txt"), "a.txt": "x"}, `a.yaml:2:57: "a/c" has no quote`, "a.txt"},
		{"a place wanted", LoadOptions{Require: []string{"at"}}, map[string]string{"a.yaml": sheet("a.txt"), "a.txt": "x"}, `a.yaml:2:57: "a/c" does not say where it stands`, "a.txt"},
	} {
		corpus := load(t, c.opt, c.files)
		var faults []string
		for _, f := range corpus.Faults {
			faults = append(faults, f.Pos.String()+": "+f.Msg)
		}
		if got := strings.Join(faults, "; "); got != c.want {
			t.Errorf("%s: faults %q, want %q", c.name, got, c.want)
		}
		text := ""
		if s := corpus.Sources[0].Text; s != nil {
			text = s.Name
		}
		if text != c.text {
			t.Errorf("%s: text %q, want %q", c.name, text, c.text)
		}
	}
}

// TestSourceTextIsNoSource holds that a text that a sheet names is not to be
// read as an article, too.
func TestSourceTextIsNoSource(t *testing.T) {
	c := load(t, LoadOptions{Paths: []string{"a.yaml", "a.txt", "b.txt"}},
		map[string]string{"a.yaml": "source: {text: ./a.txt}\nfacts: {a/b: 7}", "a.txt": "x", "b.txt": "x"})
	if len(c.Faults) > 0 || fmt.Sprint(c.Texts) != "[b.txt]" {
		t.Errorf("texts %v, faults %v", c.Texts, c.Faults)
	}
}

// BenchmarkTextFind looks a thousand quotes up in a long text, half of which
// stand there; the others get their nearest passage.
func BenchmarkTextFind(b *testing.B) {
	var s strings.Builder
	for i := range 10_000 {
		fmt.Fprintf(&s, "On that day %d people of the town of Place%d fled over the river, officials said.\n", i*7, i%100)
	}
	body := s.String()
	b.SetBytes(int64(len(body)))
	for b.Loop() {
		text := NewText("a.txt", body)
		for i := range 500 {
			for range text.Find(fmt.Sprintf("%d people of the town", i*7)) {
				break
			}
			if p, ok := text.Nearest(fmt.Sprintf("%d persons of the town", i*7)); !ok || p.Start < 0 {
				b.Fatal("nothing near")
			}
		}
	}
}
