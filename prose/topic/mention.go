package topic

import (
	"regexp"
	"slices"
	"strings"

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
	claim   *facts.Claim         // nil for an article's statement

	value     measure.Value
	dimension string // what can be compared at all: "count", "length", "date" …
	attribute string
	noun      string   // class of what is counted; "" unknown or people in general
	person    bool     // people are counted
	nations   []string // countries that the noun's modifiers name
	role      string   // soldier, civilian, child …: kinds of people that exclude one another
	narrow    []string // the other modifiers
	over      string   // words that make it the figure of a stretch of time, or of a later time
	trigger   string   // class of the word that tells what the figure measures; ""
	subject   string   // whose figure it is, folded; ""
	named     bool     // the subject is a name, not a noun that may stand for one

	part    bool   // a part of what others count
	context vector // what stands around the figure
	wording vector // its whole sentence

	main   bool
	other  string
	names  []string // folded, countries' adjectives turned into the country
	places []string // likewise
	heads  []string // classes
	dates  measure.Set

	fact int // index into Grouping.facts
}

// sheet reports whether the mention is a claim of a sheet.
func (m *mention) sheet() bool { return m.claim != nil }

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
func (g *Grouping) newMention(article int, s *statement.Statement) *mention {
	a := &g.articles[article]
	m := &mention{article: article, stated: s, value: s.Value, attribute: s.Attribute, main: s.About.Main, other: s.About.Other}
	m.dimension, m.subject = dimension(&m.value), nameKey(s.Subject)
	m.setNoun(g.lexicon, s)
	if !s.Trigger.Empty() {
		word, _, _ := strings.Cut(a.Document.Words(s.Trigger), " ")
		m.trigger, _ = knowledge().term(strings.ToLower(word))
	}
	if m.subject == "" && owned[s.Attribute] {
		m.subject = a.nameBefore(s)
	}
	m.over = overTime.FindString(a.Document.Text[s.Clause.Start:s.Clause.End])
	m.part = s.Part && !owned[s.Attribute] && (a.hasOther(s) || strings.Contains(a.before(s), "includ"))
	m.named = slices.Contains(nameKeys(s.About.Names), m.subject)
	m.context = a.around(s.Span, s.Clause, s.Sentence, !a.Document.Sentences[s.Sentence].Heading)
	m.wording = whole(a.sentence(s.Sentence))
	m.names, m.places = nameKeys(s.About.Names), nameKeys(s.About.Places)
	for _, h := range s.About.Heads {
		m.heads = appendNew(m.heads, classOf(g.lexicon, h))
	}
	if m.dimension != "date" {
		m.dates = s.About.Dates
	} else if strings.HasPrefix(m.other, "another date") {
		m.other = "" // the date itself
	}
	return m
}

// hasOther reports whether the sentence of a part, or the one before, has
// another figure of its attribute: "1,100 hurt, 62 of them badly". Else the
// part is all that there is of its kind: "36 survivors, 14 of them in critical
// condition".
func (a *article) hasOther(part *statement.Statement) bool {
	return slices.ContainsFunc(a.Statements, func(s statement.Statement) bool {
		return s.Attribute == part.Attribute && s.Span != part.Span && (s.Sentence == part.Sentence || s.Sentence == part.Sentence-1)
	})
}

// overTime matches what makes a figure that of a season or a year, or of what
// is left of a greater one.
var overTime = regexp.MustCompile(`(?i)\b((this|last|each|every|per) (season|year|month|week)|so far|career|all competitions|over the (past|last)|still)\b`)

// owned are the attributes that both sides of a match or a vote have: who had
// how many is what tells them apart.
var owned = wordSet("shots goals corners possession points assists fouls saves tries wickets runs seats votes vote-share margin lead medals wins minute age")

// nameBefore returns the last name in a figure's sentence before it, folded:
// whose goals or votes they are.
func (a *article) nameBefore(s *statement.Statement) string {
	text := a.Document.Text[a.Document.Sentences[s.Sentence].Start:s.Span.Start]
	best, at := "", -1
	for _, n := range s.About.Names {
		last := n[strings.LastIndexByte(n, ' ')+1:]
		if i := strings.LastIndex(text, last); i > at {
			best, at = nameKey(n), i
		}
	}
	return best
}

// before returns the few words before a figure.
func (a *article) before(s *statement.Statement) string {
	return a.Document.Text[max(a.Document.Sentences[s.Sentence].Start, s.Span.Start-len("had originally been estimated at ")):s.Span.Start]
}

// setNoun sorts the counted noun and its modifiers into what kind of people
// or things it is, of which country, and what else narrows it.
func (m *mention) setNoun(l *statement.Lexicon, s *statement.Statement) {
	know := knowledge()
	noun := measure.Fold(s.Noun)
	if c := know.country(noun); c != noun {
		m.nations, noun = append(m.nations, c), ""
	}
	m.person = s.Person
	m.noun = classOf(l, noun)
	m.role = roleOf(noun)
	if m.person && m.role == "" && generalPeople[noun] {
		m.noun = ""
	}
	for _, mod := range s.Modifiers {
		folded := measure.Fold(mod)
		c := know.country(strings.ToLower(mod))
		switch {
		case c != strings.ToLower(mod):
			m.nations = appendNew(m.nations, c)
		case know.country(folded) != folded:
			m.nations = appendNew(m.nations, know.country(folded))
		case roleOf(folded) != "" && m.role == "":
			m.role = roleOf(folded)
		case !plainModifiers[folded]:
			m.narrow = appendNew(m.narrow, stem(folded))
		}
	}
	slices.Sort(m.narrow)
}

// classOf returns what a noun is a synonym of, for the lexicon or for us.
func classOf(l *statement.Lexicon, noun string) string {
	if noun == "" {
		return ""
	}
	c := l.Class(noun)
	s := stem(c)
	if k := knowledge().class[s]; k != "" {
		return k
	}
	return s
}

// nameKeys folds names so that all that say the same are one: a country and
// its adjective, and a name and its last word alone are told by sameName.
func nameKeys(names []string) []string {
	var out []string
	know := knowledge()
	for _, n := range names {
		key := know.country(strings.ToLower(n))
		if key == strings.ToLower(n) {
			key = foldWords(n)
		}
		if key != "" {
			out = appendNew(out, key)
		}
	}
	return out
}

// foldWords folds a name word by word, keeping the blanks between.
func foldWords(name string) string {
	var words []string
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\n' || r == '\t' }) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		if f := measure.Fold(w); f != "" && f != "the" {
			words = append(words, f)
		}
	}
	return strings.Join(words, " ")
}

func appendNew(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// generalPeople are nouns for people that say nothing of who they are.
var generalPeople = wordSet("people person man individual life live dead victim human soul body being fatality casualty other death")

// plainModifiers narrow nothing.
var plainModifiers = wordSet("other more new total different such several many innocent additional further people dead young whole entire own")

func wordSet(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// roleOf returns which of the kinds of people that exclude one another a
// folded singular noun names, or "".
func roleOf(noun string) string { return roles[noun] }

var roles = func() map[string]string {
	m := map[string]string{}
	for role, words := range map[string]string{
		"soldier":    "soldier troop serviceman servicewoman marine military sailor airman conscript troops guardsman paratrooper",
		"civilian":   "civilian noncombatant",
		"fighter":    "fighter militant rebel insurgent jihadist combatant terrorist attacker gunman assailant bomber perpetrator suspect shooter",
		"police":     "police policeman policewoman officer",
		"child":      "child schoolchild pupil boy girl infant baby kid toddler minor teenager",
		"woman":      "woman",
		"crew":       "crew crewman crewmember stewardess",
		"passenger":  "passenger",
		"rescuer":    "firefighter rescuer volunteer diver paramedic",
		"student":    "student",
		"guest":      "guest tourist",
		"worker":     "worker employee staff miner",
		"journalist": "journalist reporter",
		"prisoner":   "prisoner inmate detainee hostage",
		"officials":  "official lawmaker minister",
	} {
		for w := range wordSet(words) {
			m[w] = role
		}
	}
	return m
}()
