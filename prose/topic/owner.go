package topic

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/prose/statement"
)

// hasOther reports whether the sentence of a part, or the one before, has
// another figure of its attribute: "1,100 hurt, 62 of them badly". Else the
// part is all that there is of its kind: "36 survivors, 14 of them in critical
// condition".
func (a *article) hasOther(part *statement.Statement) bool {
	for i := a.from(part.Sentence - 1); i < len(a.Statements) && a.Statements[i].Sentence <= part.Sentence; i++ {
		if s := &a.Statements[i]; s.Attribute == part.Attribute && s.Span != part.Span {
			return true
		}
	}
	return false
}

// hasEarlier reports whether a figure of the same attribute stands in the
// sentence of one that comes on top, or in the two before: in "47 dead; a
// further 63 are missing" nothing else is missing.
func (a *article) hasEarlier(more *statement.Statement) bool {
	for i := a.from(more.Sentence - 2); i < len(a.Statements) && a.Statements[i].Sentence <= more.Sentence; i++ {
		if s := &a.Statements[i]; s.Attribute == more.Attribute && s.Span.Start < more.Span.Start {
			return true
		}
	}
	return false
}

// withSomebody reports whether a figure that comes on top is joined to somebody
// who is named or meant: "left them and three others dead", "killed Bo Falk along
// with five other people".
func (a *article) withSomebody(more *statement.Statement) bool {
	words := strings.Fields(a.before(more))
	n := len(words) - 1
	if n < 1 || words[n] != "and" && words[n] != "with" {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words[n-1])
	return unicode.IsUpper(first) || meantWords[words[n-1]]
}

// meantWords stand before "and three others" for those that the others are beside.
var meantWords = wordSet("him her them himself herself themselves along together")

// from returns the first statement of a sentence or of those after it.
func (a *article) from(sentence int) int {
	return sort.Search(len(a.Statements), func(i int) bool { return a.Statements[i].Sentence >= sentence })
}

// inWord reports whether a byte is an ASCII letter, a digit or a low line.
func inWord(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '_'
}

// owned are the attributes that both sides of a match or a vote have: who had
// how many is what tells them apart.
var owned = wordSet("shots goals corners possession points assists fouls saves tries wickets runs seats votes vote-share margin lead medals wins minute age points-scored cards sets appearances laps prize contract transfer-fee")

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
