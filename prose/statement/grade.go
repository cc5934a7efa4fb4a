package statement

import (
	"strings"
)

// scoreField is the field of a result's attribute, or of a scale's.
func scoreField(attribute string) string {
	if attribute == "category" {
		return "nature"
	}
	return "sport"
}

// addGrades notes the figures of scales that stand behind their names:
// "Category 3", "level two".
func (f *finder) addGrades(s *sentence) {
	for i := s.tok; i+1 < s.tokEnd; i++ {
		if len(f.word(i)) != len("category") || !strings.EqualFold(f.word(i), "category") {
			continue
		}
		if n := f.small(i + 1); f.tokens[i+1].kind == figureToken && n >= 0 && n < 10 {
			f.addScore(i+1, n, "category", false)
		}
	}
}
