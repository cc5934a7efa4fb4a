package statement

import (
	"crosscheck/facts/measure"
)

// mainEvent is what the article is about, as its headline and first
// paragraphs tell.
type mainEvent struct {
	classes map[int32]bool // of its head nouns
	date    measure.Set    // its days; nil: unknown
	first   int            // the sentence that tells it
}

// findMain finds the main event: the sentence of the lead that has most of
// what reports of an event have, and the day in it. Then dates that count
// from the event are read again.
func (f *finder) findMain() {
	f.main.first = -1
	best := 0.0
	for k := range f.sentences {
		s := &f.sentences[k]
		if !s.lead {
			continue
		}
		heading := f.doc.Sentences[k].Heading
		if heading {
			f.addClasses(s)
			f.addLead(s)
			continue
		}
		f.walk(s)
		if score := f.leadScore(k, s); score > best {
			best, f.main.first = score, k
		}
	}
	if f.main.first < 0 {
		return
	}
	s := &f.sentences[f.main.first]
	f.addClasses(s)
	f.addLead(s)
	f.walk(s)
	if f.main.date = f.mainDate(s); f.main.date == nil {
		f.main.date = f.oldDate(s)
	}
}

func (f *finder) addClasses(s *sentence) {
	for k := s.hit; k < s.hitEnd; k++ {
		if p := &f.phrases[f.hits[k].phrase]; p.event > 0 && !f.hits[k].dead && len(f.main.classes) < 6 {
			f.main.classes[p.event] = true
		}
	}
}

// leadScore says how much a sentence looks like the report of the event.
func (f *finder) leadScore(k int, s *sentence) float64 {
	score := 1 - 0.25*float64(k)
	event, main := false, false
	for i := s.hit; i < s.hitEnd; i++ {
		p := &f.phrases[f.hits[i].phrase]
		if f.hits[i].dead {
			continue
		}
		event = event || f.main.classes[p.event] && p.event > 0
		main = main || p.attribute >= 0 && f.attributes[p.attribute].main
	}
	if event {
		score += 2
	}
	if main && s.menEnd > s.men {
		score += 1.5
	}
	if f.mainDate(s) != nil {
		score += 1.5
	}
	for i := s.name; i < s.nameEnd; i++ {
		if f.inLead(&f.names[i]) {
			score += 0.2
		}
	}
	return score
}

// mainDate returns the days of a sentence's first date that can be those of
// news: a day in the weeks before publication, or any day where publication
// is unknown.
func (f *finder) mainDate(s *sentence) measure.Set {
	for k := s.men; k < s.menEnd; k++ {
		v := &f.mentions[k].value
		if v.Kind != measure.Date || !anchored(v) || v.Hedge == measure.Since || v.Detail == nil || v.Detail.Grain > measure.GrainDay || len(v.Set) == 0 {
			continue
		}
		if t := f.chooseDate(&f.mentions[k], s); t.hit >= 0 && f.sorts[f.phrases[f.hits[t.hit].phrase].event] == f.aside && f.phrases[f.hits[t.hit].phrase].event > 0 {
			continue
		}
		if i := v.Set[0]; !f.reader.HasAnchor || !i.LoInf && !i.HiInf && f.fresh(i) {
			return v.Set
		}
	}
	return nil
}

// oldDate returns the one day of a sentence that tells of an event and what it
// cost, where no sentence of the lead tells of a fresh day: the article looks back.
func (f *finder) oldDate(s *sentence) measure.Set {
	for k := range f.sentences {
		if s := &f.sentences[k]; s.lead {
			if f.walk(s); f.mainDate(s) != nil {
				return nil
			}
		}
	}
	var old measure.Set
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if m.kinds != aDate || !anchored(&m.value) || m.value.Detail == nil || m.value.Detail.Grain > measure.GrainDay || m.value.Hedge == measure.Since {
			continue
		}
		if old != nil {
			return nil
		}
		old = m.value.Set
	}
	return old
}

// newsDays is how many days before publication the event of a news report may
// lie.
const newsDays = 60

func (f *finder) fresh(i measure.Interval) bool {
	a := f.reader.Anchor
	return i.Lo.Cmp(a.Hi.Add(measure.Int(2))) < 0 && a.Lo.Sub(i.Hi).Cmp(measure.Int(newsDays)) < 0
}

// readAgain reads those dates again that count from the event.
func (f *finder) readAgain(mentions []mention) {
	if f.reader.Event = f.main.date; f.main.date == nil {
		return
	}
	for k := range mentions {
		m := &mentions[k]
		if d := m.value.Detail; d == nil || !d.FromEvent && !d.Symbolic {
			continue
		}
		if again, ok := f.reader.Find(f.text[:m.end], int(m.start)); ok && again.Start == int(m.start) && again.End == int(m.end) {
			m.value = again.Value
		}
	}
}
