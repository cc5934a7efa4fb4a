package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestChangeIsSaid changes a table while a run has it open and stands still:
// that it changed is said, with a hint, and the report says that it is not whole.
func TestChangeIsSaid(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	one := boundedTable(t)
	other := one[:strings.LastIndexByte(one[:len(one)/2], '\n')+1]
	file := filepath.Join(dir, "claims.csv")
	for _, memory := range [][]string{nil, {"--memory", "64MiB"}} {
		args := append([]string{"check", "-f", "json", "--no-topics", "claims.csv"}, memory...)
		said := false
		for range 20 { // it may be stopped before it knows how large the table is
			write(t, file, one)
			status, stdout, stderr := changedWhileOpen(t, dir, file, other, args)
			if said = strings.Contains(stderr, "claims.csv: the file changed while it was read\nhint: run it again"); said {
				if status != exitTrouble || !strings.Contains(stdout, `"complete": false`) || !strings.Contains(stdout, `"findings": []`) {
					t.Errorf("%v: status %d and\n%.500s", args, status, stdout)
				}
				break
			}
		}
		if !said {
			t.Errorf("%v: it was never said", args)
		}
	}
}

// changedWhileOpen runs the command, stops it as soon as it has opened a file,
// and lets it go on when the file has another text.
func changedWhileOpen(t *testing.T, dir, file, text string, args []string) (status int, stdout, stderr string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "crosscheck", args...)
	var out, faults bytes.Buffer
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &out, &faults
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		_ = cmd.Wait()
		close(ended)
	}()
	for !hasOpen(cmd.Process.Pid, file) {
		select {
		case <-ended:
			return cmd.ProcessState.ExitCode(), out.String(), faults.String()
		case <-time.After(100 * time.Microsecond):
		}
	}
	_ = cmd.Process.Signal(syscall.SIGSTOP)
	write(t, file, text)
	_ = cmd.Process.Signal(syscall.SIGCONT)
	<-ended
	return cmd.ProcessState.ExitCode(), out.String(), faults.String()
}

// hasOpen reports whether a process has a file open.
func hasOpen(pid int, file string) bool {
	folder := filepath.Join("/proc", strconv.Itoa(pid), "fd")
	entries, _ := os.ReadDir(folder)
	for _, e := range entries {
		if name, _ := os.Readlink(filepath.Join(folder, e.Name())); name == file {
			return true
		}
	}
	return false
}
