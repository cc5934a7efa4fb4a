package columns

import (
	"bytes"
	"math/bits"
)

// maxCells is how many cells a row can have.
const maxCells = 64

// endsMask keeps the numbers of ends, one more than cells, in their array.
const endsMask = 2*maxCells - 1

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

// ends tells which of 64 bytes end a cell, a bit each. What is from 0x80 on may
// be told for one that does.
func ends(text *[window]byte, commas uint64) (all uint64) {
	all = eitherOr(word(text[:]), commas) >> 7
	all |= eitherOr(word(text[8:]), commas) >> 6
	all |= eitherOr(word(text[16:]), commas) >> 5
	all |= eitherOr(word(text[24:]), commas) >> 4
	all |= eitherOr(word(text[32:]), commas) >> 3
	all |= eitherOr(word(text[40:]), commas) >> 2
	all |= eitherOr(word(text[48:]), commas) >> 1
	all |= eitherOr(word(text[56:]), commas)
	return turned(all)
}

// eitherOr sets the highest bit of each byte that ends a cell.
func eitherOr(w, commas uint64) uint64 {
	return ^(((w^commas)&sevens + sevens) & ((w^'\n'*ones)&sevens + sevens)) & (0x80 * ones)
}

// turned turns eight bytes of eight bits over: bit i of byte k becomes bit k of
// byte i.
func turned(x uint64) uint64 {
	t := (x ^ x>>7) & 0x00aa00aa00aa00aa
	x ^= t ^ t<<7
	t = (x ^ x>>14) & 0x0000cccc0000cccc
	x ^= t ^ t<<14
	t = (x ^ x>>28) & 0x00000000f0f0f0f0
	return x ^ t ^ t<<28
}

// window is how many bytes are looked at before rows in them are read: the
// longer it is, the seldomer is it guessed wrong how many cells end there.
const window = 64

// plainRows reads rows that hold no quotation marks, and returns where the
// first that it left begins: one without an end, or one that ends in the last
// bytes.
func (s *scanner) plainRows(rows []byte, at int64) (start int, err error) {
	comma := s.table.Comma
	commas := uint64(comma) * ones
	n := 0
	s.ends[0] = -1
	for i := 0; i+window <= len(rows); i += window {
		for m := ends((*[window]byte)(rows[i:]), commas); m != 0; m &= m - 1 {
			end := i + bits.TrailingZeros64(m)
			c := rows[end]
			if c != comma && c != '\n' {
				continue
			}
			n++
			s.ends[n&endsMask] = int32(end)
			if c == comma {
				continue
			}
			if err := s.plainRow(rows[start:end], start, n, at+int64(start)); err != nil {
				return 0, err
			}
			s.lineNumber++
			start, n = end+1, 0
			s.ends[0] = int32(end)
		}
	}
	return start, nil
}

// plainRow reads a row of n cells, whose ends are known: that of the cell with
// a number behind that of the row before.
func (s *scanner) plainRow(line []byte, start, n int, at int64) error {
	if n != len(s.cells) {
		return s.blank(line)
	}
	s.text = line
	from := 0
	s.loose = false
	for i := range s.cells {
		end := int(s.ends[i+1]) - start
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
