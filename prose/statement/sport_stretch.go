package statement

import "strings"

// stretch tells in which part of the match, or in what time beyond it, it was
// that a figure counts what was done. Words for a part that stand anywhere in
// its sentence count, unless it "finished with" so much: which of the figures
// they are of the words do not say.
func (f *finder) stretch(m *mention, s *sentence) string {
	if st := f.beyond(m, s); st != "" {
		return st
	}
	if f.finished(m, s) {
		return ""
	}
	part := ""
	for _, k := range f.partWords(s) {
		if !f.saidOf(k, m, s) {
			continue
		}
		switch w := strings.ToLower(f.word(k)); {
		case w == "first-half" || w == "second-half":
			return w[:len(w)-len("-half")] + " half"
		case k > s.tok && f.tokens[k-1].measured() && w[len(w)-1] == 's' && parts[w] != Passage: // "struck out nine in seven innings"
		case parts[w] != Passage:
			if n := f.whichPart(k, s); n != "" {
				return n + " " + parts[w]
			}
			part = Passage
		case w == "run" && (k == s.tok || !f.tokens[k-1].measured()) || w == "straight" && k > m.to+2:
		default:
			part = Passage
		}
	}
	if part == "" && f.firstFew(m, s) {
		return Passage
	}
	return part
}

// partWords returns the tokens of a sentence that are words for a part of the
// match; they are looked for once for all its figures.
func (f *finder) partWords(s *sentence) []int32 {
	if f.partsOf == s {
		return f.parts
	}
	f.partsOf, f.parts = s, f.parts[:0]
	for k := s.tok; k < s.tokEnd; k++ {
		if f.tokens[k].kind != wordToken {
			continue
		}
		if w := strings.ToLower(f.word(k)); parts[w] != "" || w == "first-half" || w == "second-half" {
			f.parts = append(f.parts, k)
		}
	}
	return f.parts
}

// saidOf reports whether a word for a part of the match at token k may be said of
// a figure: it stands beside it or in the words that open the sentence, or no
// other figure and no subordinate clause has it to itself.
func (f *finder) saidOf(k int32, m *mention, s *sentence) bool {
	from, to := k, k
	for from > s.tok && f.tokens[from-1].kind != commaToken {
		from--
	}
	for to < s.tokEnd && f.tokens[to].kind != commaToken {
		to++
	}
	if from == s.tok || m.first >= from && m.first < to {
		return true
	}
	if f.role(from)&(isRelative|isBut) != 0 || f.word(from) == "after" || f.word(from) == "as" || f.word(from) == "before" {
		return false
	}
	for i := s.men; i < s.menEnd; i++ {
		if o := &f.mentions[i]; o != m && o.first >= from && o.first < to && o.kinds == aCount {
			return false
		}
	}
	return true
}

// parts are the words for a part of a match; those without a number or "first"
// before them are passages.
var parts = wordMap(map[string]string{
	"half": "half", "quarter": "quarter", "period": "period", "inning": "inning innings", "round": "round rounds", "lap": "lap laps",
	Passage: "run spurt stretch spell straight consecutive unanswered row possessions drive half-time halftime intermission break interval opening closing final remaining",
})

// whichPart returns "first" of "the first half".
func (f *finder) whichPart(k int32, s *sentence) string {
	for i := k - 1; i >= max(s.tok, k-2); i-- {
		switch w := strings.ToLower(f.word(i)); w {
		case "first", "opening", "1st":
			return "first"
		case "second", "2nd":
			return "second"
		case "third", "3rd":
			return "third"
		case "fourth", "4th":
			return "fourth"
		case "fifth", "5th", "sixth", "6th", "seventh", "7th", "eighth", "8th", "ninth", "9th", "10th", "11th", "12th":
			return w
		}
	}
	return ""
}

// firstFew reports whether a figure is of the first, last or next so many of
// something, or of what somebody did in some minutes: "of the team's first 17
// points", "the last 10 minutes".
func (f *finder) firstFew(m *mention, s *sentence) bool {
	for k := s.tok + 1; k < s.tokEnd; k++ {
		if !f.tokens[k].measured() || !f.saidOf(k, m, s) {
			continue
		}
		switch strings.ToLower(f.word(k - 1)) {
		case "first", "last", "next", "final", "previous", "past":
			return true
		}
	}
	if m.first > s.tok {
		switch w := strings.ToLower(f.word(m.first - 1)); w {
		case "another", "first", "last", "next", "other", "final":
			return true
		}
	}
	return m.further || f.word(m.to) == "of" && f.role(m.to+1)&(isPossessive|isThe) != 0
}

// finished reports whether words say that a figure is that of the whole match.
func (f *finder) finished(m *mention, s *sentence) bool {
	for k := m.first - 1; k >= max(s.tok, m.first-4) && f.tokens[k].kind == wordToken; k-- {
		switch f.word(k) {
		case "finished", "finishes", "ended", "ends", "finishing", "ending":
			return true
		}
	}
	for k := m.to; k < min(m.to+7, s.tokEnd) && f.tokens[k].kind == wordToken; k++ {
		if w := f.word(k); w == "overall" || w == "altogether" || (w == "game" || w == "match" || w == "day") && f.role(k-1)&isThe != 0 && f.word(k-2) == "for" {
			return true
		}
	}
	return false
}
