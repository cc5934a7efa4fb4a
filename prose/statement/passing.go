package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// passing reports whether a figure is told in passing: a bare duration or
// share without attribute, a small number of nothing that is named.
func (f *finder) passing(st *Statement, m *mention, t trigger) bool {
	if t.hit >= 0 || st.Attribute != "" {
		return false
	}
	switch {
	case m.kinds&(aDate|aTime) != 0:
		if f.asOf(m) {
			return true
		}
		by := f.saidOn(m, &f.sentences[st.Sentence])
		return by >= 0 && !solemn[f.word(by)] // when somebody spoke of it
	case m.kinds == aDuration, m.often:
		return true
	case m.kinds == aCount && f.spokenOf(m):
		return true
	case m.kinds == aRank:
		return !f.ranks(m)
	case m.kinds == aCount && m.to == m.figure:
		return st.Noun == ""
	case m.kinds == aCount && m.value.Hedge == measure.Vague, m.kinds == aCount && m.value.Nominal.Equal(measure.Int(1)):
		return f.role(m.to-1)&(isPerson|isThing|isEvent) == 0
	case m.kinds == aShare && m.value.Hedge == measure.Vague:
		return true
	}
	return false
}

// spokenOf reports whether a small number only goes on to speak of those named
// before: "both men", "all three", "the two companies"; but how many "the four
// men" were may be news.
func (f *finder) spokenOf(m *mention) bool {
	if !m.value.Nominal.Less(measure.Int(fewNamed)) || m.value.Hedge != measure.Exact {
		return false
	}
	w := strings.ToLower(f.word(m.first - 1))
	return isBoth(m) || w == "all" || w == "both" || f.role(m.first-1)&isThe != 0 && f.role(m.to-1)&isPerson == 0
}

// fewNamed is more than an article names one by one.
const fewNamed = 10

// asOf reports whether a day or hour is that up to which something is known: "as
// of Monday", "up to midday on Monday".
func (f *finder) asOf(m *mention) bool {
	i := m.first - m.moment - 1
	if f.role(i)&isThe != 0 {
		i--
	}
	return i > 0 && (f.word(i) == "of" && strings.EqualFold(f.word(i-1), "as") || f.word(i) == "to" && strings.EqualFold(f.word(i-1), "up"))
}

// solemn are verbs of saying whose day is worth knowing.
var solemn = wordSet("announced announces declared testified confirmed admitted warned claimed")

// ranks reports whether an ordinal is what the sentence says of a thing, not
// what tells it from others: "it was the third flight", "is Ribera's third
// title", "the world's seventh-biggest producer".
func (f *finder) ranks(m *mention) bool {
	if w := f.word(m.figure - 1); strings.HasSuffix(w, "est") && strings.Contains(w, "-") {
		return true
	}
	for i := m.first - 1; i >= max(0, m.first-3); i-- {
		switch r := f.role(i); {
		case r&isBe != 0:
			return true
		case !f.tokens[i].possessive() && !f.tokens[i].capital() && r&(isPossessive|isThe|isArticle|isAdverb) == 0:
			return false
		}
	}
	return false
}
