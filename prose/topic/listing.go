package topic

import (
	"slices"
	"strings"

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
	article *article
	book    valueBook
	at      map[sameThing]int32 // index into Topics
	said    map[saidOf]struct{}
	one     [1]*mention // the next mention

	fromEvents int32 // days that count from events are numbered downwards
}

// sameThing is what statements of one topic have in common: they tell one value under
// one name, and nothing says that it is of two things.
type sameThing struct {
	event, attribute, dimension, noun, narrow, whole, over, other, subject string

	value          int32
	further, limit bool
}

// saidOf is what one claim of a topic says.
type saidOf struct {
	topic, set int32
	scope      string
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
	l := listing{Grouping: g, article: a, book: newValueBook(), at: map[sameThing]int32{}, said: map[saidOf]struct{}{}}
	for i := range text.Statements {
		if s := &text.Statements[i]; a.counts(s) {
			l.add(s)
		}
	}
	g.sayNouns()
	g.setApart()
	slices.SortFunc(g.Topics, func(a, b Topic) int { return strings.Compare(a.Name, b.Name) })
}

// add puts a statement under its topic, unless it says what is said there.
func (l *listing) add(s *statement.Statement) {
	if l.one[0] == nil {
		l.one[0] = &mention{}
	}
	m := l.one[0]
	if l.tell(m, 0, s); m.dimension == "" || m.passing() {
		return
	}
	k := saidOf{l.topicOf(m), l.book.set(m.value.Set), s.Scope}
	if _, known := l.said[k]; known {
		return
	}
	l.said[k], l.one[0] = struct{}{}, nil
	c := l.claimOf(m)
	c.Confidence = l.sureness(m, 0, false)
	t := &l.Topics[k.topic]
	t.Claims, t.Confidence = append(t.Claims, c), min(t.Confidence, c.Confidence)
}

// topicOf returns the topic of a mention, a new one if need be.
func (l *listing) topicOf(m *mention) int32 {
	if m.dimension == "date" && !m.main && m.other == "" { // whose it is hangs on its names
		l.names.learnAll(m.stated.About.Names)
		l.tellEvent(m)
		m.numbers = l.numbers(m.names)
	}
	event, attribute := l.eventOf(l.one[:]), l.ownAttribute(m)
	k := sameThing{event: event, attribute: attribute, dimension: m.dimension, noun: m.noun, narrow: strings.Join(m.narrow, " "), whole: m.stated.Whole,
		over: m.over, other: m.other, subject: m.subject, value: l.value(m), further: m.further, limit: m.limit}
	t, known := l.at[k]
	if !known {
		t = int32(len(l.Topics))
		l.at[k] = t
		name, label := nameFrom(event, attribute)
		l.Topics = append(l.Topics, Topic{Name: name, Label: label, Confidence: certain})
	}
	return t
}

// value returns the number of the value that a mention tells, whatever its hedge.
// Two days that count from events ("the next day") are never one; two that count
// from the day of publication are, where their words are.
func (l *listing) value(m *mention) int32 {
	v := &m.value
	switch {
	case v.Set == nil && v.Detail != nil && v.Detail.FromEvent:
		l.fromEvents--
		return l.fromEvents
	case v.Set == nil && v.Kind == measure.Date:
		return l.book.words.of(measure.Fold(v.Text))
	case m.sized && (v.Kind == measure.Count || v.Kind == measure.Quantity) && v.Hedge != measure.Vague && v.Hedge != measure.BetweenHedge:
		return l.book.size(v)
	}
	return l.book.whole(v)
}
