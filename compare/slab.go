package compare

import (
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// slab is a stretch of memory that short slices are cut off. Findings and what
// leads to them take a dozen each, of which most hold one or two elements.
type slab[T any] struct{ all, free []T }

// slabLength is how many elements are made at once, at least.
const slabLength = 64

// take returns n elements, which may hold what they held before.
func (s *slab[T]) take(n int) []T {
	if len(s.free) < n {
		s.all = make([]T, max(n, slabLength))
		s.free = s.all
	}
	out := s.free[:n:n]
	s.free = s.free[n:]
	return out
}

// again says that nobody holds what was taken any more.
func (s *slab[T]) again() { s.free = s.all }

// paper is what findings are written on.
type paper struct {
	claims slab[*facts.Claim]
	camps  slab[Camp]
	common slab[measure.Interval]
	ends   slab[string]
}

// end keeps the text of an end.
func (p *paper) end(text string) *string {
	at := &p.ends.take(1)[0]
	*at = text
	return at
}

func (p *paper) again() {
	p.claims.again()
	p.camps.again()
	p.common.again()
	p.ends.again()
}
