//go:build unix

package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"
)

// manyConflicts is a table with a conflict on every topic.
func manyConflicts(topics int) string {
	var b strings.Builder
	b.WriteString("topic,source,value,quote\n")
	for i := range topics {
		fmt.Fprintf(&b, "event-%d/deaths,ap,%d,killed %d people\nevent-%d/deaths,reuters,%d,killed %d\n", i, i+5, i+5, i, i+9, i+9)
	}
	return b.String()
}

// TestClosedPipe holds that a reader who has gone is no fault, whatever is
// printed: nothing is said, and the status is what it would have been.
func TestClosedPipe(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "many.csv"), manyConflicts(50))
	write(t, filepath.Join(dir, "loose.yaml"), "facts:\n"+strings.Repeat("\n", 99)+"  a/b:   1\n")
	write(t, filepath.Join(dir, "a.md"), strings.Repeat(burned+"\n", 5))
	var all []string
	if raced {
		t.Log("the race detector: every fifth command")
	}
	for _, format := range []string{"table", "line", "json", "csv", "markdown", "html", "sarif", "junit", "github", "gitlab", "rdjsonl"} {
		all = append(all, "check -f "+format+" many.csv", "draft -f "+format+" a.md --against many.csv")
	}
	all = append(all, "explain event-1/deaths many.csv", "extract a.md", "extract -f json a.md", "extract --measures a.md",
		"fmt -d loose.yaml", "fmt -l loose.yaml", "demo", "check --print-config", "check --print-rules", "--help", "--version", "man", "completion bash")
	for i, args := range all {
		if raced && i%5 != 0 {
			continue
		}
		want := runProcess(t, dir, "", nil, strings.Fields(args)...)
		if want.stdout == "" {
			t.Errorf("%s prints nothing: it proves nothing", args)
		}
		got := runProcess(t, dir, "", func(cmd *exec.Cmd) { cmd.Stdout = noReader(t) }, strings.Fields(args)...)
		if got.status != want.status || got.stderr != want.stderr {
			t.Errorf("%s: status %d, says %.300q; with a reader %d and %.300q", args, got.status, got.stderr, want.status, want.stderr)
		}
	}
}

// noReader is a pipe that nobody reads.
func noReader(t *testing.T) *os.File {
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()
	t.Cleanup(func() { w.Close() })
	return w
}

// TestFullDisk holds that what cannot be written in full leaves the old file
// as it was, and nothing beside it, and is said: which file, and why.
func TestFullDisk(t *testing.T) {
	const old = "what was there before\n"
	for _, c := range []struct{ name, file, args string }{
		{"a report", "out", "check -f json=out many.csv"},
		{"one of two", "out", "check -f line=/dev/null -f html=out many.csv"},
		{"a record", "out", "resolve --resolutions out --accept-all --by me --date 2025-05-07 --reason no.reason many.csv"},
		{"a sheet", "long.yaml", "fmt long.yaml"},
		{"a proposed sheet", "out", "extract --force -o out a.md"},
	} {
		dir := t.TempDir()
		write(t, filepath.Join(dir, "many.csv"), manyConflicts(200))
		write(t, filepath.Join(dir, "long.yaml"), "facts:\n"+strings.Repeat("\n", 99)+"  a/b:   1\n  c/d: {value: 2, note: "+strings.Repeat("long ", 20_000)+"}\n")
		write(t, filepath.Join(dir, "a.md"), manyFires())
		if c.file == "out" {
			write(t, filepath.Join(dir, "out"), old)
			if strings.HasPrefix(c.args, "resolve") {
				write(t, filepath.Join(dir, "out"), "resolutions: []\n")
			}
		}
		before, names := content(filepath.Join(dir, c.file)), namesIn(t, dir)
		got := runProcess(t, dir, "", fewBytes, strings.Fields(c.args)...)
		if got.status != 2 || !strings.Contains(got.stderr, "cannot write "+c.file+": file too large") {
			t.Errorf("%s: %d %q", c.name, got.status, got.stderr)
		}
		if content(filepath.Join(dir, c.file)) != before || !slices.Equal(namesIn(t, dir), names) {
			t.Errorf("%s: the old file is gone, or there are others: %v", c.name, namesIn(t, dir))
		}
		if ok := runProcess(t, dir, "", nil, strings.Fields(c.args)...); ok.status == 2 || content(filepath.Join(dir, c.file)) == before {
			t.Errorf("%s: it would write nothing anyhow: %+v", c.name, ok)
		}
	}
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Log("no /dev/full here: a full standard output was not tried")
		return
	}
	for _, args := range []string{"check -f json seeds", "check -f line=/dev/full seeds", "explain crocus-attack/deaths seeds", "extract --measures docs/example/story.md", "fmt -d testdata/cmd"} {
		got := runProcess(t, "", "", func(cmd *exec.Cmd) {
			if !strings.Contains(args, "/dev/full") {
				cmd.Stdout, _ = os.OpenFile("/dev/full", os.O_WRONLY, 0)
			}
		}, strings.Fields(args)...)
		if got.status != 2 || !strings.Contains(got.stderr, "no space left on device") {
			t.Errorf("%s: %d %q", args, got.status, got.stderr)
		}
	}
}

// fewBytes lets a command write no file of more than a few blocks.
func fewBytes(cmd *exec.Cmd) {
	shell := exec.Command("sh", append([]string{"-c", `ulimit -f 4; exec "$@"`, "sh"}, cmd.Args...)...)
	cmd.Path, cmd.Args, cmd.Err = shell.Path, shell.Args, nil
}

// manyFires is an article from which a long sheet is made.
func manyFires() string {
	b := "# Fires\n\nPORT ALDA, 7 May 2025 — Many fires.\n\n"
	for i := range 60 {
		b += fmt.Sprintf("A fire in North%c%cville killed %d people and injured %d others.\n\n", 'a'+i%26, 'a'+i/26, 100+i, 400+i)
	}
	return b
}

func namesIn(t *testing.T, dir string) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

// TestSignals ends the command at random moments, and in the middle of its
// writing. A report is the old one or the new one, never a part of either; and
// only SIGKILL, which nobody can hear, may leave a hidden file.
func TestSignals(t *testing.T) {
	dir := t.TempDir()
	in, conflicts, rounds := filepath.Join(t.TempDir(), "many.csv"), 8000, 30
	if raced || testing.Short() {
		conflicts, rounds = 2000, 12
		t.Logf("the race detector or -short: %d signals instead of 30", rounds)
	}
	write(t, in, manyConflicts(conflicts))
	out := filepath.Join(dir, "out.json")
	begin := time.Now()
	if got := runProcess(t, dir, "", nil, "check", "-f", "json="+out, in); got.status != 1 {
		t.Fatalf("%+v", got)
	}
	whole, took := content(out), time.Since(begin)
	rng := rand.New(rand.NewPCG(1, 2))
	writing, sent := 0, 0
	for i := 0; i < rounds || writing == 0 && i < 10*rounds; i++ { // a busy machine may miss it often
		sent++
		sig := []syscall.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGKILL}[i%4]
		write(t, out, "old")
		cmd := exec.Command("crosscheck", "check", "-f", "json="+out, in)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		if i%3 == 0 { // while it writes
			for deadline := time.Now().Add(time.Minute); len(namesIn(t, dir)) < 2 && content(out) == "old" && time.Now().Before(deadline); {
				time.Sleep(100 * time.Microsecond)
			}
		} else {
			time.Sleep(time.Duration(rng.Int64N(int64(took))))
		}
		if len(namesIn(t, dir)) > 1 {
			writing++
		}
		_ = cmd.Process.Signal(sig)
		_ = cmd.Wait()
		if got := content(out); got != "old" && got != whole {
			t.Fatalf("%v leaves %d bytes of %d", sig, len(got), len(whole))
		}
		for _, name := range namesIn(t, dir) {
			switch {
			case name == "out.json":
			case sig != syscall.SIGKILL || !strings.HasPrefix(name, ".crosscheck-"):
				t.Errorf("%v leaves %s behind", sig, name)
			default:
				os.Remove(filepath.Join(dir, name))
			}
		}
		status, killed := cmd.ProcessState.ExitCode(), cmd.ProcessState.Sys().(syscall.WaitStatus).Signaled()
		if status != 1 && status != 128+int(sig) && !killed {
			t.Errorf("%v: status %d, %s", sig, status, stderr.String())
		}
	}
	if writing == 0 {
		t.Error("no signal came while it was writing: the test proves little")
	}
	t.Logf("%d of %d signals came while it was writing", writing, sent)
}
