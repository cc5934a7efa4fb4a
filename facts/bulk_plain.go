package facts

import (
	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// plain makes claims of columns, whose rows are nothing but their cells.
func (m *Maker) plain(name string, packed []columns.Claim, rows columns.Rows) {
	dated := m.g.topics[0].dated
	for i := range packed {
		at, from := rows.At(i), &packed[i]
		t, src := &m.b.tables[at.Table], m.b.order[from.Source()]
		c := m.g.claim(raw{})
		c.Source, c.Context, c.Topic, c.topic = src, src.plain, name, 1
		offset := 0
		v := m.value(from.Value, src.reader)
		n := v.n
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
		c.Value, c.Pos = v.value, Pos{t.name, int(at.Offset) + offset, int(at.Line), offset + 1, n}
		dated = dated || c.Value.Kind == measure.Date || c.Value.Kind == measure.Period
	}
	if dated && m.g.topics[0].kind == measure.Auto {
		for _, c := range m.g.corpus.Claims {
			m.typist.year(c)
		}
	}
}

// spelled is a value and how long its cell is, in bytes.
type spelled struct {
	value measure.Value
	n     int
}

// value returns what a column holds, until it is asked again. Values are kept: those of one topic are
// often the same, and so are the days of many.
func (m *Maker) value(v columns.Value, r *measure.Reader) *spelled {
	if v == m.last.of && m.last.n > 0 {
		return &m.last.spelled
	}
	s := &m.last.spelled
	switch v.Form() {
	case columns.Number:
		n := v.Payload()
		*s = spelled{r.PlainCount(measure.Hedge(v.Hedge()), n), digits(n)}
	case columns.Text:
		*s = m.b.Text(v).Any.(spelled)
	case columns.Day:
		known := false
		if *s, known = m.days[v]; !known {
			*s = m.day(v, r)
			m.days[v] = *s
		}
	}
	m.last.of = v
	return s
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
