package main

import (
	"fmt"
	"go/ast"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"crosscheck/report"
)

// outside runs commands under several environments, and holds that all bytes
// are those of the first: what is printed, and the reports.
func outside(t *testing.T, environments [][]string, runs []string) {
	t.Helper()
	for _, args := range runs {
		var first string
		for i, env := range environments {
			out := t.TempDir()
			cmd := exec.Command("crosscheck", strings.Fields(args)...)
			for _, format := range report.Names() {
				if !strings.Contains(args, " -f ") && (strings.HasPrefix(args, "check") || strings.HasPrefix(args, "draft")) {
					cmd.Args = append(cmd.Args, "-f", format+"="+filepath.Join(out, format))
				}
			}
			cmd.Env = append(append(os.Environ(), "COLUMNS=100"), env...)
			said, err := cmd.CombinedOutput()
			if code := cmd.ProcessState.ExitCode(); err != nil && code != 1 {
				t.Fatalf("%s: %v\n%s", args, err, said)
			}
			all := string(said)
			for _, name := range report.Names() {
				all += name + "\n" + content(filepath.Join(out, name))
			}
			if len(all) < 500 {
				t.Errorf("%s: too little to compare: %s", args, all)
			}
			if i == 0 {
				first = all
			} else if all != first {
				t.Errorf("%s: %v differs from %v\n%s", args, env, environments[0], firstDifference(first, all))
			}
		}
	}
}

// mixedRuns are commands that read all there is to read.
func mixedRuns(t *testing.T) []string {
	dir := t.TempDir()
	var table, sheet strings.Builder
	table.WriteString("topic,source,value\n") // of several parts, where there are processors
	rows := 170_000
	if raced || testing.Short() {
		rows = 85_000
		t.Logf("the race detector or -short: a table of %d rows", rows)
	}
	for i := range rows {
		fmt.Fprintf(&table, "event-%d/deaths,source-%d,%d\n", i%9000, i%7, 100+i%9000+i%7*(i%1000/999))
	}
	for i := range 50 {
		fmt.Fprintf(&sheet, "facts: {event-%d/deaths: at least %d, event-%d/founded: March 199%d}\n", i, 90+3*i, i%3, i%10)
		write(t, filepath.Join(dir, fmt.Sprintf("s%02d.yaml", i)), sheet.String())
		sheet.Reset()
	}
	write(t, filepath.Join(dir, "big.csv"), table.String())
	clusters, err := filepath.Glob("prose/testdata/clusters/*")
	if err != nil || len(clusters) == 0 {
		t.Fatal("no articles: the test would prove nothing")
	}
	return []string{
		"check --fail-on never --show note seeds", "check --fail-on never --articles " + clusters[0] + " " + clusters[len(clusters)/2],
		"check --fail-on never " + dir, "check --fail-on never -f json --no-topics " + filepath.Join(dir, "big.csv"), // in columns
		"draft --fail-on never docs/example/story.md --against docs/example", "explain crocus-attack/deaths seeds",
		"extract docs/example/story.md", "extract --measures docs/example/story.md",
	}
}

// TestProcessors holds that the number of processors changes no byte.
func TestProcessors(t *testing.T) {
	t.Parallel()
	outside(t, [][]string{{"GOMAXPROCS=1"}, {"GOMAXPROCS=2"}, {"GOMAXPROCS=8"}}, mixedRuns(t))
}

// TestPlaces holds that neither the locale nor the zone changes one.
func TestPlaces(t *testing.T) {
	t.Parallel()
	runs := mixedRuns(t)
	runs = slices.Delete(runs, 2, 4) // the large ones are compared above
	if raced {
		runs = runs[:2]
		t.Log("the race detector: two commands only")
	}
	outside(t, [][]string{
		{"TZ=UTC", "LANG=C", "LC_ALL=C"},
		{"TZ=Pacific/Kiritimati", "LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "LANGUAGE=tr"},
		{"TZ=America/Los_Angeles", "LANG=ja_JP.eucJP", "LC_ALL=ja_JP.eucJP", "RUNEWIDTH_EASTASIAN=1"},
		{"TZ=no such zone", "LANG=ar_EG", "LC_ALL=ar_EG", "LC_NUMERIC=de_DE"},
	}, runs)
}

// TestTimesOfFiles holds that a clock that jumped changes nothing: what matters
// is what files say, not when they were written.
func TestTimesOfFiles(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	for name, text := range map[string]string{"a.yaml": "source: {published: 2024-03-25}\nfacts: {a/deaths: 3, a/date: Friday}\n", "b.yaml": "facts: {a/deaths: 4, a/date: 2024-03-21}\n"} {
		write(t, name, text)
	}
	var first outcome
	for i, when := range []time.Time{time.Now(), time.Unix(0, 0), time.Date(2199, 1, 1, 0, 0, 0, 0, time.UTC)} {
		for _, name := range []string{"a.yaml", "b.yaml"} {
			if err := os.Chtimes(name, when, when); err != nil {
				t.Fatal(err)
			}
		}
		got := runIn([]string{"check", "-f", "json"}, "")
		if i == 0 {
			first = got
		} else if got != first {
			t.Errorf("written %v: %+v, want %+v", when, got, first)
		}
	}
}

// readsClock are the files that ask what time it is, and why. Nothing else may.
var readsClock = map[string]string{
	"settle.go": "whether a decision has run out, unless --today says what day it is; resolve dates a decision",
}

// TestClock holds that no other code reads the clock.
func TestClock(t *testing.T) {
	seen := map[string]bool{}
	goFiles(t, false, func(name string, file *ast.File) {
		if strings.HasPrefix(name, "bench/") || strings.HasPrefix(name, "browser/") {
			return // they are no part of the command
		}
		ast.Inspect(file, func(n ast.Node) bool {
			s, ok := n.(*ast.SelectorExpr)
			if !ok {
				return true
			}
			pkg, _ := s.X.(*ast.Ident)
			if pkg != nil && pkg.Name == "time" && slices.Contains([]string{"Now", "Since", "Until", "Local", "LoadLocation"}, s.Sel.Name) {
				seen[name] = true
				if readsClock[name] == "" {
					t.Errorf("%s reads time.%s: what is printed must not hang on when or where it is", name, s.Sel.Name)
				}
			}
			return true
		})
	})
	for name := range readsClock {
		if !seen[name] {
			t.Errorf("%s does not read the clock any more: take it from the list", name)
		}
	}
}
