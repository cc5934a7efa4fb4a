package topic

import "strings"

// reportedRules keep what a firm took, earned or lost in a quarter, a half and a year apart:
// a report of results tells all three.
func (s *score) reportedRules(a, b *mention) {
	if a.result != "" && b.result != "" && a.result != b.result {
		s.bar("one is of a %s, the other of a %s", a.result, b.result)
	}
}

// ofResult are the attributes that reports of results tell for stretches of time.
var ofResult = wordSet("revenue profit loss growth decline")

// resultOf returns the stretch of time that a figure's sentence tells results of, if it is one.
func (a *article) resultOf(m *mention) string {
	if !ofResult[m.attribute] {
		return ""
	}
	in := a.Document.Sentences[m.stated.Sentence]
	text, found := strings.ToLower(a.Document.Text[in.Start:in.End]), ""
	for _, x := range resultWords {
		if strings.Contains(text, x.words) && found != x.of {
			if found != "" {
				return "" // "the best quarter of the year"
			}
			found = x.of
		}
	}
	return found
}

var resultWords = [...]struct{ words, of string }{
	{"quarter", "quarter"}, {"first half", "half"}, {"second half", "half"}, {"half-year", "half"}, {"six months", "half"},
	{"full year", "year"}, {"full-year", "year"}, {"annual", "year"}, {"for the year", "year"}, {"last year", "year"}, {"this year", "year"},
}
