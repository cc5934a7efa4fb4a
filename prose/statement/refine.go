package statement

import "strings"

// refine relates the measures of a sentence to one another: conversions are
// dropped, coordinated figures share trigger, unit and hedge, figures are
// paired with dates by position, parts and further figures are told.
func (f *finder) refine(s *sentence) {
	for k := s.men; k < s.menEnd; k++ {
		f.refineOne(k, s)
		if k > s.men {
			f.refinePair(k, s)
			f.refineChange(k, s)
		}
	}
	f.pairByPosition(s)
}

// refineOne notes what the words beside a figure say of it by itself.
func (f *finder) refineOne(k int32, s *sentence) {
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
	f.dayCount(&f.mentions[k])
	f.bareSum(&f.mentions[k], s)
}

// refinePair relates a figure to the one right before it: it may be the same one
// again, or share its trigger, unit and hedge.
func (f *finder) refinePair(k int32, s *sentence) {
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
}

// refineChange lets a figure take what it lacks from the one that it was before,
// a date between them passed over: "from 12 on Monday to 41".
func (f *finder) refineChange(k int32, s *sentence) {
	before, b := k-1, &f.mentions[k]
	passed := f.mentions[before].kinds == aDate && before > s.men && b.kinds != aDate
	if passed {
		before--
	}
	was := &f.mentions[before]
	became := f.fromTo(was, b, s)
	was.was = was.was || became
	if became || !passed {
		f.complete(was, b, before, became, s)
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
