package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/facts/measure/wordkey"
)

// apart takes the moment "8:30 p.m. on Thursday" apart into the day and the
// clock time, which others tell each by itself: "Thursday night", "at 8:15 p.m.".
func (f *finder) apart(m measure.Match) (day, clock measure.Match, ok bool) {
	v := &m.Value
	if v.Kind != measure.Date || v.Detail == nil || !v.Detail.Instant && !v.Detail.Symbolic || clockless(f.text[m.Start:m.End]) {
		return day, clock, false
	}
	for i := m.Start + 1; i < m.End; i++ {
		if f.text[i] != ' ' {
			continue
		}
		a, found := f.reader.Find(f.text[:i], m.Start)
		if !found || a.Start != m.Start {
			continue
		}
		b, found := f.reader.Find(f.text[:m.End], i)
		if !found || b.End != m.End || b.Start < a.End || !links[strings.Trim(f.text[a.End:b.Start], " ,")] {
			continue
		}
		switch {
		case isDay(&a.Value) && b.Value.Kind == measure.Time:
			return a, b, true
		case a.Value.Kind == measure.Time && isDay(&b.Value):
			day, clock, ok = b, a, true // "local time" may follow
		}
	}
	return day, clock, ok
}

// clockless reports whether a date is of words alone that tell no hour: "early
// Sunday morning", "over the past year".
func clockless(text string) bool {
	for len(text) > 0 {
		word, rest, _ := strings.Cut(text, " ")
		if !clocklessWords.Has(word) {
			return false
		}
		text = rest
	}
	return true
}

var clocklessWords = wordkey.NewList(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december last next this that same the following previous past over in during of early earlier late later
	ago prior before year month week weekend day years months weeks days morning afternoon evening night today yesterday tomorrow tonight`)

// links are what may stand between the day and the hour of a moment; of
// "December 11 at 7.30pm" December is not the day.
var links = map[string]bool{"": true, "on": true, "at": true}

// join notes that the day and the hour of one moment, of which a stands before
// b, belong together: what is near the one is as near the other.
func join(a, b *mention) {
	a.momentEnd, b.moment = b.figure-a.figure, b.first-a.first
}

// meet joins a day and an hour that stand side by side: "shortly after 8 p.m. on
// Thursday", "Thursday night just before ten".
func (f *finder) meet(a, b *mention) {
	if a.kinds|b.kinds != aDate|aTime || b.first-a.figure > 2 || a.momentEnd != 0 {
		return
	}
	for i := a.figure; i < b.first; i++ {
		if f.tokens[i].kind != commaToken && f.word(i) != "on" && f.word(i) != "at" {
			return
		}
	}
	join(a, b)
}

// otherZone reports whether a mention says in brackets what the hour before them is
// elsewhere, or the day there: "4:40 a.m. on Thursday (2140 GMT on Wednesday)".
func (f *finder) otherZone(k int32, s *sentence) bool {
	m, before := &f.mentions[k], &f.mentions[k-1]
	switch {
	case before.drop && m.moment > 0:
		return m.kinds == aDate
	case m.kinds != aTime || m.value.Detail == nil || m.value.Detail.Zone == nil || m.first != before.to+1 || f.tokens[before.to].kind != openToken:
		return false
	case before.kinds == aTime:
		return true
	}
	return before.kinds == aDate && before.moment > 0 && k-2 >= s.men && f.mentions[k-2].kinds == aTime
}

func isDay(v *measure.Value) bool {
	return v.Kind == measure.Date && (v.Detail == nil || !v.Detail.Instant)
}

// dotted reads "at 3.35", where nothing tells what else it may be, as the time of
// day that British papers write so.
func (f *finder) dotted(m *mention, s *sentence) {
	hour, minute, found := strings.Cut(m.value.Text, ".")
	if !found || m.kinds != aCount || m.to > m.figure || len(minute) != 2 || len(hour) > 2 || m.value.Hedge != measure.Exact || f.word(m.first-1) != "at" || f.isLevel(m.first-2) {
		return
	}
	if next := f.role(m.figure); m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && next&(isAnd|isPreposition|isRelative) == 0 && f.word(m.figure) != "local" {
		return
	}
	for k := s.men; k < s.menEnd; k++ {
		if f.mentions[k].kinds&(aMoney|aShare|aPoints|aMagnitude) != 0 {
			return
		}
	}
	for k := s.hit; k < s.hitEnd; k++ {
		if a := f.phrases[f.hits[k].phrase].attribute; a >= 0 && f.attributes[a].kinds&(aMoney|aShare|aPoints|aMagnitude) != 0 {
			return
		}
	}
	if v, err := f.reader.Parse(hour+":"+minute, measure.Time); err == nil {
		v.Text = m.value.Text
		m.value, m.kinds = v, aTime
	}
}

// isLevel reports whether the word at i tells how high something is: "the index stood
// at 3.35", "the acidity was at 7.35"; but "it was at 3.35 that they came".
func (f *finder) isLevel(i int32) bool {
	if f.role(i)&isBe != 0 {
		return !strings.EqualFold(f.word(i-1), "it")
	}
	return f.is(i, cueChange) || levelWords[f.word(i)]
}

var levelWords = wordSet(`closed ended opened settled remained remains remaining stayed stays traded trades trading fixed measured peaked
	averaged estimated valued priced calculated unchanged steady flat level levels`)
