package main

import (
	"errors"
	"fmt"

	"crosscheck/facts"
	"crosscheck/prose/topic"
	"crosscheck/report"
)

// loadWith reads sheets and articles: what the articles state joins the
// corpus. It reports all that is wrong with them and returns how many things
// are. The grouping is nil where there are no articles.
func (s *session) loadWith(in facts.LoadOptions, flags articleFlags) (*facts.Corpus, *topic.Grouping, int) {
	in.Articles, in.ReadText = flags.folders, readText
	var read reading
	in.Progress = func(files, of, claims int) {
		if files == 0 && of > 1 {
			s.spareForSheets(of)
		}
		read.count(files, of, claims)
	}
	done := s.during(read.String)
	corpus, err := facts.Load(in)
	if corpus == nil {
		corpus = &facts.Corpus{Topics: &facts.Topics{}}
	}
	markDrafts(corpus, flags.drafted)
	grouping, bad := s.addArticles(corpus, in, flags)
	done()
	err = errors.Join(err, bad)
	return corpus, grouping, s.report(corpus, err)
}

// report prints what is wrong with the input and counts it.
func (s *session) report(corpus *facts.Corpus, err error) int {
	troubles := len(corpus.Faults)
	for _, e := range parts(err) {
		s.fail(e)
		troubles++
	}
	s.printFaults(corpus.Faults)
	return troubles
}

func (s *session) printFaults(faults []facts.Fault) {
	for _, f := range faults {
		fmt.Fprintf(s.stderr, "%s: %s\n", report.Escape(f.Pos.String()), report.Escape(f.Msg))
		if f.Hint != "" {
			fmt.Fprintf(s.stderr, "hint: %s\n", report.Escape(f.Hint))
		}
	}
}

// parts returns the errors that were joined into one.
func parts(err error) []error {
	if err == nil {
		return nil
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		var all []error
		for _, e := range joined.Unwrap() {
			all = append(all, parts(e)...)
		}
		return all
	}
	return []error{err}
}
