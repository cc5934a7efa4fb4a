package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestREADME runs every command that a document shows with its output, and
// holds the output to what is shown. A line "…" stands for lines left out. With
// -update, output that is shown whole is written anew.
func TestREADME(t *testing.T) {
	for _, file := range []string{"README.md", "docs/draft.md"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		shown := consoleBlocks(string(text))
		if len(shown) == 0 {
			t.Fatalf("%s shows no command: the test would prove nothing", file)
		}
		if *update {
			renewShown(t, file, string(text), shown)
			continue
		}
		for _, b := range shown {
			checkShown(t, file, b)
		}
	}
}

// shownCommand is a command and what a document says that it prints.
type shownCommand struct {
	command string
	output  []string
}

func consoleBlocks(text string) []shownCommand {
	var blocks []shownCommand
	for _, part := range strings.Split(text, "```console\n$ ")[1:] {
		body, _, _ := strings.Cut(part, "\n```")
		lines := strings.Split(body, "\n")
		blocks = append(blocks, shownCommand{lines[0], lines[1:]})
	}
	return blocks
}

func renewShown(t *testing.T, file, text string, shown []shownCommand) {
	t.Helper()
	for _, b := range shown {
		if slices.Contains(b.output, "…") {
			continue
		}
		block := func(output string) string { return "```console\n$ " + b.command + "\n" + output + "\n```" }
		got := runIn(b.args(), "")
		text = strings.Replace(text, block(strings.Join(b.output, "\n")), block(strings.TrimSuffix(got.Stdout, "\n")), 1)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func (b shownCommand) args() []string {
	return strings.Fields(strings.TrimPrefix(strings.TrimPrefix(b.command, "go run . "), "crosscheck "))
}

func checkShown(t *testing.T, file string, b shownCommand) {
	t.Helper()
	got := runIn(b.args(), "")
	if got.Status == exitTrouble {
		t.Errorf("%s: %q fails: %s", file, b.command, got.Stderr)
		return
	}
	if !holds(got.Stdout, strings.Join(b.output, "\n")) {
		t.Errorf("%s: %q does not print\n%s\n--- but\n%s", file, b.command, strings.Join(b.output, "\n"), got.Stdout)
	}
}

// holds reports whether an output is what is shown, where a line "…" stands for
// any lines.
func holds(output, shown string) bool {
	rest := "\n" + output
	for chunk := range strings.SplitSeq("\n"+shown+"\n", "\n…\n") {
		chunk = strings.Trim(chunk, "\n")
		_, after, ok := strings.Cut(rest, "\n"+chunk+"\n")
		switch {
		case chunk == "":
		case !ok:
			return false
		default:
			rest = "\n" + after
		}
	}
	return true
}
