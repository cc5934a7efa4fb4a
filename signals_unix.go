//go:build unix

package main

import (
	"os"
	"syscall"
)

// ignoredSignals come with an error of the write that they are about, and that
// error is what is acted on: a reader who has seen enough closes the pipe; a
// file may not grow further.
var ignoredSignals = []os.Signal{syscall.SIGPIPE, syscall.SIGXFSZ}
