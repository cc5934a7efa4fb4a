//go:build !unix

package main

import (
	"os"
	"syscall"
)

// ignoredSignals come with an error of the write that they are about.
var ignoredSignals = []os.Signal{syscall.SIGPIPE}
