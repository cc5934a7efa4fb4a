package topic

import "slices"

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
