package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// BenchmarkNewFrom checks 2,000 sheets of 50 claims, one of them changed,
// against their merge base, and reports how many times longer that takes than
// the check alone.
func BenchmarkNewFrom(b *testing.B) {
	if _, err := exec.LookPath("git"); err != nil {
		b.Skip("git is not there")
	}
	files := checkedSheets.write(b, enter(b))
	for _, args := range []string{"init -q -b main", "add .", "-c user.name=Jo -c user.email=jo@example.org commit -q -m base"} {
		if out, err := exec.Command("git", strings.Fields(args)...).CombinedOutput(); err != nil {
			b.Fatalf("git %s: %v %s", args, err, out)
		}
	}
	if err := os.WriteFile(files[0], []byte("facts: {flood-00000/deaths: 9999}\n"), 0o666); err != nil {
		b.Fatal(err)
	}
	var alone time.Duration
	for b.Loop() {
		checkFor(b, "check", "-f", "line", "--new-from", "main", "--fail-on", "never", ".")
		b.StopTimer()
		begin := time.Now()
		checkFor(b, "check", "-f", "line", "--fail-on", "never", ".")
		alone += time.Since(begin)
		b.StartTimer()
	}
	b.ReportMetric(float64(b.Elapsed())/float64(alone), "×check")
}

func checkFor(b *testing.B, args ...string) {
	b.Helper()
	if status := run(args, strings.NewReader(""), io.Discard, os.Stderr); status != exitClean {
		b.Fatal(fmt.Sprint("status ", status))
	}
}
