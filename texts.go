package main

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/prose"
)

// readText reads the text that a sheet names, to look its quotes up in. Plain
// text is taken as it stands; of Markdown, HTML and .docx it is what a reader
// sees.
func readText(name string, data []byte) (*facts.Text, []facts.Fault) {
	d, faults := prose.Read(name, data, prose.ReadOptions{})
	if d.Text == "" && len(faults) > 0 {
		return nil, faults
	}
	t := d.Quoted()
	if d.Format == prose.Plain {
		t.Body = d.Source(prose.Span{Start: 0, End: len(d.Text)})
	}
	return t, faults
}

// checkRequired refuses a --require that asks for what no claim can have.
func (f *commonFlags) checkRequired() error {
	for _, what := range f.require {
		if !slices.Contains(facts.Required, what) {
			return unknown("value for --require", what, facts.Required)
		}
	}
	return nil
}
