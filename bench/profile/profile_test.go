package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCheck takes the steps on the least table that stays in columns, and
// reads from pprof what they took.
func TestCheck(t *testing.T) {
	if testing.Short() {
		t.Skip("it asks the go command for a profile: not with -short")
	}
	dir := t.TempDir()
	var b strings.Builder
	b.WriteString("topic,source,value\n")
	for i := range 100_000 {
		fmt.Fprintf(&b, "event-%06d/deaths,ap,%d\nevent-%06d/deaths,afp,%d\n", i, i, i, i+i%10/9*2)
	}
	in, topics := filepath.Join(dir, "claims.csv"), filepath.Join(dir, "topics.yaml")
	for name, text := range map[string]string{in: b.String(), topics: "topics:\n  \"*/deaths\": {kind: count}\n"} {
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	steps, err := profiled(in, topics, dir)
	if err != nil || len(steps) != 4 {
		t.Fatalf("%v, %v", steps, err)
	}
	report, err := os.ReadFile(filepath.Join(dir, "out.json"))
	if n := strings.Count(string(report), `"kind":"conflict"`); n != 10_000 || err != nil {
		t.Errorf("%d conflicts, want 10000, error %v", n, err)
	}
	top, err := functions(filepath.Join(dir, "cpu.prof"))
	if err != nil {
		t.Fatal(err)
	}
	text := page(1, steps, top)
	for _, want := range []string{"| reading rows into columns | ", "facts/columns.", "| **all steps** | "} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}
