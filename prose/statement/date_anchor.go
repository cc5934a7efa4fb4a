package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// sameYear reads "September of the same year" as the September of the year told
// last.
func (f *finder) sameYear(m, year *mention, s *sentence) {
	if d := year.value.Detail; m.kinds != aDate || year.kinds != aDate || d == nil || !d.FromEvent || year.first != m.figure+1 || f.word(m.figure) != "of" || !strings.HasSuffix(year.value.Text, "year") {
		return
	}
	if f.lastDate == nil || f.datedParagraph < s.paragraph-1 || f.lastDate[0].LoInf || f.lastDate[0].HiInf {
		return
	}
	day, ok := f.lastDate[0].Hi.Int64()
	if !ok {
		return
	}
	told, _, _ := measure.Civil(day)
	r, end := f.reader, measure.Int(measure.DayNumber(told, 12, 31))
	r.Anchor, r.HasAnchor = measure.Interval{Lo: end, Hi: end}, true
	if again, ok := r.Find(f.text[:m.end], int(m.start)); ok && again.End == int(m.end) && isDay(&again.Value) {
		m.value, year.drop = again.Value, true
	}
}

// countFrom reads a date that counts from an event once more: from the last
// day named in the paragraph, else from the main event's.
func (f *finder) countFrom(m *mention, s *sentence) {
	if d := m.value.Detail; d == nil || !d.FromEvent || f.lastDate == nil || f.datedParagraph < s.paragraph-1 {
		return
	}
	r := f.reader
	r.Event = f.lastDate
	if again, ok := r.Find(f.text[:m.end], int(m.start)); ok && again.Start == int(m.start) && again.End == int(m.end) {
		m.value = again.Value
	}
}

// anchored reports whether a set of days was worked out.
func anchored(v *measure.Value) bool {
	return v.Set != nil && (v.Detail == nil || !v.Detail.Symbolic)
}
