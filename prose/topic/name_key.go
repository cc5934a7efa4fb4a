package topic

import (
	"slices"
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// classOf returns what a noun is a synonym of, for the lexicon or for us.
func classOf(l *statement.Lexicon, noun string) string {
	if noun == "" {
		return ""
	}
	c := l.Class(noun)
	s := stem(c)
	if k := knowledge().of(s); k != nil && k.class != "" {
		return k.class
	}
	return s
}

// nameKeys folds names so that all that say the same are one: a country and
// its adjective, and a name and its last word alone are told by sameName.
func nameKeys(names []string) []string {
	var out []string
	for _, n := range names {
		out = appendNew(out, nameKey(n))
	}
	return out
}

// nameKey folds one name.
func nameKey(name string) string {
	lower := strings.ToLower(name)
	if country := knowledge().country(lower); country != lower {
		return country
	}
	return foldWords(name)
}

// foldWords folds a name word by word, keeping the blanks between.
func foldWords(name string) string {
	key := ""
	for w := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' || r == '\n' || r == '\t' }) {
		w = strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s")
		switch f := measure.Fold(w); {
		case f == "" || f == "the":
		case key == "":
			key = f
		default:
			key += " " + f
		}
	}
	return key
}

func appendNew(list []string, s string) []string {
	if s == "" || slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}
