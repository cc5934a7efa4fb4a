package topic

import "crosscheck/facts"

// Pair is two claims of sheets that likely state one fact under two names.
type Pair struct{ A, B *facts.Claim }

// plainly is how likely a bond between sheets must be to be told to a person.
const plainly = 0.7

// UnlikeNames lists what sheets have under two names and likely is one fact, the
// likeliest first. Only sheets with their texts tell, and of a fact that has more than two
// names as many pairs as hold them together. See Claim.Elsewhere for what is told apart.
func UnlikeNames(opt Options) (pairs []Pair) {
	opt.Drafts = nil
	e := Group(nil, opt).newElsewhere(opt.Corpus)
	told := map[string]bool{}
	for _, l := range e.likeliest {
		a, b := e.ofSheet(l.a), e.ofSheet(l.b)
		if l.score < plainly || a == nil || b == nil || !e.weighed(l) || !e.bestOfSheet(l) || !e.bestOfSheet(l.back()) {
			continue
		}
		x, y := e.nameOf(a), e.nameOf(b)
		if told[x] && told[y] || e.toldApart([]string{x}, y) {
			continue
		}
		told[x], told[y] = true, true
		pairs = append(pairs, Pair{a.claim, b.claim})
	}
	return pairs
}

// back is a bond from its other side.
func (l link) back() link { return link{l.b, l.a, l.score, l.sure} }
