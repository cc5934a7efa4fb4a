package main

import (
	"strings"
	"testing"
)

// TestTaken holds which files behind --against are said to be drafts: those that may
// have been meant as sources.
func TestTaken(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, x := range []struct{ args, note string }{
		{"story.md --against a.txt b.txt", "b.txt is taken as a draft; if it is a source, write --against before it"},
		{"story.md --against a.txt b.txt c.txt", "b.txt and c.txt are taken as drafts; if they are sources, write --against before each"},
		{"-f line story.md --against=a.txt b.txt --against c.txt d.txt", "b.txt and d.txt are taken as drafts; if they are sources, write --against before each"},
		{"s.md --against 1 2 3 4 5 6 7", "2, 3, 4 and 3 more are taken as drafts; if they are sources, write --against before each"},
		{"story.md --against a.txt -", "- is taken as a draft; if it is a source, write --against before it"},
		{"story.md --against a.txt --against b.txt", ""},
		{"story.md two.md --against a.txt", ""},
		{"--against a.txt story.md two.md", ""},
		{"story.md --against a.txt -f line two.md", ""},
	} {
		got := runIn(append([]string{"draft"}, strings.Fields(x.args)...), "")
		note, _, _ := strings.Cut(got.Stderr, "\n")
		if note, is := strings.CutPrefix(note, "note: "); is && note != x.note || !is && x.note != "" {
			t.Errorf("%s:\n got %q\nwant %q", x.args, note, x.note)
		}
	}
}
