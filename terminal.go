package main

import (
	"io"
	"os"
	"strconv"

	"golang.org/x/term"

	"crosscheck/report"
)

// colorMode is the value of --color.
type colorMode string

const (
	colorAuto   colorMode = "auto"
	colorAlways colorMode = "always"
	colorNever  colorMode = "never"
)

// colored decides whether standard output gets colour. The flag is heard
// first, then NO_COLOR, CLICOLOR_FORCE, TERM and CLICOLOR, and last whether
// there is a terminal at all.
func (s *session) colored(mode colorMode) bool {
	force := os.Getenv("CLICOLOR_FORCE")
	switch {
	case mode == colorAlways:
		return true
	case mode == colorNever, os.Getenv("NO_COLOR") != "":
		return false
	case force != "" && force != "0":
		return true
	case os.Getenv("TERM") == "dumb", os.Getenv("CLICOLOR") == "0":
		return false
	}
	_, ok := terminal(s.stdout)
	return ok
}

// width is that of a table: the flag, else COLUMNS, else the terminal's, else
// the default.
func (s *session) width(flag int) (int, error) {
	if flag != 0 {
		if flag < report.MinWidth {
			return 0, trouble{"--width " + strconv.Itoa(flag) + " is too narrow", "at least " + strconv.Itoa(report.MinWidth) + " columns"}
		}
		return flag, nil
	}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		return max(n, report.MinWidth), nil
	}
	if fd, ok := terminal(s.stdout); ok {
		if n, _, err := term.GetSize(fd); err == nil && n > 0 {
			return max(n, report.MinWidth), nil
		}
	}
	return report.DefaultWidth, nil
}

// terminal returns the file descriptor of w if it is a terminal.
func terminal(w io.Writer) (int, bool) {
	f, ok := w.(*os.File)
	if !ok {
		return 0, false
	}
	fd := int(f.Fd())
	return fd, term.IsTerminal(fd)
}
