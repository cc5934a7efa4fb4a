package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// addPairs notes counts that no number states: "both were taken to hospital",
// "the trio were charged", "he was shot twice", "an hour-long rampage".
func (f *finder) addPairs(s *sentence) {
	for i := s.tok; i+1 < s.tokEnd; i++ {
		t := &f.tokens[i]
		if t.kind == wordToken && t.cue&cuePair != 0 && strings.HasSuffix(f.word(i), "long") {
			f.addSpan(i)
		}
		if t.kind != wordToken || t.end-t.start < 3 || t.end-t.start > 7 {
			continue
		}
		switch w := f.word(i); w {
		case "Both", "both":
			if f.role(i+1)&(isBe|isHave|isVerb) != 0 && (i == s.tok || f.tokens[i-1].kind != wordToken || f.role(i-1)&(isAnd|isBut) != 0) {
				f.addCount(i, i+1, 2)
			}
		case "twice", "thrice":
			if i > s.tok && f.counted(i, s) {
				f.addCount(i, i+1, times[w])
				f.mentions[len(f.mentions)-1].often = true
			}
		default:
			if n := companies[w]; n > 0 && i > s.tok && f.role(i-1)&isThe != 0 && f.role(i+1)&(isBe|isHave|isVerb) != 0 {
				f.addCount(i-1, i+1, n)
			}
		}
	}
}

var (
	times     = map[string]int64{"twice": 2, "thrice": 3}
	companies = map[string]int64{"pair": 2, "duo": 2, "couple": 2, "trio": 3, "quartet": 4}
)

// spanWords are adjectives for one of a length of time.
const spanWords = "hour-long day-long week-long month-long year-long decade-long hourlong daylong weeklong monthlong yearlong decadelong"

// addSpan notes the length of time of "his hour-long rampage".
func (f *finder) addSpan(i int32) {
	unit := strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(f.word(i)), "long"), "-")
	v, err := f.reader.Parse("one "+unit, measure.Quantity)
	if err != nil {
		return
	}
	m := mention{value: v, start: f.tokens[i].start, end: f.tokens[i].end, first: i, to: i + 1, figure: i + 1, kinds: aDuration, twin: -1, of: -1, pair: -1, forced: -1}
	m.value.Text, m.nounEnd = f.word(i), m.end
	f.tokens[i].marks |= inMeasure
	f.mentions = append(f.mentions, m)
}

// counted reports whether a word for times stands behind what was done so often,
// not before what is so much larger or in each stretch of time.
func (f *finder) counted(i int32, s *sentence) bool {
	if i+1 < s.tokEnd && f.tokens[i+1].kind == wordToken {
		switch r := f.role(i + 1); {
		case r&(isThe|isArticle|isPossessive) != 0, f.word(i+1) == "as", r&isPerson != 0, f.tokens[i+1].capital():
			return false
		}
	}
	return f.role(i-1)&isVerb != 0 || f.role(i-1)&(isBe|isHave|isPreposition|isNot|isThe) == 0 && f.tokens[i-1].kind == wordToken
}

// addCount notes a count of the tokens from first to end, whose trigger is
// looked for as any other's.
func (f *finder) addCount(first, end int32, n int64) {
	v := measure.Value{Kind: measure.Count, Nominal: measure.Int(n), Set: measure.Point(measure.Int(n))}
	m := mention{value: v, start: f.tokens[first].start, end: f.tokens[end-1].end, first: first, to: end, figure: end, kinds: aCount, twin: -1, of: -1, pair: -1, forced: -1}
	m.value.Text, m.nounEnd = f.text[m.start:m.end], m.end
	f.mentions = append(f.mentions, m)
}
