package statement

import "strings"

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
	if k+1 >= s.tokEnd || f.word(k) != "in" && f.word(k) != "over" || !f.tokens[k+1].measured() && f.word(k+1) != "just" {
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
