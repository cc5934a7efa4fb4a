package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// isNowDue reports whether something is told to be due in the present: "is due".
func (f *finder) isNowDue(t trigger) bool {
	if t.hit < 0 {
		return false
	}
	if a := f.phrases[f.hits[t.hit].phrase].attribute; a < 0 || f.attributes[a].name != "due" {
		return false
	}
	before := f.hits[t.hit].first - 1
	return f.isNow(before) || f.word(before) == "be"
}

// untilThen reports whether what is so now lasts until a day: "is closed until
// Friday".
func (f *finder) untilThen(m *mention, s *sentence) bool {
	if w := lastWords[m.lasts]; w != "until" && w != "till" {
		return false
	}
	for i := m.first - 1; i >= max(s.tok, m.first-9); i-- {
		switch f.word(i) {
		case "is", "are", "remain", "remains":
			return true
		case "was", "were", "had", "remained", "did":
			return false
		}
	}
	return false
}

// forward are words right before a day that something is to begin or end on.
var forward = wordSet("beginning starting from Beginning Starting From effective available begins starts opens resumes ends closes expires")

// aWeek is how many days back a day without a year is news of the week; longAgo, from
// where on one that is planned is the next; mostOfYear, from where on nobody would tell
// of the last without its year.
const (
	aWeek      = 7
	longAgo    = 90
	mostOfYear = 240
)

// lies returns how many days before publication a day or month without a year
// ended; 0 where that is not known or it was told with its year.
func (f *finder) lies(m *mention) int64 {
	d := m.value.Detail
	if !f.reader.HasAnchor || m.kinds != aDate || d == nil || d.Grain > measure.GrainMonth || !anchored(&m.value) || m.value.Set[0].HiInf || m.value.Set[0].LoInf {
		return 0
	}
	back, ok := f.reader.Anchor.Lo.Sub(m.value.Set[0].Hi).Int64()
	if !ok || back <= aWeek {
		return 0
	}
	for i := m.first; i < m.figure; i++ {
		if f.tokens[i].kind == figureToken && f.tokens[i].end-f.tokens[i].start == 4 || toldYears[f.word(i)] {
			return 0
		}
	}
	return back
}

// toldYears are words that tell which year a day or month is of: "March of this
// year".
var toldYears = wordSet("last past this same year")

// isToCome reports whether the sentence of a date speaks of what will be.
func (f *finder) isToCome(m *mention, t trigger, s *sentence, mood Mood) bool {
	return mood != Asserted || f.announced || f.isNowDue(t) || f.untilThen(m, s) || f.toCome(m, s)
}

// toCome reports whether a day or month without a year, which lay nearly a year
// back when the article came out, is rather the next: nothing of its sentence
// is told in the past, or it is planned.
func (f *finder) toCome(m *mention, s *sentence) bool {
	back := f.lies(m)
	if back <= longAgo {
		return false
	}
	for i := max(s.tok, m.first-9); i < m.first; i++ {
		if f.is(i, cueDue) || (forward[f.word(i)] || f.isNow(i)) && i >= m.first-2 || f.isTo(i) {
			return true
		}
	}
	return f.fillsUntil(m, s) || back > mostOfYear && (f.isAimedAt(m, s) || !f.toldAsPast(m, s))
}

// isAimedAt reports whether what somebody meant to do, or looked forward to, is to be on
// a date: "hoped to restart on 20 February", "ahead of elections on 24 June".
func (f *finder) isAimedAt(m *mention, s *sentence) bool {
	for i := m.first - 1; i > max(s.tok, m.first-7) && f.tokens[i].kind == wordToken; i-- {
		switch w := f.word(i); {
		case w == "to":
			return f.role(i+1)&(isThe|isArticle|isPossessive|isPreposition|isPronoun) == 0 && !f.tokens[i+1].capital()
		case w == "of" && f.word(i-1) == "ahead", w == "seeking", w == "upcoming":
			return true
		case f.role(i)&(isBe|isHave|isSay) != 0, strings.HasSuffix(w, "ed") && f.role(i)&isEvent == 0, irregularPast[w]:
			return false
		}
	}
	return false
}

// isNow reports whether the word at i tells what is: "the hearing is on 5 May".
func (f *finder) isNow(i int32) bool { return f.word(i) == "is" || f.word(i) == "are" }

// isTo reports whether "to" at i says what is to be: "to be heard", "it is to open".
func (f *finder) isTo(i int32) bool {
	if f.isNow(i - 1) {
		return f.word(i) == "to"
	}
	switch f.word(i - 1) {
	case "was", "were", "had", "due":
		return false
	}
	return f.word(i) == "to" && (f.word(i+1) == "be" || f.role(i-1)&isPronoun != 0 && f.tokens[i-1].possessive())
}

// fillsUntil reports whether something is to last until what a date is that of:
// "picked to fill the seat until an election in June".
func (f *finder) fillsUntil(m *mention, s *sentence) bool {
	until := m.first
	for until > max(s.tok, m.first-9) && f.word(until) != "until" && f.word(until) != "till" {
		until--
	}
	if f.word(until) != "until" && f.word(until) != "till" {
		return false
	}
	for i := until - 1; i > max(s.tok, until-9); i-- {
		if f.role(i)&isWill != 0 || f.word(i) == "to" && f.role(i+1)&(isThe|isArticle|isPossessive) == 0 && !f.tokens[i+1].capital() {
			return true
		}
	}
	return false
}

// toldAsPast reports whether a verb in the past stands in the clause of a day, or
// in the sentence of a month.
func (f *finder) toldAsPast(m *mention, s *sentence) bool {
	g := group{s.tok, s.tokEnd}
	if m.value.Detail.Grain <= measure.GrainDay {
		g = f.groupOf(m.first, s)
	}
	for i := g.first; i < g.end; i++ {
		switch w := f.word(i); {
		case w == "was", w == "were", w == "had", w == "did", f.role(i)&isEarlier != 0 && w != "first":
			return true
		case f.tokens[i].kind == wordToken && !f.tokens[i].capital() && (strings.HasSuffix(w, "ed") || irregularPast[w]) && f.role(i-1)&isBe == 0:
			return true
		}
	}
	return false
}

// irregularPast are forms that news tells the past with: "the first case fell ill
// on 24 July".
var irregularPast = wordSet(`began fell rose took came went struck sank broke won lost met found became gave got saw sent
	brought bought sold flew ran wrote shot made held grew withdrew drove spoke stood`)
