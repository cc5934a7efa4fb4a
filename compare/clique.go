package compare

import (
	"math/bits"
	"slices"
)

// cliqueLimit is how many camps are looked for among values that are related
// pair by pair.
const cliqueLimit = 4096

// findCliques finds all camps of values that lie on no line (persons, lists,
// periods, clock times, quotations): the largest sets in which every two
// meet. It is the algorithm of Bron and Kerbosch with a pivot.
func findCliques(n int, meets func(a, b int) bool) camps {
	f := cliques{next: make([]bitset, n)}
	for v := range f.next {
		f.next[v] = newBitset(n)
	}
	for a := range n {
		for b := a + 1; b < n; b++ {
			if meets(a, b) {
				f.next[a].add(b)
				f.next[b].add(a)
			}
		}
	}
	all := newBitset(n)
	for v := range n {
		all.add(v)
	}
	f.grow(nil, all, newBitset(n))
	slices.SortFunc(f.found, func(a, b camp) int { return slices.Compare(a.members, b.members) })
	c := camps{list: f.found, fitsAll: make([]bool, n)}
	c.countFits()
	return c
}

type cliques struct {
	next  []bitset // by value: those it meets
	found []camp
}

// grow extends the set r by those of p; x are those already done with.
func (f *cliques) grow(r []int32, p, x bitset) {
	if len(f.found) >= cliqueLimit {
		return
	}
	if p.empty() {
		if x.empty() && len(r) > 0 {
			f.emit(r)
		}
		return
	}
	p.minus(f.next[f.pivot(p, x)]).each(func(v int) {
		f.grow(append(r[:len(r):len(r)], int32(v)), p.and(f.next[v]), x.and(f.next[v]))
		p.remove(v)
		x.add(v)
	})
}

// pivot returns the value that meets most of p.
func (f *cliques) pivot(p, x bitset) int {
	best, most := 0, -1
	look := func(v int) {
		if n := p.and(f.next[v]).count(); n > most {
			best, most = v, n
		}
	}
	p.each(look)
	x.each(look)
	return best
}

func (f *cliques) emit(r []int32) {
	in := newBitset(len(f.next))
	for _, v := range r {
		in.add(int(v))
	}
	var members []int32
	in.each(func(v int) { members = append(members, int32(v)) })
	f.found = append(f.found, camp{members: members})
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

func (b bitset) empty() bool { return b.count() == 0 }

func (b bitset) count() int {
	n := 0
	for _, w := range b {
		n += bits.OnesCount64(w)
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
