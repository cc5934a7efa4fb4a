package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// addBareYears notes years that stand right behind a word for a beginning or an
// end, as brackets and captions have them: "(born 1990)", "built 2006".
func (f *finder) addBareYears(s *sentence) {
	for i := s.tok + 1; i < s.tokEnd; i++ {
		t := &f.tokens[i]
		if t.kind != figureToken || t.end-t.start != 4 || t.measured() || f.touches(int(t.end)) || !yearWords[strings.ToLower(f.word(i-1))] {
			continue
		}
		year := f.word(i)
		if year < "1000" || year > "2100" || strings.ContainsAny(year, ",.") {
			continue
		}
		if v, err := f.reader.Parse(year, measure.Date); err == nil {
			f.addMention(measure.Match{Start: int(t.start), End: int(t.end), Value: v}, s.tok, s.tokEnd)
		}
	}
}

var yearWords = wordSet("born built founded established est opened completed launched died commissioned incorporated formed")
