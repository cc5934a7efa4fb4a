package main

import (
	"slices"

	"crosscheck/facts"
)

// readOutputs leaves the tables out where there were faults and nothing of any source
// could be read: a person would take an empty table, or one that says that no source
// speaks of a draft, for an answer. What a program reads says for itself that it is
// not whole, or is not written.
func (s *session) readOutputs(outputs []output, c *facts.Corpus, troubles int) []output {
	if troubles == 0 || saysAnything(c) {
		return outputs
	}
	s.fail(trouble{"nothing was compared: no claim of a source could be read", "mend what is named above first"})
	return slices.DeleteFunc(outputs, func(o output) bool { return o.format == "table" })
}

// saysAnything reports whether there is a claim of a source.
func saysAnything(c *facts.Corpus) bool {
	return c.Bulk() != nil || slices.ContainsFunc(c.Claims, func(c *facts.Claim) bool { return c.Source.Role != facts.RoleDraft })
}
