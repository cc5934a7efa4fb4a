package compare

import (
	"cmp"
	"slices"

	"crosscheck/facts/measure"
)

// graph holds which of many values meet. Values that meet one another and the
// same others stand on one node.
type graph struct {
	node []int32   // by value
	of   [][]int32 // by node: its values, rising
	next [][]int32 // by node: the nodes that it meets, rising
}

// newGraph relates the values that may meet: of all others their kind tells
// that they do not.
func (f *field) newGraph() *graph {
	switch kind := f.vals[0].value.Kind; {
	case !f.all(kind):
	case kind == measure.Person:
		return f.personGraph()
	case kind == measure.Quotation:
		return f.graphBy(func(v *measure.Value) string { return measure.WordKey(v.Text) })
	case kind == measure.Text:
		return f.graphBy(func(*measure.Value) string { return "" })
	case kind == measure.List:
		return f.listGraph()
	}
	if !slices.ContainsFunc(f.vals, func(v variety) bool { return !dated(v.value) }) {
		return f.momentGraph()
	}
	return f.wholeGraph()
}

func (f *field) all(kind measure.Kind) bool {
	return !slices.ContainsFunc(f.vals, func(v variety) bool { return v.value.Kind != kind })
}

// graphBy puts values of one key on one node, but for such as exclude even
// themselves ("X, not X"). Nodes are in the order of their first values; none
// meets another yet.
func (f *field) graphBy(key func(v *measure.Value) string) *graph {
	g := &graph{node: make([]int32, len(f.vals))}
	known := make(map[string]int32, len(f.vals))
	for v := range f.vals {
		k := key(f.vals[v].value)
		n, ok := known[k]
		if !ok || !f.related(v, v) {
			n = int32(len(g.of))
			known[k] = n
			g.of = append(g.of, nil)
		}
		g.node[v] = n
		g.of[n] = append(g.of[n], int32(v))
	}
	g.next = make([][]int32, len(g.of))
	return g
}

// join relates two nodes, as often as they are named.
type join struct{ a, b int32 }

// joined relates the nodes that may meet, each pair once.
func (g *graph) joined(f *field, may []join) *graph {
	for i, j := range may {
		may[i] = join{min(j.a, j.b), max(j.a, j.b)}
	}
	slices.SortFunc(may, func(x, y join) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	for _, j := range slices.Compact(may) {
		if j.a != j.b && f.related(int(g.of[j.a][0]), int(g.of[j.b][0])) {
			g.next[j.a] = append(g.next[j.a], j.b)
			g.next[j.b] = append(g.next[j.b], j.a)
		}
	}
	return g.sorted()
}

func (g *graph) sorted() *graph {
	for _, next := range g.next {
		slices.Sort(next)
	}
	return g
}

// wholeGraph relates every two values.
func (f *field) wholeGraph() *graph {
	g := &graph{node: make([]int32, len(f.vals)), of: make([][]int32, len(f.vals)), next: make([][]int32, len(f.vals))}
	for a := range f.vals {
		g.node[a], g.of[a] = int32(a), []int32{int32(a)}
		for b := range a {
			if f.related(a, b) {
				g.next[a] = append(g.next[a], int32(b))
				g.next[b] = append(g.next[b], int32(a))
			}
		}
	}
	return g.sorted()
}

func (g *graph) meets(a, b int) bool {
	x, y := g.node[a], g.node[b]
	if len(g.next[x]) > len(g.next[y]) {
		x, y = y, x
	}
	_, found := slices.BinarySearch(g.next[x], y)
	return found || x == y
}

// pairs lists values of nodes that meet, so that every value of two such nodes is
// in a pair.
func (g *graph) pairs() [][2]int {
	var out [][2]int
	for n, of := range g.of {
		for _, o := range g.next[n] {
			for i := range of {
				if a, b := int(of[i]), int(g.of[o][0]); a < b || i > 0 {
					out = append(out, [2]int{min(a, b), max(a, b)})
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	return slices.Compact(out)
}

// camps are the largest sets of nodes of which every two meet.
func (g *graph) camps() camps {
	c := camps{fitsAll: make([]bool, len(g.node))}
	found := cliques{next: g.next, room: campRoom(len(g.node))}
	found.find(func(nodes []int32) int {
		var members []int32
		for _, n := range nodes {
			members = append(members, g.of[n]...)
		}
		slices.Sort(members)
		c.list = append(c.list, camp{members: members})
		return len(members)
	})
	c.more = found.stopped
	for v, n := range g.node {
		c.fitsAll[v] = len(g.next[n]) == len(g.of)-1
	}
	return c.sorted()
}
