package facts

import (
	"strconv"

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
		v, n := m.value(from.Value, src.reader)
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
		c.Value, c.Pos = v, Pos{t.name, int(at.Offset) + offset, int(at.Line), offset + 1, n}
		dated = dated || v.Kind == measure.Date || v.Kind == measure.Period
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

// value returns what a column holds. Values are kept: those of one topic are
// often the same, and so are the days of many.
func (m *Maker) value(v columns.Value, r *measure.Reader) (measure.Value, int) {
	if v == m.last.of && m.last.n > 0 {
		return m.last.value, m.last.n
	}
	s, known := spelled{}, false
	switch v.Form() {
	case columns.Number:
		n := v.Payload()
		s = spelled{r.PlainCount(measure.Hedge(v.Hedge()), n), len(strconv.FormatInt(n, 10))}
	case columns.Text:
		s = m.b.Text(v).Any.(spelled)
	case columns.Day:
		if s, known = m.days[v]; !known {
			s = m.day(v, r)
			m.days[v] = s
		}
	}
	m.last.of, m.last.spelled = v, s
	return s.value, s.n
}

func (m *Maker) day(v columns.Value, r *measure.Reader) spelled {
	text := v.Day()
	value, err := m.typist.parse(text, 0, &m.g.topics[0], r)
	if err != nil {
		panic("facts: " + text + " is no day: " + err.Error()) // columns take days only
	}
	return spelled{value, len(text)}
}
