package topic

import (
	"strings"
)

// peopleRules keep people of unlike kinds and countries apart, and people from
// things.
func (s *score) peopleRules(a, b *mention) {
	if a.dimension != "count" {
		return
	}
	if a.harm() && b.harm() && a.attribute != b.attribute && !kin(a, b) {
		s.bar("one counts %s, the other %s", a.attribute, b.attribute)
	}
	if a.role != "" && b.role != "" && a.role != b.role {
		s.bar("one counts %s, the other %s", people(a.role), people(b.role))
	}
	if fewerOfThem(a, b) || fewerOfThem(b, a) {
		s.bar("one counts some of the people only, and has fewer")
	}
	if len(a.nations) > 0 && len(b.nations) > 0 && !shared(a.nations, b.nations) {
		s.bar("one is of %s, the other of %s", a.nations[0], b.nations[0])
	}
	if a.person != b.person && (a.noun != b.noun || a.noun == "") && (a.person || a.noun != "") && (b.person || b.noun != "") && !a.agent() && !b.agent() {
		if thingsOnly(a, b) || thingsOnly(b, a) {
			s.bar("one counts %s, the other people", orElse(a.counted, b.counted))
		}
		s.doubtful(unlikePeople)
	}
}

// thingsOnly reports whether a counts what is no person, of which nothing else is told,
// and b what became of people: shelters and those who voted, incubators and patients.
func thingsOnly(a, b *mention) bool {
	return !a.sheet() && !b.sheet() && a.attribute == "" && a.noun != "" && a.noun != b.trigger && !a.person && b.person && b.attribute != ""
}

// fewerOfThem reports whether a counts some of the people harmed, b all of them and
// more: two children and three people. Sailors or officers may be all of them, and so
// may those of one country, unless there are none: no soldier and twelve people.
func fewerOfThem(a, b *mention) bool {
	return (a.harm() || b.harm()) && a.person && b.person && (a.role == "child" || a.role == "woman" || a.amount == 0 && (a.role != "" || len(a.nations) > 0)) && b.role == "" && b.noun == "" && len(b.nations) == 0 && a.amount < b.amount && !a.sheet() && !b.sheet()
}

// agent reports whether what is counted may be people although no list says
// so: bidders, investors, activists.
func (m *mention) agent() bool {
	if m.stated == nil || m.person {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ant", "ee", "man", "ian"} {
		if len(m.stated.Noun) > 5 && strings.HasSuffix(m.stated.Noun, end) {
			return true
		}
	}
	return false
}

func people(role string) string {
	switch role {
	case "child":
		return "children"
	case "woman":
		return "women"
	case "police", "crew", "officials":
		return role
	}
	return role + "s"
}
