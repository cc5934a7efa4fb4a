package facts

import (
	"strings"

	"crosscheck/facts/measure"
)

// Topics is what topics.yaml declares.
type Topics struct {
	File       string            // "" where there is none
	Strict     bool              // undeclared topics are faults, not warnings
	Declared   map[string]*Topic // by name; "*/deaths" for patterns
	Vocabulary *measure.Vocabulary
	Rules      []Rule
	Order      []string // names in order of declaration

	also map[string]string // other name → name, patterns included
}

// Topic is one declared topic or pattern.
type Topic struct {
	Name       string
	Label      string
	Kind       measure.Kind // Auto where not declared
	Unit       string
	Grows      bool
	GrowsUntil measure.Value // Kind Date; zero: no end
	Also       []string      // other names of the topic
	Tolerance  string        // as written: "2 %", "3 days"; "" for none
	Severity   string        // "error", "warning", "note", or "" for the kind's own
	Many       bool          // several values may be true
	Pos        Pos

	stated map[string]bool // the keys that were written
}

// newTopics returns topics without any declaration.
func newTopics() *Topics {
	return &Topics{Declared: map[string]*Topic{}, Vocabulary: &measure.Vocabulary{}, also: map[string]string{}}
}

// Find returns the declaration that holds for a topic name: its own merged
// over its pattern's, or nil. Other names of a topic (also:) find the topic.
func (t *Topics) Find(topic string) *Topic {
	name := t.Canonical(topic)
	own, pattern := t.Declared[name], t.Declared[patternOf(name)]
	switch {
	case own == nil && pattern == nil:
		return nil
	case pattern == nil:
		return own
	}
	return pattern.under(own, name)
}

// under returns what the pattern p says, with what a topic says itself on top.
func (p *Topic) under(own *Topic, name string) *Topic {
	m := *p
	m.Name, m.Also = name, nil
	if own == nil {
		return &m
	}
	m.Pos, m.Also = own.Pos, own.Also
	for key, set := range map[string]func(){
		"label":     func() { m.Label = own.Label },
		"kind":      func() { m.Kind = own.Kind },
		"unit":      func() { m.Unit = own.Unit },
		"grows":     func() { m.Grows, m.GrowsUntil = own.Grows, own.GrowsUntil },
		"tolerance": func() { m.Tolerance = own.Tolerance },
		"severity":  func() { m.Severity = own.Severity },
		"many":      func() { m.Many = own.Many },
	} {
		if own.stated[key] {
			set()
		}
	}
	return &m
}

// Canonical returns the name under which a topic is compared (its own, or the
// one whose also: lists it).
func (t *Topics) Canonical(topic string) string {
	if t == nil || len(t.also) == 0 {
		return topic
	}
	if name, ok := t.also[topic]; ok {
		return name
	}
	event, attribute := split(topic)
	if name, ok := t.also["*/"+attribute]; ok && event != "" {
		_, other := split(name)
		return t.Canonical(event + "/" + other)
	}
	return topic
}

// Describe names a topic that was found in texts in print, unless a file
// declares it.
func (t *Topics) Describe(name, label string) {
	if t.Find(name) != nil {
		return
	}
	if t.Declared == nil {
		t.Declared = map[string]*Topic{}
	}
	t.Declared[name] = &Topic{Name: name, Label: label, stated: labelled}
}

// labelled is what is stated of topics of which there is a label only.
var labelled = map[string]bool{"label": true}

// Nearest returns the declared name nearest to a topic's, or "" where none is
// near. For patterns it is the topic's event with the pattern's attribute.
func (t *Topics) Nearest(name string) string {
	event, _ := split(name)
	var names []string
	for _, declared := range t.Order {
		if attribute, ok := strings.CutPrefix(declared, "*/"); ok {
			declared = event + "/" + attribute
		}
		names = append(names, declared)
	}
	return Nearest(name, names)
}

// split returns a topic's event, "" for none, and its attribute.
func split(topic string) (event, attribute string) {
	i := strings.LastIndexByte(topic, '/')
	if i < 0 {
		return "", topic
	}
	return topic[:i], topic[i+1:]
}

// patternOf returns the pattern that a topic would come under.
func patternOf(topic string) string {
	event, attribute := split(topic)
	if event == "" {
		return ""
	}
	return "*/" + attribute
}

// dateWords say, as a part of an attribute's name, that its values are dates;
// dateNames only as the whole of it: schools-closed is a count.
var (
	dateWords = map[string]bool{"date": true, "dates": true, "year": true, "when": true, "founded": true,
		"began": true, "begun": true, "ended": true, "since": true}
	dateNames = map[string]bool{"begin": true, "born": true, "closed": true, "completed": true, "end": true, "established": true,
		"formed": true, "launched": true, "opened": true, "signed": true, "start": true, "started": true, "until": true}
)

// namesDate reports whether an attribute's name says that its values are dates.
func namesDate(topic string) bool {
	_, attribute := split(topic)
	for rest := attribute; rest != ""; {
		n := until(rest, "-_ ")
		if dateWords[rest[:n]] {
			return true
		}
		rest = rest[min(n+1, len(rest)):]
	}
	return dateNames[attribute]
}

func newTopicState(name string, topics *Topics) topicState {
	s := topicState{name: name, dated: namesDate(name)}
	if len(topics.Order) == 0 {
		return s
	}
	if decl := topics.Find(name); decl != nil {
		s.kind, s.unit, s.declared = decl.Kind, decl.Unit, true
	}
	return s
}
