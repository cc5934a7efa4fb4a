package columns

import (
	"bytes"
	"fmt"
	"os"
	"time"
)

// Table is one file, and how its rows are cut.
type Table struct {
	File  *os.File
	Size  int64     // bytes
	Time  time.Time // when it was changed last
	Start int64     // where the rows begin: behind the header
	Lines int64     // line feeds before Start
	Comma byte
	Width int // cells of a row

	// The columns, from 0; -1 for those that are not there.
	Topic, Source, Value, Hedge, Unit int
	More                              []int // others that say something of a claim
	Empty                             []int // columns without a name: no cell of theirs holds anything

	// Plain says that no cells but topic and source stand before the value.
	Plain bool

	// Layout is how rows of JSON Lines are written; nil for other tables.
	Layout *Layout

	base       int64 // of its offsets in the set
	firstBlock int
	number     int
}

// Layout is how the first row of JSON Lines is written. Others are as a rule
// written alike, and then read without a look at their keys.
type Layout struct {
	Keys    []string // by column
	Order   []int    // the columns of the first row's cells
	Pieces  [][]byte // what stands before each of these cells, and behind the last
	Numbers bool     // plain numbers stand without quotation marks
}

// unchanged reports whether a file still is what it was when it was opened, as
// far as size and time tell.
func (t *Table) unchanged() error {
	info, err := t.File.Stat()
	if err != nil {
		return err
	}
	if info.Size() != t.Size || !info.ModTime().Equal(t.Time) {
		return t.changed()
	}
	return nil
}

func (t *Table) changed() error { return fmt.Errorf("%s: %w", t.File.Name(), ErrChanged) }

// topic returns the topic of a plain row.
func (t *Table) topic(row []byte) []byte {
	if t.Layout != nil {
		return t.Layout.topic(row, t.Topic)
	}
	for range t.Topic {
		row = row[bytes.IndexByte(row, t.Comma)+1:]
	}
	if end := bytes.IndexByte(row, t.Comma); end >= 0 {
		row = row[:end]
	}
	return row
}

// Meaning is what the caller knows of what stands in rows. Its functions may
// be called from several goroutines at a time, but each once for each text, or
// a few times.
type Meaning struct {
	// Cut cuts a line that holds quotation marks into cells, without the blanks
	// that are not part of them; false if it cannot.
	Cut func(line []byte, comma byte) ([][]byte, bool)
	// Object returns the cells of a row of JSON Lines that holds backslashes or
	// control characters, by column, nil for those that are not there.
	Object func(line []byte) ([][]byte, bool)
	// Topic reports whether a topic's name is a proper one.
	Topic func(name []byte) bool
	// Whole returns the class of a topic that belongs to no event: those of one
	// class are read alike.
	Whole func(topic string) (class string)
	// Attr describes the attribute with a number, or, if whole, a class.
	Attr func(number int, name string, whole bool) Attr
	// Hedge returns a number below 16 for a plain hedge, 0 for that which is none.
	Hedge func(text string) (hedge uint8, plain bool)
	// Text says what a value is under an attribute, with its hedge and unit. It
	// is not ok if it cannot be read.
	Text func(attr int, hedge, unit, value string) (m Meant, ok bool)
}

// Attr is an attribute of topics.
type Attr struct {
	Name    string
	Whole   bool // a class of topics that belong to no event
	Numbers bool // plain digits under a plain hedge are numbers
	Days    bool // 2024-03-22 is a day
}

// Meant is what a text means.
type Meant struct {
	Any    any   // the caller's own
	Alike  bool  // two claims that say it on one topic agree
	Loose  bool  // claims that say it are made of their rows, not of columns
	Number int64 // the number it gives, 0 for none
}
