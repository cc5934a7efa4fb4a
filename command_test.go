package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestCommand runs the command in every folder of testdata/cmd: with the
// arguments of args, one a line, and what stands in stdin. Its output and exit
// status are those of want.stdout, want.stderr and want.exit; a file that is
// not there stands for nothing written, and for 0.
func TestCommand(t *testing.T) {
	cases, err := filepath.Glob("testdata/cmd/*/args")
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases in testdata/cmd (%v): the test would prove nothing", err)
	}
	for _, args := range cases {
		dir := filepath.Dir(args)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			plainTerminal(t)
			t.Chdir(dir)
			checkCase(t)
		})
	}
}

// plainTerminal takes away what the tester's own terminal is set to.
func plainTerminal(t *testing.T) {
	for _, name := range []string{"COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"} {
		t.Setenv(name, "")
	}
}

func checkCase(t *testing.T) {
	t.Helper()
	got := runIn(lines(content("args")), content("stdin"))
	again := runIn(lines(content("args")), content("stdin"))
	if diff := cmp.Diff(got, again); diff != "" {
		t.Errorf("run twice, it differs (-first +second):\n%s", diff)
	}
	before := runtime.GOMAXPROCS(1)
	alone := runIn(lines(content("args")), content("stdin"))
	runtime.GOMAXPROCS(before)
	if diff := cmp.Diff(got, alone); diff != "" {
		t.Errorf("on one processor it differs (-many +one):\n%s", diff)
	}
	golden(t, "want.stdout", got.Stdout)
	golden(t, "want.stderr", got.Stderr)
	golden(t, "want.exit", strings.TrimPrefix(fmt.Sprintln(got.Status), "0\n"))
}

// outcome is all that a run leaves behind on its streams.
type outcome struct {
	Stdout, Stderr string
	Status         int
}

func runIn(args []string, stdin string) outcome {
	var stdout, stderr bytes.Buffer
	status := run(args, strings.NewReader(stdin), &stdout, &stderr)
	return outcome{stdout.String(), stderr.String(), status}
}

// golden holds got against a file, or writes it with -update. What is empty
// has no file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		os.Remove(name)
		if got != "" {
			if err := os.WriteFile(name, []byte(got), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		return
	}
	if diff := cmp.Diff(content(name), got); diff != "" {
		t.Errorf("%s (-want +got):\n%s", name, diff)
	}
}

// content returns what is in a file, "" for one that is not there.
func content(name string) string {
	data, _ := os.ReadFile(name)
	return string(data)
}

func lines(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
}
