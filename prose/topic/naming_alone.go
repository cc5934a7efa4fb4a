package topic

import (
	"slices"
	"strconv"
	"strings"
)

// Sheets meet by the names of their topics alone, and each is proposed by itself. So a
// name in the sheet of one text either tells what any text would call so, or has the id
// of the source in it, and meets nobody until a person gives it another one.

// nameAlone names what a mention of the one text is of.
func (l *listing) nameAlone(m *mention, event, attribute string) string {
	switch {
	case m.attribute == "age" && l.ofSomebody(m):
		return joinName(m.subject, attribute)
	case event == "":
		return joinName(l.own, attribute)
	}
	event = l.withYear(event, m)
	if !saysLittle(m, attribute) || l.dayOfMain(m) {
		return joinName(event, attribute)
	}
	if act := l.actName(m); act != "" && act != attribute {
		return joinName(event, attribute+"-"+act)
	}
	return joinName(event, attribute+"-"+l.own)
}

// ofSomebody reports whether an age is that of a name.
func (g *Grouping) ofSomebody(m *mention) bool {
	return strings.Contains(m.subject, " ") || m.subject != "" && slices.Contains(g.names.keys(m.stated.About.Names), m.subject)
}

// withYear adds the year to an event of another year than that in which the article was
// published.
func (l *listing) withYear(event string, m *mention) string {
	if !strings.HasPrefix(m.other, "another date") && !strings.HasPrefix(m.other, "another year") || len(m.dates) != 1 || m.dates[0].LoInf {
		return event
	}
	year, published := yearOf(m.dates[0].Lo), l.articles[0].Document.Published.Value.Set
	if strings.Contains(event, year) || len(published) == 0 || published[0].LoInf || yearOf(published[0].Lo) == year {
		return event
	}
	return event + " " + year
}

// saysLittle reports whether an attribute only tells of what sort a figure is, of which
// one event has many.
func saysLittle(m *mention, attribute string) bool {
	if m.attribute != "" {
		return generic[m.attribute] || looseTimes[m.attribute]
	}
	noun := slug(m.stated.Noun)
	return generalPeople[noun] || noun == "" && (attribute == m.dimension || strings.HasSuffix(attribute, "amount"))
}

// looseTimes are the attributes of times that do not say of what they are.
var looseTimes = wordSet("elapsed last-time")

// dayOfMain reports whether a date is that of the article's own event, whose noun stands
// with it.
func (g *Grouping) dayOfMain(m *mention) bool {
	heads := g.articles[m.article].event.heads
	return m.attribute == "date" && len(heads) > 0 && slices.Contains(m.heads, heads[0]) && (m.main || g.datesMain(m))
}

// actName returns one name for all words that tell the act of a figure, or "".
func (g *Grouping) actName(m *mention) string {
	class, _ := g.actOfDate(m)
	if class == 0 {
		return ""
	}
	return slug(knowledge().actNames[class])
}

// ownSlug is the id of the source of the one text as a part of names; it is no event's.
func (g *Grouping) ownSlug() string {
	own := slug(g.articles[0].Source.ID)
	if own == "" || own == slug(g.storyName[0]) {
		return strings.TrimPrefix(own+"-text", "-")
	}
	return own
}

// setApart gives topics that would have one name names of their own: the first keeps it,
// the others get the place that they are of, else a number behind the source's id.
func (l *listing) setApart() {
	used := make(map[string]int, len(l.Topics))
	for i := range l.Topics {
		used[l.Topics[i].Name] = 0
	}
	for i := range l.Topics {
		t := &l.Topics[i]
		if used[t.Name] == 0 {
			used[t.Name] = 1
			continue
		}
		name, free := t.Name, l.withPlace(t)
		for _, taken := used[free]; taken; _, taken = used[free] {
			used[name]++
			free = l.numbered(name, used[name])
		}
		t.Name, used[free] = free, 1
	}
}

// withPlace adds to the event of a topic's name the nearest place that it does not name.
func (l *listing) withPlace(t *Topic) string {
	event, attribute := cutTopic(t.Name)
	for _, place := range t.Claims[0].Statement.About.Places {
		if place = slug(place); event != "" && !l.hasOwn(t.Name) && place != "" && !strings.Contains(t.Name, place) {
			return event + "-" + place + "/" + attribute
		}
	}
	return t.Name
}

// numbered adds a number to a name, behind the source's id.
func (l *listing) numbered(name string, n int) string {
	if !l.hasOwn(name) {
		name += "-" + l.own
	}
	return name + "-" + strconv.Itoa(n)
}

// hasOwn reports whether a name has the source's id in it already.
func (l *listing) hasOwn(name string) bool {
	return strings.HasPrefix(name, l.own+"/") || strings.HasSuffix(name, "-"+l.own)
}
