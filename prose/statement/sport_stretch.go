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
	for k := s.tok; k < s.tokEnd; k++ {
		w := strings.ToLower(f.word(k))
		p := parts[w]
		switch {
		case (p != "" || w == "first-half" || w == "second-half") && !f.saidOf(k, m, s):
		case w == "first-half" || w == "second-half":
			return w[:len(w)-len("-half")] + " half"
		case p == "":
		case k > s.tok && f.tokens[k-1].measured && w[len(w)-1] == 's' && p != Passage: // "struck out nine in seven innings"
		case p != Passage:
			if n := f.whichPart(k, s); n != "" {
				return n + " " + p
			}
			part = Passage
		case w == "run" && (k == s.tok || !f.tokens[k-1].measured) || w == "straight" && k > m.to+2:
		default:
			part = Passage
		}
	}
	if part == "" && f.firstFew(m, s) {
		return Passage
	}
	return part
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
		if !f.tokens[k].measured || !f.saidOf(k, m, s) {
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

// beyond tells of what time beyond the match a figure is, by the words of its
// clause near it: a season, a career, a mean, a record.
func (f *finder) beyond(m *mention, s *sentence) string {
	from, to := f.segment(m, s)
	out := ""
	for k := from; k < to; k++ {
		switch w := strings.ToLower(f.word(k)); w {
		case "averaged", "averages", "averaging", "average", "per", "apiece":
			return Average
		case "record", "mark", "best", "high", "previous":
			if w != "best" && w != "high" || f.word(k+1) == "of" || f.word(k-1) == "personal" {
				if k < m.first && m.first-k <= 4 {
					return Best
				}
			}
		case "ago":
			if !f.recordAgo(k) {
				return Other
			}
		case "after", "before", "earlier", "later":
			if k > s.tok && f.role(k-1)&isTime != 0 && k < m.first && f.word(k-1) != "minutes" && f.word(k-1) != "seconds" {
				return Other // "a week after he managed 10 yards"
			}
		case "gave", "giving", "gives":
			if k < m.first && m.first-k <= 3 {
				return Passage // what it came to just then
			}
		case "week", "month":
			if f.word(k-1) == "last" {
				return Other
			}
		case "season", "seasons", "year", "yardage":
			if f.word(k-1) == "last" {
				return "last season"
			}
			if f.whole(k) {
				out = "season"
			}
		case "career", "lifetime":
			out = "career"
		case "all-time":
			out = ToDate
		case "total":
			if k < m.first && f.word(k-1) == "season" || f.word(k-1) == "career" {
				out = f.word(k - 1)
			}
		case "now":
			if k < m.first && f.role(k+1)&isHave != 0 {
				out = ToDate
			}
		}
	}
	switch f.word(m.to) {
	case "sooner", "earlier", "later", "faster", "better", "fewer":
		return Passage
	}
	if w := f.word(m.to + 1); f.word(m.to) == "a" && (w == "game" || w == "match" || w == "season" || w == "night" || w == "start") {
		return Average
	}
	if out == "" && f.inSoMany(m, s) {
		out = ToDate
	}
	return out
}

// recordAgo reports whether "ago" at token k tells when a record was set: "breaking
// Gil's record set a year ago".
func (f *finder) recordAgo(k int32) bool {
	for i := k - 1; i > k-6 && i >= 0; i-- {
		if w := f.word(i); w == "record" || w == "mark" {
			return true
		}
	}
	return false
}

// whole reports whether a season or year at token k is one that a figure covers:
// "this season", "of the season", "season yardage", not "last week's".
func (f *finder) whole(k int32) bool {
	switch strings.ToLower(f.word(k - 1)) {
	case "this", "the", "a", "per", "single", "of", "his", "her", "each", "big-league":
		return true
	}
	return f.word(k) == "yardage" || f.word(k) == "seasons"
}

// inSoMany reports whether a figure is what was done in so many matches or
// seasons: "2,129 points in 105 games".
func (f *finder) inSoMany(m *mention, s *sentence) bool {
	k := m.to
	if f.role(k)&isAnd != 0 { // "605 yards and four touchdowns in 13 games"
		for i := s.men; i < s.menEnd; i++ {
			if o := &f.mentions[i]; o.first == k+1 {
				return f.inSoMany(o, s)
			}
		}
	}
	if k+1 >= s.tokEnd || f.word(k) != "in" && f.word(k) != "over" || !f.tokens[k+1].measured && f.word(k+1) != "just" {
		return false
	}
	for i := k + 1; i < min(k+5, s.tokEnd); i++ {
		switch f.word(i) {
		case "games", "matches", "seasons", "appearances", "starts", "tests", "internationals":
			return true
		}
	}
	return false
}

// segment returns the tokens near a figure up to a comma, bracket or clause on
// either side.
func (f *finder) segment(m *mention, s *sentence) (from, to int32) {
	ends := func(k int32) bool {
		return f.tokens[k].kind > figureToken && f.tokens[k].kind != quoteToken && f.tokens[k].kind != otherToken
	}
	from, to = m.first, m.to
	for from > s.tok && !ends(from-1) {
		from--
	}
	for to < s.tokEnd && !ends(to) {
		to++
	}
	return from, to
}
