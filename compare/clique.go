package compare

import (
	"cmp"
	"math/bits"
	"slices"
)

// How many camps are looked for among values that are related pair by pair, if
// they have more members together than campRoom; and how many words of bits are
// read in the search. What is left out is noted.
const (
	cliqueLimit = 4096
	cliqueWork  = 1 << 29
)

// cliques finds the largest sets of nodes in which every two meet, by the
// algorithm of Bron and Kerbosch with a pivot: of each node those sets that
// hold none of the nodes before it. Nodes that meet few come first, so that the
// search stays among the few.
type cliques struct {
	next    [][]int32 // by node: those it meets, rising
	room    int
	found   int
	members int
	work    int
	stopped bool
	emit    func(nodes []int32) (members int)

	near []int32  // the nodes around the one being searched from
	rows []bitset // by place in near: which of near it meets
	at   []int32  // by node: its place in near, or -1
}

// find yields all sets, until there are too many.
func (f *cliques) find(emit func(nodes []int32) (members int)) {
	f.emit = emit
	f.at = make([]int32, len(f.next))
	order, rank := make([]int32, len(f.next)), make([]int32, len(f.next))
	for v := range order {
		f.at[v], order[v] = -1, int32(v)
	}
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(cmp.Compare(len(f.next[a]), len(f.next[b])), cmp.Compare(a, b))
	})
	for i, v := range order {
		rank[v] = int32(i)
	}
	for _, v := range order {
		if f.stopped {
			return
		}
		f.from(v, rank)
	}
}

// from yields the sets with a node and none of those before it.
func (f *cliques) from(v int32, rank []int32) {
	later := 0
	for _, u := range f.next[v] {
		if rank[u] > rank[v] {
			later++
		}
	}
	if later == 0 { // whatever holds it was found
		if len(f.next[v]) == 0 {
			f.take([]int32{v})
		}
		return
	}
	f.surround(v)
	p, x := newBitset(len(f.near)), newBitset(len(f.near))
	for i, u := range f.near {
		if rank[u] > rank[v] {
			p.add(i)
		} else {
			x.add(i)
		}
	}
	f.grow([]int32{v}, p, x)
	for _, u := range f.near {
		f.at[u] = -1
	}
}

// surround looks up which of a node's neighbours meet.
func (f *cliques) surround(v int32) {
	f.near = f.next[v]
	for i, u := range f.near {
		f.at[u] = int32(i)
	}
	f.rows = f.rows[:0]
	for _, u := range f.near {
		row := newBitset(len(f.near))
		if len(f.next[u]) <= 8*len(f.near) {
			for _, w := range f.next[u] {
				if f.at[w] >= 0 {
					row.add(int(f.at[w]))
				}
			}
		} else { // it meets far more than these
			for i, w := range f.near {
				if _, found := slices.BinarySearch(f.next[u], w); found {
					row.add(i)
				}
			}
		}
		f.work += min(len(f.next[u]), 8*len(f.near))
		f.rows = append(f.rows, row)
	}
}

// grow extends the set r by those of p; x are those already done with.
func (f *cliques) grow(r []int32, p, x bitset) {
	if f.stopped = f.stopped || f.work > cliqueWork; f.stopped {
		return
	}
	if p.empty() {
		if x.empty() {
			f.take(r)
		}
		return
	}
	p.minus(f.rows[f.pivot(p, x)]).each(func(i int) {
		f.grow(append(r[:len(r):len(r)], f.near[i]), p.and(f.rows[i]), x.and(f.rows[i]))
		p.remove(i)
		x.add(i)
	})
}

// pivot returns the place of the node that meets most of p.
func (f *cliques) pivot(p, x bitset) int {
	best, most := 0, -1
	look := func(i int) {
		f.work += len(p)
		if n := p.shared(f.rows[i]); n > most {
			best, most = i, n
		}
	}
	p.each(look)
	x.each(look)
	return best
}

func (f *cliques) take(nodes []int32) {
	if f.stopped = f.found >= cliqueLimit && f.members > f.room; f.stopped {
		return
	}
	f.found++
	f.members += f.emit(nodes)
}

type bitset []uint64

func newBitset(n int) bitset  { return make(bitset, (n+63)/64) }
func (b bitset) add(v int)    { b[v/64] |= 1 << (v % 64) }
func (b bitset) remove(v int) { b[v/64] &^= 1 << (v % 64) }
func (b bitset) and(o bitset) bitset {
	out := make(bitset, len(b))
	for i := range b {
		out[i] = b[i] & o[i]
	}
	return out
}

func (b bitset) minus(o bitset) bitset {
	out := make(bitset, len(b))
	for i := range b {
		out[i] = b[i] &^ o[i]
	}
	return out
}

func (b bitset) empty() bool {
	for _, w := range b {
		if w != 0 {
			return false
		}
	}
	return true
}

// shared counts what two sets have in common.
func (b bitset) shared(o bitset) int {
	n := 0
	for i, w := range b {
		n += bits.OnesCount64(w & o[i])
	}
	return n
}

func (b bitset) each(do func(v int)) {
	for i, w := range b {
		for ; w != 0; w &= w - 1 {
			do(i*64 + bits.TrailingZeros64(w))
		}
	}
}
