//go:build unix

package main

import (
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// boundedTable is a table that 64 MiB are not known to be enough for. The race
// detector takes ten times as long over a claim: then it has few, and empty
// lines for the rest.
func boundedTable(t *testing.T) string {
	if !raced && !testing.Short() {
		return largeTable(60_000)
	}
	t.Log("the race detector or -short: a table of 8,000 topics instead of 60,000")
	return largeTable(8_000) + strings.Repeat("\n", 6<<20)
}

// TestMemory compares a table that does not fit: the same bytes as without a
// bound, within the bound, and nothing is left.
func TestMemory(t *testing.T) {
	t.Parallel()
	dir, temp := t.TempDir(), t.TempDir()
	write(t, filepath.Join(dir, "claims.csv"), boundedTable(t))
	args := []string{"check", "claims.csv", "-f", "json", "-f", "table=table"}
	want := runProcess(t, dir, "", nil, args...)
	table := content(filepath.Join(dir, "table"))
	if len(want.stdout) < 256<<10 || len(table) < 1000 {
		t.Fatalf("%v: %d bytes and %d", args, len(want.stdout), len(table))
	}
	got := runProcess(t, dir, "", func(cmd *exec.Cmd) { cmd.Env = append(os.Environ(), "TMPDIR="+temp) }, append(args, "--memory", "64MiB")...)
	if got.status != want.status || got.stdout != want.stdout || got.stderr != want.stderr || content(filepath.Join(dir, "table")) != table {
		t.Errorf("status %d and %d bytes, want %d and %d; %q", got.status, len(got.stdout), want.status, len(want.stdout), got.stderr)
	}
	if left := namesIn(t, temp); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// TestMemoryFullDisk holds that temporary files that cannot grow are said so.
func TestMemoryFullDisk(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, filepath.Join(dir, "claims.csv"), boundedTable(t))
	write(t, filepath.Join(dir, "out"), "old")
	got := runProcess(t, dir, "", fewBytes, "check", "--memory", "64MiB", "-f", "json=out", "claims.csv")
	if got.status != 2 || !strings.Contains(got.stderr, "temporary files in "+os.TempDir()+": file too large\nhint: set TMPDIR") {
		t.Errorf("%d %q", got.status, got.stderr)
	}
	got = runProcess(t, dir, "", func(cmd *exec.Cmd) { cmd.Env = append(os.Environ(), "TMPDIR=/no/such/folder") }, "check", "--memory", "64MiB", "claims.csv")
	if got.status != 2 || !strings.Contains(got.stderr, "temporary files in /no/such/folder: no such file or directory") {
		t.Errorf("no folder: %d %q", got.status, got.stderr)
	}
}

// TestMemoryKilled ends the command at random moments: no temporary file is
// left, even where nobody could remove it.
func TestMemoryKilled(t *testing.T) {
	dir, temp := t.TempDir(), t.TempDir()
	file := filepath.Join(dir, "claims.csv")
	write(t, file, boundedTable(t))
	begin := time.Now()
	if got := runProcess(t, dir, "", nil, "check", "--memory", "64MiB", "-f", "json=out", "claims.csv"); got.status != 1 {
		t.Fatalf("%+v", got)
	}
	took := time.Since(begin)
	rng := rand.New(rand.NewPCG(3, 4))
	running := 0
	for i := 0; i < 9 || running == 0 && i < 90; i++ { // a busy machine may be late often
		sig := []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGKILL}[i%3]
		cmd := exec.Command("crosscheck", "check", "--memory", "64MiB", "-f", "json="+filepath.Join(dir, "out"), file)
		cmd.Env = append(os.Environ(), "TMPDIR="+temp)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(rng.Int64N(int64(took))))
		_ = cmd.Process.Signal(sig)
		_ = cmd.Wait()
		if cmd.ProcessState.ExitCode() != 1 { // as it has when it comes to its end
			running++
		}
		if left := namesIn(t, temp); len(left) > 0 {
			t.Errorf("%v leaves %v", sig, left)
		}
	}
	if running == 0 {
		t.Error("all runs were over before the signal came: the test proves nothing")
	}
}

// TestChangedWhileRead changes a table at random moments of a run: the report
// is that of one of the two, or it is said that the file changed. TestChangeIsSaid
// stops the run where it must be said.
func TestChangedWhileRead(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	one := boundedTable(t)
	other := strings.ReplaceAll(one[:len(one)/2], "injured", "wounded")
	other = other[:strings.LastIndexByte(other, '\n')+1]
	file := filepath.Join(dir, "claims.csv")
	args := []string{"check", "-f", "json", "--no-topics", "claims.csv"}
	write(t, file, other)
	wantOther := runProcess(t, dir, "", nil, args...)
	write(t, file, one)
	begin := time.Now()
	want := runProcess(t, dir, "", nil, args...)
	took := time.Since(begin)
	rng := rand.New(rand.NewPCG(5, 6))
	said := 0
	for i := range 8 {
		args := args
		if i%2 == 1 {
			args = append(args[:len(args):len(args)], "--memory", "64MiB")
		}
		write(t, file, one)
		done := make(chan struct{})
		go func() {
			time.Sleep(time.Duration(rng.Int64N(int64(took))))
			if os.Truncate(file, 0) == nil {
				_ = os.WriteFile(file, []byte(other), 0o600)
			}
			close(done)
		}()
		got := runProcess(t, dir, "", nil, args...)
		<-done
		changed := got.status == 2 && strings.Contains(got.stderr, "changed while it was read")
		if changed {
			said++
		}
		if !changed && got.stdout != want.stdout && got.stdout != wantOther.stdout && got.status != 2 {
			t.Fatalf("status %d, %d bytes, %.300q", got.status, len(got.stdout), got.stderr)
		}
	}
	t.Logf("8 runs; %d said that the file changed", said)
}
