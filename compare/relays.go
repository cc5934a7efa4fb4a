package compare

import (
	"slices"
	"strings"

	"crosscheck/facts/measure"
)

// relays is the graph of who relays whom. Its knots are the largest sets of
// nodes that all relay one another; most are single nodes.
type relays struct {
	names  []string
	via    [][]int32
	number map[string]int32 // by id, or by the folded name of one that is no source

	seen, low []int32 // Tarjan's; seen counts from 1
	stack     []int32
	count     int32
	knot      []int32
	ends      [][]int32 // of a knot: the nodes that name its origins
}

func (w *relays) node(id string) int32 {
	n := int32(len(w.names))
	w.number[id] = n
	w.names, w.via = append(w.names, id), append(w.via, nil)
	return n
}

// target returns the node that a name under via: means.
func (w *relays) target(id string) int32 {
	if n, known := w.number[id]; known {
		return n
	}
	key := "\x00" + measure.Fold(id) // "Interfax" and "interfax" are one
	if n, known := w.number[key]; known {
		w.names[n] = min(w.names[n], id) // whichever source comes first
		return n
	}
	n := w.node(id)
	delete(w.number, id)
	w.number[key] = n
	return n
}

// walk finds the knots and their origins, whom a knot relays before the knot.
func (w *relays) walk() {
	n := len(w.names)
	w.seen, w.low, w.knot = make([]int32, n), make([]int32, n), make([]int32, n)
	for i := range w.knot {
		w.knot[i] = -1
	}
	for i := range int32(n) {
		if w.seen[i] == 0 {
			w.visit(i)
		}
	}
}

func (w *relays) visit(i int32) {
	w.count++
	w.seen[i], w.low[i] = w.count, w.count
	w.stack = append(w.stack, i)
	for _, to := range w.via[i] {
		switch {
		case w.seen[to] == 0:
			w.visit(to)
			w.low[i] = min(w.low[i], w.low[to])
		case w.knot[to] < 0:
			w.low[i] = min(w.low[i], w.seen[to])
		}
	}
	if w.low[i] == w.seen[i] {
		w.tie(i)
	}
}

// tie closes the knot that begins with i.
func (w *relays) tie(i int32) {
	from := len(w.stack) - 1
	for w.stack[from] != i {
		from--
	}
	members := w.stack[from:]
	w.stack = w.stack[:from]
	knot := int32(len(w.ends))
	for _, m := range members {
		w.knot[m] = knot
	}
	var ends []int32
	for _, m := range members {
		for _, to := range w.via[m] {
			if k := w.knot[to]; k != knot {
				ends = append(ends, w.ends[k]...)
			}
		}
	}
	if ends == nil {
		ends = []int32{slices.MinFunc(members, func(a, b int32) int { return strings.Compare(w.names[a], w.names[b]) })}
	}
	slices.Sort(ends)
	w.ends = append(w.ends, slices.Compact(ends))
}
