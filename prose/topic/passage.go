package topic

import "crosscheck/prose"

// How much a word tells by where it stands: in the figure's clause, right
// beside it or within nearby words; elsewhere in the sentence; in the sentence
// before.
const (
	rightBeside = 1.25
	inClause    = 1.0
	inSentence  = 0.6
	inPrevious  = 0.2
	beside      = 5
	nearby      = 9
	inReach     = 15
)

// around returns the vector of what stands around a figure: its own words are
// left out.
func (r reading) around(figure, clause prose.Span, sentence int, previous bool) vector {
	var room usual
	w, words := weigher(room[:0]), r.sentence(sentence)
	at := wordAt(words, figure.Start)
	r.eachOfPassage(sentence, previous, func(x *word, i int) {
		switch {
		case i == ofPrevious:
			w = w.add(x, inPrevious)
		case figure.Contains(int(x.start)):
		case near(i, at, beside) && (clause.Empty() || clause.Contains(int(x.start))):
			w = w.add(x, rightBeside)
		case near(i, at, nearby) && (clause.Empty() || clause.Contains(int(x.start))):
			w = w.add(x, inClause)
		default:
			w = w.add(x, inSentence)
		}
	})
	return w.vector()
}

// usual is room for the words of most sentences, and of the one before.
type usual [96]entry

// eachOfPassage visits the words of a sentence and, if asked, of the one before, in
// rising order of their terms, with the numbers of the former.
func (r reading) eachOfPassage(sentence int, previous bool, visit func(x *word, i int)) {
	var before []word
	var order []int32
	if previous {
		before, order = r.sentence(sentence-1), r.byTerm(sentence-1)
	}
	words := r.sentence(sentence)
	for _, n := range r.byTerm(sentence) {
		for ; len(order) > 0 && before[order[0]].term <= words[n].term; order = order[1:] {
			visit(&before[order[0]], ofPrevious)
		}
		visit(&words[n], int(n))
	}
	for _, n := range order {
		visit(&before[n], ofPrevious)
	}
}

// ofPrevious is the number of any word of the sentence before.
const ofPrevious = -1

func near(i, at, reach int) bool { return i >= at-reach && i <= at+reach }

// told lists the words within reach of a figure with what each tells, names
// left out.
func (r reading) told(figure prose.Span, sentence, reach int) vector {
	words := r.sentence(sentence)
	at := wordAt(words, figure.Start)
	var room usual
	v := vector(room[:0])
	for _, n := range r.byTerm(sentence) {
		if x := &words[n]; near(int(n), at, reach) && !x.name && x.weight > 0 && !figure.Contains(int(x.start)) && (len(v) == 0 || v[len(v)-1].term != x.term) {
			v = append(v, entry{x.term, x.weight})
		}
	}
	return append(make(vector, 0, len(v)), v...)
}

// whole returns the vector of a sentence, names included: how alike two
// sentences are.
func whole(words []word, byTerm []int32) vector {
	return vectorBy(words, byTerm, func(w *word) float32 { return w.weight })
}

// vectorBy returns the vector of words of which each weighs as told.
func vectorBy(words []word, byTerm []int32, weight func(*word) float32) vector {
	var room usual
	w := weigher(room[:0])
	for _, i := range byTerm {
		w = w.most(words[i].term, weight(&words[i]))
	}
	return w.vector()
}
