package facts

import (
	"fmt"
	"strings"
)

// maxColumns is how many cells a row may have: ten times as many sources as
// anybody has put into one table.
const maxColumns = 100_000

// splitter cuts a table into rows and cells as RFC 4180 has it, and knows
// where each stands. It reads what encoding/csv reads (a test compares them),
// but keeps the place of every cell and copies only cells with doubled
// quotation marks. Empty lines are no rows.
type splitter struct {
	text      string
	comma     byte
	i         int
	line      int32 // from 1
	lineStart int32
	cells     []cell
}

// splitFault says why a row cannot be cut into cells.
type splitFault struct {
	at        cell
	msg, hint string
}

func newSplitter(f *file, comma byte) *splitter {
	return &splitter{text: f.text, comma: comma, i: f.start(), line: 1}
}

// next returns the cells of the next row, valid until the next call; more is
// false at the end. After a fault the next row begins on the next line.
func (s *splitter) next() (cells []cell, bad *splitFault, more bool) {
	for s.i < len(s.text) && s.lineEnd(s.i) > 0 {
		s.newLine(s.i + s.lineEnd(s.i))
	}
	if s.i >= len(s.text) {
		return nil, nil, false
	}
	s.cells = s.cells[:0]
	for {
		if s.i < len(s.text) && s.text[s.i] == '"' {
			bad = s.quoted()
		} else {
			bad = s.bare()
		}
		if bad == nil && len(s.cells) > maxColumns {
			last := &s.cells[maxColumns]
			bad = &splitFault{*last, fmt.Sprintf("more than %d cells in a row", maxColumns), "put cells that hold the separator in quotation marks, or write one claim in a row"}
		}
		if bad != nil {
			s.skipLine()
			return nil, bad, true
		}
		if s.i >= len(s.text) {
			return s.cells, nil, true
		}
		if s.text[s.i] != s.comma {
			s.newLine(s.i + s.lineEnd(s.i))
			return s.cells, nil, true
		}
		s.i++
	}
}

// lineEnd returns the length of the end of line at i, or 0: a line feed, a
// carriage return before it, or one that ends the file.
func (s *splitter) lineEnd(i int) int {
	switch {
	case s.text[i] == '\n':
		return 1
	case s.text[i] != '\r':
		return 0
	case i+1 == len(s.text):
		return 1
	case s.text[i+1] == '\n':
		return 2
	}
	return 0
}

func (s *splitter) newLine(i int) {
	s.i, s.lineStart = i, int32(i)
	s.line++
}

func (s *splitter) skipLine() {
	if j := strings.IndexByte(s.text[s.i:], '\n'); j >= 0 {
		s.newLine(s.i + j + 1)
	} else {
		s.i = len(s.text)
	}
}

// bare reads a cell without quotation marks.
func (s *splitter) bare() *splitFault {
	from := s.i
	text, comma := s.text, s.comma
	i := from
	for ; i < len(text); i++ {
		c := text[i]
		if c == comma || c == '\n' || c == '\r' && s.lineEnd(i) > 0 {
			break
		}
		if c == '"' {
			s.i = i
			return &splitFault{s.cell("", i, i+1, s.line, s.lineStart, -1), "a quotation mark inside a cell",
				`put the cell in quotation marks and double those inside: "…""…"`}
		}
	}
	s.i = i
	s.cells = append(s.cells, s.cell(text[from:i], from, i, s.line, s.lineStart, 0))
	return nil
}

func (s *splitter) cell(text string, from, to int, line, lineStart int32, inner int8) cell {
	return cell{text, int32(from), int32(to - from), line, lineStart, inner}
}

// quoted reads a cell in quotation marks, over several lines if need be.
func (s *splitter) quoted() *splitFault {
	from, line, lineStart := s.i, s.line, s.lineStart
	copied := false
	for i := from + 1; i < len(s.text); i++ {
		switch c := s.text[i]; {
		case c == '\n':
			copied = copied || s.text[i-1] == '\r'
			s.line++
			s.lineStart = int32(i + 1)
		case c != '"':
		case i+1 < len(s.text) && s.text[i+1] == '"':
			copied = true
			i++
		case i+1 < len(s.text) && s.text[i+1] != s.comma && s.lineEnd(i+1) == 0:
			s.i = i
			return &splitFault{s.cell("", i, i+1, s.line, s.lineStart, -1), "text after the closing quotation mark",
				`double quotation marks inside a cell: "…""…"`}
		default:
			s.i = i + 1
			text, inner := s.text[from+1:i], int8(1)
			if copied {
				text, inner = unquote(text), -1
			}
			s.cells = append(s.cells, s.cell(text, from, i+1, line, lineStart, inner))
			return nil
		}
	}
	s.i = len(s.text)
	return &splitFault{s.cell("", from, from+1, line, lineStart, -1), "a quotation mark is not closed", "close it: what follows was not read"}
}

// unquote undoubles quotation marks and ends lines by a line feed.
func unquote(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, `""`, `"`), "\r\n", "\n")
}
