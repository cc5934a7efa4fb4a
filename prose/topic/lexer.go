package topic

import "crosscheck/facts/measure/wordkey"

// lexer cuts texts into words. It remembers the words it has met.
type lexer struct {
	terms  numbering
	words  []weighed
	senses []senses         // by the same numbers
	keys   wordkey.Numbers  // of words that have a key
	byKey  []int32          // by these numbers: index into words
	byWord map[string]int32 // of all others
	tally  termTally
}

// weighed is what there is to know of every word by itself, and senses what of
// those near a figure: words are so many that it tells whether the first fits
// into fast memory.
type weighed struct {
	term   int32
	weight float32
}

type senses struct {
	classes []int32 // lines of synonyms.txt
	act     int32   // line of acts.txt, plus one; 0 for none
	pairs   bool    // an act may be told by it and the word behind it
}

func newLexer() *lexer { return &lexer{terms: numbering{}, byWord: map[string]int32{}} }

// of looks up a word in lower case.
func (l *lexer) of(word []byte) int32 {
	if k, ok := wordkey.Of(string(word)); ok {
		return l.ofKey(k)
	}
	i, known := l.byWord[string(word)]
	if !known {
		i = l.learn(string(word))
		l.byWord[string(word)] = i
	}
	return i
}

// ofKey does so with the key of a word.
func (l *lexer) ofKey(k wordkey.Key) int32 {
	n, known := l.keys.Of(k)
	if !known {
		l.byKey = append(l.byKey, l.learn(k.String()))
	}
	return l.byKey[n]
}

// learn finds out what there is to know of a word in lower case.
func (l *lexer) learn(word string) int32 {
	know, w, s := knowledge(), weighed{weight: rare}, stem(word)
	var sense senses
	if k := know.of(s); k != nil {
		s, w.weight, sense.classes = orElse(k.class, s), k.tells(), k.classes
	}
	w.term = l.terms.of(s)
	if sense.act = know.acts[word]; sense.act != 0 {
		sense.pairs = know.actPairs[word]
	}
	l.words, l.senses = append(l.words, w), append(l.senses, sense)
	return int32(len(l.words) - 1)
}

// word makes a word of what there is to know of it.
func (l *lexer) word(known int32, start, end int, name bool) word {
	x := &l.words[known]
	w := word{start: int32(start), end: int32(end), term: x.term, known: known, name: name}
	if x.weight >= common && end-start > 1 {
		w.weight = x.weight
	}
	return w
}

// numbering gives every term a number. The same words in the same order give
// the same numbers, and nothing depends on them but equality.
type numbering map[string]int32

func (n numbering) of(term string) int32 {
	id, known := n[term]
	if !known {
		id = int32(len(n))
		n[term] = id
	}
	return id
}
