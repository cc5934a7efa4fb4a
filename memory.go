package main

import (
	"errors"
	"fmt"
	"math"
	"runtime/debug"
	"strconv"
	"strings"

	"crosscheck/facts"
	"crosscheck/report"
	"crosscheck/spool"
)

// leastMemory is what the program takes for itself, and for a file of one
// claim as for one of a million. It is a variable only so that tests do without
// tables of megabytes.
var leastMemory int64 = 64 << 20

// ownMemory is what the program takes beside what its runtime counts: its own
// code, for the most part.
const ownMemory = 24 << 20

var sizeUnits = []struct {
	name  string
	bytes float64
}{
	{"KiB", 1 << 10}, {"MiB", 1 << 20}, {"GiB", 1 << 30}, {"TiB", 1 << 40},
	{"KB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12},
	{"K", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12},
}

// parseMemory reads a size, as 256MB; "" is no bound.
func parseMemory(text string) (int64, error) {
	if text == "" {
		return 0, nil
	}
	for _, u := range sizeUnits {
		number, ok := cutUnit(text, u.name)
		if !ok {
			continue
		}
		n, err := strconv.ParseFloat(number, 64)
		if err != nil || !(n > 0) || n*u.bytes > math.MaxInt64/4 {
			break
		}
		if size := int64(n * u.bytes); size >= leastMemory {
			return size, nil
		}
		return 0, trouble{text + " of memory is too little", "give 64MiB or more"}
	}
	return 0, trouble{quoted(text) + " is no size of memory", "write a number with its unit, as 256MB or 2GiB"}
}

// cutUnit cuts a unit off, in whatever letters it is written.
func cutUnit(text, unit string) (number string, ok bool) {
	n := len(text) - len(unit)
	if n <= 0 || !strings.EqualFold(text[n:], unit) {
		return "", false
	}
	return strings.TrimSpace(text[:n]), true
}

func memorySize(text string) error {
	_, err := parseMemory(text)
	return err
}

// inMemory keeps the run within the memory that it was given. It returns what
// ends that.
func (p *plan) inMemory() func() {
	if p.memory == 0 {
		return func() {}
	}
	before := debug.SetMemoryLimit(max(p.memory, 64<<20) - ownMemory)
	return func() { debug.SetMemoryLimit(before) }
}

// How much garbage there may be beside what columns hold and what is made of
// them, in percent of that: in memory, and where claims lie on disk, of which
// little is in memory at a time.
const (
	columnsGarbage = 100
	spilledGarbage = 60
)

// collectOften keeps what is made of a large table small. It returns what ends
// that.
func collectOften(c *facts.Corpus) func() {
	b := c.Bulk()
	if b == nil {
		return func() {}
	}
	percent := columnsGarbage
	if b.Spilled() {
		percent = spilledGarbage
	}
	before := debug.SetGCPercent(percent)
	return func() { debug.SetGCPercent(before) }
}

// unbounded tells that --memory does not hold, and why: it must not be taken
// for granted.
func (s *session) unbounded(p *plan, c *facts.Corpus) {
	if p.memory == 0 {
		return
	}
	const takes = 1 << 10 // of memory by a claim and what is said of it, in bytes, at least
	var why, hint string
	switch b := c.Bulk(); {
	case b != nil && b.Spilled() && p.holding != "":
		why = "a report as " + p.holding + " needs all findings at once"
		hint = "json, line, csv and table do not"
	case b != nil || int64(len(c.Claims)) < p.memory/takes:
		return
	case p.claimByClaim != "":
		why = p.claimByClaim
	default:
		why = "what was read are not all plain tables, or the topics are not declared by patterns alone"
		hint = "CSV, TSV and JSON Lines without quotes and dates of publication need not be held"
	}
	fmt.Fprintf(s.stderr, "crosscheck: --memory does not hold: %s\n", report.Escape(why))
	if hint != "" {
		fmt.Fprintf(s.stderr, "hint: %s\n", hint)
	}
}

// withHint says what to do about what happens to large tables only.
func withHint(err error) error {
	var bad *spool.Error
	switch {
	case errors.As(err, &bad):
		return trouble{bad.Error(), "set TMPDIR to a folder with more room, or give more --memory"}
	case errors.Is(err, facts.ErrChanged):
		return trouble{err.Error(), "run it again when nobody writes to the file"}
	}
	return err
}
