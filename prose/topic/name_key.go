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
