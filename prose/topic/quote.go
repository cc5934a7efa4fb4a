package topic

import (
	"strings"
	"unicode/utf8"

	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// wordsBeside is how many words beside a bare figure are quoted with it.
const wordsBeside = 3

// quoteOf returns the words to quote for a statement. A figure that no word of the
// lexicon goes with would stand alone, "2019": the words of its clause before it
// are quoted too, "was overhauled in 2019", or those behind it.
func quoteOf(s *statement.Statement) prose.Span {
	q, clause, text := s.Quote, s.Clause, s.Document.Text
	if !q.Empty() && isLetter(text[q.End-1]) {
		for q.End < len(text) && (isLetter(text[q.End]) || text[q.End] == '-' && q.End+1 < len(text) && isLetter(text[q.End+1])) {
			q.End++ // "13 to 18 year olds", "a six-storey house"
		}
	}
	if s.Quote != s.Span || clause.Start > q.Start || clause.End < q.End {
		return q
	}
	n := 0
	for ; n < wordsBeside; n++ {
		start := startOfLast(text[clause.Start:q.Start])
		if start < 0 || changesFigure(text[clause.Start+start:q.Start]) {
			break
		}
		q.Start = clause.Start + start
	}
	for ; q.Start == s.Span.Start && n < wordsBeside; n++ {
		length := endOfFirst(text[q.End:clause.End])
		if length < 0 || changesFigure(text[q.End:q.End+length]) {
			break
		}
		q.End += length
	}
	return q
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// beyondQuote are the marks that no quote is carried over.
const beyondQuote = "\"“”‘()[];:—–"

// hasMark reports whether a word has one of them. Most words have neither of these
// marks nor any other.
func hasMark(word string) bool {
	for i := range len(word) {
		if c := word[i]; !isLetter(c) && (c >= utf8.RuneSelf || strings.IndexByte(beyondQuote, c) >= 0) {
			return strings.ContainsAny(word, beyondQuote)
		}
	}
	return false
}

// changesFigure reports whether with a word beside it a figure may be read as
// another: "$4 million to $61 million", "by Friday".
func changesFigure(word string) bool {
	for i := range len(word) {
		if word[i] >= '0' && word[i] <= '9' {
			return true
		}
	}
	word = strings.TrimSpace(word)
	return len(word) <= len("since") && changing[strings.ToLower(word)]
}

var changing = wordSet("to and or by than until till since")

// startOfLast returns where the last word of a text begins that a blank parts from
// what follows, -1 where there is none.
func startOfLast(s string) int {
	trimmed := strings.TrimRight(s, " \t\n")
	start := strings.LastIndexAny(trimmed, " \t\n") + 1
	if trimmed == s || start == len(trimmed) || hasMark(trimmed[start:]) {
		return -1
	}
	return start
}

// endOfFirst returns the length of a text up to the end of its first word, -1
// where a mark comes first.
func endOfFirst(s string) int {
	word := strings.TrimLeft(s, " \t\n")
	length := strings.IndexAny(word, " \t\n,.;:!?")
	if length < 0 {
		length = len(word)
	}
	if word == s || length == 0 || hasMark(word[:length]) {
		return -1
	}
	return len(s) - len(word) + length
}
