//go:build !windows

package spool

import "os"

// createUnlinked makes a file and takes its name from it at once.
func createUnlinked(dir string) (*os.File, error) {
	f, err := os.CreateTemp(dir, "crosscheck-*.tmp")
	if err != nil {
		return nil, err
	}
	if err := os.Remove(f.Name()); err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}
