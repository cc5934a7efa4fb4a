package facts

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Comments are kept wherever they stand: marks are strewn over the cases and
// the seeds, at the ends of lines and on lines of their own, indented at
// random. Wherever YAML takes them for comments, all are there afterwards.
func TestFormatKeepsMarks(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	tried, kept := 0, 0
	texts := markTexts(t)
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		text := texts[name]
		for range 5 {
			marked, n := strew(r, text)
			file, _, _ := strings.Cut(name, " ")
			if cmp.Diff(reading(t, file, text), reading(t, file, marked)) != "" {
				continue // a mark fell into a text, or broke the file
			}
			tried++
			got, faults := format1(t, file, marked)
			if len(faults) > 0 {
				t.Fatalf("%q: %v", marked, faults)
			}
			for i := range n {
				if strings.Count(got, fmt.Sprintf("# mark %d.", i)) != 1 {
					t.Fatalf("%q\nformatted as %q\nlost mark %d", marked, got, i)
				}
			}
			kept += n
			checkSame(t, file, marked, got)
		}
	}
	if tried < 300 || kept < 600 {
		t.Errorf("only %d texts with %d marks were read: the test proves little", tried, kept)
	}
}

// markTexts are texts by their names, those of the cases and pieces of the
// seeds.
func markTexts(t *testing.T) map[string]string {
	texts := map[string]string{}
	for _, c := range formatCases {
		if !strings.HasPrefix(c.name, "a.json") {
			texts[c.name], texts[c.name+" canonical"] = c.text, c.want
		}
	}
	names, _ := filepath.Glob("../seeds/*.yaml")
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.SplitAfter(string(text), "\n")
		if filepath.Base(name) != "topics.yaml" {
			texts["a.yaml "+name] = strings.Join(lines[:min(len(lines), 80)], "")
		}
	}
	return texts
}

// strew adds up to four marks to a text, and returns how many.
func strew(r *rand.Rand, text string) (string, int) {
	lines := strings.Split(text, "\n")
	n := 1 + r.IntN(4)
	for i := range n {
		at := r.IntN(len(lines))
		mark := fmt.Sprintf("# mark %d.", i)
		switch r.IntN(4) {
		case 0: // and a blank line somewhere
			blank := r.IntN(len(lines))
			lines[blank] = "\n" + lines[blank]
			fallthrough
		case 1:
			lines[at] = strings.TrimRight(lines[at], "\r") + " " + mark
		case 2:
			lines[at] = strings.Repeat(" ", r.IntN(9)) + mark + "\n" + lines[at]
		default:
			lines[at] = breakAt(r, lines[at], mark)
		}
		lines = strings.Split(strings.Join(lines, "\n"), "\n")
	}
	return strings.Join(lines, "\n"), n
}

// breakAt breaks a line after one of its blanks, with a mark before the break.
func breakAt(r *rand.Rand, line, mark string) string {
	body := strings.TrimLeft(line, " ")
	cut := strings.Index(body[r.IntN(len(body)+1):], " ")
	if cut < 0 {
		return line + " " + mark
	}
	return line[:len(line)-len(body)] + body[:cut] + " " + mark + "\n" + strings.Repeat(" ", r.IntN(9)+1) + body[cut:]
}
