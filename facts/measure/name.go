package measure

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// parseName reads "X", "not X", "X, not Y", "X and not Y", "X – not Y –".
// Detail.Names holds what is named first, then what it is said not to be.
func parseName(r Reader, text string) (Value, error) { return parseNamed(r, text, Name) }

// parsePerson reads the name of a human being, in the same forms as a name.
func parsePerson(r Reader, text string) (Value, error) { return parseNamed(r, text, Person) }

func parseNamed(r Reader, text string, kind Kind) (Value, error) {
	rest, not := cutNot(trimName(text))
	var refs []NameRef
	for rest != "" {
		piece, after, found := cutDenial(rest)
		if piece = trimName(piece); piece != "" {
			refs = append(refs, r.nameRef(piece, not))
		}
		if not = found; !found {
			break
		}
		rest = trimName(after)
	}
	if len(refs) == 0 {
		return Value{}, &SyntaxError{Msg: "a name is missing"}
	}
	return Value{Text: text, Kind: kind, Detail: &Detail{Names: refs}}, nil
}

// nameRef looks a name up; "Name (OTHER)" is looked up by either spelling.
func (r Reader) nameRef(name string, not bool) NameRef {
	ref := NameRef{Text: name, Not: not, Fold: Fold(name)}
	if r.Names == nil {
		return ref
	}
	outer, inner, _ := strings.Cut(strings.TrimSuffix(name, ")"), "(")
	for _, s := range [...]string{name, outer, inner} {
		if canon, ok := r.Names.Canonical(s); ok {
			ref.Canon, ref.Fold = canon, Fold(canon)
			ref.Lo, ref.Hi, _ = r.Names.Span(canon)
			break
		}
	}
	return ref
}

// denials join a name to what it is said not to be.
var denials = []string{
	" and not ", " but not ", ", not ", "; not ", " – not ", " — not ", " - not ", "–not ", "—not ",
	" (not ", ", rather than ", " rather than ", " instead of ", " nor ",
}

// cutDenial cuts at the first denial.
func cutDenial(s string) (before, after string, found bool) {
	for i := range s {
		for _, d := range denials {
			if hasPrefixFold(s[i:], d) {
				return s[:i], s[i+len(d):], true
			}
		}
	}
	return s, "", false
}

// cutNot takes a leading "not", "neither" or "no longer" off.
func cutNot(s string) (rest string, not bool) {
	for _, word := range [...]string{"not ", "neither "} {
		if hasPrefixFold(s, word) {
			return strings.TrimSpace(s[len(word):]), true
		}
	}
	return s, false
}

// hasPrefixFold ignores the case of ASCII letters.
func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// trimName takes off what may stand around a name; a closing bracket stays if
// one was opened.
func trimName(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(`"“”„«»‘,;:–—`, r)
	})
	if strings.HasSuffix(s, ")") && !strings.Contains(s, "(") {
		s = strings.TrimSpace(s[:len(s)-1])
	}
	return s
}

// relateNames compares two names: each means itself and all that is within it.
func relateNames(a, b *Value) Relation {
	return relateRefs(a, b, relateName)
}

// relateRefs compares what is named, and what it is said not to be, by one.
func relateRefs(a, b *Value, one func(a, b NameRef) Relation) Relation {
	pa, na := split(a)
	pb, nb := split(b)
	if denied(pa, nb, one) || denied(pb, na, one) {
		return Relation{Verdict: Conflict}
	}
	if len(pa) == 0 || len(pb) == 0 {
		if len(pa) == len(pb) && sameRefs(na, nb, one) {
			return Relation{Verdict: Same}
		}
		return Relation{Verdict: Compatible, By: ByPrecision}
	}
	rel := one(pa[0], pb[0])
	if rel.Verdict == Same && !sameRefs(na, nb, one) {
		return Relation{Verdict: Compatible, By: ByPrecision}
	}
	return rel
}

// split returns what is named and what is denied.
func split(v *Value) (named, denied []NameRef) {
	if v.Detail == nil || len(v.Detail.Names) == 0 {
		return []NameRef{{Text: v.Text, Fold: Fold(v.Text)}}, nil
	}
	refs := v.Detail.Names
	for i, r := range refs {
		if r.Not {
			return refs[:i], refs[i:]
		}
	}
	return refs, nil
}

// denied reports whether a name is one of those denied, or within one of them.
func denied(named, not []NameRef, one func(a, b NameRef) Relation) bool {
	for _, n := range named {
		for _, d := range not {
			inside := d.Hi > 0 && n.Lo >= d.Lo && n.Hi > 0 && n.Hi <= d.Hi
			if inside || one(n, d).Verdict == Same {
				return true
			}
		}
	}
	return false
}

func sameRefs(a, b []NameRef, one func(a, b NameRef) Relation) bool {
	return len(a) == len(b) && allFound(a, b, one) && allFound(b, a, one)
}

func allFound(a, b []NameRef, one func(a, b NameRef) Relation) bool {
	for _, x := range a {
		found := false
		for _, y := range b {
			found = found || one(x, y).Verdict == Same
		}
		if !found {
			return false
		}
	}
	return true
}

// relateName compares two names.
func relateName(a, b NameRef) Relation {
	switch {
	case a.Hi > 0 && b.Hi > 0:
		return relateSpans(a, b)
	case a.Fold == b.Fold:
		return Relation{Verdict: Same}
	case misspelt(a.own(), b.own()) && sameLetters(a.Text, b.Text):
		return Relation{Verdict: Compatible, By: BySpelling}
	}
	return Relation{Verdict: Conflict}
}

// own is the key of the name as it was written.
func (n *NameRef) own() string {
	if n.Canon == "" {
		return n.Fold
	}
	return Fold(n.Text)
}

// relateSpans compares two names of the vocabulary.
func relateSpans(a, b NameRef) Relation {
	switch {
	case a.Lo == b.Lo:
		return Relation{Verdict: Same}
	case a.Lo <= b.Lo && b.Hi <= a.Hi, b.Lo <= a.Lo && a.Hi <= b.Hi:
		return Relation{Verdict: Compatible, By: ByVocabulary}
	}
	return Relation{Verdict: Conflict}
}

// misspelt reports whether two unlike folded names are so near that one is
// probably a slip or another romanisation: Damerau distance 1, or 2 from
// eight letters. Names that differ in a digit are two names.
func misspelt(a, b string) bool {
	if !sameDigits(a, b) {
		return false
	}
	limit := 1
	if min(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) >= 8 {
		limit = 2
	}
	return within(a, b, limit)
}

// sameDigits reports whether two names have the same digits, in one order.
func sameDigits(a, b string) bool {
	for {
		x, restA := firstDigit(a)
		y, restB := firstDigit(b)
		if x != y || x < 0 {
			return x == y
		}
		a, b = restA, restB
	}
}

// sameLetters reports whether the letters that stand alone in two names, in
// their order, are the same as far as both have one: block A is no slip for
// block B, nor J. Smith for K. Smith.
func sameLetters(a, b string) bool {
	x, y := lettersAlone(a), lettersAlone(b)
	n := min(len(x), len(y))
	return slices.Equal(x[:n], y[:n])
}

// lettersAlone returns the words of a name that are one letter or digit.
func lettersAlone(name string) (out []string) {
	for word := range strings.FieldsSeq(name) {
		if word = Fold(word); utf8.RuneCountInString(word) == 1 {
			out = append(out, word)
		}
	}
	return out
}

// firstDigit returns the first digit in s, and what stands behind it; -1 if
// there is none.
func firstDigit(s string) (rune, string) {
	for i, r := range s {
		if r-'0' >= 0 && r-'0' <= 9 || r >= utf8.RuneSelf && unicode.IsDigit(r) {
			return r, s[i+utf8.RuneLen(r):]
		}
	}
	return -1, ""
}
