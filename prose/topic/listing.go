package topic

import (
	"encoding/binary"
	"math"
	"slices"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// listed reports whether one text is to be listed by name.
func listed(articles []Article, opt *Options) bool {
	return opt.ByName && len(articles) == 1 && len(opt.Drafts) == 0 && (opt.Corpus == nil || len(opt.Corpus.Claims) == 0)
}

// listing makes topics of one text, statement by statement. What an article says of
// one thing it may say again in other words; but two values are two facts, and what
// they are called tells most of the rest. So nothing is weighed, and a text takes as
// long as it is.
type listing struct {
	*Grouping
	at      map[string]int32 // index into Topics, by what is the same thing
	key     sameThing
	own     string  // the source's id as a part of names
	claims  []Claim // room for the first of each topic
	mention mention // of the statement at hand

	fromEvents uint64 // how many days that count from events there were
}

// list makes topics of what a text states.
func (g *Grouping) list(text *Article) {
	g.articles = []article{{Article: text}}
	a := &g.articles[0]
	a.reading = reading{lexer: g.terms, late: &lateWords{document: text.Document, sentence: -1}}
	for i := range min(lead, len(text.Document.Sentences)) {
		a.named = g.names.appendNamed(a.named, text.Document, i, a.sentence(i))
	}
	g.names.learnSubjects(text.Statements)
	a.event = a.findMain(g)
	a.event.numbers = g.numbers(a.event.names)
	g.nameStories()
	g.Topics = make([]Topic, 0, len(text.Statements)/4)
	l := listing{Grouping: g, at: make(map[string]int32, len(text.Statements)/4), own: g.ownSlug()}
	for i := range text.Statements {
		if s := &text.Statements[i]; a.counts(s) {
			l.add(s)
		}
	}
	g.sayNouns()
	l.setApart()
	g.sortTopics()
}

// add puts a statement under its topic, unless it says what is said there.
func (l *listing) add(s *statement.Statement) {
	m := &l.mention
	if l.tell(m, 0, s); m.dimension == "" || m.passing() {
		return
	}
	t := l.topicOf(m)
	for i := range t.Claims {
		if has := t.Claims[i].Statement; has.Scope == s.Scope && slices.Equal(has.Value.Set, m.value.Set) {
			return
		}
	}
	c := Claim{Source: l.articles[0].Source, Statement: m.stated, Confidence: l.sureness(m, 0, false)}
	if t.Confidence = min(t.Confidence, c.Confidence); t.Claims == nil {
		if len(l.claims) == 0 {
			l.claims = make([]Claim, claimsAtOnce)
		}
		t.Claims, l.claims = l.claims[:0:1], l.claims[1:]
	}
	t.Claims = append(t.Claims, c)
}

// claimsAtOnce is for how many claims there is room made at once.
const claimsAtOnce = 64

// topicOf returns the topic of a mention, a new one if need be.
func (l *listing) topicOf(m *mention) *Topic {
	if m.dimension == "date" && !m.main && m.other == "" { // whose it is hangs on its names
		l.names.learnAll(m.stated.About.Names)
		l.tellEvent(m)
		m.numbers = l.numbers(m.names)
	}
	event, attribute := l.ownEvent(m), l.ownAttribute(m)
	l.key = l.key[:0].of(event, attribute, m).value(&m.value)
	if v := &m.value; v.Set == nil && v.Detail != nil && v.Detail.FromEvent {
		l.fromEvents++
		l.key = binary.LittleEndian.AppendUint64(l.key, l.fromEvents)
	}
	t, known := l.at[string(l.key)]
	if !known {
		t = int32(len(l.Topics))
		l.at[string(l.key)] = t
		l.Topics = append(l.Topics, Topic{Name: l.nameAlone(m, event, attribute), Confidence: certain, event: event})
	}
	return &l.Topics[t]
}

// sameThing is what statements of one topic have in common: they tell one value under
// one name, and nothing says that it is of two things.
type sameThing []byte

// of adds all but the value.
func (k sameThing) of(event, attribute string, m *mention) sameThing {
	for _, s := range [...]string{event, attribute, m.dimension, m.noun, m.stated.Whole, m.over, m.other, m.subject} {
		k = append(append(k, s...), 0)
	}
	for _, s := range m.narrow {
		k = append(append(k, s...), 0)
	}
	if m.further {
		k = append(k, 'f')
	}
	if m.limit {
		k = append(k, 'l')
	}
	return append(k, 0)
}

// value adds what a value tells, whatever its hedge: a figure's number, else the set
// or the words. Two days that count from the day of publication are one where their
// words are. Fractions do for numbers: those that are one by them are told apart by
// their sets.
func (k sameThing) value(v *measure.Value) sameThing {
	exact := v.Hedge != measure.Vague && v.Hedge != measure.BetweenHedge
	switch {
	case len(v.Set) == 0:
		return append(k, measure.Fold(v.Text)...)
	case exact && (v.Kind == measure.Count || v.Kind == measure.Quantity):
		return k.number(v.Unit.ToBase(v.Nominal), false)
	}
	for i := range v.Set {
		k = k.number(v.Set[i].Lo, v.Set[i].LoInf).number(v.Set[i].Hi, v.Set[i].HiInf)
	}
	return k
}

// number adds a number, or that there is none.
func (k sameThing) number(n measure.Num, none bool) sameThing {
	if none {
		return append(k, 0)
	}
	return binary.LittleEndian.AppendUint64(k, math.Float64bits(n.Float64()))
}
