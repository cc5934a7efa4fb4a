package topic

import (
	"slices"

	"crosscheck/facts"
)

// toldApart reports whether a person tells a topic from one of others: a sheet states
// both, or topics.yaml declares both.
func (e *elsewhere) toldApart(others []string, name string) bool {
	if e.stating == nil {
		e.findStating()
	}
	return slices.ContainsFunc(others, func(other string) bool {
		if other == name || e.declared(other) && e.declared(name) {
			return true
		}
		for s := range e.stating[name] {
			if e.stating[other][s] {
				return true
			}
		}
		return false
	})
}

func (e *elsewhere) findStating() {
	e.stating = map[string]map[*facts.Source]bool{}
	for _, claim := range e.corpus.Claims {
		name := e.corpus.Topics.Canonical(claim.Topic)
		if e.stating[name] == nil {
			e.stating[name] = map[*facts.Source]bool{}
		}
		e.stating[name][claim.Source] = true
	}
}

func (e *elsewhere) declared(name string) bool {
	t := e.corpus.Topics.Declared[name]
	return t != nil && t.Pos.Line > 0
}
