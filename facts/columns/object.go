package columns

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"math/bits"
)

// objects reads rows of JSON Lines: those that are written as the first one is
// without looking for their ends.
func (s *scanner) objects(rows []byte, at int64) error {
	strange := bytes.IndexByte(rows, '\\') >= 0 || controls(rows)
	s.careful = strange || bytes.IndexByte(rows, '*') >= 0
	for len(rows) > 0 {
		n := 0
		if !strange {
			n = s.laidOut(rows)
		}
		if n == 0 {
			n = len(rows)
			if end := bytes.IndexByte(rows, '\n'); end >= 0 {
				n = end + 1
			}
			some, err := s.object(rows[:n], strange)
			if err != nil {
				return err
			}
			if !some {
				rows, at = rows[n:], at+int64(n)
				s.lineNumber++
				continue
			}
		}
		s.text = rows[:n]
		if err := s.row(at); err != nil {
			return err
		}
		rows, at = rows[n:], at+int64(n)
		s.lineNumber++
	}
	return nil
}

// controls reports whether there are control characters but at the ends of
// lines.
func controls(rows []byte) bool {
	n, i := 0, 0
	for ; i+8 <= len(rows); i += 8 {
		n += bits.OnesCount64(zeros(binary.LittleEndian.Uint64(rows[i:]) & (0xe0 * ones)))
	}
	for _, c := range rows[i:] {
		if c < ' ' {
			n++
		}
	}
	return n != bytes.Count(rows, newline)+bytes.Count(rows, lineEnd)
}

// laidOut reads the cells of a row that is written as the first one is, and
// returns its length; 0 if it is not.
func (s *scanner) laidOut(rows []byte) int {
	l := s.table.Layout
	clear(s.cells)
	s.loose = false
	rest := rows
	for i, column := range l.Order {
		piece := l.Pieces[i]
		if !bytes.HasPrefix(rest, piece) {
			return 0
		}
		rest = rest[len(piece):]
		cell, n, quoted := scalar(rest)
		if n == 0 {
			return 0
		}
		s.cells[column], rest = cell, rest[n:]
		if column == s.table.Value {
			s.quoted = quoted
		} else if !quoted {
			s.loose = true
		}
	}
	last := l.Pieces[len(l.Order)]
	if !bytes.HasPrefix(rest, last) {
		return 0
	}
	n := len(rows) - len(rest) + len(last)
	if bytes.IndexByte(rows[:n], '\n') >= 0 { // a quotation mark is not closed
		return 0
	}
	switch rest = rows[n:]; {
	case len(rest) == 0:
		return n
	case rest[0] == '\n':
		return n + 1
	case bytes.HasPrefix(rest, lineEnd):
		return n + 2
	}
	return 0
}

// object reads the cells of a row in the way of RFC 8259. It reports false for
// a row without anything.
func (s *scanner) object(line []byte, strange bool) (bool, error) {
	line = bytes.TrimRight(line, "\r\n")
	if len(bytes.TrimSpace(line)) == 0 {
		return false, nil
	}
	s.loose = true
	if strange {
		cells, ok := s.meaning.Object(line)
		if !ok || copy(s.cells, cells) < len(s.cells) {
			return false, ErrOdd
		}
		return true, nil
	}
	clear(s.cells)
	if !s.members(line) {
		return false, ErrOdd
	}
	return true, nil
}

// members reads the keys and values of an object that fills a line without
// backslashes and control characters.
func (s *scanner) members(line []byte) bool {
	line, ok := after(line, '{')
	if rest, empty := after(line, '}'); empty {
		return blank(rest)
	}
	for seen := 0; ok; {
		if line, ok = s.member(line, &seen); !ok {
			break
		}
		if rest, end := after(line, '}'); end {
			return blank(rest)
		}
		line, ok = after(line, ',')
	}
	return false
}

// member reads a key and its value, and returns what stands behind them. Each
// key may be there once.
func (s *scanner) member(line []byte, seen *int) ([]byte, bool) {
	line, ok := after(line, '"')
	end := bytes.IndexByte(line, '"')
	if !ok || end < 0 {
		return nil, false
	}
	column := s.table.Layout.column(line[:end])
	line, ok = after(line[end+1:], ':')
	if !ok || column < 0 || *seen>>column&1 != 0 {
		return nil, false
	}
	*seen |= 1 << column
	line = bytes.TrimLeft(line, " \t\r")
	cell, n, _ := scalar(line)
	s.cells[column] = cell
	return line[n:], n > 0
}

func blank(line []byte) bool { return len(bytes.TrimLeft(line, " \t\r")) == 0 }

// after returns what stands behind a byte that may have blanks before it.
func after(line []byte, c byte) ([]byte, bool) {
	line = bytes.TrimLeft(line, " \t\r")
	if len(line) == 0 || line[0] != c {
		return line, false
	}
	return line[1:], true
}

// column returns the number of the column with a key, -1 for none.
func (l *Layout) column(key []byte) int {
	for i, k := range l.Keys {
		if k == string(key) {
			return i
		}
	}
	return -1
}

// scalar reads a text without backslashes, a number, true, false or null, and
// returns how long it is as it is written; 0 if it is none of them.
func scalar(text []byte) (cell []byte, n int, quoted bool) {
	if len(text) > 0 && text[0] == '"' {
		end := bytes.IndexByte(text[1:], '"')
		if end < 0 {
			return nil, 0, true
		}
		return text[1 : 1+end], end + 2, true
	}
	plain := true
	for n < len(text) && !endsLiteral(text[n]) {
		plain = plain && text[n]-'0' <= 9
		n++
	}
	cell = text[:n]
	switch {
	case n == 0:
		return nil, 0, false
	case string(cell) == "null":
		return nil, n, false
	case !(plain && (n == 1 || cell[0] != '0')) && !json.Valid(cell):
		return nil, 0, false
	}
	return cell, n, false
}

func endsLiteral(c byte) bool {
	switch c {
	case ' ', '\t', '\r', '\n', ',', ':', ']', '}', '{', '[', '"':
		return true
	}
	return false
}

// topic returns the topic of a row that is laid out as the first one.
func (l *Layout) topic(row []byte, topic int) []byte {
	for i, column := range l.Order {
		if len(row) < len(l.Pieces[i]) {
			return nil
		}
		row = row[len(l.Pieces[i]):]
		cell, n, _ := scalar(row)
		if column == topic {
			return cell
		}
		row = row[n:]
	}
	return nil
}
