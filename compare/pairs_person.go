package compare

import (
	"slices"
	"strconv"

	"crosscheck/facts/measure"
)

// queue is some persons in their order. From each of them it is told where the
// next stands who has another surname: persons of one surname never exclude one
// another for certain.
type queue struct{ who, other []int }

// line up persons by numbers that are the same for one surname.
func newQueue(who, surname []int) queue {
	q := queue{who, make([]int, len(who))}
	for i := len(who) - 1; i >= 0; i-- {
		q.other[i] = i + 1
		if i+1 < len(who) && surname[who[i]] == surname[who[i+1]] {
			q.other[i] = q.other[i+1]
		}
	}
	return q
}

// first returns the first behind a person for whom a test holds, but of those of
// another surname only; -1 if there is none.
func (q queue) first(a int, surname []int, holds func(b int) bool) int {
	for i, _ := slices.BinarySearch(q.who, a+1); i < len(q.who); {
		switch b := q.who[i]; {
		case surname[a] == surname[b]:
			i = q.other[i]
		case holds(b):
			return b
		default:
			i++
		}
	}
	return -1
}

// worstPersons is worstPair for many persons: the first pair of which nothing
// makes a doubt; then the first of any.
func (f *field) worstPersons() (pair, bool) {
	surname, all := f.surnames(), make([]int, len(f.vals))
	said := map[string][]int{} // by speaker
	for v := range f.vals {
		all[v] = v
		said[f.vals[v].speaker] = append(said[f.vals[v].speaker], v)
	}
	queues := map[string]queue{}
	for speaker, who := range said {
		queues[speaker] = newQueue(who, surname)
	}
	whole := newQueue(all, surname)
	sure := func(among func(speaker string) []queue) (pair, bool) {
		for a := range f.vals {
			if b := f.firstSure(a, surname, among(f.vals[a].speaker)); b >= 0 {
				rel := f.relate(a, b)
				return pair{a, b, rel, f.t.kindOf(&f.vals[a], &f.vals[b], rel)}, true
			}
		}
		return pair{}, false
	}
	p, ok := sure(func(speaker string) []queue {
		if speaker == "" {
			return []queue{whole}
		}
		return []queue{queues[""], queues[speaker]}
	})
	switch {
	case ok:
		return p, true
	case f.allFitReference(): // which holds all who share a surname
		return sure(func(string) []queue { return []queue{whole} })
	}
	return f.firstUpTo(PossibleConflict)
}

// firstSure returns the first value that a value excludes for certain.
func (f *field) firstSure(a int, surname []int, among []queue) int {
	best := -1
	for _, q := range among {
		b := q.first(a, surname, func(b int) bool {
			return best >= 0 && b >= best || !f.meets(a, b) && f.relate(a, b).Verdict == measure.Conflict
		})
		if b >= 0 && (best < 0 || b < best) {
			best = b
		}
	}
	return best
}

// allFitReference reports whether there is a reference that every value fits.
func (f *field) allFitReference() bool {
	return slices.ContainsFunc(f.t.references, func(r variety) bool {
		return !slices.ContainsFunc(f.vals, func(v variety) bool {
			return measure.Relate(*v.value, *r.value, f.t.windows).Verdict > measure.Compatible
		})
	})
}

// surnames numbers the surnames of persons. Names of the vocabulary, and those
// that say who somebody is not, have each a number of their own.
func (f *field) surnames() []int {
	numbers := map[string]int{}
	out := make([]int, len(f.vals))
	for v := range f.vals {
		ref := refs(f.vals[v].value)
		_, key := measure.NameParts(ref[0].Text)
		if len(ref) > 1 || ref[0].Not || ref[0].Hi > 0 {
			key = "\x00" + strconv.Itoa(v)
		}
		n, known := numbers[key]
		if !known {
			n = len(numbers)
			numbers[key] = n
		}
		out[v] = n
	}
	return out
}
