package topic

import (
	"strings"

	"crosscheck/facts/measure"
)

// ageRules keep ages apart that are not plainly of one person or thing: an
// article has many of them.
func (s *score) ageRules(g *Grouping, a, b *mention) {
	switch {
	case ageAgainstCount(a, b), ageAgainstCount(b, a):
		s.bar("one is an age, the other counts what is no year")
	case (a.attribute == "age") != (b.attribute == "age") && a.dimension == "count":
		s.doubtful(oneAge)
	case a.attribute != "age" || b.attribute != "age" || a.sheet() || b.sheet():
	case ofCrowd(a) != ofCrowd(b):
		s.bar("one is one person's age, the other that of many")
	case g.ofThing(a) != g.ofThing(b):
		s.bar("one is the age of a person, the other that of a thing")
	case g.oneOwner(a, b):
	case strings.HasPrefix(a.other, "another date") != strings.HasPrefix(b.other, "another date"):
		s.bar("one is the age of somebody of another time")
	case a.named != b.named && g.saidOfBoth(a, b) < littleSaid && !g.describes(a, b) && !g.describes(b, a):
		s.bar("only one of the ages is of somebody who is named, and nothing says that both are of one")
	case timesApart(a, b) > agesApart:
		s.bar("nobody is taken for so much older or younger")
	case a.ofSort.count() > fewAges && b.ofSort.count() > fewAges && g.saidOfBoth(a, b) < muchSaid:
		s.bar("the articles tell the ages of several, and nothing says that these are of one")
	}
}

// ageAgainstCount reports whether one figure is an age and the other is known to
// count something: "Samir Zawahri, 55" and "70 rounds". Claims of sheets are.
func ageAgainstCount(age, other *mention) bool {
	return age.attribute == "age" && other.attribute != "age" && other.dimension == "count" && (age.sheet() || other.sheet() || other.attribute != "" || other.noun != "")
}

// oneOwner reports whether two ages are of one name.
func (g *Grouping) oneOwner(a, b *mention) bool {
	return a.named && b.named && g.sameName(a.subject, b.subject)
}

// describes reports whether the one age is that of a noun, and the passage of the other,
// which is that of a name, has the noun, or its own passage the name: "the owner, 51" and
// "Karl Mott, the owner, is 53".
func (g *Grouping) describes(noun, name *mention) bool {
	if noun.named || noun.stated == nil || name.stated == nil {
		return false
	}
	last := name.subject[strings.LastIndexByte(name.subject, ' ')+1:]
	return noun.subject != "" && strings.Contains(g.passageText(name), noun.subject) || last != "" && strings.Contains(g.passageText(noun), last)
}

// passageText returns the sentence of a figure and the one before, in lower case.
func (g *Grouping) passageText(m *mention) string {
	d := g.articles[m.article].Document
	return strings.ToLower(d.Text[d.Sentences[max(0, m.stated.Sentence-1)].Start:d.Sentences[m.stated.Sentence].End])
}

// ofThing reports whether an age is that of what is no person: "the 63-year-old
// prison".
func (g *Grouping) ofThing(m *mention) bool { return !m.named && g.lexicon.Thing(m.subject) }

// ofCrowd reports whether an age is told from the one to the other: "mostly
// between 13 and 18", and not of one: "in her 50s".
func ofCrowd(m *mention) bool {
	whose, _, _ := strings.Cut(strings.ToLower(m.value.Text), " ")
	return m.value.Hedge == measure.BetweenHedge && whose != "his" && whose != "her"
}

// agesApart is how many times the one age the other may be for them to be one
// person's.
const agesApart = 1.45

// littleSaid is how much must be said of both of two ages for one of them to be of nobody
// who is named: that both died.
const littleSaid = 0.3

// fewAges is how many ages an article may have for two of them to be one
// person's although little says so.
const fewAges = 2

// birthdayBetween returns how many days apart the articles of two ages are if
// the one person may have grown from the one to the other age meanwhile:
// somebody of 26 in January may be 27 in September. Else it returns 0.
func birthdayBetween(a, b *mention) float64 {
	if a.attribute != "age" || b.attribute != "age" || a.sheet() || b.sheet() || a.amount == b.amount {
		return 0
	}
	if a.amount > b.amount {
		a, b = b, a
	}
	x, okA := size(&a.stated.Document.Published.Value)
	y, okB := size(&b.stated.Document.Published.Value)
	const year = 365.25
	days, grown := y-x, (b.amount-a.amount)*year
	if !okA || !okB || days <= grown-year+likelyBirthday || days >= grown+year {
		return 0
	}
	return days
}

// likelyBirthday is from how many days on it is taken for granted that a
// birthday lies between two ages that differ by a year: of people whose age is
// told wrongly, fewer had one.
const likelyBirthday = 45
