package spool

import (
	"os"
	"syscall"
)

// tmpfile is O_TMPFILE of open(2), which package syscall lacks for some
// processors.
const tmpfile = 0x400000 | syscall.O_DIRECTORY

// createNameless makes a file that never has a name; where the file system
// cannot, its name is taken from it at once.
func createNameless(dir string) (*os.File, error) {
	if f, err := os.OpenFile(dir, os.O_RDWR|tmpfile, 0o600); err == nil {
		return f, nil
	}
	return createUnlinked(dir)
}
