package facts

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// chanceHeads begin the files that pieces are put together to.
var chanceHeads = []struct{ name, head, tail string }{
	{"a.yaml", "facts:\n  a/b:", "\n"},
	{"a.yaml", "facts:\n  a/b:\n    - ", "\n"},
	{"a.yaml", "facts:\n  a/b:\n    - value: 1 # c\n      ", "\n"},
	{"a.yaml", "facts:\n  a/b:\n    value: 1\n    note:", ""},
	{"a.yaml", "facts: {a/b: ", "}"},
	{"a.yaml", "facts: {\n  a/b: [", " # x\n]}"},
	{"topics.yaml", "topics:\n  a/b:", "\n"},
	{"topics.yaml", "names:\n  x:", "\n"},
}

// chancePieces are what files are put together from.
var chancePieces = []string{
	"a", "x y", "null", "~", "1.5", "é", "--", "?", "b: ", "value: ", "value: ", "at: ", "at: x\n      ", "value: 1\n", "label: ", "also: ",
	"\n", "\n\n", "\n  ", "\n    ", "\n    ", "\n      ", "- ", "- ", "-", "\n    - ", "\n    - ", "\n      - ", " ", "\t", "\r", "\u0085",
	"[", "]", "{", "}", ", ", ",", ": ", "[g, h]", "[ # i\n      j ]", "{f: 1}", "{value: 2}", "{value: 1, at: x}", "{ # k\n }",
	"'", "\"", "\\", "'i j'", "\"k\"", "'x\n      y'", "|\n        x\n", "|-\n      t", ">", "!", "!!str ", "!!int ", "&x ", "*x", "<<: *x",
	"#", " # l\n", "# m\n    ", "\n# n\n    ", "\n    # o\n      ", " # p\n      ", ", # q\n ", "##", "::x",
}

// TestFormatByChance puts files together from pieces of YAML: each that has no
// faults has a canonical form, whose own it is, with all comments and no two
// blank lines in a row.
func TestFormatByChance(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	files := 20_000
	if raced || testing.Short() {
		files = 5_000
		t.Logf("the race detector or -short: %d files, not 20,000", files)
	}
	read := 0
	for range files {
		c := chanceHeads[random.IntN(len(chanceHeads))]
		text := c.head
		for range 1 + random.IntN(12) {
			text += chancePieces[random.IntN(len(chancePieces))]
		}
		text += c.tail
		if checkFormat(t, c.name, text) != "" {
			read++
		}
		if t.Failed() {
			return
		}
	}
	if read < files/50 {
		t.Errorf("only %d of %d files could be formatted: the test says little", read, files)
	}
	t.Logf("%d of %d formatted", read, files)
}

// checkFormat holds what the canonical form promises for one file, and returns
// that form; "" for one that has none.
func checkFormat(t *testing.T, name, text string) string {
	t.Helper()
	after, faults := format1(t, name, text)
	for _, bad := range faults {
		if strings.HasPrefix(bad.Msg, errChanged.Error()) {
			t.Errorf("%s %q: %v", name, text, bad)
		}
	}
	if after == "" {
		return ""
	}
	if again, _ := format1(t, name, after); again != after {
		t.Errorf("%s %q: formatted as %q, then as %q", name, text, after, again)
	}
	checkSame(t, name, text, after)
	checkComments(t, text, after)
	if strings.Contains(after, "\r") || strings.HasPrefix(after, bom) || !strings.HasSuffix(after, "\n") ||
		strings.Contains(after, "\n\n\n") && !strings.Contains(after, "|") {
		t.Errorf("%s %q: formatted as %q", name, text, after)
	}
	return after
}
