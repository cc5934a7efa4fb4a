package statement

import (
	"sort"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// state makes the statements of a sentence.
func (f *finder) state(i int) {
	s := &f.sentences[i]
	f.settle(s)
	from := len(f.out)
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if !m.drop {
			f.countFrom(m, s)
			f.stateOne(i, m)
		}
		if m.kinds == aDate && anchored(&m.value) {
			f.lastDate, f.datedParagraph = m.value.Set, s.paragraph
		}
	}
	f.stateNames(i)
	if made := f.out[from:]; len(made) > 1 {
		sort.SliceStable(made, func(a, b int) bool { return made[a].Span.Start < made[b].Span.Start })
	}
	f.remember(i, f.out[from:])
}

// countFrom reads a date that counts from an event once more: from the last
// day named in the paragraph, else from the main event's.
func (f *finder) countFrom(m *mention, s *sentence) {
	if d := m.value.Detail; d == nil || !d.FromEvent || f.lastDate == nil || f.datedParagraph != s.paragraph {
		return
	}
	r := f.reader
	r.Event = f.lastDate
	if again, ok := r.Find(f.text[:m.end], int(m.start)); ok && again.Start == int(m.start) && again.End == int(m.end) {
		m.value = again.Value
	}
}

func (f *finder) stateOne(i int, m *mention) {
	s := &f.sentences[i]
	t := f.trigger(m, s)
	g := f.groupOf(m.first, s)
	st := Statement{
		Document: f.doc, Value: m.value, Sentence: i,
		Span:   prose.Span{Start: int(m.start), End: int(m.end)},
		Clause: f.groupSpan(g),
		Part:   m.part, Further: m.further, Whole: m.whole, shared: m.shared,
	}
	st.Quote = prose.Span{Start: int(m.start), End: int(m.nounEnd)}
	f.nameAttribute(&st, m, t)
	old := f.inherit(&st, i, m, t, g)
	f.describe(&st, m)
	var heads []int32
	st.About = f.about(m, s, g, &heads)
	if old != nil {
		st.About.take(&old.About)
	}
	if t.hit >= 0 && f.phrases[f.hits[t.hit].phrase].event > 0 && m.kinds&(aDate|aTime) != 0 {
		st.About.Heads = front(st.About.Heads, f.headText(t.hit))
	}
	f.circumstances(i, &st, m, t, g)
	f.place(i, &st, s, g, heads)
	f.out = append(f.out, st)
	f.derive(i, m, st)
}

// trigger is the one that a mention has by itself or shares with the mention
// that it is coordinated with.
func (f *finder) trigger(m *mention, s *sentence) trigger {
	switch {
	case m.forced >= 0:
		return trigger{m.forced, 0}
	case m.kinds&(aDate|aTime) != 0:
		return f.chooseDate(m, s)
	}
	t := f.choose(m, s)
	if m.twin >= 0 && t.cost > 1.5 {
		twin := f.trigger(&f.mentions[m.twin], s)
		if twin.hit >= 0 && twin.cost+1 < max(t.cost, 4) {
			if a := &f.attributes[f.phrases[f.hits[twin.hit].phrase].attribute]; (m.ofThem || f.phrases[f.hits[twin.hit].phrase].side != counted) && f.fits(m, a, &f.phrases[f.hits[twin.hit].phrase]) {
				return trigger{twin.hit, twin.cost + 1}
			}
		}
	}
	return t
}

// inherit gives a bare figure the attribute that the sentence stated last:
// "two people died; in 2015 and 2016, those numbers were 151 and 142".
func (f *finder) inherit(st *Statement, i int, m *mention, t trigger, g group) *Statement {
	if t.hit >= 0 && !f.compares(g.first) || m.kinds&(aCount|aShare|aMoney) == 0 || m.to > m.figure || !f.refersToFigures(m, g) {
		return nil
	}
	for k := len(f.out) - 1; k >= 0 && f.out[k].Sentence >= i-1; k-- {
		if old := &f.out[k]; old.Attribute != "" && kindOf(&old.Value) == m.kinds {
			st.Attribute, st.Field, st.Person, st.main = old.Attribute, old.Field, old.Person, old.main
			st.Trigger, st.Cost, st.inherited = old.Trigger, farthest/2, true
			st.Quote = cover(st.Quote, prose.Span{Start: int(f.tokens[g.first].start), End: int(f.tokens[g.first].end)})
			return old
		}
	}
	return nil
}

// refersToFigures reports whether a group speaks of figures told before:
// "those numbers", "the figure", "the toll".
func (f *finder) refersToFigures(m *mention, g group) bool {
	if f.compares(g.first) {
		return true
	}
	for i := g.first; i < m.first; i++ {
		switch f.word(i) {
		case "numbers", "figures", "number", "figure", "count", "tally", "total":
			return f.role(i-1)&(isThe|isPossessive) != 0
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
		if m.kinds == aTime {
			st.Attribute = "time"
		}
		return
	}
	a := &f.attributes[p.attribute]
	st.Attribute, st.Field, st.Person, st.main = a.name, a.field, a.person, a.main
}

func cover(a, b prose.Span) prose.Span {
	return prose.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// describe notes the counted noun and what narrows it.
func (f *finder) describe(st *Statement, m *mention) {
	if m.to == m.figure {
		return
	}
	last := m.to - 1
	if f.role(last)&isFurther != 0 {
		st.Further = true
		return
	}
	st.Noun = f.fold(last)
	st.Person = st.Person || f.role(last)&isPerson != 0
	for i := m.figure; i < last; i++ {
		if f.tokens[i].kind == wordToken && f.role(i)&(isPreposition|isFurther|isThe|isArticle) == 0 {
			st.Modifiers = append(st.Modifiers, strings.ToLower(f.word(i)))
		}
	}
}

// circumstances notes mood, credit, scope, quotation and headline.
func (f *finder) circumstances(i int, st *Statement, m *mention, t trigger, g group) {
	s := &f.sentences[i]
	st.Mood = f.moodOf(m, t, s, g)
	if m.kinds == aDate && st.Mood != Asserted {
		f.postpone(st, m)
	}
	st.Scope = f.scopeOf(m, s)
	st.Credit = f.credited(s)
	st.Quoted = f.quoted(int(m.start), &f.quotation)
	if st.Credit == "" && st.Quoted && f.speaker != "" && f.speakerParagraph >= s.paragraph-1 {
		st.Credit = f.speaker
	}
	if st.Credit != "" {
		f.speaker, f.speakerParagraph = st.Credit, s.paragraph
	}
	st.Headline = f.doc.Sentences[i].Heading || f.doc.Paragraphs[s.paragraph].Kind == prose.Caption
	if st.Field != "harm" {
		st.Subject = f.subjectOf(m, t, s, g)
	}
	if m.kinds&(aMoney|aShare|aPoints|aDuration|aLength|aVolume|aMass|aCount|aMagnitude|aTemperature) != 0 {
		st.Rate = f.rateOf(m, s)
		st.From = f.fromOf(m, s)
		if who := f.amongOf(m, s, g); who != "" && m.kinds == aShare {
			st.Whole, st.Part = who, true
		}
		f.byCircumstance(st, m, t)
	}
	f.ageOf(st, m, s)
	if st.Mood == Asserted && f.passing(st, m, t) {
		st.Mood = Background
	}
}

// passing reports whether a figure is told in passing: a bare duration or
// share without attribute, a small number of nothing that is named.
func (f *finder) passing(st *Statement, m *mention, t trigger) bool {
	if t.hit >= 0 || st.Attribute != "" {
		return false
	}
	switch {
	case m.kinds&(aDate|aTime) != 0:
		return false
	case m.kinds == aDuration:
		return !spans[strings.ToLower(f.word(m.first-1))] && !spans[strings.ToLower(f.word(m.first))]
	case m.kinds == aRank:
		return true
	case m.kinds == aCount && m.to == m.figure:
		return true
	case m.kinds == aCount && m.value.Hedge == measure.Vague, m.kinds == aCount && m.value.Nominal.Equal(measure.Int(1)):
		return f.role(m.to-1)&(isPerson|isThing|isEvent) == 0
	case m.kinds == aShare && m.value.Hedge == measure.Vague:
		return true
	}
	return false
}

// postpone reads a date without a year as one to come, where the sentence
// speaks of what will be: "will be sworn in on January 15".
func (f *finder) postpone(st *Statement, m *mention) {
	if d := m.value.Detail; !f.reader.HasAnchor || d == nil || d.Grain < measure.GrainDay || d.Grain > measure.GrainMonth || !anchored(&m.value) || !m.value.Set[0].Lo.Less(f.reader.Anchor.Lo) {
		return
	}
	r, year := f.reader, measure.Int(365)
	r.Anchor.Lo, r.Anchor.Hi = r.Anchor.Lo.Add(year), r.Anchor.Hi.Add(year)
	again, ok := r.Find(f.text[:m.end], int(m.start))
	if ok && again.End == int(m.end) && len(again.Value.Set) > 0 && yearApart(&m.value, &again.Value) {
		m.value, st.Value = again.Value, again.Value
	}
}

// yearApart reports whether b is the same day as a in the next year.
func yearApart(a, b *measure.Value) bool {
	d := b.Set[0].Lo.Sub(a.Set[0].Lo)
	return d.Equal(measure.Int(365)) || d.Equal(measure.Int(366))
}

// spans are words before a duration that make it say how long something is.
var spans = wordSet("for within in lasted took lasts takes lasting taking mere")

// fold returns a word in lower case and in the singular.
func (f *finder) fold(i int32) string {
	t := &f.tokens[i]
	if t.word > 0 {
		return f.words[f.singular[t.word]]
	}
	return foldNoun(f.word(i))
}

func foldNoun(word string) string {
	w := strings.ToLower(word)
	switch n := len(w); {
	case n > 4 && strings.HasSuffix(w, "ies"):
		return w[:n-3] + "y"
	case n > 4 && (strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes") || strings.HasSuffix(w, "xes") || strings.HasSuffix(w, "sses")):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i':
		return w[:n-1]
	}
	return w
}

// place decides whether a statement is of the main event.
func (f *finder) place(i int, st *Statement, s *sentence, g group, heads []int32) {
	a := &st.About
	a.Other = f.foreign(st, s, g)
	if a.Other == "" && f.compares(g.first) {
		a.Other = "a figure for comparison"
	}
	f.follow(i, st, g, heads)
	if a.Other != "" {
		return
	}
	ours := len(heads) == 0
	asides := 0
	for _, k := range heads {
		event := f.phrases[f.hits[k].phrase].event
		if f.sorts[event] == f.aside {
			asides++
		}
		ours = ours || f.ofMain(event)
	}
	ours = ours || asides == len(heads)
	a.Main = ours && (st.main || len(heads) > 0 && f.backHead(s, g) >= 0)
}

// ofMain reports whether an event is one of the main event's words.
func (f *finder) ofMain(event int32) bool {
	for class := range f.main.classes {
		if f.sameSort(class, event) {
			return true
		}
	}
	return false
}

// foreign says what shows that a group speaks of another event: another day,
// another place, words like "previous".
func (f *finder) foreign(st *Statement, s *sentence, g group) string {
	ours := f.newsDate()
	if d := st.About.Dates; d != nil && ours != nil && endsBefore(d, ours) {
		return "another date: " + measure.Value{Kind: measure.Date, Set: d, Detail: &measure.Detail{}}.Reading()
	}
	if v := &st.Value; v.Kind == measure.Date && ours != nil && anchored(v) && endsBefore(v.Set, ours) {
		return "another date: " + v.Text
	}
	for i := g.first; i < g.end; i++ {
		if f.role(i)&(isEarlier|isSimilar) == isEarlier && !f.inMention(i, s) {
			switch w := strings.ToLower(f.word(i)); w {
			case "previous", "previously", "ago", "historic", "prior":
				return "the word “" + w + "”"
			}
		}
	}
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.first >= g.first && n.end <= g.end && n.place && !f.inLead(n) && !f.describes(n, g) {
			return "another place: " + f.fullName(n)
		}
	}
	return ""
}

// newsDate is the main event's day, or what it is at the earliest where only
// the day of publication is known.
func (f *finder) newsDate() measure.Set {
	if f.main.date != nil || !f.reader.HasAnchor {
		return f.main.date
	}
	return measure.Point(f.reader.Anchor.Lo.Sub(measure.Int(newsDays)))
}

func (f *finder) inMention(i int32, s *sentence) bool {
	for k := s.men; k < s.menEnd; k++ {
		if f.mentions[k].first <= i && i < f.mentions[k].figure {
			return true
		}
	}
	return false
}

// newsSpan is how many days before the main event's day news of it may begin:
// a storm lasts, a toll is told of the day before.
const newsSpan = 7

// endsBefore reports whether all of a lies more than newsSpan days before b.
func endsBefore(a, b measure.Set) bool {
	if len(a) == 0 || len(b) == 0 || a[len(a)-1].HiInf || b[0].LoInf {
		return false
	}
	return a[len(a)-1].Hi.Add(measure.Int(newsSpan)).Less(b[0].Lo)
}

// remember keeps what a sentence told of its event.
func (f *finder) remember(i int, made []Statement) {
	s := &f.sentences[i]
	if s.hit == s.hitEnd && s.name == s.nameEnd {
		return
	}
	t := &f.abouts[i]
	for k := range made {
		a := &made[k].About
		if a.Dates != nil && t.dates == nil {
			t.dates = a.Dates
		}
		if made[k].Value.Kind == measure.Date && t.dates == nil && anchored(&made[k].Value) {
			t.dates = made[k].Value.Set
		}
		if t.other == "" {
			t.other = a.Other
		}
		if t.heads == nil {
			t.heads, t.names, t.places = a.Heads, a.Names, a.Places
		}
	}
	if len(made) > 0 {
		return
	}
	none := mention{first: s.tok, to: s.tok, pair: -1}
	var heads []int32
	a := f.about(&none, s, group{s.tok, s.tokEnd}, &heads)
	t.heads, t.names, t.places = a.Heads, a.Names, a.Places
}
