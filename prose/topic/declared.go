package topic

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"crosscheck/facts"
)

// NameByDeclared names topics as topics.yaml does, where what they measure is
// the declared attribute, and their event has a word of the declared one. Of
// several topics that would have one name, the surest gets it.
func (g *Grouping) NameByDeclared(t *facts.Topics) {
	if len(t.Order) == 0 {
		return
	}
	taken := map[string]int{}
	for i := range g.Topics {
		name := g.declaredName(&g.Topics[i], t)
		if name == "" {
			continue
		}
		other, known := taken[name]
		if known && g.Topics[other].Confidence >= g.Topics[i].Confidence {
			continue
		}
		taken[name] = i
	}
	g.makeRoom(taken)
	for name, i := range taken {
		g.Topics[i].Name = name
		if d := t.Find(name); d != nil && d.Label != "" {
			g.Topics[i].Label = d.Label
		}
	}
}

// makeRoom gives topics whose names are taken others that none has.
func (g *Grouping) makeRoom(taken map[string]int) {
	names := maps.Clone(taken)
	for i := range g.Topics {
		names[g.Topics[i].Name] = i
	}
	for i := range g.Topics {
		t := &g.Topics[i]
		if _, given := taken[t.Name]; !given {
			continue
		}
		name := t.Name
		if t.listed() {
			name += "-" + g.ownSlug()
		}
		t.Name = aside(name, names)
		names[t.Name] = i
	}
}

// aside returns a name that is none of those taken.
func aside(name string, taken map[string]int) string {
	free := name
	for n := 2; ; n++ {
		if _, used := taken[free]; !used {
			return free
		}
		free = fmt.Sprintf("%s-%d", name, n)
	}
}

// listed reports whether a topic is of the sheet of one text, which keeps no mentions.
func (t *Topic) listed() bool { return len(t.Claims) > 0 && t.Claims[0].mention == nil }

// declaredName returns the declared topic that fits best, or "".
func (g *Grouping) declaredName(topic *Topic, t *facts.Topics) string {
	if topic.sheets() || len(topic.Claims) == 0 {
		return ""
	}
	m := topic.Claims[0].mention
	if topic.listed() {
		m = &mention{}
		g.tell(m, 0, topic.Claims[0].Statement)
		g.tellEvent(m)
	}
	words := g.eventWords(topic, m)
	best, most := "", 0
	for _, name := range t.Order {
		event, attribute := cutTopic(name)
		if event == "*" || event == "" || !g.sameAttribute(m, attribute) {
			continue
		}
		if n := g.shareWords(event, words); n > most {
			best, most = name, n
		}
	}
	return best
}

// sameAttribute reports whether a declared attribute is what a mention tells:
// the same of the lexicon's attributes, of the same people.
func (g *Grouping) sameAttribute(m *mention, declared string) bool {
	if declared == g.ownAttribute(m) {
		return true
	}
	own := &mention{}
	for w := range strings.SplitSeq(declared, "-") {
		if r := roleOf(stemNoun(w)); r != "" {
			own.role = r
		}
		if n := knowledge().country(w); n != w {
			own.nations = appendNew(own.nations, n)
		}
	}
	like := g.attributeOf(declared)
	return like != nil && m.attribute == like.attribute && m.role == own.role && !m.part &&
		len(m.nations) == len(own.nations) && (len(own.nations) == 0 || shared(m.nations, own.nations))
}

// eventWords are the words that tell a topic's event, folded: those of its own
// name and of what is said of it, and, where it is of the article's main event,
// of the headline.
func (g *Grouping) eventWords(topic *Topic, m *mention) []string {
	event, _ := cutTopic(topic.Name)
	if topic.listed() { // whose name may have the source's id instead
		event = slug(topic.event)
	}
	words := strings.Split(event, "-")
	add := func(s string) {
		for w := range strings.FieldsSeq(s) {
			words = append(words, slug(w))
		}
	}
	for _, n := range m.names {
		add(n)
	}
	words = append(words, m.heads...)
	if m.other == "" {
		a := &g.articles[m.article]
		for _, n := range a.event.names {
			add(n)
		}
		words = append(words, a.event.heads...)
		if !a.Document.Title.Empty() {
			add(a.Document.Words(a.Document.Title))
		}
	}
	return words
}

// shareWords counts the words of a declared event that are among others.
func (g *Grouping) shareWords(event string, words []string) int {
	n := 0
	for w := range strings.FieldsFuncSeq(event, func(r rune) bool { return r == '-' || r == '/' }) {
		class := classOf(g.lexicon, w)
		if slices.ContainsFunc(words, func(x string) bool {
			return x == w || stem(x) == stem(w) || class != "" && classOf(g.lexicon, x) == class
		}) {
			n++
		}
	}
	return n
}
