package facts

import (
	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// meaning tells columns what rows mean, by the same readers as in the
// ordinary way.
func (b *Bulk) meaning() columns.Meaning {
	reader := (&gathering{corpus: b.corpus, windows: b.windows}).anchored(measure.Value{})
	return columns.Meaning{
		Cut:    cutLine,
		Object: objectCells,
		Topic:  func(name []byte) bool { msg, _ := badTopic(string(name)); return msg == "" },
		Whole:  wholeClass,
		Attr:   b.addAttr,
		Hedge: func(text string) (uint8, bool) {
			h, plain := measure.PlainHedge(text)
			return uint8(h), plain
		},
		Text: func(attr int, hedge, unit, value string) (columns.Meant, bool) {
			b.mu.RLock()
			state := b.attrs[attr].state
			b.mu.RUnlock()
			return meantBy(&state, &reader, hedge, unit, value)
		},
	}
}

// wholeClass is "" for topics without an event whose name does not say that
// their values are dates.
func wholeClass(topic string) string {
	if namesDate(topic) {
		return "date"
	}
	return ""
}

// addAttr notes what is declared for an attribute.
func (b *Bulk) addAttr(number int, name string, whole bool) columns.Attr {
	example := name // a topic that has what all such topics have
	if !whole {
		example = "event/" + name
	}
	a := bulkAttr{state: newTopicState(example, b.corpus.Topics), decl: b.corpus.Topics.Find(example)}
	b.mu.Lock()
	b.attrs = append(b.attrs, a)
	b.mu.Unlock()
	s := &a.state
	return columns.Attr{Name: name, Whole: whole,
		Numbers: !s.dated && (s.kind == measure.Auto || s.kind == measure.Count) && s.unit == "",
		Days:    (s.kind == measure.Auto || s.kind == measure.Date) && s.unit == ""}
}

// meantBy reads one value as a typist would.
func meantBy(state *topicState, r *measure.Reader, hedge, unit, value string) (columns.Meant, bool) {
	t := typist{gathering: &gathering{pairs: [][2]string{{}, {hedge, unit}}}}
	pair := uint32(0)
	if hedge != "" || unit != "" {
		pair = 1
	}
	v, err := t.parse(value, pair, state, r)
	if err != nil {
		return columns.Meant{}, false
	}
	symbolic := v.Detail != nil && v.Detail.Symbolic
	m := columns.Meant{Any: &spelled{v, len(value)}, Alike: v.Kind != measure.Period && !symbolic}
	m.Loose = v.Unit != nil || v.Kind == measure.Count || v.Kind == measure.Quantity // the others of the topic decide
	if n, whole := v.Nominal.Int64(); whole && (v.Kind == measure.Count || v.Kind == measure.Quantity) {
		m.Number = n
		m.Alike = m.Alike && v.Set != nil
	}
	return m, true
}

// cutLine cuts a line that holds quotation marks.
func cutLine(line []byte, comma byte) ([][]byte, bool) {
	s := &splitter{text: string(line), comma: comma, line: 1}
	cells, bad, more := s.next()
	if bad != nil || !more || s.i < len(line) {
		return nil, false
	}
	out := make([][]byte, len(cells))
	for i := range cells {
		cells[i].trim()
		out[i] = []byte(cells[i].text)
	}
	return out, true
}
