package topic

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// takeSheets makes mentions of the claims of sheets: their topics' names,
// labels and quotes teach which topic a sentence of an article belongs to.
func (g *Grouping) takeSheets(c *facts.Corpus) {
	if c == nil {
		return
	}
	quoted := map[*facts.Claim]bool{}
	for _, m := range g.mentions {
		if m.kept() {
			quoted[m.claim] = true
		}
	}
	sheets := map[*facts.Source]sheet{}
	claims := slices.Clone(c.Claims)
	slices.SortStableFunc(claims, bySourceAndTopic)
	events := mainEvents(claims, c.Topics)
	for _, claim := range claims {
		if quoted[claim] {
			continue
		}
		if claim.Value.Set == nil && claim.Value.Kind != measure.Name && claim.Value.Kind != measure.Person {
			continue
		}
		in, known := sheets[claim.Source]
		if !known {
			in = sheet{len(g.articles) + len(sheets), g.titleNames(claim.Source.Title)}
			sheets[claim.Source] = in
		}
		if m := g.newSheetMention(in.number, claim, c.Topics); m.dimension != "" {
			if event, _ := cutTopic(c.Topics.Canonical(claim.Topic)); event == events[claim.Source] {
				for _, n := range in.titleNames {
					m.names = appendNew(m.names, n)
				}
			}
			m.number = len(g.mentions)
			g.mentions = append(g.mentions, m)
		}
	}
}

// bySourceAndTopic is the order in which claims of sheets are taken.
func bySourceAndTopic(a, b *facts.Claim) int {
	return cmp.Or(strings.Compare(a.Source.ID, b.Source.ID), strings.Compare(a.Topic, b.Topic))
}

// underOther reports whether a fact has a claim of a sheet under another topic than that
// of a mention.
func (m *mention) underOther(f *fact) bool {
	return m.kept() && slices.ContainsFunc(f.mentions, func(other *mention) bool { return twoTopics(m, other) })
}

// sheet is what there is to know of a source that was entered by a person: its number
// behind those of the articles, and the keys of the names in its title.
type sheet struct {
	number     int
	titleNames []string
}

// mainEvents returns the event that most claims of each source are of: it is what
// the title names.
func mainEvents(claims []*facts.Claim, t *facts.Topics) map[*facts.Source]string {
	counts := map[*facts.Source]map[string]int{}
	for _, c := range claims {
		if counts[c.Source] == nil {
			counts[c.Source] = map[string]int{}
		}
		event, _ := cutTopic(t.Canonical(c.Topic))
		counts[c.Source][event]++
	}
	events := map[*facts.Source]string{}
	for s, n := range counts {
		events[s] = most(n)
	}
	return events
}

// titleNames returns the keys of the names in the title of a source, of which all
// words may have capitals; everyday ones are none.
func (g *Grouping) titleNames(title string) (keys []string) {
	for _, n := range namesIn(title, g.terms.split(title)) {
		if key := nameKey(title[n.Start:n.End]); !everyday(key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// newSheetMention reads a claim of a sheet as if it stood in an article: the
// quote is its sentence, the topic's event its event.
func (g *Grouping) newSheetMention(sheet int, c *facts.Claim, t *facts.Topics) *mention {
	m := &mention{article: sheet, claim: c, value: c.Value, dimension: dimension(&c.Value)}
	m.amount, m.sized = size(&m.value)
	name := t.Canonical(c.Topic)
	event, attribute := cutTopic(name)
	words := strings.ReplaceAll(name, "/", " ")
	if d := t.Find(c.Topic); d != nil {
		words += " " + d.Label
	}
	if like := g.attributeOf(attribute); like != nil {
		m.attribute, m.limit = like.attribute, like.limit
	}
	m.names = nameKeys([]string{strings.ReplaceAll(event, "-", " ")})
	for _, w := range strings.Split(strings.ReplaceAll(event, "/", "-"), "-") {
		if len(w) > 3 {
			m.names = appendNew(m.names, knowledge().country(w))
			m.heads = appendNew(m.heads, classOf(g.lexicon, w))
		}
	}
	for _, w := range strings.Split(attribute, "-") {
		if r := roleOf(stemNoun(w)); r != "" {
			m.role, m.person = r, true
		}
		if n := knowledge().country(w); n != w {
			m.nations, m.person = appendNew(m.nations, n), true
		}
	}
	m.noun = classOf(g.lexicon, stemNoun(measure.Fold(c.Value.Noun)))
	if generalPeople[stemNoun(measure.Fold(c.Value.Noun))] {
		m.noun, m.person = "", true
	}
	quote := g.terms.split(strings.ReplaceAll(words, "-", " ") + ". " + c.Quote)
	m.context = whole(quote, appendByTerm(nil, quote))
	m.wording = m.context
	for _, s := range namesIn(c.Quote, g.terms.split(c.Quote)) {
		m.names = appendNew(m.names, nameKey(prose.Document{Text: c.Quote}.Text[s.Start:s.End]))
	}
	return m
}

// cutTopic splits a topic's name into event and attribute.
func cutTopic(name string) (event, attribute string) {
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		return name[:i], name[i+1:]
	}
	return "", name
}

// attributeOf returns a mention of the lexicon's attribute that a topic's
// attribute names: "attack-deaths" is deaths; nil if no article has it.
func (g *Grouping) attributeOf(name string) *mention {
	if like := g.attributes[name]; like != nil {
		return like
	}
	for _, w := range slices.Backward(strings.Split(name, "-")) {
		if like := g.attributes[w]; like != nil {
			return like
		}
	}
	return nil
}

func stemNoun(w string) string { return singular(strings.ToLower(w)) }
