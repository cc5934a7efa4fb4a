package topic

import (
	"strings"
)

// longPast is how many days before its article an event must be to be told from its
// like by its place: of the news one article names the town, the other the country.
const longPast = 60

// placeRules keep events of long ago apart that were in two places: the invasion of one
// country and that of another.
func (s *score) placeRules(g *Grouping, a, b *mention) {
	x, y := g.near(a).act.class, g.near(b).act.class
	if s.settled() || x != y || x == 0 || a.sheet() || b.sheet() || a.attribute != b.attribute || !placed[a.attribute] || !g.longPast(a) || !g.longPast(b) {
		return
	}
	if g.elsewhere(a, b) || g.elsewhere(b, a) {
		s.bar("the events are of two places")
	}
}

// placed are the attributes of dates of what happens in a place, and elsewhere as well.
var placed = wordSet("date captured")

func (g *Grouping) longPast(m *mention) bool {
	at := &g.articles[m.article]
	return at.dated && m.sized && at.day-m.amount > longPast
}

// elsewhere reports whether an event was in a place that the sentence of another one
// does not name, though it has names.
func (g *Grouping) elsewhere(m, other *mention) bool {
	place := g.actPlace(m)
	if place == "" || len(g.namesOf(other)) == 0 {
		return false
	}
	at := &g.articles[other.article]
	span := at.Document.Sentences[other.stated.Sentence].Span
	return !strings.Contains(at.Document.Text[span.Start:span.End], place)
}

// actPlace returns the name right behind the word for what was done, which tells where
// or to what: "the invasion of Harn", "captured the city of Harn", "crashed near Harn".
func (g *Grouping) actPlace(m *mention) string {
	a := &g.articles[m.article]
	words := a.sentence(m.stated.Sentence)
	class, where := a.actNear(words, wordAt(words, m.stated.Span.Start), m)
	if class == 0 {
		return ""
	}
	for i := where + 1; i < min(len(words), where+6); i++ {
		w := a.Document.Text[words[i].start:words[i].end]
		if words[i].name {
			return w
		}
		if !beforePlace[w] {
			return ""
		}
	}
	return ""
}

// beforePlace are the words that stand between what was done and the place.
var beforePlace = wordSet("the of in at near off on over city town village port island province region capital northern southern eastern western central")
