package compare

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/columns"
)

// manyUnknown is how many topics of one attribute are reported one by one
// where none of them is declared. If there are more, it is the attribute that
// is missing in topics.yaml, and one finding says so.
const manyUnknown = 100

// unknownAttribute is an attribute that no declaration holds for.
type unknownAttribute struct {
	name   string
	topics int
	first  group     // the topic that stands first in the files
	at     facts.Pos // where it does
}

// unknowns counts the topics that are not declared, by attribute.
type unknowns map[string]*unknownAttribute

// many reports whether there are so many such topics that they are reported
// as one.
func (u unknowns) many(topic string) bool {
	a := u[attributeOf(topic)]
	return a != nil && a.topics > manyUnknown
}

// attributeOf returns what stands after a topic's last slash, "" for one that
// belongs to no event.
func attributeOf(topic string) string {
	if i := strings.LastIndexByte(topic, '/'); i >= 0 {
		return topic[i+1:]
	}
	return ""
}

// countUnknown counts undeclared topics. It returns nil where there is no
// topics file.
func countUnknown(c *facts.Corpus, gs []group) unknowns {
	if c.Topics.File == "" {
		return nil
	}
	u := unknowns{}
	for _, g := range gs {
		attribute := attributeOf(g.topic)
		if attribute == "" || c.Topics.Find(g.topic) != nil {
			continue
		}
		a := u[attribute]
		if a == nil {
			a = &unknownAttribute{name: attribute}
			u[attribute] = a
		}
		a.topics++
		for _, claim := range g.claims {
			a.meet(g, claim.Pos)
		}
	}
	return u
}

// meet notes where a topic stands.
func (a *unknownAttribute) meet(g group, at facts.Pos) {
	if a.first.claims == nil || standsBefore(at, a.at) {
		a.first, a.at = g, at
	}
}

// standsBefore reports whether a place comes before another, whatever the order of
// the sources.
func standsBefore(a, b facts.Pos) bool {
	return cmp.Or(strings.Compare(a.File, b.File), cmp.Compare(a.Offset, b.Offset)) < 0
}

// report reports the attributes that are missing.
func (u unknowns) report(c *facts.Corpus, opt Options) *drawers {
	out := &drawers{}
	t := topic{corpus: c, opt: &opt, windows: opt.Windows, out: out, scopes: 1}
	for _, a := range u.sorted() {
		t.begin(a.first.topic, []string{a.first.topic})
		b := t.build(UnknownTopic)
		b.f.Claims = []*facts.Claim{a.claim()}
		b.f.Reason = number(a.topics) + " topics that end in /" + clean(a.name) + " are not in topics.yaml; this is the first"
		if near := c.Topics.Nearest(a.first.topic); near != "" {
			b.f.Reason += ", and the nearest there is " + near
		}
		t.emit(b)
	}
	return out
}

// claim returns the claim that stands first.
func (a *unknownAttribute) claim() *facts.Claim {
	for _, c := range a.first.claims {
		if c.Pos == a.at {
			return c
		}
	}
	return a.first.claims[0]
}

// sorted returns the attributes with many topics, in the order of topics.
func (u unknowns) sorted() []*unknownAttribute {
	var list []*unknownAttribute
	for _, a := range u {
		if a.topics > manyUnknown {
			list = append(list, a)
		}
	}
	slices.SortFunc(list, func(a, b *unknownAttribute) int {
		return cmp.Or(strings.Compare(a.first.topic, b.first.topic), strings.Compare(a.name, b.name))
	})
	return list
}

// unknownTopics are the topics with one attribute that no declaration holds
// for, as a sieve meets them.
type unknownTopics struct {
	topics int
	first  int64           // where the first of them stands
	claims []columns.Claim // on that topic
	rows   columns.Rows    // of those, where they lie on disk
}

// unknownTopic counts a topic if it is not declared. The first topics of an
// attribute are looked at closely: there may be no others.
func (s *sieve) unknownTopic(claims []columns.Claim) bool {
	attr := claims[0].Value.Attr()
	if s.b.Declared(attr) != nil {
		return false
	}
	if s.b.Attrs[attr].Whole {
		return true
	}
	u := &s.unknown[attr]
	u.topics++
	met := false
	if !s.room.MayBeFirst(attr) {
		claims = nil
	}
	for i := range claims {
		if at := s.room.Offset(&claims[i]); u.claims == nil || s.b.Before(at, u.first) {
			u.first, u.claims, met = at, append(u.claims[:0], claims...), true
		}
	}
	if met && s.b.Spilled() && s.err == nil {
		u.rows, s.err = s.room.Fetch(wholeRows(claims))
	}
	return u.topics <= manyUnknown
}

// bulkUnknown puts together what sieves met.
func bulkUnknown(b *facts.Bulk, sieves []*sieve) (unknowns, error) {
	if !b.Declares() {
		return nil, nil
	}
	u := unknowns{}
	m := b.Maker()
	for attr := range b.Attrs {
		if b.Attrs[attr].Whole { // its topics are reported one by one
			continue
		}
		a := &unknownAttribute{name: b.Attrs[attr].Name}
		for _, s := range sieves {
			x := &s.unknown[attr]
			a.topics += x.topics
			if x.claims == nil {
				continue
			}
			claims, err := x.made(b, m)
			if err != nil {
				return nil, err
			}
			for _, c := range claims {
				a.meet(group{topic: c.Topic, claims: claims}, c.Pos)
			}
		}
		u[a.name] = a
	}
	return u, nil
}

// made makes the claims on the topic that stands first.
func (u *unknownTopics) made(b *facts.Bulk, m *facts.Maker) ([]*facts.Claim, error) {
	s := suspect{packed: u.claims, rows: u.rows}
	if s.rows.Len() == 0 {
		if err := s.fetchTexts(b.Fetch); err != nil {
			return nil, err
		}
	}
	list, err := s.named(func(...[]columns.Place) (columns.Rows, error) { return s.rows, nil }, m, nil)
	if err != nil {
		return nil, err
	}
	return m.Topic(list[0].name, list[0].packed, list[0].rows)
}
