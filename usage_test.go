package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"crosscheck/report"
)

// TestUsage is the words that answer a mistake on the command line. All of
// them leave with status 2 and write nothing to standard output.
func TestUsage(t *testing.T) {
	plainTerminal(t)
	for _, x := range []struct{ args, msg, hint string }{
		{"chekc", "unknown command \"chekc\"", "did you mean check?"},
		{"frobnicate", "unknown command \"frobnicate\"", "one of: check, completion, demo, draft, explain, extract, fmt, help, man, resolve"},
		{"check --colr=never", "unknown flag: --colr", "did you mean --color?"},
		{"check --nonsense", "unknown flag: --nonsense", "\"crosscheck check --help\" lists the flags"},
		{"check --width=x", "--width takes a whole number, not \"x\"", "\"crosscheck check --help\" lists the flags"},
		{"check --width=12", "--width 12 is too narrow", "at least 40 columns"},
		{"check --width=-1", "--width -1 is too narrow", "at least 40 columns"},
		{"check -f tabel", "unknown format \"tabel\"", "did you mean table?"},
		{"check -f xml", "unknown format \"xml\"", "one of: " + strings.Join(report.Names(), ", ")},
		{"check -f json=", "--format json= names no file", "write json=FILE, or json alone for standard output"},
		{"check -f table -f json", "table and json cannot both go to standard output", "give one of them a file: -f json=FILE"},
		{"check -f table=x -f json=x", "table and json cannot both go to x", "give each its own file"},
		{"check --show all", "unknown value for --show \"all\"", "one of: error, warning, note"},
		{"check --show warnings", "unknown value for --show \"warnings\"", "did you mean warning?"},
		{"check --fail-on conflit", "unknown value for --fail-on \"conflit\"", "did you mean conflict?"},
		{"check --fail-on error,never", "--fail-on never stands alone", "leave the rest of the list away"},
		{"check --profile lose", "unknown profile \"lose\"", "did you mean loose?"},
		{"check --color=sometimes", "unknown value for --color \"sometimes\"", "one of: auto, always, never"},
		{"explain", "which topic?", "for example: crosscheck explain crocus-attack/deaths seeds"},
		{"demo x", "unknown argument \"x\"", "\"crosscheck demo --help\" says what it takes"},
	} {
		got := runIn(strings.Fields(x.args), "")
		want := "crosscheck: " + x.msg + "\nhint: " + x.hint + "\n"
		if got.Stderr != want || got.Status != exitTrouble || got.Stdout != "" {
			t.Errorf("%s: status %d\n got %q\nwant %q", x.args, got.Status, got.Stderr, want)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, args := range []string{"", "--help", "help", "check --help", "explain --help", "demo --help", "fmt --help", "man --help",
		"draft --help", "extract --help", "resolve --help"} {
		got := runIn(strings.Fields(args), "")
		if got.Status != exitClean || got.Stderr != "" || !strings.Contains(got.Stdout, "Examples:") {
			t.Errorf("%q: status %d, stderr %q, stdout:\n%s", args, got.Status, got.Stderr, got.Stdout)
		}
		for line := range strings.Lines(got.Stdout) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 80 {
				t.Errorf("%q: a line of %d columns: %s", args, n, line)
			}
		}
	}
}

func TestVersion(t *testing.T) {
	got := runIn([]string{"--version"}, "")
	if got.Status != exitClean || !strings.HasPrefix(got.Stdout, "crosscheck ") {
		t.Errorf("status %d, %q", got.Status, got.Stdout)
	}
}
