package topic

import (
	"regexp"
	"slices"
	"strings"

	"crosscheck/prose/statement"
)

// hasOther reports whether the sentence of a part, or the one before, has
// another figure of its attribute: "1,100 hurt, 62 of them badly". Else the
// part is all that there is of its kind: "36 survivors, 14 of them in critical
// condition".
func (a *article) hasOther(part *statement.Statement) bool {
	return slices.ContainsFunc(a.Statements, func(s statement.Statement) bool {
		return s.Attribute == part.Attribute && s.Span != part.Span && (s.Sentence == part.Sentence || s.Sentence == part.Sentence-1)
	})
}

// hasEarlier reports whether a figure of the same attribute stands in the
// sentence of one that comes on top, or in the two before: in "47 dead; a
// further 63 are missing" nothing else is missing.
func (a *article) hasEarlier(more *statement.Statement) bool {
	return slices.ContainsFunc(a.Statements, func(s statement.Statement) bool {
		return s.Attribute == more.Attribute && s.Span.Start < more.Span.Start && s.Sentence >= more.Sentence-2
	})
}

// overTime matches what makes a figure that of a season or a year, or of what
// is left of a greater one.
var overTime = regexp.MustCompile(`(?i)\b((this|last|each|every|per) (season|year|month|week)|so far|career|all competitions|over the (past|last)|still)\b`)

// owned are the attributes that both sides of a match or a vote have: who had
// how many is what tells them apart.
var owned = wordSet("shots goals corners possession points assists fouls saves tries wickets runs seats votes vote-share margin lead medals wins minute age")

// nameBefore returns the last name in a figure's sentence before it, folded:
// whose goals or votes they are.
func (a *article) nameBefore(s *statement.Statement) string {
	text := a.Document.Text[a.Document.Sentences[s.Sentence].Start:s.Span.Start]
	best, at := "", -1
	for _, n := range s.About.Names {
		last := n[strings.LastIndexByte(n, ' ')+1:]
		if i := strings.LastIndex(text, last); i > at {
			best, at = nameKey(n), i
		}
	}
	return best
}

// before returns the few words before a figure.
func (a *article) before(s *statement.Statement) string {
	return a.Document.Text[max(a.Document.Sentences[s.Sentence].Start, s.Span.Start-len("had originally been estimated at ")):s.Span.Start]
}
