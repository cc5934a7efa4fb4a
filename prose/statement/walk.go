package statement

// walk notes the roles of a sentence's words, and works out what it costs to walk past each, in
// tenths of a word: whole numbers, so that a sentence is read alike wherever it
// stands.
func (f *finder) walk(s *sentence) {
	if f.costOf == s {
		return
	}
	n := int(s.tokEnd - s.tok)
	f.costOf, f.costFrom, f.cost = s, s.tok, room(f.cost[:0], n+1)[:n+1]
	f.cost[0] = 0
	steps := f.cost[1:]
	for i := range steps {
		t := &f.tokens[int(s.tok)+i]
		s.roles |= t.role
		steps[i] = t.stepOver()
	}
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		for i := m.first; i < m.to; i++ {
			steps[i-s.tok] = insideCost
		}
		steps[m.first-s.tok] += quantityCost
	}
	f.freeConversions(s)
	sum := int32(0)
	for i := range steps {
		sum += steps[i]
		steps[i] = sum
	}
}

// freeConversions lets triggers reach past a conversion in brackets as if it
// were not there.
func (f *finder) freeConversions(s *sentence) {
	for k := s.men; k < s.menEnd; k++ {
		m := &f.mentions[k]
		if !m.drop || m.first == s.tok {
			continue
		}
		from, to := m.first, m.to
		for from > s.tok && m.first-from < 3 && f.tokens[from].kind != openToken {
			from--
		}
		if f.tokens[from].kind != openToken {
			if from = m.first - 2; from < s.tok || f.word(m.first-1) != "or" || f.tokens[from].kind != commaToken {
				continue
			}
			if to < s.tokEnd && f.tokens[to].kind == commaToken {
				to++
			}
		}
		if to < s.tokEnd && f.tokens[to].kind == closeToken {
			to++
		}
		for i := from; i < to; i++ {
			f.cost[i-s.tok+1] = 0
		}
	}
}

// What it costs a trigger to reach past a word or mark, in tenths of a word.
const (
	wordCost     = 10
	commaCost    = 30
	andCost      = 30
	bracketCost  = 60
	quantityCost = 15
	insideCost   = 4 // past a word of a quantity
	smallCost    = 6 // past an article, an adverb, a word of a name
)

// How far words reach, and what another clause between costs, in words.
const (
	clauseCost = 3
	nearEnough = 8  // no word for an attribute reaches further
	farthest   = 11 // no event's day stands further away
)

var markCosts = [...]int32{
	commaToken: commaCost, semiToken: bracketCost + 2*wordCost, dashToken: bracketCost, openToken: bracketCost, closeToken: bracketCost,
	quoteToken: 5, stopToken: bracketCost, otherToken: 0,
}

func (t *token) stepOver() int32 {
	if cost := markCosts[t.kind]; cost > 0 {
		return cost
	}
	switch r := t.role; {
	case r == 0 && !t.capital():
		return wordCost
	case r&isAnd != 0:
		return andCost
	case r&isBut != 0:
		return (clauseCost + 2) * wordCost
	case r&(isIf|isRelative) != 0:
		return quantityCost
	case t.capital():
		return smallCost
	case r&(isArticle|isThe|isAdverb|isBe|isHave) != 0:
		return smallCost
	}
	return wordCost
}

// distance is what lies between two ranges of tokens of the sentence walked last,
// in words; 0 if they overlap.
func (f *finder) distance(first, end, otherFirst, otherEnd int32) float64 {
	switch {
	case end <= otherFirst:
		return float64(f.cost[otherFirst-f.costFrom]-f.cost[end-f.costFrom]) / wordCost
	case otherEnd <= first:
		return float64(f.cost[first-f.costFrom]-f.cost[otherEnd-f.costFrom]) / wordCost
	}
	return 0
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
