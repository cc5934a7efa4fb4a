package columns

import (
	"bytes"
	"math/bits"
)

// quickTable reports whether rows of a table may be read by quickRow: they hold
// topic, source and value, perhaps a hedge, and nothing else.
func quickTable(t *Table) bool {
	width := 3
	if t.Hedge >= 0 {
		width++
	}
	return t.Layout == nil && t.Plain && t.Width == width && t.Unit < 0 && len(t.More)+len(t.Empty) == 0
}

// quickRow does what row does, for rows as they mostly are: no cell is empty
// or begins or ends with a blank, and the topic is an event's, both of plain
// letters. It reports false, with nothing done, for all others.
func (s *scanner) quickRow(line []byte, start int, at int64) (done bool, err error) {
	t := s.table
	name, source, value := s.cellAt(line, start, t.Topic), s.cellAt(line, start, t.Source), s.cellAt(line, start, t.Value)
	slash := lastSlash(name)
	if slash < 1 || slash == len(name)-1 || name[0] == '/' || name[0] >= 0x80 || name[len(name)-1] >= 0x80 ||
		!tight(name) || !tight(source) || !tight(value) {
		return false, nil
	}
	event := name[:slash]
	if bytes.IndexByte(event, '/') >= 0 {
		return false, nil
	}
	how := &noHedge
	if t.Hedge >= 0 {
		text := s.cellAt(line, start, t.Hedge)
		if !tight(text) {
			return false, nil
		}
		how = s.hedge(&s.hedges, text, s.meaning.Hedge)
	}
	a, err := s.attr(name[slash+1:])
	if err != nil {
		return false, err
	}
	from, err := s.sourceNumber(source, at)
	if err != nil {
		return false, err
	}
	v, ok := s.says(a, how, &noHedge, value)
	if !ok {
		return false, ErrOdd
	}
	s.loose = false
	return true, s.take(Claim{s.hash(event), v | Value(a.number)<<attrShift, uint64(at)<<sourceBits | uint64(from)})
}

// cellAt returns a cell of the row at hand, whose ends are known.
func (s *scanner) cellAt(line []byte, start, i int) []byte {
	from := 0
	if i > 0 {
		from = int(s.ends[(i-1)&(maxCells-1)]) - start + 1
	}
	return line[from : int(s.ends[i&(maxCells-1)])-start]
}

// tight reports whether a cell holds something, without blanks around it.
func tight(cell []byte) bool {
	return len(cell) > 0 && cell[0] > ' ' && cell[len(cell)-1] > ' '
}

// lastSlash is bytes.LastIndexByte for slashes, eight bytes at a time.
func lastSlash(name []byte) int {
	i := len(name)
	for ; i >= 8; i -= 8 {
		if m := zeros(word(name[i-8:]) ^ '/'*ones); m != 0 {
			return i - 1 - bits.LeadingZeros64(m)>>3
		}
	}
	return bytes.LastIndexByte(name[:i], '/')
}
