package statement

import (
	"slices"
	"strings"
)

// scoreField is the field of a result's attribute, of a vote's, an age's, a
// scale's or a zero's.
func scoreField(attribute string) string {
	switch attribute {
	case "category":
		return "nature"
	case "age":
		return "people"
	case "height":
		return "transport"
	case "injured":
		return "harm"
	case "in-favour", "against":
		return "politics"
	}
	if grades[attribute] != "" {
		return "transport"
	}
	return "sport"
}

// addGrades notes the figures of scales that stand behind their names:
// "Category 3", "mile 19".
func (f *finder) addGrades(s *sentence) {
	for i := s.tok; i+1 < s.tokEnd; i++ {
		switch len(f.word(i)) {
		case len("mile"), len("stage"), len("category"), len("kilometre"):
		default:
			continue
		}
		attribute := grades[strings.ToLower(f.word(i))]
		if attribute == "" {
			continue
		}
		if n := f.grade(i + 1); n >= 0 && (n < 10 || attribute != "category") && !f.touches(int(f.tokens[i+1].end)) {
			f.addScore(i+1, n, attribute, false)
		}
	}
}

// grade returns the small number at token i, in digits or words; -1: none.
func (f *finder) grade(i int32) int64 {
	if f.tokens[i].kind == figureToken {
		return f.small(i)
	}
	return int64(slices.Index(smallNumbers, strings.ToLower(f.word(i))))
}

var smallNumbers = strings.Fields("zero one two three four five six seven eight nine ten")

// grades are the words before the figures of scales and marks, and what the
// figures are of.
var grades = map[string]string{"category": "category", "mile": "mile", "stage": "stage", "phase": "phase", "level": "level", "kilometre": "kilometre", "kilometer": "kilometre"}
