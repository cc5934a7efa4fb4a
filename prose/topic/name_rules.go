package topic

import (
	"strings"
	"unicode"
)

// nameRules keep names of unlike persons and groups apart unless they are
// plainly rivals for one deed: who claimed the event that both articles are
// about. Two names may always be of one group, and several may be blamed.
func (s *score) nameRules(a, b *mention) {
	x, y := a.value.Text, b.value.Text
	switch {
	case a.attribute != b.attribute || a.attribute == "":
		s.bar("it is not known that both are of the same")
	case nameText(&a.value) == nameText(&b.value):
	case !claims[a.attribute] || !a.main || !b.main:
		s.bar("several may be named")
	case oneGroup(x, y) || oneGroup(y, x):
		s.bar("the two names may be of one group")
	}
}

// claims are the attributes of names that only one can have.
var claims = wordSet("claimed-by winner champion director founder president")

// oneGroup reports whether a may be short for b: a word of it, or its
// initials and more ("ISIS", "Islamic State").
func oneGroup(a, b string) bool {
	words := strings.FieldsFunc(b, func(r rune) bool { return !unicode.IsLetter(r) })
	initials := ""
	for _, w := range words {
		if len(w) > 2 && strings.Contains(strings.ToLower(a), strings.ToLower(w)) {
			return true
		}
		if r := []rune(w)[0]; unicode.IsUpper(r) {
			initials += string(r)
		}
	}
	return len(initials) > 1 && strings.HasPrefix(strings.ToUpper(a), initials)
}
