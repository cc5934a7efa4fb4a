//go:build unix

package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// ended is what a command said that ran in a process of its own.
type ended struct {
	status         int
	stdout, stderr string
	peak           int64 // memory, in bytes; 0 where that says nothing
}

// runProcess runs crosscheck in a folder as a process of its own. One that
// waits for ever is ended after two minutes, and fails the test.
func runProcess(t *testing.T, dir, stdin string, change func(*exec.Cmd), args ...string) ended {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "crosscheck", args...)
	var stdout, stderr bytes.Buffer
	cmd.Dir, cmd.Stdin, cmd.Stdout, cmd.Stderr = dir, strings.NewReader(stdin), &stdout, &stderr
	if change != nil {
		change(cmd)
	}
	peak := filepath.Join(t.TempDir(), "peak")
	cmd.Env = append(cmd.Environ(), peakNote+"="+peak)
	err := cmd.Run()
	var exit *exec.ExitError
	if ctx.Err() != nil || err != nil && !errors.As(err, &exit) {
		t.Fatalf("%v: %v %v\n%s", args, err, ctx.Err(), stderr.String())
	}
	if got := stderr.String(); strings.Contains(got, "panic:") || strings.Contains(got, "goroutine ") {
		t.Errorf("%v panics:\n%s", args, got)
	}
	return ended{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String(), peakIn(peak)}
}

// peakIn returns how much memory a process says it had at most. The race
// detector takes several times what the command takes: then nothing is said.
func peakIn(note string) int64 {
	m := peakLine.FindStringSubmatch(content(note))
	if m == nil || raced {
		return 0
	}
	kB, _ := strconv.ParseInt(m[1], 10, 64)
	return kB << 10
}

const (
	fourDied  = "facts: {a/deaths: 4}\n"
	threeDied = "facts: {a/deaths: 3}\n"
	burned    = "PORT ALDA, 7 May 2025 — The fire killed 31 people.\n"
)

// pipe makes a named pipe, and whatever opens it is given a text once.
func pipe(t *testing.T, name, text string) {
	t.Helper()
	if err := syscall.Mkfifo(name, 0o600); err != nil {
		t.Fatal(err)
	}
	if text != "" {
		go func() { _ = os.WriteFile(name, []byte(text), 0) }()
	}
}

// TestPipes holds that a pipe that is named is read, once; and that one that
// lies about, or that a sheet names, is not waited for.
func TestPipes(t *testing.T) {
	for _, c := range []struct {
		name, pipe, text string // of the pipe, "" if nobody writes to it
		args             string
		status           int
		want             string // in what is said
	}{
		{"a sheet", "f.yaml", fourDied, "check -f line f.yaml three.yaml", 1, "3 and 4 exclude one another (three, f)"},
		{"a table", "f.csv", "topic,source,value\na/deaths,ap,4\n", "check -f line f.csv three.yaml", 1, "3 and 4 exclude one another"},
		{"looked at again for columns", "f.yaml", fourDied, "check -f sarif=o -f github=p -f line three.yaml f.yaml", 1, "(three, f)"},
		{"a draft", "f.md", burned, "draft -f line f.md --against three.yaml", 0, ""},
		{"a draft that is a sheet", "f.yaml", fourDied, "draft -f line f.yaml --against three.yaml", 1, "contradicted"},
		{"an article", "f.txt", burned, "extract f.txt", 0, "value: 31"},
		{"an article beside a sheet", "f.txt", burned, "check -f line f.txt three.yaml", 0, ""},
		{"measures", "f.txt", burned, "extract --measures f.txt", 0, `"text":"31"`},
		{"to be formatted", "f.yaml", fourDied, "fmt f.yaml", 2, "nothing to format"},
		{"explained", "f.yaml", fourDied, "explain a/deaths f.yaml three.yaml", 0, "f.yaml:1 "},
		{"in a folder", "d/f.yaml", "", "check -f line d three.yaml", 2, "d/f.yaml: no file but a pipe, a socket or a device"},
		{"in a folder, no sheet", "d/f.bin", "", "check -f line d three.yaml", 1, "3 and 5 exclude"},
		{"topics", "d/topics.yaml", "", "check -f line d three.yaml", 2, "d/topics.yaml: no file but a pipe"},
		{"topics beside", "topics.yaml", "", "check -f line three.yaml", 0, ""},
		{"settings", ".crosscheck.yaml", "", "check -f line three.yaml", 0, ""},
		{"decisions", "crosscheck.resolutions.yaml", "", "check -f line three.yaml", 0, ""},
		{"a sheet's text", "f.txt", "", "check -f line text.yaml", 2, "text.yaml:1:16: the text f.txt is no file but a pipe or a device"},
		{"a report", "out", "", "check -f line -f json=missing/out three.yaml", 2, "cannot write missing/out"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			for name, text := range map[string]string{"three.yaml": threeDied, "d/five.yaml": "facts: {a/deaths: 5}\n",
				"text.yaml": "source: {text: f.txt}\nfacts: {a/deaths: {value: 3, quote: x}}\n"} {
				if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
					t.Fatal(err)
				}
				write(t, filepath.Join(dir, name), text)
			}
			pipe(t, filepath.Join(dir, c.pipe), c.text)
			got := runProcess(t, dir, "", nil, strings.Fields(c.args)...)
			if got.status != c.status || !strings.Contains(got.stdout+got.stderr, c.want) {
				t.Errorf("%+v, want %d and %q", got, c.status, c.want)
			}
		})
	}
}

// TestNumberedPipes is what a shell makes of <(…), and standard input by its
// name.
func TestNumberedPipes(t *testing.T) {
	if _, err := os.Stat("/dev/fd/0"); err != nil {
		t.Skip("this system does not name open files in /dev/fd")
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "three.yaml"), threeDied)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.WriteString(fourDied); err != nil {
		t.Fatal(err)
	}
	w.Close()
	pass := func(cmd *exec.Cmd) { cmd.ExtraFiles = []*os.File{r} }
	if got := runProcess(t, dir, "", pass, "check", "-f", "line", "/dev/fd/3", "three.yaml"); got.status != 1 || !strings.Contains(got.stdout, "3 and 4 exclude one another") {
		t.Errorf("%+v", got)
	}
	r.Close()
	if got := runProcess(t, dir, fourDied, nil, "check", "-f", "line", "/dev/stdin", "three.yaml"); got.status != 1 || !strings.Contains(got.stdout, "3 and 4 exclude one another") {
		t.Errorf("%+v", got)
	}
}

// TestDevices holds that devices that never end are not read for ever, and
// those that are empty are said to be.
func TestDevices(t *testing.T) {
	if _, err := os.Stat("/dev/zero"); err != nil {
		t.Skip("this system has no /dev/zero")
	}
	const nul = "/dev/zero:1:1: a NUL byte: this is no text"
	dir := t.TempDir()
	const most = 256 << 20
	write(t, filepath.Join(dir, "three.yaml"), threeDied)
	write(t, filepath.Join(dir, "far.yaml"), "source: {text: "+strings.Repeat("../", 30)+"dev/zero}\nfacts: {a/deaths: {value: 3, quote: x}}\n")
	for _, c := range []struct{ args, want string }{
		{"check -f line three.yaml /dev/zero", nul},
		{"check -f line three.yaml /dev/null", "/dev/null:1:1: an empty file"},
		{"check -f line --topics /dev/zero three.yaml", nul},
		{"check -f line --config /dev/zero three.yaml", nul},
		{"check -f line --resolutions /dev/zero three.yaml", nul},
		{"check -f line far.yaml", "is no file but a pipe or a device"},
		{"fmt /dev/zero", nul},
		{"extract /dev/zero", "/dev/zero: the file is larger than 32 MB"},
		{"draft /dev/zero --against three.yaml", "/dev/zero: the file is larger than 32 MB"},
	} {
		if got := runProcess(t, dir, "", nil, strings.Fields(c.args)...); got.status != 2 || !strings.Contains(got.stderr, c.want) {
			t.Errorf("%s: %d %.300s, want %q", c.args, got.status, got.stderr, c.want)
		} else if got.peak > most {
			t.Errorf("%s takes %d MB", c.args, got.peak>>20)
		}
	}
}

// TestUnreadable holds that what the user may not read is said, by name, and
// that the rest is read.
func TestUnreadable(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"three.yaml": threeDied, "d/four.yaml": fourDied, "d/shut/five.yaml": "facts: {a/deaths: 5}\n", "d/own.yaml": fourDied} {
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o777); err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, name), text)
		if err := os.Chmod(filepath.Join(dir, name), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, mode := range map[string]os.FileMode{"d/shut": 0, "d/own.yaml": 0, "d": 0o755} {
		if err := os.Chmod(filepath.Join(dir, name), mode); err != nil {
			t.Fatal(err)
		}
	}
	defer os.Chmod(filepath.Join(dir, "d/shut"), 0o755)
	as := asNobody(t, dir)
	got := runProcess(t, dir, "", as, "check", "-f", "line", "three.yaml", "d")
	if got.status != 2 || !strings.Contains(got.stdout, "3 and 4 exclude one another") ||
		!strings.Contains(got.stderr, "d/shut: the folder cannot be read: permission denied") ||
		!strings.Contains(got.stderr, "d/own.yaml: the file cannot be read: permission denied") {
		t.Errorf("%+v", got)
	}
	if got := runProcess(t, dir, "", as, "check", "-f", "json=d/shut/out.json", "three.yaml"); got.status != 2 || !strings.Contains(got.stderr, "permission denied") {
		t.Errorf("%+v", got)
	}
}

// asNobody lets a command run as a user who is not root, whom permissions do
// not bind.
func asNobody(t *testing.T, dir string) func(*exec.Cmd) {
	if os.Getuid() != 0 {
		return nil
	}
	const nobody = 65534
	binary, err := exec.LookPath("crosscheck")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{dir, binary} { // as far as temporary folders go
		for at := path; at != os.TempDir() && at != filepath.Dir(at); at = filepath.Dir(at) {
			if info, err := os.Stat(at); err == nil && info.Mode().Perm()&0o005 != 0o005 {
				if err := os.Chmod(at, info.Mode().Perm()|0o055); err != nil {
					t.Skip("the test's folder cannot be opened to another user:", err)
				}
			}
		}
	}
	as := func(cmd *exec.Cmd) {
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	probe := exec.Command(binary, "--version")
	as(probe)
	if out, err := probe.CombinedOutput(); err != nil {
		t.Skipf("crosscheck cannot run as another user here, and permissions do not bind root: %v %s", err, out)
	}
	return as
}

// TestNamesNotUTF8 holds that a file whose name is not UTF-8 is read, and that
// its name is shown escaped and does no harm, in every format.
func TestNamesNotUTF8(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux lets a file have such a name")
	}
	dir := t.TempDir()
	name := "caf\xe9\x1b[2J\n.yaml"
	if err := os.WriteFile(filepath.Join(dir, name), []byte(threeDied), 0o600); err != nil {
		t.Skip("this file system takes no such name:", err)
	}
	write(t, filepath.Join(dir, "four.yaml"), fourDied)
	for _, format := range []string{"table", "line", "json", "csv", "markdown", "html", "sarif", "junit", "github", "gitlab", "rdjsonl"} {
		got := runProcess(t, dir, "", nil, "check", "-f", format, ".")
		if r, bad := hostileRune(got.stdout + got.stderr); bad || got.status != 1 || !strings.Contains(got.stdout, "caf") {
			t.Errorf("%s: status %d, %U in\n%q", format, got.status, r, got.stdout)
		}
	}
	if got := runProcess(t, dir, "", nil, "check", "-f", "line", name, "four.yaml"); got.status != 1 {
		t.Errorf("by its name: %+v", got)
	}
}
