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

// again says that nobody holds what was taken since the last call of it or keep.
func (s *slab[T]) again() { s.free = s.all }

// keep says that what was taken is held.
func (s *slab[T]) keep() { s.all = s.free }

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

// again says that the findings since the last call of it or keep are gone.
func (p *paper) again() {
	p.claims.again()
	p.camps.again()
	p.common.again()
	p.ends.again()
}

// keep says that they are held.
func (p *paper) keep() {
	p.claims.keep()
	p.camps.keep()
	p.common.keep()
	p.ends.keep()
}
