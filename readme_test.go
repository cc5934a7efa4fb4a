package main

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

// TestREADME runs every command that a document shows with its output, and
// holds the output to what is shown. A line "…" stands for lines left out.
func TestREADME(t *testing.T) {
	for _, file := range []string{"README.md"} {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		shown := consoleBlocks(string(text))
		if len(shown) == 0 {
			t.Fatalf("%s shows no command: the test would prove nothing", file)
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

func checkShown(t *testing.T, file string, b shownCommand) {
	t.Helper()
	args := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(b.command, "go run . "), "crosscheck "))
	var stdout, stderr bytes.Buffer
	if status := run(args, strings.NewReader(""), &stdout, &stderr); status == exitTrouble {
		t.Errorf("%s: %q fails: %s", file, b.command, stderr.String())
		return
	}
	rest := "\n" + stdout.String()
	for chunk := range strings.SplitSeq("\n"+strings.Join(b.output, "\n")+"\n", "\n…\n") {
		chunk = strings.Trim(chunk, "\n")
		_, after, ok := strings.Cut(rest, "\n"+chunk+"\n")
		if chunk != "" && !ok {
			t.Errorf("%s: %q does not print\n%s\n--- but\n%s", file, b.command, chunk, stdout.String())
			return
		}
		if chunk != "" {
			rest = "\n" + after
		}
	}
}
