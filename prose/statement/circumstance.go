package statement

import (
	"strings"

	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// scopeOf returns the scope that words close to a figure give it.
func (f *finder) scopeOf(m *mention, s *sentence) string {
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if p.scope != "" && (f.distance(m.first, m.to, h.first, h.end) <= 2 || len(p.words) > 1 && f.distance(m.first, m.to, h.first, h.end) <= 6) {
			return p.scope
		}
	}
	return ""
}

// subjectOf returns whose figure it is: the name nearest before the trigger or
// the figure in its group, else the noun before the verb.
func (f *finder) subjectOf(m *mention, t trigger, s *sentence, g group) string {
	at := m.first
	if t.hit >= 0 && f.hits[t.hit].first < at {
		at = f.hits[t.hit].first
	}
	best, who := farthest+4.0, ""
	for k := s.name; k < s.nameEnd; k++ {
		n := &f.names[k]
		if n.end > at || n.first < g.first || f.inDateline(n.first) || f.inMention(n.first, s) {
			continue
		}
		if d := f.distance(n.first, n.end, at, at); d < best {
			best, who = d, n.full
		}
	}
	if behind := f.forName(m, t, s); behind != "" {
		who = behind
	}
	if who == "" {
		return f.nounBefore(at, g)
	}
	return strings.ToLower(who)
}

// forName returns the name in "47 percent for Senator Portier" and "40 seats for
// Unity", whose votes they are.
func (f *finder) forName(m *mention, t trigger, s *sentence) string {
	i := max(m.figure, m.to)
	if t.hit >= 0 && f.hits[t.hit].first >= m.figure {
		i = max(i, f.hits[t.hit].end)
	}
	if i+1 >= s.tokEnd || f.word(i) != "for" || m.kinds&(aCount|aShare) == 0 {
		return ""
	}
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.first > i && n.first <= i+3 && !f.stops(i, n.first) {
			return n.full
		}
	}
	return ""
}

// nounBefore returns the noun before the verb that a figure follows: "waves
// were three metres high".
func (f *finder) nounBefore(at int32, g group) string {
	for i := at - 1; i > g.first; i-- {
		if f.role(i)&(isBe|isHave|isModal) == 0 {
			continue
		}
		if n := i - 1; f.tokens[n].kind == wordToken && f.role(n)&^(isEvent|isPerson|isThing|isActor|isVerb) == 0 {
			return f.fold(n)
		}
	}
	return ""
}

// byCircumstance names the attribute of a quantity that has no trigger by what
// it is from, or by the event that it is the duration of.
func (f *finder) byCircumstance(st *Statement, m *mention, t trigger) {
	switch {
	case t.hit >= 0:
	case m.kinds == aMagnitude:
		st.Attribute, st.Field, st.main = "magnitude", "nature", true
	case m.kinds == aTemperature:
		st.Attribute, st.Field, st.Cost = "temperature", "nature", 3
	case m.kinds == aLength && st.From != "":
		st.Attribute, st.Field, st.Cost = "distance", "transport", 1
	case m.kinds == aLength && f.word(m.first-1) == "at":
		st.Attribute, st.Field, st.Cost = "altitude", "transport", 3
	case m.kinds == aDuration:
		f.lasting(st, m)
	case m.kinds == aSpeed && f.word(m.first-1) == "at":
		st.Attribute, st.Field, st.Cost = "speed", "transport", 3
	}
}

// ageOf tells an age: a number between commas after a name ("Marta Gil, 34,").
func (f *finder) ageOf(st *Statement, m *mention, s *sentence) {
	if f.oldOf(st, m, s) {
		return
	}
	if st.Attribute == "age" && st.Subject == "" {
		st.Subject = f.heOrShe(m, s)
	}
	n, ok := m.value.Nominal.Int64()
	if m.kinds != aCount || m.to > m.figure || !ok || n < 1 || n > 115 || m.value.Hedge != measure.Exact || m.first < s.tok+2 {
		return
	}
	comma := m.first - 1
	if f.word(comma) == "both" && comma > s.tok { // "Ana Gil and Ben Ruiz, both 19, are"
		comma--
	}
	who, sure := f.nameOfAge(m, comma, s)
	if st.Attribute != "" && st.Cost < 2 && !sure {
		return
	}
	if f.tokens[comma].kind != commaToken || m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && f.role(m.figure)&isAnd == 0 && f.word(m.figure) != "when" {
		return
	}
	if !f.tokens[comma-1].capital || f.role(comma-1)&isTitle != 0 {
		f.ageOfNoun(st, m, s)
		return
	}
	if who != nil && (m.figure == s.tokEnd || f.tokens[m.figure].kind != wordToken || f.word(m.figure) == "when") {
		st.Attribute, st.Field, st.Cost, st.Subject = "age", "people", 0, strings.ToLower(who.full)
		st.Quote = prose.Span{Start: int(f.tokens[who.first].start), End: int(m.end)}
	}
}

// nameOfAge returns the name that ends before the comma in front of a bare
// figure. It is surely whose age that is if it has a given name and a mark
// follows: "Ana Gil, 18, and Ben Ruiz, 19, are charged".
func (f *finder) nameOfAge(m *mention, comma int32, s *sentence) (who *name, sure bool) {
	if f.tokens[comma].kind != commaToken {
		return nil, false
	}
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.end == comma {
			who = n
		}
	}
	closed := m.figure >= s.tokEnd || f.tokens[m.figure].kind == commaToken || f.tokens[m.figure].kind == stopToken || f.tokens[m.figure].kind == closeToken
	return who, who != nil && closed && who.end-who.first >= 2 && !who.place
}

// amongOf returns the people or things that a share is among: "among voters
// under 30, she won 71 percent".
func (f *finder) amongOf(m *mention, s *sentence, g group) string {
	for i := g.first; i < m.first; i++ {
		if w := f.word(i); len(w) == len("among") && strings.EqualFold(w, "among") {
			if end := f.phraseEnd(i+1, s); end > i+1 {
				return strings.ToLower(f.phraseText(i+1, end))
			}
		}
	}
	return ""
}

// rateOf returns the time or thing of which each has so much: "a day", "per
// litre".
func (f *finder) rateOf(m *mention, s *sentence) string {
	i := m.to
	if i+1 >= s.tokEnd {
		return ""
	}
	switch f.word(i) {
	case "a", "an", "per", "each", "every":
		if f.tokens[i+1].kind == wordToken {
			return f.fold(i + 1)
		}
	case "annually", "yearly":
		return "year"
	case "daily":
		return "day"
	case "monthly":
		return "month"
	}
	return ""
}

// fromOf returns the place that a distance is from: "20 km north of Mosul",
// "20 km (12 miles) west-northwest of the port of Mosul".
func (f *finder) fromOf(m *mention, s *sentence) string {
	if m.kinds != aLength {
		return ""
	}
	from := f.behindConversion(m, s)
	for i := from; i < min(from+5, s.tokEnd) && f.role(i)&(isRelative|isBe|isBut|isIf) == 0; i++ {
		switch f.word(i) {
		case "from", "of", "off", "outside":
			if f.word(i) == "of" && i > 0 && !compass[f.word(i-1)] && f.role(i-1)&isPlace == 0 && strings.ToLower(f.word(m.first)) != "within" {
				continue
			}
			if at := f.placeAt(i+1, s); at != "" {
				return at
			}
		}
	}
	return ""
}

// compass are the directions that a place can lie in.
var compass = wordSet(`north south east west northeast northwest southeast southwest north-east north-west south-east south-west
	north-northeast east-northeast east-southeast south-southeast south-southwest west-southwest west-northwest north-northwest`)

// behindConversion returns the token behind a figure and a remark in brackets
// that follows it at once.
func (f *finder) behindConversion(m *mention, s *sentence) int32 {
	if m.to < s.tokEnd && f.tokens[m.to].kind == openToken {
		for i := m.to + 1; i < min(m.to+6, s.tokEnd); i++ {
			if f.tokens[i].kind == closeToken {
				return i + 1
			}
		}
	}
	return m.to
}

// placeAt returns the name, or else the noun, that the phrase from token i on
// speaks of: of "the capital Mosul" and "the port of Mosul" that is Mosul.
func (f *finder) placeAt(i int32, s *sentence) string {
	end := f.phraseEnd(i, s)
	if end > i && end < s.tokEnd && f.word(end) == "of" {
		if n := f.nameFrom(end+1, s); n != "" {
			return n
		}
	}
	if n := f.nameFrom(i, s); n != "" || end <= i {
		return n
	}
	return f.fold(end - 1)
}

// nameFrom returns the name that begins at token i, or behind a "the" there.
func (f *finder) nameFrom(i int32, s *sentence) string {
	for k := s.name; k < s.nameEnd; k++ {
		if n := &f.names[k]; n.first == i || n.first == i+1 && f.role(i)&isThe != 0 {
			return strings.ToLower(n.full)
		}
	}
	return ""
}

// derive makes the statements that a date makes of other events as well: "in
// 2017 after U.S. forces withdrew" says that they did by 2017.
func (f *finder) derive(i int, m *mention, st *Statement) {
	s := &f.sentences[i]
	if m.kinds != aDate || m.value.Hedge != measure.Exact || m.figure >= s.tokEnd || f.word(m.figure) != "after" || !anchored(&m.value) {
		return
	}
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if p.event == 0 || p.noun || h.first <= m.figure || f.stops(m.figure+1, h.first) {
			continue
		}
		v, err := f.reader.Parse("by "+m.value.Text, measure.Date)
		if err != nil {
			return
		}
		v.Text = m.value.Text
		d := *st
		d.Value, d.Derived = v, true
		f.nameAttribute(&d, m, trigger{k, f.distance(m.first, m.figure, h.first, h.end)})
		d.Attribute, d.Field = "date", "dates"
		d.Quote = cover(d.Span, d.Trigger)
		d.About.Heads = []string{f.headText(k)}
		f.out = append(f.out, d)
	}
}

// stops reports whether a mark stands in a range of tokens.
func (f *finder) stops(i, end int32) bool {
	for ; i < end; i++ {
		if f.tokens[i].kind != wordToken {
			return true
		}
	}
	return false
}
