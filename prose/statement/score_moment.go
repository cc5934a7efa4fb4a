package statement

import "strings"

// momentOf returns what a match stood at: at half-time, at a time of its clock,
// in the first leg, or at no moment that has a name; "" if the words around the
// figures do not speak of a moment.
func (f *finder) momentOf(i, from, to int32, s *sentence) string {
	led := false
	for k := max(from, i-5); k < min(to, i+7); k++ {
		switch w := strings.ToLower(f.word(k)); {
		case halves[w] && f.word(k-1) != "second" && f.word(k-1) != "first":
			return atHalf
		case w == "aggregate" || w == "first-leg" || w == "set" || w == "sets":
			return "score at " + w
		case leads[w]:
			led = true
		}
	}
	if n := f.clockBehind(i, s); n != "" {
		return atClock(n)
	}
	if led {
		return Running
	}
	return ""
}

// atClock is the moment at which the clock of a match shows a time.
func atClock(shown string) string { return "score with " + shown + " left" }

// clockBehind returns what the clock of the match shows where a sentence tells
// it behind a score, before another one.
func (f *finder) clockBehind(i int32, s *sentence) string {
	for k := i + 2; k+2 < s.tokEnd && !f.isScore(k+1); k++ {
		if f.tokens[k].kind != figureToken || f.tokens[k+1].kind != semiToken || f.tokens[k+2].kind != figureToken {
			continue
		}
		for n := k + 3; n < min(k+6, s.tokEnd); n++ {
			switch f.word(n) {
			case "left", "remaining", "play", "go":
				return f.text[f.tokens[k].start:f.tokens[k+2].end]
			}
		}
	}
	return ""
}

var leads = wordSet(`led lead leads leading ahead behind up down trailed trailing trails tied tying level levelled leveled cut closed pulled within
	moved stretched extended opened widened narrowed trimmed put putting making made make before until when hiked gave trim`)

var resultWords = wordSet(`win wins won winning beat beats beaten beating victory defeat defeated defeats defeating lost lose losing loses loss drew
	draw drawn ended finished final result over edged thrashed hammered trounced top topped downed dispatched outlasted fell falls overcame
	overpowered upset routed clinched stun stuns stunned thrash edge rout sink sinks sank crush crushed`)

// isResult reports whether words say that a pair of figures is the score at the
// end: who won or lost by it. A heading says nothing else.
func (f *finder) isResult(i, from, to int32, s *sentence) bool {
	for k := from; k < to; k++ {
		if w := strings.ToLower(f.word(k)); resultWords[w] {
			return true
		}
	}
	for k := from - 1; k >= max(s.tok, i-9); k-- { // "defeated Drake, 65-53,"
		if f.tokens[k].kind == commaToken && k < i-2 {
			break
		}
		if resultWords[strings.ToLower(f.word(k))] {
			return true
		}
	}
	return false
}

// scorePhrase returns the tokens around a result that speak of it: up to a
// mark, another result, or "after", which tells of another part of the match.
func (f *finder) scorePhrase(i int32, s *sentence) (from, to int32) {
	ends := func(k int32) bool {
		t := &f.tokens[k]
		return t.kind != wordToken || f.word(k) == "after" || f.word(k) == "following" || f.word(k) == "before"
	}
	from, to = i-1, i+2
	for from > s.tok && from > i-9 && !ends(from-1) {
		from--
	}
	for to < s.tokEnd && to < i+8 && !ends(to) {
		to++
	}
	return from, to
}
