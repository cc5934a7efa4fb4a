package topic

import (
	"math"
	"slices"
)

// termTally counts the terms of one article after the other.
type termTally struct {
	terms []counted // by term; all zero between articles
	met   []int32   // those of the article
}

// counted is in how many sentences a term was seen, the last of them, and what
// all its words weigh.
type counted struct {
	last, in int32
	weight   float32
}

// weigh weighs the words of an article by how few of its sentences have them,
// and returns the vector of the whole article.
func (l *lexer) weigh(r reading) vector {
	t := &l.tally
	t.terms = append(t.terms, make([]counted, len(l.terms)-len(t.terms))...)
	t.met = t.met[:0]
	sentences := len(r.from) - 1
	for s := range sentences {
		for i := r.from[s]; i < r.from[s+1]; i++ {
			t.count(&r.words[i], int32(s)+1)
		}
	}
	rest := math.Log(float64(sentences + 2))
	share := func(in int32) float32 { return float32(math.Log(float64(sentences+1)/float64(in)) / rest) }
	var shares [32]float32
	for in := range shares {
		shares[in] = share(int32(in))
	}
	for i := range r.words {
		x := &r.words[i]
		in := t.terms[x.term].in
		x.rare = x.weight > 0 && in <= rareIn
		if int(in) < len(shares) {
			x.local = x.weight * shares[in]
		} else {
			x.local = x.weight * share(in)
		}
	}
	return t.vector()
}

func (t *termTally) count(x *word, sentence int32) {
	c := &t.terms[x.term]
	if c.in == 0 {
		t.met = append(t.met, x.term)
	}
	if c.last != sentence {
		c.last, c.in = sentence, c.in+1
	}
	c.weight += x.weight
}

// vector returns the vector of what was counted, and forgets it.
func (t *termTally) vector() vector {
	slices.Sort(t.met)
	w := make([]entry, 0, len(t.met))
	for _, term := range t.met {
		if sum := t.terms[term].weight; sum > 0 {
			w = append(w, entry{term, float32(math.Sqrt(float64(sum)))})
		}
		t.terms[term] = counted{}
	}
	return unit(w)
}
