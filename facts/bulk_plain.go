package facts

import (
	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// plain makes claims of columns, whose rows are nothing but their cells.
func (m *Maker) plain(name string, packed []columns.Claim, rows columns.Rows) {
	dated := m.g.topics[0].dated
	m.last.value, m.sets = nil, m.intervals
	for i := range packed {
		at, from := rows.At(i), &packed[i]
		t, src := &m.b.tables[at.Table], m.b.order[from.Source()]
		c := m.g.claim(raw{})
		c.Source, c.Context, c.Topic, c.topic = src, src.plain, name, 1
		offset := 0
		n := m.value(&c.Value, from.Value, src.reader)
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

// value writes what a column holds into v, and returns how long its cell is.
// The claims of one topic often say the same, and those of many one day.
func (m *Maker) value(v *measure.Value, packed columns.Value, r *measure.Reader) int {
	if packed == m.last.of && m.last.value != nil {
		*v = *m.last.value
		return m.last.n
	}
	var s *spelled
	switch packed.Form() {
	case columns.Number:
		n := packed.Payload()
		r.PlainCountIn(v, m.interval(), measure.Hedge(packed.Hedge()), n)
		m.last.n = digits(n)
	case columns.Text:
		s = m.b.Text(packed).Any.(*spelled)
	case columns.Day:
		known, ok := m.days[packed]
		if !ok {
			known = m.day(packed, r)
			m.days[packed] = known
		}
		s = &known
	}
	if s != nil {
		*v, m.last.n = s.value, s.n
	}
	m.last.of, m.last.value = packed, v
	return m.last.n
}

// interval returns room for the set of a count.
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

func (m *Maker) day(v columns.Value, r *measure.Reader) spelled {
	text := v.Day()
	value, err := m.typist.parse(text, 0, &m.g.topics[0], r)
	if err != nil {
		panic("facts: " + text + " is no day: " + err.Error()) // columns take days only
	}
	return spelled{value, len(text)}
}
