package columns

import (
	"bytes"
	"math/bits"
)

// maxCells is how many cells a row can have.
const maxCells = 64

func (s *scanner) begin(t *Table) {
	s.table = t
	s.cells = append(s.cells[:0], make([][]byte, t.Width)...)
}

// Eight bytes at a time are looked at as one number.
const (
	ones   = 0x0101010101010101
	sevens = 0x7f * ones
)

// zeros returns a number whose highest bits in each byte say which bytes of w
// are zero.
func zeros(w uint64) uint64 { return ^((w&sevens + sevens) | w | sevens) }

// gathered moves the highest bits of the bytes of m, all other bits of which
// are 0, into its lowest byte.
func gathered(m uint64) uint64 { return m >> 7 * 0x0102040810204080 >> 56 }

// ends tells which of 64 bytes end a cell: a bit each.
func ends(text []byte, commas uint64) (all uint64) {
	text = text[:window]
	for i := 0; i < window; i += 8 {
		w := word(text[i:])
		all |= gathered(zeros(w^commas)|zeros(w^'\n'*ones)) << i
	}
	return all
}

// window is how many bytes are looked at before rows in them are read: the
// longer it is, the seldomer is it guessed wrong how many cells end there.
const window = 64

// plainRows reads rows that hold no quotation marks, and returns where the
// first that it left begins: one without an end, or one that ends in the last
// bytes.
func (s *scanner) plainRows(rows []byte, at int64) (start int, err error) {
	commas := uint64(s.table.Comma) * ones
	n := 0
	for i := 0; i+window <= len(rows); i += window {
		for m := ends(rows[i:], commas); m != 0; m &= m - 1 {
			end := i + bits.TrailingZeros64(m)
			s.ends[n&(maxCells-1)] = int32(end)
			n++
			if rows[end] != '\n' {
				continue
			}
			if err := s.plainRow(rows[start:end], start, n, at+int64(start)); err != nil {
				return 0, err
			}
			s.lineNumber++
			start, n = end+1, 0
		}
	}
	return start, nil
}

// plainRow reads a row of n cells, whose ends are known.
func (s *scanner) plainRow(line []byte, start, n int, at int64) error {
	if n != len(s.cells) {
		return s.blank(line)
	}
	if s.text = line; s.quick {
		if done, err := s.quickRow(line, start, at); done || err != nil {
			return err
		}
	}
	from := 0
	s.loose = false
	for i := range s.cells {
		end := int(s.ends[i]) - start
		s.cells[i] = s.trim(line[from:end])
		from = end + 1
	}
	if last := &s.cells[n-1]; len(*last) > 0 && line[len(line)-1] == '\r' {
		*last = s.trim((*last)[:len(*last)-1])
	}
	return s.row(at)
}

// lines reads rows one by one.
func (s *scanner) lines(rows []byte, at int64) error {
	for len(rows) > 0 {
		line, next := rows, len(rows)
		if end := bytes.IndexByte(rows, '\n'); end >= 0 {
			line, next = rows[:end], end+1
		}
		if err := s.line(line, at); err != nil {
			return err
		}
		s.lineNumber++
		rows, at = rows[next:], at+int64(next)
	}
	return nil
}

func (s *scanner) line(line []byte, at int64) error {
	if n := len(line); n > 0 && line[n-1] == '\r' {
		line = line[:n-1]
	}
	s.text = line
	if !s.cut(line) {
		return s.blank(line)
	}
	return s.row(at)
}

// cut cuts a line into cells and takes the blanks around them. It reports
// false if they are too few or too many.
func (s *scanner) cut(line []byte) bool {
	if s.quotes && bytes.IndexByte(line, '"') >= 0 {
		s.loose = true
		cells, ok := s.meaning.Cut(line, s.table.Comma)
		return ok && copy(s.cells, cells) == len(cells) && len(cells) == len(s.cells)
	}
	s.loose = false
	n := 0
	for ; n < len(s.cells); n++ {
		i := bytes.IndexByte(line, s.table.Comma)
		if i < 0 {
			s.cells[n] = s.trim(line)
			return n+1 == len(s.cells)
		}
		s.cells[n] = s.trim(line[:i])
		line = line[i+1:]
	}
	return false
}

// blank passes over a row whose cells are empty, however many they are.
func (s *scanner) blank(line []byte) error {
	for _, c := range line {
		if c != s.table.Comma && c != ' ' && c != '\t' && c != '\r' {
			return ErrOdd
		}
	}
	return nil
}

// trim takes the blanks around a cell.
func (s *scanner) trim(cell []byte) []byte {
	if n := len(cell); n == 0 || cell[0] > ' ' && cell[n-1] > ' ' {
		return cell
	}
	s.loose = true
	return bytes.Trim(cell, " \t")
}
