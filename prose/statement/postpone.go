package statement

import "crosscheck/facts/measure"

// foresee reads the days and months to come of a sentence that the reader took
// for last year's, before anything that happens on them is told.
func (f *finder) foresee(s *sentence) {
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		back := f.lies(m)
		if m.drop || back == 0 || back <= longAgo && !f.speaksOfWill(m, s) {
			continue
		}
		t := f.trigger(m, s)
		if mood := f.moodOf(m, t, s, f.groupOf(m.first, s)); f.isToCome(m, t, s, mood) {
			f.postpone(mood, m)
		}
	}
}

// speaksOfWill reports whether any word before a date may speak of what will be.
func (f *finder) speaksOfWill(m *mention, s *sentence) bool {
	for i := max(s.tok, m.first-14); i < m.first; i++ {
		if f.role(i)&(isWill|isModal|isForecast|isGoal|isIf) != 0 || f.word(i) == "to" || f.word(i) == "ahead" {
			return true
		}
	}
	return false
}

// postpone reads a date without a year, or a weekday, as one to come, where the
// sentence speaks of what will be: "will be sworn in on January 15", "is closed
// until Friday".
func (f *finder) postpone(mood Mood, m *mention) {
	if d := m.value.Detail; !f.reader.HasAnchor || d == nil || d.Grain < measure.GrainDay || d.Grain > measure.GrainMonth || !anchored(&m.value) || !m.value.Set[0].Lo.Less(f.reader.Anchor.Lo) {
		return
	}
	for _, ahead := range [...]int64{365, 6} {
		if ahead == 6 && mood != Forecast && mood != Asserted {
			return
		}
		r, days := f.reader, measure.Int(ahead)
		r.Anchor.Lo, r.Anchor.Hi = r.Anchor.Lo.Add(days), r.Anchor.Hi.Add(days)
		again, ok := r.Find(f.text[:m.end], int(m.start))
		if ok && again.End == int(m.end) && len(again.Value.Set) > 0 && (ahead == 365 && yearApart(&m.value, &again.Value) || ahead == 6 && daysApart(&m.value, &again.Value) == 7) {
			m.value = again.Value
			return
		}
	}
}

// yearApart reports whether b is the same day as a in the next year.
func yearApart(a, b *measure.Value) bool {
	d := daysApart(a, b)
	return d == 365 || d == 366
}

// daysApart returns how many days b begins after a; 0 if that is unknown.
func daysApart(a, b *measure.Value) int64 {
	if a.Set[0].LoInf || b.Set[0].LoInf {
		return 0
	}
	n, _ := b.Set[0].Lo.Sub(a.Set[0].Lo).Int64()
	return n
}
