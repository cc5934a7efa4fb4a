package facts

import (
	"fmt"

	"crosscheck/facts/measure"
)

// Pos is a place in a file. The zero Pos means "not from a file".
type Pos struct {
	File   string // as given on the command line or found in a folder; forward slashes
	Offset int    // bytes from the start of the file
	Line   int    // from 1
	Column int    // bytes from 1
	Length int    // bytes; the claim's value ends at Offset+Length, on the same line
}

// String returns file:line:col, or what of it is known.
func (p Pos) String() string {
	switch {
	case p.File == "":
		return "-"
	case p.Line == 0:
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Role is what a source is for in a comparison.
type Role uint8

// The roles.
const (
	RoleSource    Role = iota // says something; compared with the others
	RoleReference             // taken as established
	RoleDraft                 // what is being checked
)

// Source is who says it.
type Source struct {
	ID            string // unique in a run
	Title         string
	Publisher     string
	Published     measure.Value // Kind Date; zero Value when unknown
	PublishedText string        // as written, "" when unknown
	URL           string
	Role          Role
	Via           []string // whom it merely relays
	TextPath      string   // the file of the source's own text, or ""
	Pos           Pos      // of the sheet's source mapping, or of the first row that names it
	TextPos       Pos      // of the text: entry
}

// AsOfFrom says where a claim's as-of date comes from.
type AsOfFrom uint8

// The origins of an as-of date.
const (
	AsOfNone AsOfFrom = iota
	AsOfStated
	AsOfPublished
)

// Claim is one source's value for one topic.
type Claim struct {
	Topic    string // event/attribute
	Source   *Source
	Value    measure.Value
	Pos      Pos           // of the value
	AsOf     measure.Value // Kind Date; zero Value when unknown
	AsOfText string        // as written
	AsOfFrom AsOfFrom

	Quote        string // the few words that say it, or ""
	QuotePos     Pos
	At           string // locator, or ""
	AtPos        Pos
	Scope        string
	AttributedTo string
	Note         string
	Derived      bool
	TopicPos     Pos // of the key (or cell) that names the topic
}

// Fault is one thing wrong in an input file.
type Fault struct {
	Pos  Pos
	Msg  string // lower case, no final period, does not repeat the position
	Hint string // what to write instead, or ""
}

// Corpus is everything that was read.
type Corpus struct {
	Sources []*Source // in order of first appearance
	Claims  []*Claim  // in order of files and positions
	Topics  *Topics   // never nil; empty where there is no topics.yaml
	Faults  []Fault   // in order of files and positions
	Skipped int       // files in folders that are no sheets
}
