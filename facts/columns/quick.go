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

// quickSpare is how many bytes stand behind rows that quickRow reads, so that
// it may look at more than a cell at once.
const quickSpare = 32

// quickRows reads rows that hold no quotation marks, all of which are looked
// at from their beginning: so a processor need not guess how many cells end
// among the next bytes. It returns where the first begins that it left.
func (s *scanner) quickRows(rows []byte, at int64) (start int, err error) {
	width := len(s.cells)
	commas := uint64(s.table.Comma) * ones
	for {
		n := 0
		for from := start; n < width; from += window {
			if from+window+quickSpare > len(rows) {
				return start, nil
			}
			for m := ends((*[window]byte)(rows[from:]), commas); m != 0 && n < width; m &= m - 1 {
				n++
				s.ends[n&endsMask] = int32(from + bits.TrailingZeros64(m))
			}
		}
		s.ends[0] = int32(start) - 1
		end := int(s.ends[width&endsMask])
		done := false
		if rows[end] == '\n' && s.separated(rows, width) {
			s.text = rows[start:end]
			done, err = s.quickRow(rows, start, at+int64(start))
		}
		if !done && err == nil {
			end = start + bytes.IndexByte(rows[start:], '\n')
			if end < start {
				return start, nil
			}
			err = s.line(rows[start:end], at+int64(start))
		}
		if err != nil {
			return 0, err
		}
		s.lineNumber++
		start = end + 1
	}
}

// separated reports whether all cells but the last of the row at hand end with
// a separator.
func (s *scanner) separated(rows []byte, width int) bool {
	for i := 1; i < width; i++ {
		if rows[s.ends[i&endsMask]] != s.table.Comma {
			return false
		}
	}
	return true
}

// quickRow does what row does, for rows as they mostly are: no cell is empty
// or begins or ends with a blank, the topic is an event's, both of plain
// letters, and all names but the event's are short. It reports false, with
// nothing done, for all others. The row's cells are known, and quickSpare bytes
// stand behind it.
func (s *scanner) quickRow(rows []byte, start int, at int64) (done bool, err error) {
	t := s.table
	from, to := s.cellAt(t.Topic)
	valueFrom, valueTo := s.cellAt(t.Value)
	if !tight(rows, from, to) || !tight(rows, valueFrom, valueTo) || rows[from] >= 0x80 || rows[to-1] >= 0x80 {
		return false, nil
	}
	slash := from + onlySlash(rows, from, to)
	if slash <= from || slash == to-1 {
		return false, nil
	}
	how := &noHedge
	if t.Hedge >= 0 {
		if how = s.plainHedge(rows, t.Hedge); how == nil {
			return false, nil
		}
	}
	a, err := s.quickAttr(rows, slash+1, to)
	if err != nil {
		return false, err
	}
	source, err := s.quickSource(rows, at)
	if err != nil || source < 0 {
		return false, err
	}
	v, ok := Value(0), false
	if how.plain {
		v, ok = quickValue(rows, valueFrom, valueTo, &a, how)
	}
	if !ok {
		if v, ok = s.says(a, how, &noHedge, rows[valueFrom:valueTo]); !ok {
			return false, ErrOdd
		}
	}
	s.loose = false
	c := Claim{s.hash(rows[from:slash]), v | Value(a.number)<<attrShift, uint64(at)<<sourceBits | uint64(source)}
	if s.spool != nil {
		return true, s.spill(c)
	}
	s.put(c)
	return true, nil
}

// cellAt tells where a cell of the row at hand stands.
func (s *scanner) cellAt(i int) (from, to int) {
	return int(s.ends[i&endsMask]) + 1, int(s.ends[(i+1)&endsMask])
}

// plainHedge returns what is known of a hedge, nil for one that is not short.
func (s *scanner) plainHedge(rows []byte, column int) *hedge {
	from, to := s.cellAt(column)
	text, at, ok := short(rows, from, to)
	if !ok {
		return nil
	}
	slot := &s.lastHedges[at&63]
	if slot.text != text {
		h := s.hedge(&s.hedges, rows[from:to], s.meaning.Hedge)
		slot.text, slot.value = text, h
	}
	return slot.value
}

// quickAttr is attr, which remembers short names in another way.
func (s *scanner) quickAttr(rows []byte, from, to int) (attr, error) {
	text, at, ok := short(rows, from, to)
	if !ok {
		return s.attr(rows[from:to])
	}
	slot := &s.lastAttrs[at&63]
	if slot.text != text {
		a, err := s.attr(rows[from:to])
		if err != nil {
			return a, err
		}
		slot.text, slot.value = text, a
	}
	return slot.value, nil
}

// quickSource is sourceNumber for short names, -1 for others.
func (s *scanner) quickSource(rows []byte, at int64) (int, error) {
	from, to := s.cellAt(s.table.Source)
	text, i, ok := short(rows, from, to)
	if !ok {
		return -1, nil
	}
	slot := &s.lastSources[i&63]
	if slot.text != text {
		n, err := s.sourceNumber(rows[from:to], at)
		if err != nil {
			return n, err
		}
		slot.text, slot.value = text, n
	}
	return slot.value, nil
}

// quickValue reads numbers of up to eight digits and days, under plain hedges.
func quickValue(rows []byte, from, to int, a *attr, how *hedge) (Value, bool) {
	switch {
	case a.days && to-from == len("2024-03-22") && how.code == 0:
		d, ok := day(rows[from:to])
		return Value(d) | Value(Day)<<formShift, ok
	case a.numbers && to >= 8:
		n, ok := shortNumber(rows[:to], to-from)
		return numberValue(n, how), ok
	}
	return 0, false
}
