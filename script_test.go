package main

import (
	"errors"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"crosscheck": func() {
		status := process()
		notePeak()
		os.Exit(status)
	}})
}

// peakNote names the file into which the command writes how much memory it took.
// Its parent cannot tell: Linux counts what the process that starts another has
// taken as that one's.
const peakNote = "CROSSCHECK_TEST_PEAK"

func notePeak() {
	name := os.Getenv(peakNote)
	if name == "" {
		return
	}
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return // another system: nothing is said
	}
	_ = os.WriteFile(name, peakLine.Find(status), 0o600)
}

// peakLine is the most that was in memory at a time.
var peakLine = regexp.MustCompile(`(?m)^VmHWM:\s+(\d+) kB$`)

// TestScript runs what takes several steps: see testdata/script.
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *update,
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"status": wantStatus},
	})
}

// wantStatus is "status N command…": run it, and hold its exit status to N.
func wantStatus(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command [args...]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec(args[1], args[2:]...)
	var exit *exec.ExitError
	got := 0
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// TestReplaceFileFails holds that nothing is left behind, and an old file as
// it was, where a file cannot be written.
func TestReplaceFileFails(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := replaceFile("no/such/folder.json", []byte("x")); err == nil {
		t.Error("wrote into a folder that is not there")
	}
	if err := os.Mkdir("folder", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := replaceFile("folder", []byte("x")); err == nil {
		t.Error("replaced a folder")
	}
	left, err := os.ReadDir(".")
	if err != nil || len(left) != 1 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
