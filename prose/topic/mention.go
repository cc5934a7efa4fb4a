package topic

import (
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// mention is one statement of an article, or one claim of a sheet, as the
// grouping sees it.
type mention struct {
	article int                  // index into grouping.articles; sheets come after them
	number  int                  // index into grouping.mentions
	stated  *statement.Statement // nil for a sheet's claim
	claim   *facts.Claim         // nil for an article's statement; of one in a sheet's text, the claim that quotes it
	silent  bool                 // of a sheet's text, but no claim of the sheet: it is under no topic

	value     measure.Value
	amount    float64 // the value as one number, if it has one; see size
	sized     bool
	dimension string // what can be compared at all: "count", "length", "date" …
	attribute string
	limit     bool     // what there is room for or what is allowed, not what was
	noun      string   // class of what is counted; "" unknown or people in general
	counted   string   // stem of what is counted
	person    bool     // people are counted
	nations   []string // countries that the noun's modifiers name
	role      string   // soldier, civilian, child …: kinds of people that exclude one another
	narrow    []string // the other modifiers
	over      string   // words that make it the figure of a stretch of time, or of a later time
	trading   trading  // the moment of trading that a price of shares is told of
	result    string   // the stretch of time that a result of a firm is told for, "quarter" …; ""
	trigger   string   // class of the word that tells what the figure measures; ""
	subject   string   // whose figure it is, folded; ""
	named     bool     // the subject is a name, not a noun that may stand for one

	part    bool   // a part of what others count
	further bool   // on top of what another figure counts
	context vector // what stands around the figure
	wording vector // its whole sentence

	main    bool
	other   string
	names   []string // folded, countries' adjectives turned into the country
	places  []string // likewise
	heads   []string // classes
	dates   measure.Set
	numbers []int32    // of names; see prepare
	tokens  nameTokens // likewise

	kind        string        // see sort
	ofKind      *peers        // the figures of its article that are of its kind; nil for a sheet's claim
	ofSort      *peers        // likewise of its dimension and attribute
	ofDimension *peers        // likewise of its dimension
	in          *toldSentence // nil for a sheet's claim
	accompanied bool          // another figure of its dimension stands in its sentence

	around *surroundings // nil until it is asked for
	once   sync.Once

	fact              int     // index into Grouping.facts
	values            []int32 // numbers of the values under which equal ones meet
	said              int32   // number of the set
	keys, broadKeys   []key   // what it is found by: with what it measures, and with its dimension alone
	measured, broadly int32   // numbers of the dimension and attribute, and of the dimension alone
}

// size returns the value as one number; see the function of this name.
func (m *mention) size() (float64, bool) { return m.amount, m.sized }

// sheet reports whether the mention is a claim of a sheet of which no text tells more.
func (m *mention) sheet() bool { return m.stated == nil }

// kept reports whether the mention is a claim of a sheet: a person keeps its topic.
func (m *mention) kept() bool { return m.claim != nil }

// dimension returns what a value can be compared with at all.
func dimension(v *measure.Value) string {
	switch v.Kind {
	case measure.Count:
		switch {
		case v.Detail != nil && v.Detail.Ordinal:
			return "place"
		case v.Detail != nil && v.Detail.Share:
			return string(measure.Share)
		}
		return "count"
	case measure.Quantity:
		if v.Unit == nil {
			return "count"
		}
		return string(v.Unit.Dimension)
	case measure.Date, measure.Period:
		return "date"
	case measure.Time:
		return "time"
	case measure.Name, measure.Person:
		return "name"
	}
	return ""
}

// newMention works out what a statement says for the grouping.
func (g *Grouping) newMention(m *mention, article int, s *statement.Statement) {
	a := &g.articles[article]
	g.tell(m, article, s)
	s = m.stated
	if !s.Trigger.Empty() {
		word, _, _ := strings.Cut(a.Document.Words(s.Trigger), " ")
		m.trigger, _ = knowledge().term(strings.ToLower(word))
	}
	g.tellEvent(m)
	m.trading, m.result = a.tradingOf(m), a.resultOf(m)
	m.context = a.around(s.Span, s.Clause, s.Sentence, !a.Document.Sentences[s.Sentence].Heading)
	m.wording = a.wording(s.Sentence)
}

// tell works out what a statement says by itself: of what, of whom and how much.
func (g *Grouping) tell(m *mention, article int, s *statement.Statement) {
	a := &g.articles[article]
	s = a.clockAlone(s)
	*m = mention{article: article, stated: s, value: s.Value, attribute: s.Attribute, limit: s.Limit, main: s.About.Main, other: s.About.Other}
	m.amount, m.sized = size(&m.value)
	if m.attribute == "casualties" && m.sized && m.amount == 0 {
		m.attribute = "deaths" // no casualties: no dead among them
	}
	m.dimension, m.subject = dimension(&m.value), g.names.key(s.Subject)
	m.setNoun(g.lexicon, s)
	if m.passing() && s.Noun == "" {
		if of := a.meant(s); of != nil {
			m.setNoun(g.lexicon, of)
		}
	}
	if m.subject == "" && owned[s.Attribute] {
		m.subject = a.nameBefore(s)
	}
	if s.Attribute == "age" {
		m.subject = a.ageOwner(s)
	}
	m.over = a.over(s.Clause)
	m.part = s.Part && !owned[s.Attribute] && (a.hasOther(s) || strings.Contains(a.before(s), "includ"))
	m.further = s.Further && (s.Attribute == "" || s.Field != "harm" || a.hasEarlier(s) || a.withSomebody(s))
	if m.dimension != "date" {
		m.dates = s.About.Dates
		if m.dimension != "count" && (strings.HasPrefix(m.other, "another date: any day of 20") || m.dimension == "time") {
			m.other = "" // a price or a length of a year, not of an event; its dates tell
		}
	} else if strings.HasPrefix(m.other, "another date") {
		m.other = "" // the date itself
	}
}

// tellEvent works out of which event it says so: names and kinds of events near it.
func (g *Grouping) tellEvent(m *mention) {
	about := &m.stated.About
	m.names, m.places = g.names.keys(about.Names), g.names.keys(about.Places)
	m.named = slices.Contains(m.names, m.subject) || m.attribute == "age" && strings.Contains(m.subject, " ")
	for _, h := range about.Heads {
		m.heads = appendNew(m.heads, classOf(g.lexicon, h))
	}
}

// worded is the sentence that was looked at last, as a vector: several mentions
// stand in one.
type worded struct {
	sentence int
	vector   vector
}

// wording returns the vector of a sentence; see whole.
func (a *article) wording(sentence int) vector {
	if a.last.vector == nil || a.last.sentence != sentence {
		a.last = worded{sentence, whole(a.sentence(sentence), a.byTerm(sentence))}
	}
	return a.last.vector
}
