package facts

import "crosscheck/facts/measure"

// Topics is what topics.yaml declares.
type Topics struct {
	File       string            // "" where there is none
	Strict     bool              // undeclared topics are faults, not warnings
	Declared   map[string]*Topic // by name; "*/deaths" for patterns
	Vocabulary *measure.Vocabulary
	Rules      []Rule
	Order      []string // names in order of declaration
}

// Topic is one declared topic or pattern.
type Topic struct {
	Name       string
	Label      string
	Kind       measure.Kind // Auto where not declared
	Unit       string
	Grows      bool
	GrowsUntil measure.Value // Kind Date; zero: no end
	Also       []string      // other names of the topic
	Tolerance  string        // as written: "2 %", "3 days"; "" for none
	Severity   string        // "error", "warning", "note", or "" for the kind's own
	Many       bool          // several values may be true
	Pos        Pos
}

// Rule is a stated sum or order between topics.
type Rule struct {
	Text        string // as written
	Pos         Pos
	Left, Right []Term
	Op          string // "=", "<=", "<", ">=", ">"
}

// Term is one summand of a rule: a topic or a number, added or subtracted.
type Term struct {
	Minus  bool
	Topic  string // "" for a number
	Number measure.Num
}

// Find returns the declaration that holds for a topic name: its own merged
// over its pattern's, or nil.
func (t *Topics) Find(topic string) *Topic { return nil }

// Canonical returns the name under which a topic is compared (its own, or the
// one whose also: lists it).
func (t *Topics) Canonical(topic string) string { return topic }

// Nearest returns the declared name nearest to a topic's, or "" where none is near.
func (t *Topics) Nearest(name string) string { return "" }
