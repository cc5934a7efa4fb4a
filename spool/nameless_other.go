//go:build !linux && !windows

package spool

import "os"

func createNameless(dir string) (*os.File, error) { return createUnlinked(dir) }
