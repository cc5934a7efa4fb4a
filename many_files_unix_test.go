//go:build unix

package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestManyFiles reads a folder of a hundred thousand sheets, with few files
// open at a time and in memory that is bounded by what they say.
func TestManyFiles(t *testing.T) {
	files := 100_000
	if raced || testing.Short() {
		files = 5_000
		t.Logf("the race detector or -short: %d files instead of 100,000", files)
	}
	dir := t.TempDir()
	for i := range files {
		write(t, filepath.Join(dir, fmt.Sprint("s", i, ".yaml")), fmt.Sprintf("facts: {event-%d/deaths: %d}\n", i/2, 5+i%2))
	}
	few := func(cmd *exec.Cmd) {
		shell := exec.Command("sh", append([]string{"-c", `ulimit -n 64; exec "$@"`, "sh"}, cmd.Args...)...)
		cmd.Path, cmd.Args, cmd.Err = shell.Path, shell.Args, nil
	}
	got := runProcess(t, dir, "", few, "check", "-f", "line", ".")
	if n := strings.Count(got.stdout, "\n"); got.status != 1 || n != files/2 || got.stderr != "" {
		t.Errorf("status %d, %d findings of %d, %.300s", got.status, n, files/2, got.stderr)
	}
	t.Logf("%d files: at most %d MB", files, got.peak>>20)
	if most := int64(64<<20 + files*8<<10); got.peak > most {
		t.Errorf("%d files take %d MB, more than %d", files, got.peak>>20, most>>20)
	}
}
