package topic

import "math"

// vector is what stands around a figure: terms with their weights, of length
// one, sorted by term.
type vector []entry

type entry struct {
	term   int32
	weight float32
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
