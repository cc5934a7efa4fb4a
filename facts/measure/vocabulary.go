package measure

import (
	"fmt"
	"sync/atomic"
)

// Vocabulary knows the names of things, their other spellings, and what lies
// within what. The zero Vocabulary is empty. It is built once and then only
// read, by any number of goroutines.
type Vocabulary struct {
	terms []term
	byKey map[string]int // folded spelling to index in terms
	spans atomic.Pointer[[]leaves]
}

// term is a declared name. What it lies within is kept as a key, since that
// may be declared later.
type term struct {
	name, within, withinKey string
}

// leaves are the numbers of a name and of what is within it; hi is exclusive.
type leaves struct{ lo, hi int }

// Add declares a name, its other spellings, and the name it lies within
// ("" for none), which may be declared later. It reports a name or spelling
// that already means another, and a name that would lie within itself; the
// vocabulary is then unchanged.
func (v *Vocabulary) Add(name string, also []string, within string) error {
	keys := []string{Fold(name)}
	for _, s := range also {
		keys = append(keys, Fold(s))
	}
	for i, key := range keys {
		if err := v.free(key, append([]string{name}, also...)[i], i == 0); err != nil {
			return err
		}
	}
	t := term{name: name, within: within}
	if within != "" {
		t.withinKey = Fold(within)
	}
	if v.circular(t, keys) {
		return fmt.Errorf("%q would lie within itself", name)
	}
	v.enter(t, keys)
	return nil
}

// free reports an error if the spelling is empty or already taken.
func (v *Vocabulary) free(key, spelling string, main bool) error {
	if key == "" {
		return fmt.Errorf("a name must not be empty")
	}
	at, taken := v.byKey[key]
	switch {
	case !taken:
		return nil
	case main && Fold(v.terms[at].name) == key:
		return fmt.Errorf("the name %q is declared twice", spelling)
	}
	return fmt.Errorf("%q already means %q", spelling, v.terms[at].name)
}

// circular reports whether t, which is spelled as the keys, lies within
// itself.
func (v *Vocabulary) circular(t term, keys []string) bool {
	for up := t.withinKey; up != ""; {
		for _, k := range keys {
			if k == up {
				return true
			}
		}
		at, ok := v.byKey[up]
		if !ok {
			return false
		}
		up = v.terms[at].withinKey
	}
	return false
}

func (v *Vocabulary) enter(t term, keys []string) {
	if v.byKey == nil {
		v.byKey = map[string]int{}
	}
	for _, key := range keys {
		v.byKey[key] = len(v.terms)
	}
	v.terms = append(v.terms, t)
	v.spans.Store(nil)
}

// Undeclared returns the names that others lie within and that were never
// added, in the order in which they were first mentioned.
func (v *Vocabulary) Undeclared() []string {
	var out []string
	seen := map[string]bool{}
	for _, t := range v.terms {
		if _, ok := v.byKey[t.withinKey]; !ok && t.withinKey != "" && !seen[t.withinKey] {
			seen[t.withinKey] = true
			out = append(out, t.within)
		}
	}
	return out
}

// Canonical returns the vocabulary's spelling of a name, and false if the
// vocabulary does not have it.
func (v *Vocabulary) Canonical(name string) (string, bool) {
	at, ok := v.find(name)
	if !ok {
		return "", false
	}
	return v.terms[at].name, true
}

func (v *Vocabulary) find(name string) (int, bool) {
	if v == nil || len(v.terms) == 0 {
		return 0, false
	}
	at, ok := v.byKey[Fold(name)]
	return at, ok
}

// Span returns the leaves of a name: names are numbered from 1, depth first,
// each before what is within it, so that a name within another has a span
// inside the other's. hi is exclusive.
func (v *Vocabulary) Span(name string) (lo, hi int, ok bool) {
	at, ok := v.find(name)
	if !ok {
		return 0, 0, false
	}
	s := v.numbered()[at]
	return s.lo, s.hi, true
}

// numbered returns the spans of all terms. Two goroutines that work them out
// at once come to the same.
func (v *Vocabulary) numbered() []leaves {
	if p := v.spans.Load(); p != nil {
		return *p
	}
	const root = -1
	inside := map[int][]int{}
	for i, t := range v.terms {
		up, ok := v.byKey[t.withinKey]
		if !ok {
			up = root
		}
		inside[up] = append(inside[up], i)
	}
	spans, last := make([]leaves, len(v.terms)), 1
	var visit func(at int)
	visit = func(at int) {
		lo := last
		last++
		for _, i := range inside[at] {
			visit(i)
		}
		spans[at] = leaves{lo, last}
	}
	for _, i := range inside[root] {
		visit(i)
	}
	v.spans.Store(&spans)
	return spans
}
