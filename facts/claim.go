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
	Text          *Text    // that text; nil if there is none or it cannot be read
	Pos           Pos      // of the sheet's source mapping, or of the first row that names it
	TextPos       Pos      // of the text: entry

	plain  *Context        // of claims that have nothing of their own
	reader *measure.Reader // of the values of those claims
	same   *Source         // the source that this one was found to be
}

// AsOfFrom says where a claim's as-of date comes from.
type AsOfFrom uint8

// The origins of an as-of date.
const (
	AsOfNone AsOfFrom = iota
	AsOfStated
	AsOfPublished
)

// Claim is one source's value for one topic. A million of them fit in memory,
// so whatever few claims have stands in Context.
type Claim struct {
	Topic    string // event/attribute, as written
	Source   *Source
	Value    measure.Value
	Pos      Pos // of the value
	*Context     // never nil in a corpus; shared by claims that have nothing of their own, so never written to

	topicOffset                         int64
	topicLine, topicColumn, topicLength int32
	topic                               int32 // number of the topic in its corpus, from 1; 0 outside one
}

// Context is what stands around a value.
type Context struct {
	AsOf     measure.Value // Kind Date; the source's date of publication unless stated; zero Value when unknown
	AsOfText string        // as written, "" when unknown
	AsOfFrom AsOfFrom

	Quote        string // the few words that say it, or ""
	QuotePos     Pos
	At           string // locator, or ""
	AtPos        Pos
	Scope        string
	AttributedTo string
	Note         string
	Derived      bool // worked out from the quote; Note says how

	// Confidence is how sure a reader of texts is that the claim belongs to
	// its topic: above 0, up to 1. It is 0 for claims that a person entered.
	Confidence float64
}

// TopicPos returns the place of the key or cell that names the topic, in the
// file of Pos. Claims that were found in a text have none.
func (c *Claim) TopicPos() Pos {
	if c.topicLine == 0 {
		return Pos{}
	}
	return Pos{c.Pos.File, int(c.topicOffset), int(c.topicLine), int(c.topicColumn), int(c.topicLength)}
}

// SetTopicPos says where the topic is named: in the same file as the value.
func (c *Claim) SetTopicPos(p Pos) {
	c.topicOffset, c.topicLine = int64(p.Offset), int32(p.Line)
	c.topicColumn, c.topicLength = int32(p.Column), int32(p.Length)
}

// Fault is one thing wrong in an input file.
type Fault struct {
	Pos  Pos
	Msg  string // lower case, no final period, does not repeat the position
	Hint string // what to write instead, or ""
}
