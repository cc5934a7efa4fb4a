package topic

import (
	"slices"
)

// attributes weighs what the lexicon says that the figures measure.
func (s *score) attributes(a, b *mention) {
	switch {
	case a.attribute == "" || b.attribute == "":
		if a.attribute != b.attribute {
			s.add(-0.05, "only one figure has an attribute")
		}
	case a.attribute == b.attribute:
		s.add(0.10, "both are %s", a.attribute)
	case a.limit != b.limit:
		s.bar("one is what there is room for or what is allowed, the other %s", other(a, b))
	case kin(a, b):
		s.add(-0.05, "%s and %s may be the same", a.attribute, b.attribute)
	case a.dimension == "count" || a.dimension == "date":
		s.add(-0.35, "one is %s, the other %s", a.attribute, b.attribute)
	default:
		s.add(-0.20, "one is %s, the other %s", a.attribute, b.attribute)
	}
}

// other is the attribute of the one that is no limit.
func other(a, b *mention) string {
	if a.limit {
		return b.attribute
	}
	return a.attribute
}

// kin reports whether two attributes are taken for one another.
func kin(a, b *mention) bool { return inOneLine(knowledge().kin, a.attribute, b.attribute) }

// harm reports whether a mention tells what became of people: then another
// attribute is another fate.
func (m *mention) harm() bool {
	return m.stated != nil && m.stated.Field == "harm" && m.attribute != "children"
}

// nouns weighs what is counted, and what narrows it.
func (s *score) nouns(a, b *mention) {
	if a.dimension == "count" {
		switch {
		case a.noun != "" && a.noun == b.noun:
			s.add(0.06, "both count %s", a.noun)
		case a.noun != "" && b.noun != "":
			s.add(-0.12, "one counts %s, the other %s", a.noun, b.noun)
		}
		if (a.role == "") != (b.role == "") {
			s.add(-0.06, "only one says what kind of people")
		}
	}
	if a.dimension != "date" && (a.over == "") != (b.over == "") {
		s.add(-0.15, "only one is “%s”", a.over+b.over)
	}
	if !slices.Equal(a.narrow, b.narrow) {
		s.add(-0.04, "they are narrowed differently")
	}
}

// specific reports whether what is counted is told from people in general.
func (m *mention) specific() bool {
	return m.noun != "" || m.role != "" || len(m.nations)+len(m.narrow) > 0
}
