package main

import (
	"fmt"
	"slices"

	"crosscheck/facts"
	"crosscheck/report"
)

// load reads the sheets and reports all that is wrong with them. It returns
// how many things are.
func (s *session) load(in facts.LoadOptions) (*facts.Corpus, int) {
	corpus, err := facts.Load(in)
	if corpus == nil {
		corpus = &facts.Corpus{Topics: &facts.Topics{}}
	}
	troubles := len(corpus.Faults)
	for _, e := range parts(err) {
		s.fail(e)
		troubles++
	}
	for _, f := range corpus.Faults {
		fmt.Fprintf(s.stderr, "%s: %s\n", report.Escape(f.Pos.String()), report.Escape(f.Msg))
		if f.Hint != "" {
			fmt.Fprintf(s.stderr, "hint: %s\n", report.Escape(f.Hint))
		}
	}
	return corpus, troubles
}

// parts returns the errors that were joined into one.
func parts(err error) []error {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return slices.Clone(joined.Unwrap())
	}
	return []error{err}
}
