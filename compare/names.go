package compare

import (
	"slices"

	"crosscheck/facts/measure"
)

// spellingLimit is up to how many names on one topic every two are looked at
// for slips. Among more, those of persons are who meet, and of other names only
// neighbours in the alphabet, read forwards and backwards.
const spellingLimit = 300

// layNames puts names on the line: a name of the vocabulary reaches over its
// leaves, any other is a leaf of its own; "not X" is all but X.
func (f *field) layNames() {
	leaves := f.otherLeaves()
	f.line = make([]reach, len(f.vals))
	for i := range f.vals {
		f.line[i] = nameReach(f.vals[i].value, leaves, i)
	}
	for _, p := range f.misspelt() {
		a, b := f.line[p[0]], f.line[p[1]]
		if !a.meets(b) && len(a) > 0 && len(b) > 0 {
			f.line[p[0]] = a.with(pointSpan(b[0].lo.at))
		}
	}
}

// otherLeaves numbers the names that are in no vocabulary, behind those that are.
func (f *field) otherLeaves() map[string]int {
	last := 0
	for i := range f.vals {
		for _, n := range refs(f.vals[i].value) {
			last = max(last, n.Hi)
		}
	}
	leaves := map[string]int{}
	for i := range f.vals {
		for _, n := range refs(f.vals[i].value) {
			if _, known := leaves[n.Fold]; n.Hi == 0 && !known {
				last++
				leaves[n.Fold] = last
			}
		}
	}
	return leaves
}

func refs(v *measure.Value) []measure.NameRef {
	if v.Detail == nil || len(v.Detail.Names) == 0 {
		return []measure.NameRef{{Text: v.Text, Fold: measure.Fold(v.Text)}}
	}
	return v.Detail.Names
}

func nameReach(v *measure.Value, leaves map[string]int, who int) reach {
	all := reach{{edge{side: closedLo}, edge{inf: 1}}} // leaves are numbered from 1
	for i, n := range refs(v) {
		s := leafSpan(n, leaves)
		if !n.Not && i == 0 {
			all = reach{s}
		} else if n.Not {
			all = all.without(s)
		}
	}
	if len(all) == 0 { // "X, not Y" where X is within Y: meets nothing
		return reach{pointSpan(measure.Int(int64(-1 - who)))}
	}
	return all
}

func leafSpan(n measure.NameRef, leaves map[string]int) span {
	lo, hi := n.Lo, n.Hi-1
	if n.Hi == 0 {
		lo = leaves[n.Fold]
		hi = lo
	}
	return span{edge{at: measure.Int(int64(lo)), side: closedLo}, edge{at: measure.Int(int64(hi)), side: closedHi}}
}

// without takes a span out of r.
func (r reach) without(s span) reach {
	var out reach
	for _, have := range r {
		if have.hi.cmp(s.lo) < 0 || s.hi.cmp(have.lo) < 0 {
			out = append(out, have)
			continue
		}
		if have.lo.cmp(s.lo) < 0 {
			out = append(out, span{have.lo, edge{at: s.lo.at.Sub(measure.Int(1)), side: closedHi}})
		}
		if s.hi.cmp(have.hi) < 0 {
			out = append(out, span{edge{at: s.hi.at.Add(measure.Int(1)), side: closedLo}, have.hi})
		}
	}
	return out
}

// misspelt lists the pairs of values that look like two spellings of a name.
func (f *field) misspelt() [][2]int {
	var pairs [][2]int
	for _, p := range f.spellingCandidates() {
		if r := f.relate(p[0], p[1]); r.Verdict == measure.Compatible && r.By == measure.BySpelling {
			pairs = append(pairs, p)
		}
	}
	return pairs
}

func (f *field) spellingCandidates() [][2]int {
	var out [][2]int
	if n := len(f.vals); n <= spellingLimit {
		for a := range n {
			for b := a + 1; b < n; b++ {
				out = append(out, [2]int{a, b})
			}
		}
		return out
	}
	if f.all(measure.Person) {
		return f.personGraph().pairs()
	}
	for _, backwards := range []bool{false, true} {
		order := f.alphabetically(backwards)
		for i := range order {
			for _, b := range order[i+1 : min(i+8, len(order))] {
				out = append(out, [2]int{min(order[i], b), max(order[i], b)})
			}
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	return slices.Compact(out)
}

func (f *field) alphabetically(backwards bool) []int {
	keys := make([]string, len(f.vals))
	order := make([]int, len(f.vals))
	for i := range f.vals {
		key := []rune(measure.Fold(f.vals[i].value.Text))
		if backwards {
			slices.Reverse(key)
		}
		keys[i], order[i] = string(key), i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		if keys[a] < keys[b] {
			return -1
		} else if keys[a] > keys[b] {
			return 1
		}
		return 0
	})
	return order
}
