package statement

import (
	"sort"

	"crosscheck/prose"
)

// stateAll makes the statements of the sentences from i to end.
func (f *finder) stateAll(i, end int) {
	f.roomToState(i, end)
	for ; i < end; i++ {
		if s := &f.sentences[i]; s.senses&ofAgent != 0 || s.men < s.menEnd {
			f.state(i)
		}
	}
}

// roomToState makes room for what some sentences state; where it must, for all that
// are still to come as well, if they state as much as those before them, but for no
// more than manyMore times as many.
func (f *finder) roomToState(i, end int) {
	const manyMore = 16
	agents := f.agents * (end - i) / len(f.sentences)
	most := len(f.out) + len(f.mentions) + len(f.mentions)/16 + agents
	if most <= cap(f.out) {
		return
	}
	if end < len(f.sentences) {
		most = min(most*len(f.sentences)/end*17/16, manyMore*most)
	}
	f.out = append(make([]Statement, 0, most), f.out...)
}

// state makes the statements of a sentence.
func (f *finder) state(i int) {
	s := &f.sentences[i]
	f.settle(s)
	f.walk(s)
	f.foresee(s)
	from := len(f.out)
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if k+1 < s.menEnd {
			f.sameYear(m, &f.mentions[k+1], s)
		}
		if !m.drop {
			f.countFrom(m, s)
			f.stateOne(i, m)
		}
		switch {
		case m.kinds == aDate && anchored(&m.value):
			f.lastDate, f.datedParagraph = m.value.Set, s.paragraph
		case m.kinds == aDate:
			f.lastDate = nil // "last year, compared with a year earlier", and nobody knows which
		}
	}
	f.stateNames(i)
	f.putInOrder(from)
	f.remember(i, f.out[from:])
}

// putInOrder sorts the statements of a sentence, which mostly are in order.
func (f *finder) putInOrder(from int) {
	for k := from + 1; k < len(f.out); k++ {
		if f.out[k].Span.Start < f.out[k-1].Span.Start {
			made := f.out[from:]
			sort.SliceStable(made, func(a, b int) bool { return made[a].Span.Start < made[b].Span.Start })
			return
		}
	}
}

func (f *finder) stateOne(i int, m *mention) {
	s := &f.sentences[i]
	if f.onSport() {
		f.yards(m)
	}
	t := f.trigger(m, s)
	g := f.groupOf(m.first, s)
	f.out = append(f.out, Statement{})
	st := &f.out[len(f.out)-1] // nothing is added to out before it is done
	st.Document, st.Sentence = f.doc, i
	st.Value, st.Span, st.Clause = m.value, prose.Span{Start: int(m.start), End: int(m.end)}, f.groupSpan(g)
	st.Quote = prose.Span{Start: int(m.start), End: int(m.nounEnd)}
	st.Part, st.Further, st.Whole, st.shared, st.Lasts = m.part, m.further, m.whole, m.shared, lastWords[m.lasts]
	f.nameAttribute(st, m, t)
	f.lastTime(st, m, s)
	f.sought(st, m, g)
	if m.score != "" {
		st.Attribute, st.Field, st.Cost, st.main = m.score, scoreField(m.score), 0, !ofNoMoment(m.score)
	}
	f.hoursFlown(st, m)
	old := f.inherit(st, i, m, t, g)
	f.describe(st, m)
	var heads []int32
	st.About = f.about(m, s, g, &heads)
	if old != nil {
		st.About.take(&old.About)
	}
	if t.hit >= 0 && f.phrases[f.hits[t.hit].phrase].event > 0 && m.kinds&(aDate|aTime) != 0 {
		st.About.Heads = front(st.About.Heads, f.headText(t.hit))
	}
	f.circumstances(i, st, m, t, g)
	f.place(i, st, s, g, heads)
	if m.was && st.About.Other == "" {
		st.About.Main, st.About.Other = false, comparison
	}
	if f.ofSomeSport() {
		st.Play = f.play(i, m, st)
	}
	f.derive(i, m, st)
}

// nameAttribute puts down what the trigger says.
func (f *finder) nameAttribute(st *Statement, m *mention, t trigger) {
	if t.hit < 0 {
		return
	}
	h := &f.hits[t.hit]
	p := &f.phrases[h.phrase]
	st.Trigger = prose.Span{Start: int(f.tokens[h.first].start), End: int(f.tokens[h.end-1].end)}
	st.Cost = max(t.cost, 0)
	st.Quote = cover(st.Quote, st.Trigger)
	if p.attribute < 0 || f.attributes[p.attribute].kinds&m.kinds == 0 && m.forced < 0 {
		st.Attribute, st.Field = "date", "dates"
		switch {
		case m.kinds == aTime:
			st.Attribute = "time"
		case lastWords[m.lasts] == "since" && !f.firstIn(m) && !f.countedBefore(m, &f.sentences[st.Sentence]):
			st.Attribute = "began" // "on strike since 8 May"
		}
		return
	}
	a := &f.attributes[p.attribute]
	st.Attribute, st.Field, st.Person, st.main, st.Limit = a.name, a.field, a.person, a.main, a.limit
}

// rightBehind is how many words behind what is counted a date tells since when.
const rightBehind = 4

// countedBefore reports whether something was counted before a date: "three coups since
// 1958" began at no time.
func (f *finder) countedBefore(m *mention, s *sentence) bool {
	for k := s.men; k < s.menEnd && f.mentions[k].first < m.first; k++ {
		if n := &f.mentions[k]; n.kinds&aCount != 0 && m.first-n.to <= rightBehind {
			return true
		}
	}
	return false
}

func front(list []string, s string) []string {
	out := append(make([]string, 0, len(list)+1), s)
	for _, old := range list {
		out = appendNew(out, old)
	}
	return out
}

func cover(a, b prose.Span) prose.Span {
	return prose.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}
