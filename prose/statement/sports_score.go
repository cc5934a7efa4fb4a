package statement

import (
	"crosscheck/facts/measure"
)

// addScores notes the two figures of results, "4-2 on penalties", "a 2–2 draw",
// where the article reports on sport or a word of sport stands in the sentence.
// The higher figure is that of who won, however a writer puts it: "lost 2-1",
// "lost 1-2"; a record tells what was won first.
func (f *finder) addScores(s *sentence, cues cue) {
	told, set := false, 0
	for i := s.tok + 1; i+1 < s.tokEnd; i++ {
		if !f.isScore(i) {
			continue
		}
		if !told && cues&cueSport == 0 && !f.onSport() && !f.ofSport(s) {
			return
		}
		told = true
		attribute := f.scoreOf(i, s)
		if attribute == Running && f.long(i) {
			continue // "100-120 people"
		}
		if i+4 < s.tokEnd && f.isScore(i+3) || i >= s.tok+4 && f.isScore(i-3) {
			set++
			attribute = "score of set " + string(rune('0'+min(set, 9)))
		}
		a, b := f.digits(i-1, scoreDigits), f.digits(i+1, scoreDigits)
		ahead := a >= b || attribute == Record
		f.addScore(i-1, a, attribute, !ahead)
		f.addScore(i+1, b, attribute, ahead)
	}
}

// scoreDigits is how many digits either figure of a score or record has at most.
const scoreDigits = 3

// isScore reports whether token i joins two small numbers and nothing else:
// no date, no telephone number, no range of ages.
func (f *finder) isScore(i int32) bool {
	t := &f.tokens[i]
	if t.kind != dashToken && (t.kind != otherToken || f.text[t.start] != '-') {
		return false
	}
	a, b := &f.tokens[i-1], &f.tokens[i+1]
	if a.kind != figureToken || b.kind != figureToken || len(f.word(i-1))+1 < len(f.word(i+1)) || a.end != t.start || t.end != b.start || f.digits(i-1, scoreDigits) < 0 || f.digits(i+1, scoreDigits) < 0 {
		return false
	}
	return !f.touches(int(a.start)-1) && !f.touches(int(b.end))
}

// touches reports whether a letter, digit or joining sign stands at an offset.
func (f *finder) touches(at int) bool {
	if at < 0 || at >= len(f.text) {
		return false
	}
	c := f.text[at]
	return isLetter(c) || isDigit(c) || c == '-' || c == '/' || c == '+' || c == '$' || c == '%'
}

// long reports whether a figure on either side of token i has three digits.
func (f *finder) long(i int32) bool { return len(f.word(i-1)) > 2 || len(f.word(i+1)) > 2 }

// small returns the number of at most two digits at token i; -1: none.
func (f *finder) small(i int32) int64 { return f.digits(i, 2) }

// digits returns the number of at most so many digits at token i; -1: none.
func (f *finder) digits(i int32, most int) int64 {
	n := int64(0)
	w := f.word(i)
	if len(w) > most {
		return -1
	}
	for k := 0; k < len(w); k++ {
		if !isDigit(w[k]) {
			return -1
		}
		n = 10*n + int64(w[k]-'0')
	}
	return n
}

func (f *finder) ofSport(s *sentence) bool {
	for i := s.tok; i < s.tokEnd; i++ {
		if f.tokens[i].kind == wordToken && sportWords[f.word(i)] {
			return true
		}
	}
	return false
}

func (f *finder) addScore(i int32, n int64, attribute string, against bool) {
	if against {
		attribute += "-against"
	}
	t := &f.tokens[i]
	v := measure.Value{Kind: measure.Count, Nominal: measure.Int(n), Set: measure.Point(measure.Int(n)), Text: f.text[t.start:t.end]}
	f.mentions = append(f.mentions, mention{value: v, start: t.start, end: t.end, nounEnd: t.end, first: i, to: i + 1, figure: i + 1,
		kinds: aCount, twin: -1, of: -1, pair: -1, forced: -1, score: attribute})
	t.marks |= inMeasure
}

var sportWords = wordSet(`win wins won winning beat beats beaten beating victory defeat defeated lost lose losing loss draw drew drawn penalties
	shoot-out shootout score scored scoreline lead led ahead whistle match game final half-time extra cup title goal goals finished ended
	level aggregate set sets equaliser thrashed hammered edged trounced victors winners leading trailed`)
