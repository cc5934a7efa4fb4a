package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// hoursLater reads "fourteen minutes later" as the length of time that it is,
// since no day can be worked out of it: others write "14 minutes after
// take-off".
func (f *finder) hoursLater(m *measure.Match) {
	v := &m.Value
	if v.Kind != measure.Date || v.Detail == nil || !v.Detail.FromEvent {
		return
	}
	for _, word := range [...]string{" later", " earlier", " afterwards"} {
		front, found := strings.CutSuffix(v.Text, word)
		if !found {
			continue
		}
		unit := front[strings.LastIndexAny(front, " -")+1:]
		if unit != "minutes" && unit != "minute" && unit != "hours" && unit != "hour" && unit != "seconds" {
			return
		}
		if length, err := f.reader.Parse(front, measure.Quantity); err == nil {
			length.Text = v.Text
			m.Value = length
		}
		return
	}
}

// raceTime reads the "2:01:09" of "crossed the line in 2:01:09" as a length of
// time: no clock time stands behind "in".
func (f *finder) raceTime(m *measure.Match) {
	v := &m.Value
	if v.Kind != measure.Time || v.Detail == nil || v.Detail.Grain != measure.GrainSecond || m.Start < 3 {
		return
	}
	if before := f.text[max(0, m.Start-4):m.Start]; !strings.HasSuffix(before, " in ") && !strings.HasSuffix(before, " of ") {
		return
	}
	part := strings.Split(v.Text, ":")
	if len(part) != 3 || v.Detail.Zone != nil {
		return
	}
	if length, err := f.reader.Parse(part[0]+"h "+part[1]+"m "+part[2]+"s", measure.Quantity); err == nil {
		length.Text = v.Text
		m.Value = length
	}
}

// lessThanBefore drops the words that belong to the figure before a date: "3%
// fewer than a year earlier".
func (f *finder) lessThanBefore(m measure.Match) measure.Match {
	at := strings.Index(m.Value.Text, " than ")
	if m.Value.Kind != measure.Date || at < 0 || m.Start == 0 || f.text[m.Start-1] != ' ' {
		return m
	}
	before := strings.TrimRight(f.text[:m.Start], " ")
	if !strings.HasSuffix(before, "%") && !strings.HasSuffix(before, "percent") && !strings.HasSuffix(before, "per cent") && !strings.HasSuffix(before, " points") {
		return m
	}
	if again, ok := f.reader.Find(f.text[:m.End], m.Start+at+len(" than")); ok && again.End == m.End {
		return again
	}
	return m
}

// lasting names the attribute of a length of time that no trigger tells: how
// long after something a thing happened, or how long it took.
func (f *finder) lasting(st *Statement, m *mention) {
	before := strings.ToLower(f.word(m.first - 1))
	own := strings.ToLower(f.word(m.first))
	switch {
	case f.word(m.figure) == "worth":
	case before == "on" && strings.HasSuffix(m.value.Text, " minutes"): // "scored on 62 minutes"
		st.Attribute, st.Field, st.Cost = "minute", "sport", 1
		st.Value = measure.Value{Text: m.value.Text, Kind: measure.Count, Nominal: m.value.Nominal, Set: measure.Point(m.value.Nominal), Detail: &measure.Detail{Ordinal: true}}
	case (before == "in" || own == "in") && f.firstIn(m):
		st.Attribute, st.Field, st.Cost = "first-since", "time", 2
	case spans[before], spans[own]:
		st.Attribute, st.Field, st.Cost = "duration", "time", 3
	case f.betweenEvents(m), before == "after", own == "after":
		st.Attribute, st.Field, st.Cost = "elapsed", "time", 2
	case (strings.Contains(m.value.Text, "-") || strings.HasSuffix(m.value.Text, "long")) && m.value.Hedge == measure.Exact: // "a 62-minute call"
		if noun := f.rankedNoun(m); noun != "" {
			st.Attribute, st.Field, st.Cost, st.Noun = "duration", "time", 3, noun
		}
	}
}

// firstIn reports whether a length of time is that in which something was the
// first or the greatest: "the worst storm in 30 years", "for the second time in
// two weeks".
func (f *finder) firstIn(m *mention) bool {
	for i := m.first - 1; i >= max(0, m.first-8) && f.tokens[i].kind == wordToken; i-- {
		w := f.word(i)
		if firsts[w] || strings.HasSuffix(w, "est") && len(w) > 5 && f.role(i-1)&(isThe|isPossessive) != 0 {
			return true
		}
		if f.role(i)&(isBe|isHave|isModal|isWill|isRelative|isAnd|isBut) != 0 {
			return false
		}
	}
	return false
}

var firsts = wordSet("first second third fourth fifth worst best most largest biggest highest lowest only time")

// betweenEvents reports whether a length of time lies between two events:
// "seven hours after it was released", "fourteen minutes later".
func (f *finder) betweenEvents(m *mention) bool {
	return between[f.word(m.figure)] || between[f.word(m.figure-1)]
}

// between are words behind a length of time that lies between two events.
var between = wordSet("after before later earlier afterwards into")

// hoursFlown makes a count of the hours that a pilot or a plane has flown,
// whether they are written as a length of time or as flying hours.
func (f *finder) hoursFlown(st *Statement, m *mention) {
	if st.Attribute != "flying-hours" || m.kinds != aDuration {
		return
	}
	if v, err := f.reader.ParseHedged(m.value.Hedge.String(), m.value.Nominal.String(), "", measure.Count); err == nil {
		v.Text = m.value.Text
		st.Value = v
	}
}

// stepTo reads the first sum alone of what looks like a range where a verb of
// change stands before it: "shares rose $7.625 to $86". "Fell 10 to 15 percent"
// is a range.
func (f *finder) stepTo(m measure.Match) measure.Match {
	if m.Value.Hedge != measure.BetweenHedge || kindOf(&m.Value) != aMoney {
		return m
	}
	to := strings.Index(m.Value.Text, " to ")
	before := strings.TrimRight(f.text[max(0, m.Start-12):m.Start], " ")
	if to < 0 || !stepVerbs[before[strings.LastIndexByte(before, ' ')+1:]] {
		return m
	}
	if again, ok := f.reader.Find(f.text[:m.Start+to], m.Start); ok && again.Start == m.Start && again.End == m.Start+to && again.Value.Unit != nil {
		return again
	}
	return m
}

// yearSpan reads "2003-07" as the years that it stands for in running text, where
// nobody writes a month so.
func (f *finder) yearSpan(m *measure.Match) {
	t := m.Value.Text
	if m.Value.Kind != measure.Date || len(t) != len("2003-07") || t[4] != '-' || !isDigit(t[5]) || !isDigit(t[6]) || t[5:] <= t[2:4] {
		return
	}
	if v, err := f.reader.Parse(t[:4]+"-"+t[:2]+t[5:], measure.Date); err == nil {
		v.Text = t
		m.Value = v
	}
}

// spans are words before a duration that make it say how long something is.
var spans = wordSet("for within in lasted took lasts takes lasting taking taken spent mere")
