package facts

import (
	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// plain makes claims of columns, whose rows are nothing but their cells.
func (m *Maker) plain(name string, packed []columns.Claim, rows columns.Rows) {
	dated := m.g.topics[0].dated
	m.sets = m.intervals
	for i := range packed {
		at, from := rows.At(i), &packed[i]
		t, src := &m.b.tables[at.Table], m.b.order[from.Source()]
		c := m.g.claim(raw{})
		c.Source, c.Context, c.Topic, c.topic = src, src.plain, name, 1
		offset := 0
		n := 0
		if same := before(packed, i); same >= 0 {
			c.Value, n = m.g.corpus.Claims[same].Value, m.lengths[same]
		} else {
			n = m.value(&c.Value, from.Value, src.reader)
		}
		m.lengths = append(m.lengths[:i], n)
		if !t.bare || from.Value.Form() != columns.Number {
			n += 2 * t.marks
		}
		for _, cell := range t.ahead {
			offset += cell.skip
			switch cell.column {
			case colTopic:
				c.topicOffset, c.topicLine = at.Offset+int64(offset), int32(at.Line)
				c.topicColumn, c.topicLength = int32(offset+1), int32(len(name)+2*t.marks)
				offset += len(name) + 2*t.marks
			case colSource:
				offset += len(src.ID) + 2*t.marks
			}
		}
		c.Pos = Pos{t.name, int(at.Offset) + offset, int(at.Line), offset + 1, n}
		dated = dated || c.Value.Kind == measure.Date || c.Value.Kind == measure.Period
	}
	if dated && m.g.topics[0].kind == measure.Auto {
		for _, c := range m.g.corpus.Claims {
			m.typist.year(c)
		}
	}
}

// Meant returns what a Value of the form Text means.
func (b *Bulk) Meant(v columns.Value) *measure.Value { return &b.Text(v).Any.(*spelled).value }

// spelled is a value and how long its cell is, in bytes.
type spelled struct {
	value measure.Value
	n     int
}

// before returns the number of a claim that says the same before that with a
// number, -1 for none: the claims of one topic often do. Of many only the last
// are looked at.
func before(packed []columns.Claim, number int) int {
	for i := number - 1; i >= max(0, number-16); i-- {
		if packed[i].Value == packed[number].Value {
			return i
		}
	}
	return -1
}

// value writes what a column holds into v, and returns how long its cell is.
func (m *Maker) value(v *measure.Value, packed columns.Value, r *measure.Reader) int {
	switch packed.Form() {
	case columns.Number:
		n := packed.Payload()
		r.PlainCountIn(v, m.interval(), measure.Hedge(packed.Hedge()), n)
		return digits(n)
	case columns.Text:
		s := m.b.Text(packed).Any.(*spelled)
		*v = s.value
		return s.n
	}
	year, month, day := packed.Day()
	measure.PlainDayIn(v, m.interval(), year, month, day)
	return len(v.Text)
}

// interval returns room for the set of a count or a day.
func (m *Maker) interval() measure.Set {
	set := m.sets[:1:1]
	m.sets = m.sets[1:]
	return set
}

// digits returns how many digits a number has that is not below 0.
func digits(n int64) int {
	count := 1
	for ; n >= 10; n /= 10 {
		count++
	}
	return count
}
