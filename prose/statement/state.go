package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// state makes the statements of a sentence.
func (f *finder) state(i int) {
	s := &f.sentences[i]
	if s.men == s.menEnd {
		return
	}
	f.settle(s)
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if m.drop {
			continue
		}
		f.stateOne(i, m)
	}
}

func (f *finder) stateOne(i int, m *mention) {
	s := &f.sentences[i]
	t := f.choose(m, s)
	g := f.groupOf(m.first, s)
	st := Statement{
		Document: f.doc, Value: m.value, Sentence: i,
		Span:   prose.Span{Start: int(m.start), End: int(m.end)},
		Clause: f.groupSpan(g),
		Part:   m.part, Further: m.further, Whole: m.whole,
	}
	st.Quote = prose.Span{Start: int(m.start), End: int(m.nounEnd)}
	f.nameAttribute(&st, m, t)
	f.describe(&st, m)
	var heads []int32
	st.About = f.about(m, s, g, &heads)
	f.place(&st, s, g, heads)
	st.Headline = f.doc.Sentences[i].Heading || f.doc.Paragraphs[s.paragraph].Kind == prose.Caption
	f.out = append(f.out, st)
}

// nameAttribute puts down what the trigger says.
func (f *finder) nameAttribute(st *Statement, m *mention, t trigger) {
	if t.hit < 0 {
		return
	}
	h := &f.hits[t.hit]
	a := &f.attributes[f.phrases[h.phrase].attribute]
	st.Attribute, st.Field, st.Cost, st.Person = a.name, a.field, max(t.cost, 0), a.person
	st.Trigger = prose.Span{Start: int(f.tokens[h.first].start), End: int(f.tokens[h.end-1].end)}
	st.Quote = cover(st.Quote, st.Trigger)
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
	st.Noun = f.fold(last)
	st.Person = st.Person || f.role(last)&isPerson != 0
	for i := m.figure; i < last; i++ {
		if f.tokens[i].kind == wordToken && f.role(i)&(isPreposition|isFurther|isThe|isArticle) == 0 {
			st.Modifiers = append(st.Modifiers, strings.ToLower(f.word(i)))
		}
	}
}

// fold returns a word in lower case and in the singular.
func (f *finder) fold(i int32) string {
	t := &f.tokens[i]
	if t.word > 0 {
		return f.words[f.singular[t.word]]
	}
	w := strings.ToLower(f.word(i))
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
func (f *finder) place(st *Statement, s *sentence, g group, heads []int32) {
	a := &st.About
	a.Other = f.foreign(st, s, g)
	if a.Other != "" {
		return
	}
	ours := len(heads) == 0
	for _, k := range heads {
		ours = ours || f.main.classes[f.phrases[f.hits[k].phrase].event]
	}
	a.Main = ours && f.belongs(st)
}

// belongs reports whether an attribute is one that the main event has unless
// something says otherwise.
func (f *finder) belongs(st *Statement) bool {
	for i := range f.attributes {
		if f.attributes[i].name == st.Attribute {
			return f.attributes[i].main
		}
	}
	return false
}

// foreign says what shows that a group speaks of another event: another day,
// another place, words like "previous".
func (f *finder) foreign(st *Statement, s *sentence, g group) string {
	if d := st.About.Dates; d != nil && f.main.date != nil && endsBefore(d, f.main.date) {
		return "another date"
	}
	for i := g.first; i < g.end; i++ {
		if f.role(i)&(isEarlier|isSimilar) == isEarlier && !f.inMention(i, s) {
			switch w := strings.ToLower(f.word(i)); w {
			case "previous", "previously", "ago", "former", "historic", "prior":
				return "the word “" + w + "”"
			}
		}
	}
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.first >= g.first && n.end <= g.end && n.place && !f.inLead(n) {
			return "another place: " + f.fullName(n)
		}
	}
	return ""
}

func (f *finder) inMention(i int32, s *sentence) bool {
	for k := s.men; k < s.menEnd; k++ {
		if f.mentions[k].first <= i && i < f.mentions[k].to {
			return true
		}
	}
	return false
}

// endsBefore reports whether all of a lies more than a day before b.
func endsBefore(a, b measure.Set) bool {
	if len(a) == 0 || len(b) == 0 || a[len(a)-1].HiInf || b[0].LoInf {
		return false
	}
	return a[len(a)-1].Hi.Add(measure.Int(1)).Less(b[0].Lo)
}
