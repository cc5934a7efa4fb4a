package topic

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// nameTopics makes topics of the groups and gives each a name of its own: that
// of the sheets, if they have one, else the event's and the attribute's.
func (g *Grouping) nameTopics(sheets *facts.Corpus) {
	at := map[int]int{}
	for i := range g.facts {
		root := g.group[i]
		t, known := at[root]
		if !known {
			t = len(g.Topics)
			at[root] = t
			g.Topics = append(g.Topics, Topic{})
		}
		g.Topics[t].facts = append(g.Topics[t].facts, i)
	}
	g.nameStories()
	g.bonds = map[int][]link{}
	for _, l := range g.links {
		g.bonds[g.group[l.a]] = append(g.bonds[g.group[l.a]], l)
	}
	for i := range g.Topics {
		g.fill(&g.Topics[i])
	}
	g.Topics = slices.DeleteFunc(g.Topics, func(t Topic) bool { return len(t.Claims) == 0 })
	g.sayNouns()
	g.setApart(sheets)
	g.sortTopics()
}

// sortTopics puts topics in the order of their names.
func (g *Grouping) sortTopics() {
	order, sorted := make([]*Topic, len(g.Topics)), make([]Topic, len(g.Topics))
	for i := range order {
		order[i] = &g.Topics[i]
	}
	slices.SortFunc(order, func(a, b *Topic) int { return strings.Compare(a.Name, b.Name) })
	for i, t := range order {
		sorted[i] = *t
	}
	g.Topics = sorted
}

// fill collects a topic's claims, names it and says how sure it is.
func (g *Grouping) fill(t *Topic) {
	var all []*mention
	for _, f := range t.facts {
		all = append(all, g.facts[f].mentions...)
	}
	slices.SortStableFunc(all, func(a, b *mention) int { return cmp.Compare(a.number, b.number) })
	if t.Claims = g.claims(all); len(t.Claims) == 0 {
		return
	}
	t.Name, t.Label = g.nameOf(all)
	g.rate(t, all)
}

// nameOf returns the name of a topic and what to call it in print.
func (g *Grouping) nameOf(all []*mention) (name, label string) {
	for _, m := range all {
		if m.kept() {
			return m.claim.Topic, ""
		}
	}
	return nameFrom(mostVoted(all, g.ownEvent), mostVoted(all, g.ownAttribute))
}

// nameFrom returns the name of both halves of a topic's name, and what to call it in print.
func nameFrom(event, attribute string) (name, label string) {
	if label = plain(attribute); event != "" {
		label += ", " + event
	}
	return joinName(event, attribute), label
}

// joinName joins both halves of a topic's name.
func joinName(event, attribute string) string {
	if event == "" {
		return attribute
	}
	var room [96]byte
	return string(append(append(appendSlug(room[:0], event), '/'), attribute...))
}

// ownEvent returns the first half of a topic's name, in words: the event that a mention
// is of.
func (g *Grouping) ownEvent(m *mention) string {
	if m.main || m.other == "" && (m.dimension != "date" || g.datesMain(m)) {
		return g.storyName[m.article]
	}
	return g.otherEvent(m)
}

// mostVoted returns what most mentions vote for; see most.
func mostVoted(all []*mention, vote func(*mention) string) string {
	if len(all) == 1 {
		return vote(all[0])
	}
	votes := map[string]int{}
	for _, m := range all {
		votes[vote(m)]++
	}
	return most(votes)
}

// datesMain reports whether a date that nothing puts apart is that of its
// article's own event: it has that event's noun and one of its names.
func (g *Grouping) datesMain(m *mention) bool {
	e := &g.articles[m.article].event
	return len(e.heads) > 0 && slices.Contains(m.heads, e.heads[0]) && g.sameNumbers(m.numbers, e.numbers)
}

// otherEvent names an event that is not the article's own: its nearest name
// and what it was.
func (g *Grouping) otherEvent(m *mention) string {
	var words []string
	if n := m.stated.About.Names; len(n) > 0 {
		words = append(words, n[0])
	}
	if h := m.stated.About.Heads; len(h) > 0 && !strings.Contains(strings.ToLower(strings.Join(words, " ")), h[0]) {
		words = append(words, h[0])
	}
	if len(words) < 2 && len(m.dates) == 1 && !m.dates[0].LoInf {
		words = appendNew(words, yearOf(m.dates[0].Lo))
	}
	return strings.Join(words, " ")
}

// yearOf writes the year of a day, "" before the first.
func yearOf(day measure.Num) string {
	n, _ := day.Floor().Int64()
	if year, _, _ := measure.Civil(n); year > 0 {
		return strconv.FormatInt(year, 10)
	}
	return ""
}

// setApart numbers topics that would have one name, in the order of their
// first claims. Sheets' topics keep theirs, whatever joined them, and those of claims
// that join nothing.
func (g *Grouping) setApart(sheets *facts.Corpus) {
	used := make(map[string]int, len(g.Topics))
	if sheets != nil {
		for _, c := range sheets.Claims {
			used[c.Topic] = 1
		}
	}
	for i := range g.Topics {
		t := &g.Topics[i]
		if t.sheets() {
			continue
		}
		name := t.Name
		for used[name]++; used[t.Name] > 1; used[name]++ {
			if free := name + "-" + strconv.Itoa(used[name]); used[free] == 0 {
				t.Name, used[free] = free, 1
				break
			}
		}
	}
}

func (t *Topic) sheets() bool {
	return slices.ContainsFunc(t.Claims, func(c Claim) bool { return c.Sheet != nil })
}
