package meter

import (
	"bytes"
	"errors"
	"fmt"
	"os/exec"
	"strings"
	"time"
)

// Usage is what a program took from its start to its end.
type Usage struct {
	Wall time.Duration
	CPU  time.Duration // user and system, with that of programs it started
	Peak int64         // resident bytes of the largest of its processes; 0: not known here
}

// Run runs a program to its end. Like all who compare, the program may say by
// exit status 1 that it found something. What it writes to standard error is
// part of the error.
//
// Peak is never less than that of the program that calls Run, whose memory a
// new process shares for a moment: a caller keeps itself small while it
// measures.
func Run(cmd *exec.Cmd) (Usage, error) {
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	begin := time.Now()
	err := cmd.Run()
	u := Usage{Wall: time.Since(begin)}
	if cmd.ProcessState == nil {
		return u, err
	}
	u.CPU = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	u.Peak = peak(cmd.ProcessState)
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 && stderr.Len() == 0 {
		err = nil
	}
	if err != nil {
		err = fmt.Errorf("%s: %w\n%s", strings.Join(cmd.Args, " "), err, strings.TrimSpace(stderr.String()))
	}
	return u, err
}
