package main

import (
	"slices"
	"strings"

	"crosscheck/compare"
)

// Exit statuses. They mean the same under every command, flag and format.
const (
	exitClean    = 0 // nothing at or above --fail-on
	exitFindings = 1 // something is
	exitTrouble  = 2 // bad usage, input that cannot be read, faults in it, output that cannot be written
)

// failOn says which findings make the exit status 1.
type failOn struct {
	severities []compare.Severity
	kinds      []compare.Kind
}

// parseFailOn reads a severity (it and all that is worse), never, or a list
// of kinds.
func parseFailOn(text string) (failOn, error) {
	var f failOn
	if text == "never" {
		return f, nil
	}
	for word := range strings.SplitSeq(text, ",") {
		word = strings.TrimSpace(word)
		if s, err := compare.ParseSeverity(word); err == nil {
			for worse := compare.Error; worse <= s; worse++ {
				f.severities = append(f.severities, worse)
			}
			continue
		}
		k, err := compare.ParseKind(word)
		switch {
		case word == "never":
			return f, trouble{"--fail-on never stands alone", "leave the rest of the list away"}
		case err != nil:
			return f, unknown("value for --fail-on", word, failOnWords())
		}
		f.kinds = append(f.kinds, k)
	}
	return f, nil
}

func failOnWords() []string {
	words := append(slices.Clone(severities), "never")
	for _, k := range compare.Kinds() {
		words = append(words, string(k.Kind))
	}
	return words
}

func (f failOn) matches(x compare.Finding) bool { return f.includes(x.Severity, x.Kind) }

func (f failOn) includes(s compare.Severity, k compare.Kind) bool {
	return slices.Contains(f.severities, s) || slices.Contains(f.kinds, k)
}

// onNotes reports whether a note may fail the gate.
func (f failOn) onNotes() bool {
	return slices.Contains(f.severities, compare.Note) ||
		slices.ContainsFunc(f.kinds, func(k compare.Kind) bool { return k.Info().Severity == compare.Note })
}

// status is the exit status for a result: it looks at every finding that is
// not accepted, listed or not.
func status(res *compare.Result, f failOn) int {
	switch {
	case res.Faults > 0:
		return exitTrouble
	case slices.ContainsFunc(res.CountFindings(), func(c compare.FindingCount) bool { return f.includes(c.Severity, c.Kind) }):
		return exitFindings
	}
	return exitClean
}
