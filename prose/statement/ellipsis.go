package statement

import "crosscheck/facts/measure"

// complete relates a bare figure to the one before it, whose number is given and
// which has the words that it lacks: the unit ("from 40,000 barrels a day to 28,000", "it was only
// nine") or the verb ("four died at the school and two at the market").
func (f *finder) complete(a, b *mention, before int32, became bool, s *sentence) {
	if b.kinds != aCount || b.to > b.figure || b.twin >= 0 || b.forced >= 0 || b.score != "" {
		return
	}
	switch {
	case became && a.of >= 0:
		b.of = a.of
	case a.value.Unit != nil && a.kinds&(aDuration|aLength|aMass|aVolume|aSpeed|aShare|aMoney|aTemperature|aPoints|aEnergy|aPower) != 0 && (became || f.itWas(b, s)):
		if f.reread(b, b.value.Hedge.String(), f.unitName(a.value.Unit)) {
			b.kinds, b.twin = a.kinds, before
		}
	case became && a.kinds == aCount && a.to == a.figure, a.kinds == aCount && f.gapped(a, b, s):
		b.twin = before
	}
}

// fromTo reports whether two figures are what something was and what it became:
// "from 12 to 31", with words for both between them.
func (f *finder) fromTo(a, b *mention, s *sentence) bool {
	if f.word(b.first-1) != "to" || b.first-a.to > 6 || b.first <= a.to {
		return false
	}
	for i := a.to; i < b.first; i++ {
		if f.tokens[i].kind != wordToken {
			return false
		}
	}
	return a.first > s.tok && f.word(a.first-1) == "from" && f.changed(a.first-1, s)
}

// changed reports whether a verb of change stands shortly before a token.
func (f *finder) changed(i int32, s *sentence) bool {
	for k := i - 1; k >= max(s.tok, i-4); k-- {
		if f.is(k, cueChange) || cuts[f.word(k)] {
			return true
		}
	}
	return false
}

// cuts are verbs of change whose object stands before "from".
var cuts = wordSet("cut cuts cutting reduced reducing reduces shortened shortens extended extends shrank shrunk narrowed slashed widened halved")

// itWas reports whether a figure ends a clause that says how much "it" was.
func (f *finder) itWas(b *mention, s *sentence) bool {
	if b.figure < s.tokEnd && f.tokens[b.figure].kind != stopToken && f.tokens[b.figure].kind != commaToken {
		return false
	}
	i := b.first - 1
	for i > s.tok && f.role(i)&isAdverb != 0 {
		i--
	}
	if i <= s.tok || f.role(i)&isBe == 0 {
		return false
	}
	w := f.word(i - 1)
	return w == "it" || w == "that" || w == "this"
}

// gapped reports whether a figure takes the verb of the one before, since only
// a place follows: "ten were killed in Mora, three in Lund".
func (f *finder) gapped(a, b *mention, s *sentence) bool {
	if b.figure+1 >= s.tokEnd || f.role(b.figure)&isPreposition == 0 || b.first-a.to > 9 || b.first <= a.to {
		return false
	}
	if before := b.first - 1; f.tokens[before].kind != commaToken && f.role(before)&isAnd == 0 {
		return false
	}
	for i := a.to; i < b.first; i++ {
		if f.word(i) == f.word(b.figure) {
			return true
		}
	}
	return false
}

// rankToll reads "a sixth victim" and "a 12th person has died" as the toll that
// they tell.
func (f *finder) rankToll(m *mention, s *sentence) {
	noun := m.figure
	if m.kinds != aRank || noun >= s.tokEnd || f.tokens[noun].kind != wordToken || m.value.Nominal.Less(measure.Int(3)) {
		return
	}
	if w := f.word(m.first - 1); m.first > s.tok && f.role(m.first-1)&isArticle == 0 && w != "becoming" && w != "became" && w != "become" {
		return
	}
	switch f.fold(noun) {
	case "body", "victim", "fatality":
	case "person", "death":
		if !f.hasToll(noun, s) {
			return
		}
	default:
		return
	}
	if f.reread(m, measure.Exact.String(), "") {
		m.kinds, m.to, m.nounEnd, m.shared = aCount, noun+1, f.tokens[noun].end, false
	}
}

// hasToll reports whether a word for death follows shortly.
func (f *finder) hasToll(i int32, s *sentence) bool {
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		if a := f.phrases[h.phrase].attribute; a >= 0 && h.first >= i && h.first < i+5 && f.attributes[a].name == "deaths" {
			return true
		}
	}
	return false
}

// oneMore reads "injuring a third worker", "wounded a third" and "a third worker
// was wounded" as one to whom that was done.
func (f *finder) oneMore(m *mention, s *sentence) {
	article := m.first
	if m.kinds == aRank {
		article--
	}
	if m.kinds != aRank && (m.kinds != aShare || m.value.Unit == nil || f.word(m.figure-1) != "third") || article <= s.tok || f.role(article)&isArticle == 0 || f.word(m.figure) == "of" {
		return
	}
	for k := s.hit; k < s.hitEnd; k++ {
		h := &f.hits[k]
		p := &f.phrases[h.phrase]
		if p.attribute < 0 || f.attributes[p.attribute].field != "harm" || !(h.end == article && p.side == object || f.doneToOne(m, h)) {
			continue
		}
		if v, err := f.reader.ParseHedged(measure.Exact.String(), "1", "", measure.Count); err == nil {
			v.Text = m.value.Text
			m.value, m.kinds = v, aCount
			if m.figure < s.tokEnd && f.tokens[m.figure].kind == wordToken && f.role(m.figure)&^(isPerson|isThing|isEvent|isActor) == 0 {
				m.to, m.nounEnd = m.figure+1, f.tokens[m.figure].end
			}
		}
		return
	}
}

// doneToOne reports whether a word for harm short of death follows a rank with
// nothing between but the noun and "was": "a third worker was wounded".
func (f *finder) doneToOne(m *mention, h *hit) bool {
	if h.first < m.figure || h.first > m.figure+3 || f.attributes[f.phrases[h.phrase].attribute].name == "deaths" {
		return false
	}
	for i := m.figure; i < h.first; i++ {
		if f.role(i)&(isPerson|isBe|isAdverb) == 0 {
			return false
		}
	}
	return true
}
