package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// refine relates the measures of a sentence to one another: conversions are
// dropped, coordinated figures share trigger, unit and hedge, figures are
// paired with dates by position, parts and further figures are told.
func (f *finder) refine(s *sentence) {
	for k := s.men; k < s.menEnd; k++ {
		f.noteWords(k, s)
		f.unhedge(&f.mentions[k], s)
		f.countsNone(&f.mentions[k], s)
		f.namedDay(&f.mentions[k])
		f.rankToll(&f.mentions[k], s)
		f.joinCompound(&f.mentions[k])
		f.oneMore(&f.mentions[k], s)
		f.bore(&f.mentions[k])
		f.stature(&f.mentions[k])
		f.dropLabels(&f.mentions[k], s)
		f.countOf(&f.mentions[k], s)
		f.dotted(&f.mentions[k], s)
		if k == s.men {
			continue
		}
		a, b := &f.mentions[k-1], &f.mentions[k]
		f.meet(a, b)
		b.drop = b.drop || f.otherZone(k, s)
		f.agesBetween(a, b)
		if b.ofThem && a.kinds == b.kinds {
			b.twin = k - 1
		}
		switch {
		case f.converts(a, b, s):
			b.drop = true
			a.takeConversion(b)
		case f.coordinated(a, b):
			f.shareUnit(a, b)
			f.unitBehind(k, s)
			if a.kinds == b.kinds {
				b.twin = k - 1
			}
			f.spreadHedge(a, b)
		case f.apposed(a, b):
			f.spreadHedge(a, b)
		}
		before := k - 1
		if a.kinds == aDate && before > s.men && b.kinds != aDate {
			before-- // "from 12 on Monday to 41"
		}
		was := &f.mentions[before]
		became := f.fromTo(was, b, s)
		was.was = was.was || became
		if became || was == a {
			f.complete(was, b, before, became, s)
		}
	}
	f.pairByPosition(s)
}

// noteWords notes what the words right beside a figure say of it: "15 of
// them", "including four", "another two", "11 more".
func (f *finder) noteWords(k int32, s *sentence) {
	m := &f.mentions[k]
	if m.kinds&(aCount|aShare|aMoney) == 0 {
		return
	}
	i := m.first - 1
	for i > s.tok && (f.role(i)&(isThe|isPreposition|isPossessive) != 0 && f.role(i)&isPart == 0 || f.word(i) == "all") {
		i--
	}
	if i >= s.tok {
		m.part = f.role(i)&isPart != 0 && f.word(i) != "among" || f.word(i) == "them" && i > s.tok && f.role(i-1)&(isPart|isPreposition) != 0 || f.amongThem(i, s)
		m.further = f.role(i)&isFurther != 0
	}
	j := m.figure
	if j < s.tokEnd && f.role(j)&isFurther != 0 && !(f.word(j) == "others" && k > s.men && f.mentions[k-1].kinds == m.kinds) {
		m.further = true // "120 others" behind another figure are others than those
	}
	if j+1 < s.tokEnd && f.word(j) == "of" {
		f.noteWhole(m, j+1, s)
	}
}

// countsNone takes from a figure the words that it does not count: "age", which is
// left to the one behind ("one age 21 and the other 28"), and the wounds of "both
// suffered wounds".
func (f *finder) countsNone(m *mention, s *sentence) {
	if m.to <= m.figure {
		return
	}
	wounds := isBoth(m) && strings.HasSuffix(f.word(m.figure), "ed")
	last := f.word(m.to - 1)
	age := (last == "age" || last == "aged") && m.to < s.tokEnd && f.tokens[m.to].kind == figureToken
	if wounds || age {
		m.to, m.nounEnd, m.value.Noun = m.figure, m.end, ""
	}
}

// amongThem reports whether the remark in which token i stands begins with
// "among them" or "including": "among them a father and his two sons".
func (f *finder) amongThem(i int32, s *sentence) bool {
	for k := i; k > s.tok && k > i-9; k-- {
		switch t := &f.tokens[k]; {
		case t.kind == commaToken:
			return f.role(k+1)&isPart != 0 && (f.word(k+1) != "among" || f.word(k+2) == "them")
		case t.kind != wordToken || f.role(k)&(isBe|isHave|isRelative) != 0:
			return false
		}
	}
	return false
}

// noteWhole reads what a figure is a part of: "of them", "of the 300
// passengers", "of voters". Of a count only a definite whole makes it a part.
func (f *finder) noteWhole(m *mention, i int32, s *sentence) {
	w := f.word(i)
	switch {
	case w == "them", w == "whom", w == "these", w == "those", w == "which":
		m.part, m.ofThem = true, true
		return
	case f.role(i)&(isThe|isPossessive) != 0:
		m.part = m.part || m.kinds == aCount
	case m.kinds == aCount:
		return
	}
	if f.word(i+1) == "own" && f.role(i)&isPossessive != 0 && i+2 < s.tokEnd {
		i += 2 // "six of their own men"
	}
	if end := f.phraseEnd(i, s); end > i && f.tokens[end-1].kind == wordToken && (end > i+1 || f.role(i)&isThe == 0) {
		m.whole = f.fold(end - 1)
		if m.to <= i {
			m.to, m.nounEnd = end, f.tokens[end-1].end
		}
	}
}

// unhedge reads the date anew that stands in front of an event's noun: in
// "after Friday's attack" and "since the 2016 election" the word before it
// speaks of the event, whose day is just that date.
func (f *finder) unhedge(m *mention, s *sentence) {
	if f.lastsFrom(m, s) {
		word := lastWord(f.word(m.first))
		if f.takeHedge(m) {
			m.lasts = word
		}
		return
	}
	if h := m.value.Hedge; m.kinds != aDate || m.drop || h != measure.After && h != measure.Before && h != measure.Since && h != measure.By {
		return
	}
	when := m.value.Hedge != measure.Before && m.figure+1 < s.tokEnd && f.tokens[m.figure].kind == commaToken && f.word(m.figure+1) == "when"
	if !when && !f.tokens[m.figure-1].possessive && !f.beforeEvent(m, s) {
		return
	}
	if f.takeHedge(m) {
		m.when = when
	}
}

// takeHedge reads a date anew without the word before it.
func (f *finder) takeHedge(m *mention) bool {
	from := f.tokens[m.first].end
	again, ok := f.reader.Find(f.text[:m.end], int(from))
	if !ok || again.End != int(m.end) || again.Value.Hedge != measure.Exact || kindOf(&again.Value) != m.kinds {
		return false
	}
	m.value, m.start = again.Value, int32(again.Start)
	for m.first < m.figure-1 && f.tokens[m.first].end <= m.start {
		m.first++
	}
	return true
}

// lastWords are the words before a date that tell since when, or until when,
// something was so.
var lastWords = [...]string{"", "since", "until", "till"}

// lastWord returns the number of a word among lastWords, 0 if it is none.
func lastWord(word string) uint8 {
	for i, w := range lastWords[1:] {
		if len(w) == len(word) && strings.EqualFold(w, word) {
			return uint8(i + 1)
		}
	}
	return 0
}

// lastsFrom reports whether a date after "since" or "until" is that of the
// beginning or the end of what lasted: "in power since 1947", "the worst since
// 1964", "closed until Thursday". What has not been since 2019 may have ended
// before.
func (f *finder) lastsFrom(m *mention, s *sentence) bool {
	if m.kinds&(aDate|aTime) == 0 || m.drop || m.value.Hedge != measure.Since && m.value.Hedge != measure.By {
		return false
	}
	if lastWord(f.word(m.first)) == 0 {
		return false
	}
	for i := max(s.tok, m.first-9); i < min(s.tokEnd, m.figure+9); i++ {
		if f.role(i)&isNot != 0 || f.word(i) == "longer" {
			return false
		}
	}
	return true
}

// beforeEvent reports whether a date stands in the noun phrase of an event.
func (f *finder) beforeEvent(m *mention, s *sentence) bool {
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		if p := &f.phrases[h.phrase]; p.event > 0 && p.noun && h.first >= m.figure && f.modifies(m, h) {
			return m.value.Detail != nil && m.value.Detail.Grain >= measure.GrainMonth
		}
	}
	return false
}

// phraseEnd returns the token after the noun phrase at i: up to a word of
// grammar, a mark, or six words.
func (f *finder) phraseEnd(i int32, s *sentence) int32 {
	end := i
	for end < s.tokEnd && end-i < 6 && !f.participleAfter(end, i) && !f.pastPlural(end, i) && f.tokens[end].kind <= figureToken && (end == i || f.role(end)&(isPreposition|isRelative|isBe|isHave|isModal|isWill|isAnd|isBut|isVerb|isSay|isNot|isAdverb) == 0) {
		end++
	}
	return end
}

// pastPlural reports whether the word before i is a plural that the lexicon
// knows, and the one at i no noun: "three of the eight carriages left the rails".
func (f *finder) pastPlural(i, first int32) bool {
	if i == first || f.tokens[i].capital || f.role(i)&(isPerson|isThing|isEvent|isActor) != 0 {
		return false
	}
	t := &f.tokens[i-1]
	return t.role&(isPerson|isThing) != 0 && f.singular[t.word] != t.word
}

// participleAfter reports whether the word at i is a verb in the past behind a
// plural: "two of the five judges dissented".
func (f *finder) participleAfter(i, first int32) bool {
	return i > first && strings.HasSuffix(f.word(i), "ed") && strings.HasSuffix(f.word(i-1), "s") && !f.tokens[i].capital
}

// between returns how many tokens of which sort lie between two mentions.
func (f *finder) coordinated(a, b *mention) bool {
	i, end := a.to, b.first
	if i >= end || end-i > 4 {
		return false
	}
	joined := false
	for ; i < end; i++ {
		t := &f.tokens[i]
		switch {
		case t.kind == commaToken, f.role(i)&isAnd != 0:
			joined = true
		case t.kind == wordToken && (f.word(i) == "as" || f.word(i) == "well" || f.word(i) == "along" || f.word(i) == "with" || f.word(i) == "another" || f.role(i)&(isThe|isArticle) != 0):
			joined = joined || f.word(i) == "well" || f.word(i) == "along"
		default:
			return false
		}
	}
	return joined
}

// apposed reports whether two figures stand in parallel with their triggers:
// "at least 20 killed, 45 injured".
func (f *finder) apposed(a, b *mention) bool {
	i, end := a.to, b.first
	if i >= end || end-i > 6 || a.kinds != b.kinds {
		return false
	}
	last := end - 1
	if t := &f.tokens[last]; t.kind != commaToken && f.role(last)&isAnd == 0 {
		return false
	}
	for ; i < last; i++ {
		if t := &f.tokens[i]; t.kind != wordToken && t.kind != commaToken || f.role(i)&(isPreposition|isRelative|isBut|isHave|isModal|isSay) != 0 {
			return false
		}
	}
	return true
}

// spreadHedge lets a hedge reach over a coordination: in "at least 20 killed,
// 45 injured" and "about 300 tonnes and 40 lorries" it may hold for both, so
// that reading it of both claims the least.
func (f *finder) spreadHedge(a, b *mention) {
	h := a.value.Hedge
	if b.value.Hedge != measure.Exact || b.kinds != a.kinds || h != measure.AtLeast && h != measure.About || b.kinds&(aDate|aTime|aRank) != 0 {
		return
	}
	f.reread(b, h.String(), f.unitName(b.value.Unit))
}

// shareUnit lets a bare figure take the unit of its neighbour: "of magnitude
// 5.1 and 4.9".
func (f *finder) shareUnit(a, b *mention) {
	if a.value.Unit == nil || b.value.Unit != nil || b.kinds != aCount || b.to > b.figure || a.kinds&(aMagnitude|aTemperature) == 0 {
		return
	}
	if f.reread(b, b.value.Hedge.String(), f.unitName(a.value.Unit)) {
		b.kinds = a.kinds
	}
}

// unitBehind lets bare figures take the unit of the one that they lead to: "11
// and 12 years", "13, 12 and 11 years".
func (f *finder) unitBehind(k int32, s *sentence) {
	for ; k > s.men; k-- {
		a, b := &f.mentions[k-1], &f.mentions[k]
		if b.value.Unit == nil || b.kinds&(aDuration|aLength|aMass) == 0 || a.value.Unit != nil || a.kinds != aCount || a.to > a.figure || a.value.Hedge != b.value.Hedge {
			return
		}
		if b.first != a.figure+1 || f.role(a.figure)&isAnd == 0 && !b.shared || b.compound || strings.Contains(b.value.Text, "-") {
			return // "Ana Gil, 73, and an 11-year-old", "is 41, eight pounds heavier"
		}
		if !f.reread(a, a.value.Hedge.String(), f.unitName(b.value.Unit)) {
			return
		}
		a.kinds = b.kinds
	}
}

func (f *finder) unitName(u *measure.Unit) string {
	if u == nil {
		return ""
	}
	return u.Name
}

// reread gives a figure another hedge or unit; its words stay as written.
func (f *finder) reread(m *mention, hedge, unit string) bool {
	kind := measure.Count
	if unit != "" {
		kind = measure.Quantity
	}
	v, err := f.reader.ParseHedged(hedge, m.value.Nominal.String(), unit, kind)
	if err != nil {
		return false
	}
	v.Text, v.Noun = m.value.Text, m.value.Noun
	m.value, m.shared = v, true
	return true
}

// converts reports whether b says a again in other units: in brackets after
// it, or after a comma and "or".
func (f *finder) converts(a, b *mention, s *sentence) bool {
	if a.value.Unit == nil || b.value.Unit == nil || a.kinds != b.kinds {
		return false
	}
	i := a.to
	bracket := i < b.first && f.tokens[i].kind == openToken
	or := i+1 < b.first && f.tokens[i].kind == commaToken && f.word(i+1) == "or" || i < b.first && f.word(i) == "or"
	if !bracket && !or || b.first-i > 4 || a.kinds == aDuration {
		return false
	}
	if a.kinds == aMoney {
		return bracket && a.value.Unit != b.value.Unit
	}
	return a.value.Unit != b.value.Unit && a.value.Unit.Dimension == b.value.Unit.Dimension && alike(a, b)
}

// takeConversion lets a figure stand for what its conversion says as well: of
// "10 meters (35 feet)" one is the other rounded, and nobody knows which was
// measured, so a source that says 35 feet agrees. Where the figure is a bound or
// a range its own words stay the measure.
func (m *mention) takeConversion(of *mention) {
	if h := m.value.Hedge; m.kinds != aMoney && (h == measure.Exact || h == measure.About || h == measure.Nearly) {
		m.value.Set = m.value.Set.Union(of.value.Set)
	}
}

// alike reports whether two quantities are within an eighth of one another.
func alike(a, b *mention) bool {
	x, y := a.value.Unit.ToBase(a.value.Nominal).Float64(), b.value.Unit.ToBase(b.value.Nominal).Float64()
	return x > 0 && y > 0 && x < 1.125*y && y < 1.125*x
}

// pairByPosition pairs dates and figures: "in 2015 and 2016, those numbers
// were 151 and 142".
func (f *finder) pairByPosition(s *sentence) {
	for k := s.men; k+3 < s.menEnd; k++ {
		d1, d2, n1, n2 := &f.mentions[k], &f.mentions[k+1], &f.mentions[k+2], &f.mentions[k+3]
		if d1.kinds == aDate && d2.kinds == aDate && n1.kinds != aDate && n1.kinds == n2.kinds && f.coordinated(d1, d2) && f.coordinated(n1, n2) {
			n1.pair, n2.pair = k, k+1
		}
	}
}
