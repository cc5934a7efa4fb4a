package facts

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
)

// hugeFiles are files of a given size that try to cost far more than they
// weigh, and what is said of them. Reading one of n bytes may take memory in
// proportion to n, and the test would not come to an end if it took time in
// proportion to its square.
var hugeFiles = []struct {
	name string
	make func(n int) string
	want string // the first fault; "" for none
}{
	{"a.yaml one line", func(n int) string { return "facts:\n  a/b: " + strings.Repeat("x", n) + "\n" }, ""},
	{"a.json one line", func(n int) string { return `{"facts": {"a/b": "` + strings.Repeat("x", n) + `"}}` }, ""},
	{"a.jsonl one line", func(n int) string {
		return `{"topic": "a/b", "source": "s", "value": "` + strings.Repeat("x", n) + `"}`
	}, ""},
	{"a.csv one cell", func(n int) string { return "topic,source,value\na/b,s," + strings.Repeat("x", n) + "\n" }, ""},
	{"a.csv digits", func(n int) string { return "topic,source,value\na/deaths,s," + strings.Repeat("1", n) + "\n" }, ""},
	{"a.csv exponents", func(n int) string {
		return "topic,source,value\n" + rep(n/40, "e%d/deaths,s,1e999999999%d\n")
	}, ""},
	{"a.csv years", func(n int) string {
		return "topic,source,value\n" + rep(n/40, "e%d/date,s,Y-17E7000%d\n")
	}, ""},
	{"a.csv columns", func(n int) string { return "topic,source,value" + strings.Repeat(",", n) + "\n" }, fmt.Sprintf("more than %d cells in a row", maxColumns)},
	{"a.csv marks", func(n int) string { return "topic,source,value\n" + strings.Repeat(`"`, n) }, "1 cells in a table of 3 columns"},
	{"a.csv short rows", func(n int) string { return "topic,source,value\n" + strings.Repeat("a\n", n/100) }, "1 cells in a table of 3 columns"},
	{"a.yaml deep", func(n int) string { return "facts: " + strings.Repeat("{a: ", n/4) }, "nested too deep"},
	{"a.yaml deep list", func(n int) string { return strings.Repeat("- ", n/2) + "x\n" }, "nested too deep"},
	{"a.json deep", func(n int) string { return strings.Repeat("[", n) }, "nested too deep"},
	{"a.jsonl deep", func(n int) string { return strings.Repeat(`{"a":`, n/5) }, "nested too deep"},
	{"a.yaml keys", func(n int) string { return "facts:\n" + rep(n/100, "  e%d/a: 1 # %[1]d\n") }, ""},
	{"a.yaml keys twice", func(n int) string {
		return "facts:\n" + rep(n/200, "  e%d/a: 1 # x\n") + rep(n/200, "  e%d/a: 1 # x\n")
	}, `"e0/a" stands here twice, first in line 2`},
	{"a.json keys twice", func(n int) string {
		return `{"facts": {` + rep(n/200, "\"e%d/a\": 1,\n") + rep(n/200, "\"e%d/a\": 1,\n") + `"a/b": 1}}`
	}, `"e0/a" stands here twice, first in line 1`},
	{"a.yaml unknown keys", func(n int) string { return "source:\n" + rep(n/100, "  k%d: 1\n") + "facts: {a/b: 1}\n" }, `a source has no key "k0"`},
	{"a.yaml list", func(n int) string { return "facts:\n  a/b:\n" + rep(n/50, "    - %d\n") }, ""},
	{"a.yaml one text, many aliases", func(n int) string {
		return "facts:\n  a: &a " + strings.Repeat("x", n) + "\n" + rep(n/100, "  a%d: *a\n")
	}, fmt.Sprintf("aliases stand for more than %d MB of text", repeatLimit>>20)},
	{"a.yaml aliases of aliases", func(n int) string {
		return "facts:\n  a0: &a0 " + strings.Repeat("lol ", n/4) + "\n" + rep(60, "  a1%d: &a1%[1]d [*a0, *a0]\n")
	}, fmt.Sprintf("aliases stand for more than %d MB of text", repeatLimit>>20)},
}

// rep repeats a pattern with a number.
func rep(n int, pattern string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, pattern, i)
	}
	return b.String()
}

// TestLimits reads them, small and four times as large. A limit of its own
// bounds what an alias or a row may make of a file, and is named.
func TestLimits(t *testing.T) {
	for _, h := range hugeFiles {
		name, _, _ := strings.Cut(h.name, " ")
		var allocated [2]uint64
		for i, n := range []int{1 << 20, 4 << 20} {
			text := h.make(n)
			corpus, took := allocatedBy(t, name, text)
			allocated[i] = took
			got := ""
			if len(corpus.Faults) > 0 {
				got = corpus.Faults[0].Msg
				if corpus.Faults[0].Pos.Line == 0 {
					t.Errorf("%s: %q has no place", h.name, got)
				}
			}
			if !strings.HasPrefix(got, h.want) || h.want == "" && got != "" {
				t.Errorf("%s of %d MB: %.200q, want %q", h.name, n>>20, got, h.want)
			}
		}
		if allocated[1] > 6*allocated[0]+64<<20 {
			t.Errorf("%s: 1 MB takes %d MB, 4 MB take %d", h.name, allocated[0]>>20, allocated[1]>>20)
		}
	}
}

func allocatedBy(t *testing.T, name, text string) (*Corpus, uint64) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	corpus, err := Parse(name, []byte(text), LoadOptions{FS: fstest.MapFS{}})
	if err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	return corpus, after.TotalAlloc - before.TotalAlloc
}
