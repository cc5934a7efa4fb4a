package statement

import (
	"strings"

	"crosscheck/facts/measure"
)

// bareSum reads a bare figure as money where a word of which only money is told stands
// beside it, and the article has one currency: "sales of 4.6 billion", "the first offer,
// of 5.20 a share".
func (f *finder) bareSum(m *mention, s *sentence) {
	if m.kinds != aCount || m.to > m.figure || m.of >= 0 || m.twin >= 0 || m.score != "" || m.drop || !f.large(m) && !f.eachShare(m) {
		return
	}
	if !f.eachShare(m) && (!f.tellsMoney(m, s) || f.figure(m.figure)) {
		return
	}
	if unit := f.currency(); unit != "" && f.reread(m, m.value.Hedge.String(), unit) {
		m.kinds, m.shared = aMoney, false
	}
}

// large reports whether a figure is written as so many millions or more.
func (f *finder) large(m *mention) bool {
	for _, scale := range [...]string{"illion", "bn", "tn", "m"} {
		if strings.HasSuffix(m.value.Text, scale) {
			return true
		}
	}
	return false
}

// eachShare reports whether a figure tells what there is for each share: "5.20 a share".
func (f *finder) eachShare(m *mention) bool {
	return strings.Contains(m.value.Text, ".") && (f.word(m.figure) == "a" || f.word(m.figure) == "per") && f.word(m.figure+1) == "share"
}

// figure reports whether a token begins what a figure before it counts.
func (f *finder) figure(i int32) bool {
	return uint(i) < uint(len(f.tokens)) && f.role(i)&(isPerson|isThing) != 0 && f.tokens[i].kind == wordToken
}

// tellsMoney reports whether the phrase of the lexicon nearest to a figure, of those
// before it in its clause, is one of which only money is told.
func (f *finder) tellsMoney(m *mention, s *sentence) bool {
	const reach = 6
	for k := s.hitEnd - 1; k >= s.hit; k-- {
		h := &f.hits[k]
		a := f.phrases[h.phrase].attribute
		if h.end > m.first || a < 0 {
			continue
		}
		if m.first-h.end > reach {
			return false
		}
		for i := h.end; i < m.first; i++ {
			if t := &f.tokens[i]; t.kind != wordToken && t.kind != commaToken || t.measured() {
				return false
			}
		}
		if k := f.attributes[a].kinds; k&(aCount|aDate|aTime) == 0 {
			return k&aMoney != 0
		}
		return false
	}
	return false
}

// currency returns the unit of the only currency that an article tells sums in, by the
// signs and words that stand in its text.
func (f *finder) currency() string {
	if f.moneyAsked {
		return f.money
	}
	f.moneyAsked = true
	for _, c := range currencies {
		switch {
		case !strings.Contains(f.text, c.written):
		case f.money != "" && f.money != c.unit:
			f.money = ""
			return ""
		default:
			f.money = c.unit
		}
	}
	return f.money
}

// currencies are the signs and words of those that news in general tell sums in; what is
// "$" may be preceded by a letter or two, and is another dollar then.
var currencies = [...]struct{ written, unit string }{
	{" $", "dollars"}, {"($", "dollars"}, {"\"$", "dollars"}, {" dollar", "dollars"}, {"A$", "A$"}, {"C$", "C$"}, {"HK$", "HK$"}, {"€", "euros"}, {" euro ", "euros"}, {" euros", "euros"}, {" EUROS", "euros"}, {"£", "£"},
	{"¥", "yen"}, {" yen", "yen"}, {" yuan", "yuan"}, {" rouble", "roubles"}, {" ruble", "roubles"}, {"₹", "rupees"}, {" rupee", "rupees"}, {" pesos", "pesos"},
	{" francs", "francs"}, {" crowns", "crowns"}, {" kronor", "kronor"}, {" kroner", "kroner"}, {" lira", "lira"}, {" shekel", "shekels"}, {" rand ", "rand"}, {" zloty", "zloty"}, {" naira", "naira"},
}

// dayCount reads "17 strike days" and "40 working days" as a length of time: the word
// between says what the days were for.
func (f *finder) dayCount(m *mention) {
	if m.kinds != aCount || m.to != m.figure+2 || f.tokens[m.figure].kind != wordToken || f.tokens[m.figure].capital() || m.value.Hedge == measure.Vague {
		return
	}
	switch unit := strings.ToLower(f.word(m.to - 1)); unit {
	case "days", "weeks", "months":
		if f.role(m.figure)&(isFurther|isPreposition) == 0 && f.reread(m, m.value.Hedge.String(), unit) {
			m.kinds, m.to, m.nounEnd, m.value.Noun = aDuration, m.figure, m.end, ""
		}
	}
}
