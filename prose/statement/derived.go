package statement

import "crosscheck/facts/measure"

// derive makes the statements that a date makes of other events as well: "in
// 2017 after U.S. forces withdrew" says that they did by 2017.
func (f *finder) derive(i int, m *mention, st *Statement) {
	s := &f.sentences[i]
	if m.kinds != aDate || m.value.Hedge != measure.Exact || m.figure >= s.tokEnd || f.word(m.figure) != "after" || !anchored(&m.value) {
		return
	}
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if p.event == 0 || p.noun || h.first <= m.figure || f.stops(m.figure+1, h.first) {
			continue
		}
		v, err := f.reader.Parse("by "+m.value.Text, measure.Date)
		if err != nil {
			return
		}
		v.Text = m.value.Text
		d := *st
		d.Value, d.Derived = v, true
		f.nameAttribute(&d, m, trigger{k, f.distance(m.first, m.figure, h.first, h.end)})
		d.Attribute, d.Field = "date", "dates"
		d.Quote = cover(d.Span, d.Trigger)
		d.About.Heads = []string{f.headText(k)}
		f.out = append(f.out, d)
	}
}
