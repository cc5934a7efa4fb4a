package main

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"crosscheck/facts"
	"crosscheck/prose/statement"
)

// openings counts how often files are opened.
type openings struct {
	fs.FS
	of map[string]int
}

func (o openings) Open(name string) (fs.File, error) {
	o.of[name]++
	return o.FS.Open(name)
}

// TestSheetTexts holds that a text is read once, however many sheets name it and
// however often it is asked for, that each sheet has statements of its own, and that
// one that cannot be read is left out.
func TestSheetTexts(t *testing.T) {
	files := openings{fstest.MapFS{"a.txt": {Data: []byte("A fire killed 12 people in Dorvik on Monday.\n")}}, map[string]int{}}
	var text facts.Text
	sources := []*facts.Source{
		{ID: "first", TextPath: "a.txt", Text: &text}, {ID: "second", TextPath: "a.txt", Text: &text},
		{ID: "gone", TextPath: "b.txt", Text: &text}, {ID: "unread", TextPath: "c.txt"},
	}
	var s session
	defer s.endSpare()
	read := s.sheetTexts(sources, 0, facts.LoadOptions{FS: files}, statement.Options{Lexicon: statement.Builtin()})
	for range 2 {
		texts := read(sources)
		if len(texts) != 2 || texts[0].Source != sources[0] || texts[1].Source != sources[1] {
			t.Fatalf("%d texts, want those of the first two sheets", len(texts))
		}
		if len(texts[0].Statements) == 0 || &texts[0].Statements[0] == &texts[1].Statements[0] {
			t.Errorf("%d statements, want some for each sheet", len(texts[0].Statements))
		}
	}
	if files.of["a.txt"] != 1 || files.of["c.txt"] != 0 {
		t.Errorf("files were opened so often: %v", files.of)
	}
}

func TestDaysOfTexts(t *testing.T) {
	for _, c := range []struct {
		days []string
		want string
	}{
		{[]string{"2024-03-25"}, "2024-03-25"},
		{[]string{"2024-03-25", "2024-03-25"}, "2024-03-25"},
		{[]string{"2024-03-25", "2024-03-26"}, ""},
		{[]string{"2024-03-25", "2024-03-26", "2024-03-25"}, ""},
		{[]string{"", "2024-03-25"}, ""},
	} {
		var sources []*facts.Source
		for _, day := range c.days {
			sources = append(sources, &facts.Source{TextPath: "a.txt", PublishedText: day})
		}
		if got := daysOfTexts(sources)["a.txt"]; got != c.want {
			t.Errorf("%q: %q, want %q", c.days, got, c.want)
		}
	}
}
