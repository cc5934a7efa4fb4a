package topic

import (
	"slices"

	"crosscheck/prose"
)

// word is one word of an article.
type word struct {
	start, end int32
	term       int32   // number of its class; see lexer
	weight     float32 // how much it tells; 0 for words that tell nothing
	local      float32 // how much it tells in its article: less if many sentences have it
	known      int32   // what there is to know of it by itself: index into lexer.words
	rare       bool    // hardly any sentence of its article has it
	name       bool    // begins with a capital inside a sentence
}

// reading is an article cut into words, with the words of each sentence.
type reading struct {
	lexer *lexer
	words []word
	from  []int   // by sentence: index of its first word; one more at the end
	order []int32 // likewise the numbers of its words in it, in rising order of their terms
	whole vector  // of all words: a word counts by the root of how often it is there

	late *lateWords // of a long text: nothing is cut before it is asked for
}

// read cuts an article into words. Capitals tell nothing at the beginning of
// a sentence and in a heading.
func (l *lexer) read(d *prose.Document) reading {
	r := reading{lexer: l, words: make([]word, 0, len(d.Text)/bytesOfWord), from: make([]int, 0, len(d.Sentences)+1)}
	for i := range d.Sentences {
		r.from = append(r.from, len(r.words))
		r.words = l.appendSentence(r.words, d, i)
	}
	r.from = append(r.from, len(r.words))
	r.order = make([]int32, 0, len(r.words))
	for i := range d.Sentences {
		r.order = appendByTerm(r.order, r.sentence(i))
	}
	r.whole = l.weigh(r)
	return r
}

// appendSentence adds the words of a sentence.
func (l *lexer) appendSentence(words []word, d *prose.Document, i int) []word {
	s, first := &d.Sentences[i], len(words)
	words = l.appendWords(words, d.Text[s.Start:s.End], s.Start)
	for i := first; i < len(words); i++ {
		words[i].name = words[i].name && i > first && !s.Heading
	}
	return words
}

// lateWords are the words of the sentence that was asked for last; they are gone when
// another is asked for.
type lateWords struct {
	document *prose.Document
	sentence int
	words    []word
}

func (w *lateWords) of(l *lexer, sentence int) []word {
	switch {
	case sentence < 0 || sentence >= len(w.document.Sentences):
		return nil
	case sentence != w.sentence:
		w.sentence, w.words = sentence, l.appendSentence(w.words[:0], w.document, sentence)
	}
	return w.words
}

// bytesOfWord is how many bytes of a text there are for each word, or a few more.
const bytesOfWord = 5

// sentence returns the words of a sentence; none for numbers out of range.
func (r reading) sentence(i int) []word {
	if r.late != nil {
		return r.late.of(r.lexer, i)
	}
	if i < 0 || i+1 >= len(r.from) {
		return nil
	}
	return r.words[r.from[i]:r.from[i+1]]
}

// byTerm returns the numbers of the words of a sentence in rising order of their
// terms: vectors are made in this order.
func (r reading) byTerm(i int) []int32 {
	if i < 0 || i+1 >= len(r.from) {
		return nil
	}
	return r.order[r.from[i]:r.from[i+1]]
}

// appendByTerm adds the numbers of some words in rising order of their terms.
func appendByTerm(order []int32, words []word) []int32 {
	from := len(order)
	for i := range words {
		order = append(order, int32(i))
	}
	own := order[from:]
	if len(own) > fewEntries {
		slices.SortStableFunc(own, func(a, b int32) int { return int(words[a].term) - int(words[b].term) })
		return order
	}
	for i, x := range own {
		for i > 0 && words[own[i-1]].term > words[x].term {
			own[i] = own[i-1]
			i--
		}
		own[i] = x
	}
	return order
}
