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
		how = s.plainHedge(text)
	}
	a, err := s.attr(name[slash+1:])
	if err != nil {
		return false, err
	}
	from, err := s.sourceNumber(source, at)
	if err != nil {
		return false, err
	}
	var v Value
	number, ok := uint64(0), false
	if a.numbers && how.plain {
		number, ok = shortNumber(line[:int(s.ends[t.Value&(maxCells-1)])-start], len(value))
	}
	if ok {
		v = numberValue(number, how)
	} else if v, ok = s.says(a, how, &noHedge, value); !ok {
		return false, ErrOdd
	}
	s.loose = false
	return true, s.take(Claim{s.hash(event), v | Value(a.number)<<attrShift, uint64(at)<<sourceBits | uint64(from)})
}

// plainHedge returns what is known of a hedge; the last ones are remembered.
func (s *scanner) plainHedge(text []byte) *hedge {
	slot := &s.recent.slots[slotOf(text)]
	if slot.text != string(text) {
		h := s.hedge(&s.hedges, text, s.meaning.Hedge)
		slot.text, slot.value = h.text, h
	}
	return slot.value
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

// lastSlash is bytes.LastIndexByte for slashes. Most names of attributes are
// shorter than sixteen bytes, which are looked at together.
func lastSlash(name []byte) int {
	n := len(name)
	if n < 16 {
		return bytes.LastIndexByte(name, '/')
	}
	last := name[n-16:]
	m := gathered(zeros(word(last)^'/'*ones)) | gathered(zeros(word(last[8:])^'/'*ones))<<8
	if m == 0 {
		return bytes.LastIndexByte(name[:n-16], '/')
	}
	return n - 17 + bits.Len64(m)
}

// shortNumber is digits for cells of up to eight bytes that are not the first
// in their row: it looks at the eight bytes that end with the cell.
func shortNumber(row []byte, n int) (uint64, bool) {
	if n > 8 || len(row) < 8 {
		return 0, false
	}
	const zero = '0' * ones
	own := ^uint64(0) << (64 - 8*n) // the bytes of the cell
	w := word(row[len(row)-8:])&own | zero&^own
	w ^= zero // the digits' worth, if all are digits
	if (w+0x76*ones|w)&^sevens != 0 || n > 1 && w>>(64-8*n)&0xff == 0 {
		return 0, false
	}
	w = w*10 + w>>8 // two digits in every second byte
	const tens = 0x000000ff000000ff
	return (w&tens*(100+1_000_000<<32) + w>>16&tens*(1+10_000<<32)) >> 32, true
}
