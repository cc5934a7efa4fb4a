package main

import (
	"crosscheck/facts"
	"crosscheck/prose/statement"
)

// lexicon returns the built-in lexicon with the entries of an editor's own
// file; nil, which stands for the built-in one, where none was given.
func (s *session) lexicon(file string) (*statement.Lexicon, error) {
	if file == "" {
		return nil, nil
	}
	data, err := readInput(nil, file, articleRoom)
	if err != nil {
		return nil, err
	}
	l, faults := statement.Builtin().Extend(string(data))
	for _, f := range faults {
		s.printFaults([]facts.Fault{{Pos: facts.Pos{File: file, Line: f.Line, Column: 1}, Msg: f.Msg, Hint: f.Hint}})
	}
	if len(faults) > 0 {
		s.worsen(exitTrouble)
	}
	return l, nil
}
