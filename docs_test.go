package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// walkthroughs are documents whose examples build on one another: each is run
// from its beginning, beside a copy of docs/example, where nothing else is.
var walkthroughs = []string{"docs/resolutions.md", "docs/configuration.md"}

// TestWalkthroughs runs every command that they show and holds its output to
// what is shown; a YAML block that begins with the name of a file is written
// to it. With -update, output that is shown whole is written anew.
func TestWalkthroughs(t *testing.T) {
	for _, file := range walkthroughs {
		t.Run(filepath.Base(file), func(t *testing.T) {
			plainTerminal(t)
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			name, err := filepath.Abs(file)
			if err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			if err := os.CopyFS(filepath.Join(dir, "docs/example"), os.DirFS("docs/example")); err != nil {
				t.Fatal(err)
			}
			t.Chdir(dir)
			walk(t, name, string(text))
		})
	}
}

// walk takes the blocks of a document in turn.
func walk(t *testing.T, file, text string) {
	var out strings.Builder
	commands := 0
	for i, part := range strings.Split(text, "```") {
		if i > 0 {
			out.WriteString("```")
		}
		body, isCommand := strings.CutPrefix(part, "console\n$ ")
		switch {
		case i%2 == 0:
		case isCommand:
			commands++
			part = "console\n$ " + show(t, file, body)
		case strings.HasPrefix(part, "yaml\n# "):
			name, _, _ := strings.Cut(strings.TrimPrefix(part, "yaml\n# "), "\n")
			if err := os.WriteFile(name, []byte(strings.TrimPrefix(part, "yaml\n")), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		out.WriteString(part)
	}
	if commands == 0 {
		t.Fatalf("%s shows no command: the test would prove nothing", file)
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// show runs a command and holds its output to what is shown. It returns both
// as they ought to be shown.
func show(t *testing.T, file, body string) string {
	t.Helper()
	command, shown, _ := strings.Cut(strings.TrimSuffix(body, "\n"), "\n")
	got := printed(t, command)
	switch {
	case *update && !strings.Contains(shown, "…"):
		return command + "\n" + got
	case !holds(got, shown):
		t.Errorf("%s: %q does not print\n%s\n--- but\n%s", filepath.Base(file), command, shown, got)
	}
	return body
}

// printed is all that a command of a document prints: on its streams one after
// the other, as a terminal shows them.
func printed(t *testing.T, command string) string {
	t.Helper()
	args := splitWords(command)
	if args[0] == "cat" {
		return content(args[1])
	}
	if args[0] != "crosscheck" {
		t.Fatalf("%q is no command of crosscheck", command)
	}
	got := runIn(args[1:], "")
	return got.Stderr + got.Stdout
}

// splitWords parts a command line at blanks, but not between quotation marks.
func splitWords(line string) (args []string) {
	for i, part := range strings.Split(line, `"`) {
		if i%2 == 1 {
			args = append(args, part)
		} else {
			args = append(args, strings.Fields(part)...)
		}
	}
	return args
}
