package facts

import (
	"strings"

	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// Maker makes claims of rows, a topic at a time. It is not for several
// goroutines at once.
type Maker struct {
	b      *Bulk
	g      *gathering
	typist typist
	file   file
	rows   []row // by table: their columns differ
	split  splitter
	order  []int32

	values  []*knownValues // by attribute
	lengths []int          // of the cells of the values, by claim on the topic at hand

	slab      []Claim // of claims that may be made again
	list      []*Claim
	intervals measure.Set // for the sets of their values
	sets      measure.Set // of these, what is left on the topic at hand
	free      bool
}

// Maker returns a maker of claims.
func (b *Bulk) Maker() *Maker {
	g := newGathering(&Corpus{Topics: b.corpus.Topics}, b.windows)
	g.topics = make([]topicState, 1)
	g.written.names = make([]string, 1)
	return &Maker{b: b, g: g, typist: typist{gathering: g}, rows: make([]row, len(b.tables))}
}

// Topic returns the claims on a topic, of which the columns and the rows are
// given; the rows need texts unless columns.Plain. The claims are the caller's
// until Free is called.
func (m *Maker) Topic(name string, packed []columns.Claim, rows columns.Rows) ([]*Claim, error) {
	attr := packed[0].Value.Attr()
	m.makeRoom(len(packed))
	g := m.g
	g.raws, g.own, m.order = g.raws[:0], g.own[:0], m.order[:0]
	g.topics[0] = m.b.attrs[attr].state
	g.topics[0].name, g.written.names[0] = name, name
	if columns.Plain(packed) {
		m.plain(name, packed, rows)
		return g.corpus.Claims, nil
	}
	for i := range rows.Len() {
		at := rows.At(i)
		r, ok := m.row(&at)
		src := m.b.sources[r.cells[colSource].text]
		if !ok || src == nil || r.cells[colTopic].text != name {
			return nil, columns.ErrChanged
		}
		m.claim(r, &at, src)
		m.order = append(m.order, int32(i))
	}
	for _, c := range g.own {
		if c.AsOfFrom == AsOfNone {
			c.Context.fill(c.Source)
		}
	}
	m.typist.known = m.known(attr)
	m.typist.topic(0, m.order)
	if len(m.typist.bad) > 0 {
		return nil, columns.ErrChanged
	}
	return g.corpus.Claims, nil
}

// known returns what values of an attribute are known.
func (m *Maker) known(attr int) *knownValues {
	for len(m.values) <= attr {
		m.values = append(m.values, &knownValues{map[knownKey]measure.Value{}})
	}
	return m.values[attr]
}

// makeRoom makes room for claims, that of the last ones if they were freed.
func (m *Maker) makeRoom(n int) {
	if !m.free || n > len(m.slab) {
		m.slab, m.list, m.intervals = make([]Claim, max(n, 16)), make([]*Claim, 0, max(n, 16)), make(measure.Set, max(n, 16))
	} else {
		clear(m.slab[:n])
	}
	m.free = false
	m.g.slab, m.g.corpus.Claims = m.slab, m.list[:0]
}

// Free says that the claims that Topic returned last are not used any more.
func (m *Maker) Free() { m.free = true }

// Name returns the topic of a row.
func (m *Maker) Name(row columns.Row) (string, error) {
	if name, ok := m.plainName(&row); ok {
		return name, nil
	}
	r, ok := m.row(&row)
	if !ok {
		return "", columns.ErrChanged
	}
	return r.cells[colTopic].text, nil
}

// plainName returns the topic of a row that begins with it and has no quotation
// marks and no blanks beside it.
func (m *Maker) plainName(row *columns.Row) (string, bool) {
	t := &m.b.tables[row.Table]
	if t.header == nil || t.header.columns[0] != colTopic {
		return "", false
	}
	end := strings.IndexByte(row.Text, t.comma)
	if end <= 0 || row.Text[0] <= ' ' || row.Text[end-1] <= ' ' || strings.IndexByte(row.Text, '"') >= 0 {
		return "", false
	}
	return row.Text[:end], true
}

// Names reports whether a row is about a topic.
func (m *Maker) Names(row columns.Row, topic string) (bool, error) {
	t := &m.b.tables[row.Table]
	n := len(topic)
	if t.header != nil && t.header.columns[0] == colTopic && len(row.Text) > n && row.Text[n] == t.comma && row.Text[:n] == topic {
		return true, nil
	}
	name, err := m.Name(row)
	return name == topic, err
}

// row cuts a row into cells, whose offsets are within the row.
func (m *Maker) row(from *columns.Row) (*row, bool) {
	t := &m.b.tables[from.Table]
	m.file.name, m.file.text = t.name, from.Text
	r := &m.rows[from.Table]
	r.f = &m.file
	if t.header == nil {
		return r, m.g.objectRow(r, &m.file) && r.said()
	}
	cells, ok := m.cut(from.Text, t)
	if !ok || !t.header.fill(m.g, r, cells) {
		return r, false
	}
	return r, r.said()
}

// said reports whether a row has what every row must have.
func (r *row) said() bool {
	return r.cells[colTopic].text != "" && r.cells[colSource].text != "" && r.cells[colValue].text != ""
}

// cut cuts a row into cells: one without quotation marks at its separators.
func (m *Maker) cut(text string, t *bulkTable) ([]cell, bool) {
	s := &m.split
	if strings.IndexByte(text, '"') >= 0 {
		*s = splitter{text: text, comma: t.comma, line: 1, cells: s.cells}
		cells, bad, more := s.next()
		return cells, bad == nil && more
	}
	s.cells = s.cells[:0]
	for from := 0; ; {
		end := strings.IndexByte(text[from:], t.comma)
		if end < 0 {
			return append(s.cells, cell{text: text[from:], off: int32(from), len: int32(len(text) - from), line: 1}), true
		}
		s.cells = append(s.cells, cell{text: text[from : from+end], off: int32(from), len: int32(end), line: 1})
		from += end + 1
	}
}

// claim adds the claim of a row.
func (m *Maker) claim(r *row, row *columns.Row, src *Source) {
	g := m.g
	value := &r.cells[colValue]
	c := g.claim(raw{pair: g.pair(r.cells[colHedge].text, r.cells[colUnit].text), inner: value.inner})
	c.Source, c.Context = src, src.plain
	c.Pos = value.pos(r.f)
	c.SetTopicPos(r.pos(colTopic))
	c.Value.Text = value.text
	(&rowReader{gathering: g}).rowContext(c, r)
	at, line := int(row.Offset), int(row.Line)
	c.Pos.Offset, c.Pos.Line = c.Pos.Offset+at, line
	c.topicOffset, c.topicLine = c.topicOffset+int64(at), int32(line)
	if c.AtPos.Line > 0 {
		c.AtPos.Offset, c.AtPos.Line = c.AtPos.Offset+at, line
	}
}
