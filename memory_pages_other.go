//go:build !linux

package main

// useLargePages does nothing: only Linux is asked for large pages.
func useLargePages(int) {}
