package topic

import (
	"math"
	"slices"

	"crosscheck/prose"
)

// vector is what stands around a figure: terms with their weights, of length
// one, sorted by term.
type vector []entry

type entry struct {
	term   int32
	weight float32
}

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

// weigher gathers the words of a vector: of each the most that it weighs. It is
// quickest where they come in rising order of their terms; see byTerm.
type weigher []entry

func (w weigher) add(x *word, by float32) weigher {
	if x.weight > 0 && !x.name {
		return w.most(x.term, by*x.weight)
	}
	return w
}

func (w weigher) most(term int32, by float32) weigher {
	n := len(w)
	switch {
	case by <= 0:
		return w
	case n > 0 && w[n-1].term == term:
		w[n-1].weight = max(w[n-1].weight, by)
		return w
	}
	return append(w, entry{term, by})
}

// vector makes a vector of what was gathered, in whose room the next may be.
func (w weigher) vector() vector {
	if w.rising() {
		return w.made()
	}
	w.sort()
	n := 0
	for i, e := range w {
		if i == 0 || e.term != w[n-1].term {
			w[n] = e
			n++
		} else if e.weight > w[n-1].weight {
			w[n-1].weight = e.weight
		}
	}
	return w[:n].made()
}

// made copies what was gathered out of its room, as long as one. Clone would have
// the compiler put every room on the heap.
func (w weigher) made() vector {
	v := make(vector, len(w))
	copy(v, w)
	return unit(v)
}

// rising reports whether no term comes twice, nor before a smaller one.
func (w weigher) rising() bool {
	for i := 1; i < len(w); i++ {
		if w[i].term <= w[i-1].term {
			return false
		}
	}
	return true
}

// fewEntries is up to how many entries are sorted by putting one after the other
// in its place: that is quickest for those of a sentence.
const fewEntries = 48

func (w weigher) sort() {
	if len(w) > fewEntries {
		slices.SortFunc(w, func(a, b entry) int { return int(a.term) - int(b.term) })
		return
	}
	for i, e := range w {
		for i > 0 && w[i-1].term > e.term {
			w[i] = w[i-1]
			i--
		}
		w[i] = e
	}
}

// unit makes a vector as long as one.
func unit(v []entry) vector {
	sum := 0.0
	for _, e := range v {
		sum += float64(e.weight) * float64(e.weight)
	}
	if length := float32(math.Sqrt(sum)); sum > 0 {
		for i := range v {
			v[i].weight /= length
		}
	}
	return v
}

// usual is room for the words of most sentences, and of the one before.
type usual [96]entry

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

// ofPrevious is the number of any word of the sentence before.
const ofPrevious = -1

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
	var room usual
	w := weigher(room[:0])
	for _, i := range byTerm {
		w = w.most(words[i].term, words[i].weight)
	}
	return w.vector()
}

// cosine returns how alike two vectors are: 0 to 1.
func cosine(a, b vector) float64 {
	sum := float32(0)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		x, y := &a[i], &b[j]
		switch {
		case x.term < y.term:
			i++
		case x.term > y.term:
			j++
		default:
			sum += x.weight * y.weight
			i++
			j++
		}
	}
	return float64(sum)
}

// spread is a vector laid out by terms, to be compared with many others.
type spread []float32

// lay lays out a vector whose terms are fewer than so many, and takeAway takes it
// away again.
func (s *spread) lay(v vector, terms int) {
	if len(*s) < terms {
		*s = make(spread, terms)
	}
	for _, e := range v {
		(*s)[e.term] = e.weight
	}
}

func (s spread) takeAway(v vector) {
	for _, e := range v {
		s[e.term] = 0
	}
}

// cosine is that of the vector laid out and another: the same sum, to which terms
// that are not in both add nothing.
func (s spread) cosine(v vector) float64 {
	sum := float32(0)
	for _, e := range v {
		sum += s[e.term] * e.weight
	}
	return float64(sum)
}

// meet sums what with makes of the weights of the terms that two vectors share.
func (v vector) meet(other vector, with func(x, y float32) float32) float32 {
	sum := float32(0)
	for i, j := 0, 0; i < len(v) && j < len(other); {
		switch {
		case v[i].term < other[j].term:
			i++
		case v[i].term > other[j].term:
			j++
		default:
			sum += with(v[i].weight, other[j].weight)
			i++
			j++
		}
	}
	return sum
}
