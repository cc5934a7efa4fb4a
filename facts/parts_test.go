package facts

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
)

// bigTable is a table large enough to be read in parts, with cells over
// several lines and now and then a fault.
func bigTable(rows int, extra string) string {
	var b strings.Builder
	b.WriteString("topic,source,value,hedge,note\n")
	for i := range rows {
		note := fmt.Sprintf("note %d", i)
		if i%7 == 0 {
			note = fmt.Sprintf("\"note, \"\"%d\"\"\nand more, and\r\nmore\"", i)
		}
		if i%1000 == 999 {
			note += ",one cell too many"
		}
		fmt.Fprintf(&b, "event-%d/deaths,s%d,%d,at least,%s\n", i%997, i%5, i%50, note)
		if i == rows/2 {
			b.WriteString(extra)
		}
	}
	return b.String()
}

func describeCorpus(c *Corpus) string {
	var b strings.Builder
	for _, s := range c.Sources {
		fmt.Fprintln(&b, s.ID, s.Pos)
	}
	for _, cl := range c.Claims {
		fmt.Fprintln(&b, cl.Pos, cl.Topic, cl.TopicPos(), cl.Source.ID, cl.Source.Pos, cl.Value.Text, cl.Value.Kind, cl.Note)
	}
	for _, f := range c.Faults {
		fmt.Fprintln(&b, f)
	}
	numbers, names := c.TopicNumbers()
	fmt.Fprintln(&b, numbers[:min(len(numbers), 2000)], len(names))
	return b.String()
}

// A table read in parts gives what it gives read from end to end, whole or
// with quotation marks that do not pair up.
func TestParts(t *testing.T) {
	defer func(old int) { partSize = old }(partSize)
	partSize = 32 << 10
	for _, extra := range []string{"", "a/b,s0,1,,a \"bare\" mark\n", "a/b,s0,1,,\"never closed\n", "a/b,new source,1,,\n"} {
		table := bigTable(3_000, extra)
		fsys := fstest.MapFS{"a.csv": {Data: []byte(table)}, "b.yaml": {Data: []byte("source: {id: s3}\nfacts: {event-1/deaths: 3}\n")}}
		if len(table) < 2*partSize {
			t.Fatal("the table is too small to be read in parts")
		}
		var want string
		for _, procs := range []int{1, 2, 3} {
			old := runtime.GOMAXPROCS(procs)
			c, err := Load(LoadOptions{Paths: []string{"."}, FS: fsys})
			if err != nil {
				t.Fatal(err)
			}
			got := describeCorpus(c)
			runtime.GOMAXPROCS(old)
			if want == "" {
				want = got
			}
			if got != want {
				t.Errorf("%q: %d processors read something else", extra, procs)
			}
		}
	}
}
