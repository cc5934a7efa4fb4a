package topic

import (
	"slices"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// setNoun sorts the counted noun and its modifiers into what kind of people
// or things it is, of which country, and what else narrows it.
func (m *mention) setNoun(l *statement.Lexicon, s *statement.Statement) {
	m.person = s.Person
	if s.Noun == "" && len(s.Modifiers) == 0 {
		return
	}
	know := knowledge()
	noun := measure.Fold(s.Noun)
	if c := know.country(noun); c != noun {
		m.nations, noun = append(m.nations, c), ""
	}
	m.noun, m.counted = classOf(l, noun), stem(noun)
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
		"soldier":    "soldier troop serviceman servicewoman marine military airman conscript troops paratrooper",
		"civilian":   "civilian noncombatant",
		"fighter":    "fighter militant rebel insurgent jihadist combatant terrorist attacker gunman assailant bomber perpetrator suspect shooter",
		"police":     "police policeman policewoman officer",
		"child":      "child schoolchild pupil boy girl infant baby kid toddler minor teenager",
		"guard":      "guard bodyguard watchman guardsman",
		"woman":      "woman",
		"crew":       "crew crewman crewmember stewardess sailor seafarer seaman",
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
