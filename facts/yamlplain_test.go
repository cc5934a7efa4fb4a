package facts

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// plainYAMLCases are files that must be read without the YAML library.
var plainYAMLCases = []string{
	"facts:\n  a/b: 1\n",
	"facts: {a/b: 1}",
	"# of whom\nsource:\n  id: x # a note\n\n  title: 'it''s'\n  via: []\nfacts:\n    a/b: \"say \\\"so\\\" \\\\\"\n    c/d:\n        value: -5 °C\n",
	"source: {id: x, via: [a, 'b, c'], title: \"a, b\"}\nfacts: {a/b: [1, 2], c/d: {value: null, at: ~}}\n",
	"facts:\n  a/b:\n  - {value: 1}\n  - value: 2\n    quote: it's #2, isn't it\n  c/d:\n    -   1\n    - null\n    - 'x: y'\n  e/f:\n  g/h: # nothing\n",
	"facts:\n  a/b:\n    # a remark\n    value: http://example.org/a?b=c#d\n# another\n    note: \"\"\n",
	bom + "facts:\n  é/ü: “many”  \n  'x: y': 1\n  \"p\": +5\n",
	"facts:\n  a/b:\n    - k:\n      - 1\n      l: 2\n    - m:\n",
	"a:\n  - b: Null\n  - NULL\n  - ~x\n",
}

// notPlainCases are files that look like those and have to be left to the library.
var notPlainCases = []string{
	"", "# nothing\n", "---\na: 1\n", "a: 1\n---\nb: 2\n", "a: 1\n...\n", " a: 1\n", "%YAML 1.2\n---\na: 1\n",
	"a: 1\nb\n", "a: x: y\n", "a: x\n  y\n", "a: 'x\n  y'\n", "a: 'x' y\n", "a: 'x'#y\n", "a:\tx\n", "a: 1\r\n", "a: \u2028\n",
	"a: &x 1\n", "a: *x\n", "a: !!str 1\n", "a: |\n  x\n", "a: >\n  x\n", "<<: {a: 1}\n", "\"<<\": {a: 1}\n", "? a\n: b\n",
	"a: 1\na: 2\n", "{a: 1}\n", "- a\n", "a: @x\n", "a: `x`\n", "a: %x\n", "a: - 1\n", "a:\n  - - 1\n", "a:\n  -\n    b: 1\n",
	"a:\n    b: 1\n  c: 2\n", "a:\n  b: 1\n   c: 2\n", "a: [1, 2\n", "a: [1, 2,]\n", "a: [1,, 2]\n", "a: {b}\n", "a: {b: }\n", "a: {b,: 1}\n", "a: [b: 1]\n",
	"a: {b:1}\n", "a: {b: c:d}\n", "a: \"\\n\"\n", "a: \"\\\"\n", "a :  1\n", "a: [1] x\n", "a: [1]: 2\n", "a: {b: 1, b: 2}\n", "a: ?x\n",
	"a:\n- 1\n  2\n", "a:\n  - 1\n  b: 2\n", "a: \uFEFFx\n", "a: \u0085\n",
}

// checkPlain holds the plain reader against the library: it gives the same
// document or declines.
func checkPlain(t *testing.T, text string) bool {
	t.Helper()
	f := &file{name: "a.yaml", text: text}
	got := readPlainYAML(f)
	if got == nil {
		return false
	}
	var faults []Fault
	want := readAnyYAML(f, &faults)
	if len(faults) > 0 {
		t.Fatalf("%q: read, but the library says %v", text, faults)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(node{}, field{}, span{}), cmpopts.EquateEmpty()); diff != "" {
		t.Fatalf("%q: (-library +plain)\n%s", text, diff)
	}
	return true
}

func TestPlainYAML(t *testing.T) {
	names, _ := filepath.Glob("../seeds/*.yaml")
	more, _ := filepath.Glob("../docs/example/*.yaml")
	texts := plainYAMLCases
	for _, name := range append(names, more...) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	if len(texts) < len(plainYAMLCases)+7 {
		t.Error("the project's own sheets are not where they were")
	}
	for _, text := range texts {
		if !checkPlain(t, text) {
			t.Errorf("not read without the library: %q", text[:min(len(text), 500)])
		}
	}
	for _, text := range notPlainCases {
		if checkPlain(t, text) {
			t.Errorf("not left to the library: %q", text)
		}
	}
}

func FuzzPlainYAML(f *testing.F) {
	for _, text := range append(plainYAMLCases, notPlainCases...) {
		f.Add(text)
	}
	seedsFor(f, ".yaml")
	f.Fuzz(func(t *testing.T, text string) {
		if utf8.ValidString(text) && !strings.Contains(text, "\x00") && len(text) < 1<<13 {
			checkPlain(t, text)
		}
	})
}

// TestPlainYAMLByChance puts documents together from pieces of YAML.
func TestPlainYAMLByChance(t *testing.T) {
	pieces := []string{"a", "b", "c: ", "d:", "e:\n", "- ", "-", "\n", "\n", "\n  ", "\n  ", "\n    ", "\n- ", "\n  - ", " ", "'", "\"", "[", "]", "{", "}",
		", ", ",", ": ", "#", " # x", "~", "x y", "null", "1.5", "\\", "<<: ", "é", "?", "*x", "&x ", "|", "!", "%", "@", "---", "...", "{f: 1}", "[g, h]", "'i j'", "\"k\""}
	random := rand.New(rand.NewPCG(1, 2))
	read := 0
	const documents = 60_000
	for range documents {
		var b strings.Builder
		b.WriteString("a:")
		for range 1 + random.IntN(14) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		if checkPlain(t, b.String()) {
			read++
		}
	}
	if read < documents/50 {
		t.Errorf("only %d of %d documents were plain: the test says little", read, documents)
	}
	t.Logf("%d of %d plain", read, documents)
}
