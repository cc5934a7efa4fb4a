package compare

import (
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// Options say how to compare.
type Options struct {
	Windows    *measure.Windows  // nil: default
	Severities map[Kind]Severity // kinds whose severity was changed
}

// Compare finds where the sources of c disagree. It is pure: the same corpus
// gives the same result, in any order of sources, on any number of processors.
func Compare(c *facts.Corpus, opt Options) *Result { return &Result{} }
