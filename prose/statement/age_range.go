package statement

import (
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts/measure"
)

// agesBetween reads "between the ages of 13 and 17" as the one range that it is.
func (f *finder) agesBetween(a, b *mention) {
	if a.kinds != aCount || b.kinds != aCount || b.first != a.figure+1 || f.word(a.figure) != "and" || f.word(a.first-1) != "of" || f.word(a.first-2) != "ages" {
		return
	}
	if i := a.first - 3; f.word(i) != "between" && (f.role(i)&isThe == 0 || f.word(i-1) != "between") {
		return
	}
	v, err := f.reader.Parse("between "+a.value.Nominal.String()+" and "+b.value.Nominal.String(), measure.Count)
	if err != nil {
		return
	}
	v.Text = f.text[a.start:b.end]
	a.value, a.end, a.nounEnd, a.figure, a.to, b.drop = v, b.end, b.nounEnd, b.figure, b.to, true
}

// addAges notes ages that are told by the decade: "in her 60s", "in his late
// twenties".
func (f *finder) addAges(s *sentence) {
	for i := s.tok + 1; i+1 < s.tokEnd; i++ {
		if f.role(i)&isPossessive == 0 || !strings.EqualFold(f.word(i-1), "in") {
			continue
		}
		k := i + 1
		from, to := int64(0), int64(9)
		switch f.word(k) {
		case "early":
			to, k = 3, k+1
		case "mid":
			from, to, k = 4, 6, k+1
		case "late":
			from, k = 7, k+1
		}
		if k < s.tokEnd && f.tokens[k].kind == otherToken { // mid-forties
			k++
		}
		end, decade := f.decade(k, s)
		if decade == 0 {
			continue
		}
		span := strconv.FormatInt(decade+from, 10) + " to " + strconv.FormatInt(decade+to, 10)
		if v, err := f.reader.Parse(span, measure.Count); err == nil {
			m := mention{value: v, start: f.tokens[i].start, end: f.tokens[end-1].end, first: i, to: end, figure: end, kinds: aCount, twin: -1, of: -1, pair: -1, forced: -1, score: "age"}
			m.value.Text, m.nounEnd = f.text[m.start:m.end], m.end
			f.mentions = append(f.mentions, m)
			f.tokens[k].marks |= inMeasure // and no decade of a century
		}
	}
}

// decade reads "60s" and "sixties" at token i; the end is behind it.
func (f *finder) decade(i int32, s *sentence) (end int32, years int64) {
	if i >= s.tokEnd {
		return i, 0
	}
	if n := f.small(i); f.tokens[i].kind == figureToken && n >= 20 && n%10 == 0 && i+1 < s.tokEnd && f.word(i+1) == "s" && f.tokens[i+1].start == f.tokens[i].end {
		return i + 2, n
	}
	return i + 1, 10 * int64(1+slices.Index(decades, strings.TrimPrefix(f.word(i), "mid-")))
}

// decadeWords are the ages by the decade, from ten on.
const decadeWords = "teens twenties thirties forties fifties sixties seventies eighties nineties"

var decades = strings.Fields(decadeWords)
