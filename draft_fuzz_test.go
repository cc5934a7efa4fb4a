package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"crosscheck/facts"
)

// seedTexts are texts as people and mischief-makers write them.
func seedTexts(f *testing.F) {
	for _, name := range []string{"docs/example/story.md", "testdata/cmd/draft-text/story.txt"} {
		text := content(name)
		if text == "" {
			f.Fatalf("%s is empty: the fuzz run would prove nothing", name)
		}
		f.Add(text)
	}
	f.Add("# x: [1]\n\n“31” people — died. [crosscheck: ignore]\n<!-- crosscheck: ignore a --> 34 people died.\n")
	f.Add("\ufeffNo one was hurt in 2017,\r\n said \"~\": 5 km (3 miles).\x00\x1b[31m 12 people died \u202e")
}

// FuzzExtract looks for articles whose sheet has faults.
func FuzzExtract(f *testing.F) {
	seedTexts(f)
	f.Fuzz(func(t *testing.T, text string) {
		got := runIn([]string{"extract", "--stdin-name", "a.md", "-"}, text)
		if got.Stdout == "" && got.Status == exitTrouble {
			return // nothing was found, or the text has a fault: then there is no sheet
		}
		corpus, err := facts.Parse("a.yaml", []byte(got.Stdout), facts.LoadOptions{})
		if err != nil || len(corpus.Faults) > 0 {
			t.Fatalf("%v %v\n%s", err, corpus.Faults, got.Stdout)
		}
	})
}

// FuzzDraft looks for drafts that panic, that give other than JSON, or whose
// claims do not stand where they are said to.
func FuzzDraft(f *testing.F) {
	seedTexts(f)
	home, err := os.Getwd()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		args := []string{"draft", "--stdin-name", "a.md", "-", "--against", home + "/docs/example"}
		runIn(append(args, "--width", "40"), text)
		runIn(append(args, "-f", "html"), text)
		var doc struct {
			Checked []struct {
				File           string
				Offset, Length int
			}
		}
		got := runIn(append(args, "-f", "json"), text)
		if err := json.Unmarshal([]byte(got.Stdout), &doc); err != nil {
			t.Fatalf("%v\n%s", err, got.Stdout)
		}
		for _, c := range doc.Checked {
			if c.File != "a.md" || c.Offset < 0 || c.Length < 0 || c.Offset+c.Length > len(text) || strings.Contains(text[c.Offset:c.Offset+c.Length], "\n") {
				t.Fatalf("a claim at %d+%d of %d bytes", c.Offset, c.Length, len(text))
			}
		}
	})
}
