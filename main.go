// Command crosscheck tells where sources disagree. It reads what each source
// says, compares every fact across all of them, and prints each discrepancy
// with who says what, in which words and where, and why the values cannot all
// be true.
//
//	crosscheck check [PATH...]            compare sheets
//	crosscheck draft FILE... --against PATH
//	                                      hold a draft against its sources
//	crosscheck extract FILE               propose a sheet for an article
//	crosscheck explain TOPIC [PATH...]    everything every source says on a topic
//	crosscheck resolve FINDING [PATH...]  record what was decided on a finding
//	crosscheck fmt [PATH...]              write sheets in the canonical form
//	crosscheck demo                       check on the embedded seeds
//
// Findings go to standard output. What is wrong with the input goes to
// standard error as file:line:col: message, with a hint: line, all of it in
// one run. The exit status is 0 if nothing is at or above --fail-on, 1 if
// something is, and 2 if the job could not be done; 2 wins.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"crosscheck/report"
)

func main() { os.Exit(process()) }

// process is the command as a process of its own, which signals may end.
func process() int {
	signal.Ignore(ignoredSignals...)
	endOnSignal(os.Stderr)
	return run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
}

// run is the whole command. It returns the exit status.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	s := &session{args: args, stdin: stdin, stdout: stdout, stderr: stderr}
	root := s.rootCommand()
	root.SetArgs(append([]string{}, args...))
	if err := root.Execute(); err != nil {
		s.fail(err)
	}
	s.endSpare()
	return s.status
}

// unread is a standard output whose reader may have gone: that is no error.
type unread struct{ io.Writer }

func (w unread) Write(p []byte) (int, error) {
	n, err := w.Writer.Write(p)
	if errors.Is(err, syscall.EPIPE) {
		return len(p), nil
	}
	return n, err
}

// session is one run of the command: its streams and what became of it.
type session struct {
	args           []string // as they were typed
	stdin          io.Reader
	stdout, stderr io.Writer
	status         int // the worst so far; see worsen

	said map[string][]said // what the settings are, by flag; see useSettings

	sparing     sync.Mutex // of the two below: see spareLessLater
	spared      int        // what spare set, 0 if nothing
	collectedAt int        // what held before
}

// worsen raises the exit status; it never lowers it.
func (s *session) worsen(status int) { s.status = max(s.status, status) }

// trouble is an error that says what to do about it.
type trouble struct{ msg, hint string }

func (t trouble) Error() string { return t.msg }

// fail reports that the job could not be done.
func (s *session) fail(err error) {
	s.worsen(exitTrouble)
	err = withHint(err)
	fmt.Fprintf(s.stderr, "crosscheck: %s\n", report.Escape(err.Error()))
	var t trouble
	if errors.As(err, &t) && t.hint != "" {
		fmt.Fprintf(s.stderr, "hint: %s\n", report.Escape(t.hint))
	}
}
