package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestDocumentedFiles holds files that documents show against those of
// docs/example, and that what they show does what they say.
func TestDocumentedFiles(t *testing.T) {
	read := func(name string) string {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	sheets := fencedBlocks(t, "README.md", "yaml")
	if got, want := sheets[0]+"\n", "# docs/example/courier.yaml\n"+read("docs/example/courier.yaml"); got != want {
		t.Errorf("the README shows\n%s\nwhere docs/example has\n%s", got, want)
	}
	if draft := fencedBlocks(t, "docs/draft.md", "markdown")[0]; !strings.Contains(read("docs/example/story.md"), draft) {
		t.Errorf("docs/example/story.md does not have\n%s", draft)
	}
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS("docs/example")); err != nil {
		t.Fatal(err)
	}
	matrix := filepath.Join(dir, "matrix", "facts.csv")
	writeIn(t, dir, "matrix/facts.csv", fencedBlocks(t, "README.md", "csv")[0]+"\n")
	writeIn(t, dir, "topics.yaml", sheets[1]+"\n")
	for _, x := range []struct{ path, says string }{
		{matrix, "31 and at least 34 exclude one another"},
		{filepath.Join(dir, "herald.yaml"), ""},
		{dir, "outdated: Death toll (ferry-fire/deaths): 31 (courier) as of 2025-05-04 is older and lower"},
	} {
		got := runIn([]string{"check", "-f", "line", "--topics", filepath.Join(dir, "topics.yaml"), x.path}, "")
		if got.Stderr != "" || got.Status == exitTrouble || !strings.Contains(got.Stdout, x.says) || strings.Contains(got.Stdout, "unknown-topic") {
			t.Errorf("%s: status %d\n%s%s", x.path, got.Status, got.Stderr, got.Stdout)
		}
	}
}

// TestDocumentedWords holds that the words which docs/prose.md shows can be used,
// and tell what it says.
func TestDocumentedWords(t *testing.T) {
	dir := t.TempDir()
	writeIn(t, dir, "words.txt", fencedBlocks(t, "docs/prose.md", "lexicon")[0]+"\n")
	writeIn(t, dir, "a.txt", "Pot of silver found in Dorvik\n\nThe pot held 1,368 denarii and lay 60 cm below the ground. It was buried at 61 cm, another says.\n")
	got := runIn([]string{"extract", "--lexicon", filepath.Join(dir, "words.txt"), filepath.Join(dir, "a.txt")}, "")
	for _, want := range []string{"coins:\n    value: 1,368 ", "depth:\n    value: 60 cm ", "value: 61 cm "} {
		if !strings.Contains(got.Stdout, want) {
			t.Errorf("no %q in\n%s%s", want, got.Stdout, got.Stderr)
		}
	}
}

// TestArchitecture holds that every file and folder that ARCHITECTURE.md names is
// there, in the folder that it names or in one of those it tells of.
func TestArchitecture(t *testing.T) {
	data, err := os.ReadFile("ARCHITECTURE.md")
	if err != nil {
		t.Fatal(err)
	}
	folders := []string{".", "facts", "facts/measure", "prose", "prose/statement", "prose/topic", "compare", "report"}
	named := regexp.MustCompile("`([a-z/_*]+(?:\\.go|\\.json|/))`").FindAllStringSubmatch(string(data), -1)
	if len(named) < 40 {
		t.Fatalf("ARCHITECTURE.md names %d files: the test would prove too little", len(named))
	}
	for _, m := range named {
		there := slices.ContainsFunc(folders, func(folder string) bool {
			found, _ := filepath.Glob(filepath.Join(folder, m[1]))
			return len(found) > 0
		})
		if !there {
			t.Errorf("ARCHITECTURE.md names %s, which is not there", m[1])
		}
	}
}

// TestWhereRulesLive holds that the files are there which package comments name as
// the place of rules.
func TestWhereRulesLive(t *testing.T) {
	for _, folder := range []string{"prose/statement", "prose/topic"} {
		data, err := os.ReadFile(filepath.Join(folder, "doc.go"))
		if err != nil {
			t.Fatal(err)
		}
		_, index, _ := strings.Cut(string(data), "# Where a rule lives")
		named := regexp.MustCompile(`[a-z_*]+\.go`).FindAllString(index, -1)
		if len(named) < 20 {
			t.Fatalf("%s names %d files: the test would prove too little", folder, len(named))
		}
		for _, name := range named {
			if found, _ := filepath.Glob(filepath.Join(folder, name)); len(found) == 0 {
				t.Errorf("%s/doc.go names %s, which is not there", folder, name)
			}
		}
	}
}

// TestDocumentedCommands runs the commands that documents show without their
// output. Findings are fine, trouble is not.
func TestDocumentedCommands(t *testing.T) {
	needTools(t, "git")
	var commands []string
	for _, file := range []string{"README.md", "docs/page.md", "docs/configuration.md"} {
		for _, line := range strings.Split(strings.Join(fencedBlocks(t, file, "sh"), "\n"), "\n") {
			line = strings.TrimPrefix(line, "go run . ")
			if command, _, _ := strings.Cut(line, "#"); strings.HasPrefix(line, "crosscheck ") || strings.HasPrefix(line, "check ") {
				commands = append(commands, command)
			}
		}
	}
	if len(commands) < 6 {
		t.Fatalf("the documents show %q only", commands)
	}
	dir := makeCheckout(t)
	sentence := "Fire in Port Alda\n\nThe fire on the night ferry to Port Alda killed 31 people on Saturday.\n"
	for name, text := range map[string]string{
		"courier.txt": sentence, "herald.html": "<h1>Fire</h1><p>" + sentence, "story.md": sentence,
		"sheets/a.yaml": "facts:\n  ferry-fire/deaths: 31\n", "archive.csv": "topic,source,value\na/b,x,1\na/b,y,2\n",
		"seeds/b.yaml": "facts:\n  a/b: 1\n",
	} {
		writeIn(t, dir, name, text)
	}
	t.Chdir(dir)
	plainTerminal(t)
	for _, command := range commands {
		args := slices.DeleteFunc(strings.Fields(strings.TrimPrefix(command, "crosscheck ")), func(arg string) bool { return arg == "agency.docx" })
		if got := runIn(args, ""); got.Status == exitTrouble || strings.Contains(got.Stderr, "hint:") {
			t.Errorf("%q exits %d and prints\n%s%s", command, got.Status, got.Stderr, got.Stdout)
		}
	}
}
