package topic

import (
	"strings"

	"crosscheck/facts/measure"
)

// ownAttribute returns the second half of a topic's name: what is measured, and
// of whom.
func (g *Grouping) ownAttribute(m *mention) string {
	if m.attribute != "" && len(m.nations) == 0 && m.role == "" && !m.stated.Part && m.stated.Rate == "" {
		return m.attribute
	}
	var parts []string
	if len(m.nations) > 0 {
		parts = append(parts, slug(m.nations[0]))
	}
	name := orElse(m.attribute, g.unnamedAttribute(m))
	if m.role != "" && roleOf(stemNoun(name)) != m.role && !strings.HasPrefix(name, m.role) {
		parts = append(parts, m.role)
	}
	parts = append(parts, name)
	if m.stated.Part {
		parts = append(parts, "part")
	}
	if m.stated.Rate != "" {
		parts = append(parts, "a", slug(m.stated.Rate))
	}
	return strings.Join(parts, "-")
}

// unnamedAttribute names what no word of the lexicon does: what is counted or
// what happened then, else what sort of figure it is.
func (g *Grouping) unnamedAttribute(m *mention) string {
	switch noun := slug(m.stated.Noun); noun {
	case "":
	case "time": // "12 million times" is no time of day
		return "times"
	default:
		return noun
	}
	subject := slug(m.stated.Subject)
	switch {
	case m.dimension == "date":
		return orElse(slug(g.actWord(m)), "date")
	case strings.HasPrefix(m.dimension, "money:"):
		return strings.TrimPrefix(subject+"-amount", "-")
	case m.dimension == "count" || m.dimension == string(measure.Share):
		return orElse(subject, m.dimension)
	}
	return m.dimension
}

// plain writes a slug as words: "Civilian deaths (part)".
func plain(slug string) string {
	slug, part := strings.CutSuffix(slug, "-part")
	s := strings.ReplaceAll(slug, "-", " ")
	if s == "" {
		return s
	}
	s = strings.ToUpper(s[:1]) + s[1:]
	if part {
		s += " (part)"
	}
	return s
}

// sayNouns names what is counted in the names of topics that would else have
// one name, where that tells them apart: "hotel-damaged", "road-damaged".
func (g *Grouping) sayNouns() {
	alike, nouns := map[string]int{}, map[string]int{}
	noun := make([]string, len(g.Topics))
	for i := range g.Topics {
		alike[g.Topics[i].Name]++
	}
	for i := range g.Topics {
		t := &g.Topics[i]
		if alike[t.Name] < 2 {
			continue
		}
		if noun[i] = t.counted(); noun[i] != "" {
			nouns[t.Name+" "+noun[i]]++
		}
	}
	for i := range g.Topics {
		t := &g.Topics[i]
		event, attribute, found := strings.Cut(t.Name, "/")
		if !found || noun[i] == "" || nouns[t.Name+" "+noun[i]] > 1 {
			continue
		}
		own := noun[i] + "-" + attribute
		t.Name, t.Label = event+"/"+own, strings.Replace(t.Label, plain(attribute), plain(own), 1)
	}
}

// counted returns the noun that a topic's claims count, as a part of a name, or
// "" where they have none, or several, or the attribute says it by itself.
func (t *Topic) counted() string {
	noun := ""
	for _, c := range t.Claims {
		if c.Statement == nil {
			return ""
		}
		n := slug(c.Statement.Noun)
		if noun != "" && n != noun || n == "" {
			return ""
		}
		noun = n
	}
	if generalPeople[noun] || strings.Contains(t.Name, noun) {
		return ""
	}
	return noun
}
