package report

import (
	"iter"

	"crosscheck/compare"
	"crosscheck/facts"
)

// The columns of a box are: what is said; who says it; in which words. Where
// it stands has a column of its own if there is room, else it stands under the
// source's name.
const (
	columnSays = iota
	columnSource
	columnWords
	columnWhere
)

// leastWords is how wide the words must stay for places to have a column of
// their own.
const leastWords = 36

// fit shares the width out by what the claims need, and gives the rest to the
// words. All boxes of a report have the same columns, so that the eye can run
// down them.
func (t *table) fit(claims iter.Seq[*facts.Claim]) {
	const least = 10
	says, source, where := least, least, least
	for c := range claims {
		says = max(says, columns(Escape(c.Value.Text)))
		if c.AsOfFrom == facts.AsOfStated {
			says = max(says, columns(Escape(asOf(c))))
		}
		source = max(source, columns(sourceName(c.Source)))
		where = max(where, columns(place(c.Pos)), columns(t.published(c)))
	}
	t.columns = []int{says, source, 0, where}
	if t.share(25, 20, 0, 30) < leastWords {
		t.columns = []int{says, max(source, where), 0}
		t.share(25, 38, 0)
	}
}

// share cuts each column down to its per cent of the room and gives what is
// left to the words. It returns how much that is.
func (t *table) share(percent ...int) int {
	room := t.width - gutter(len(t.columns))
	words := room
	for i, p := range percent {
		t.columns[i] = min(t.columns[i], room*p/100)
		words -= t.columns[i]
	}
	t.columns[columnWords] = words
	return words
}

// claimsOf goes through the claims of findings.
func claimsOf(findings []compare.Finding) iter.Seq[*facts.Claim] {
	return func(yield func(*facts.Claim) bool) {
		for _, f := range findings {
			for _, c := range f.Claims {
				if !yield(c) {
					return
				}
			}
		}
	}
}
