package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// fits reports whether the noun that is counted can be what an attribute
// counts.
func (f *finder) fits(m *mention, a *attribute, p *phrase) bool {
	if m.kinds == aCount && a.kinds&aMagnitude != 0 {
		return strings.Contains(m.value.Text, ".") && m.value.Nominal.Less(measure.Int(10))
	}
	if a.name == "age" && m.kinds == aDuration && !m.value.Nominal.Less(measure.Int(oldest)) {
		return false // the age of a thing
	}
	if a.name == "shot" && f.ofSomeSport() {
		return false // at a goal
	}
	if m.kinds == aCount && (a.person || a.thing) && !m.value.Nominal.IsInt() {
		return false
	}
	if m.kinds&(aCount|aRank) == 0 || m.to == m.figure || p.side == counted {
		return true
	}
	as := f.role(m.to - 1)
	switch {
	case a.name == "age":
		return false // "two nights"
	case a.name == "goals" && p.side == object:
		noun := f.fold(m.to - 1)
		return noun == "goal" || noun == "strike" || noun == "try" || noun == "hat-trick" // not "scored 12 points"
	case a.person:
		return as&isPerson != 0 || as&(isThing|isEvent|isTime) == 0
	case a.thing && p.side != counted:
		return as&isPerson == 0 && (as&isEvent == 0 || as&isThing != 0 || p.side == after) // "two quakes flattened 40 houses"
	}
	return true
}

// levelOf reports whether a figure is what something rose or fell to, not by
// how much: "the rating fell to 31 percent".
func (f *finder) levelOf(m *mention, a *attribute) bool {
	if a.name != "growth" && a.name != "decline" {
		return false
	}
	w := f.word(m.first - 1)
	return w == "to" || w == "at" || w == "from"
}

// stepOf reports whether a sum is what a price rose or fell by, not the price:
// "shares rose $7.625 to $86".
func (f *finder) stepOf(m *mention, a *attribute) bool {
	return m.kinds == aMoney && (a.name == "share-price" || a.name == "price") && stepVerbs[f.word(m.first-1)]
}

var stepVerbs = wordSet("up down rose fell gained lost climbed dropped jumped slipped surged slid tumbled rising falling gaining losing")
