package compare

import (
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
)

// group is all claims on one topic, from any source and in any scope.
type group struct {
	topic  string         // the name under which it is compared
	self   []string       // the same as a list, a part of one slab
	claims []*facts.Claim // a part of one slab that all groups share
}

// groups sorts the claims of a corpus by topic. Claims are counted and dealt
// out: nothing is sorted but the names. Inside a group the claims stay in the
// order of the corpus.
func groups(c *facts.Corpus) []group {
	numbers, names := c.TopicNumbers()
	counts := make([]int32, len(names)+1)
	for _, n := range numbers {
		counts[n+1]++
	}
	for i := range names {
		counts[i+1] += counts[i]
	}
	slab := make([]*facts.Claim, len(c.Claims))
	next := slices.Clone(counts[:len(names)])
	for i, n := range numbers {
		slab[next[n]] = c.Claims[i]
		next[n]++
	}
	out := make([]group, 0, len(names))
	for i, name := range names {
		if lo, hi := counts[i], counts[i+1]; lo < hi {
			out = append(out, group{name, names[i : i+1 : i+1], slab[lo:hi:hi]})
		}
	}
	return byName(out)
}

// manyGroups is from how many groups on sorting them is worth two goroutines.
const manyGroups = 10_000

// byName sorts groups by topic.
func byName(gs []group) []group {
	compare := func(a, b group) int { return strings.Compare(a.topic, b.topic) }
	if len(gs) < manyGroups {
		slices.SortFunc(gs, compare)
		return gs
	}
	a, b := gs[:len(gs)/2], gs[len(gs)/2:]
	var wg sync.WaitGroup
	wg.Go(func() { slices.SortFunc(a, compare) })
	slices.SortFunc(b, compare)
	wg.Wait()
	out := make([]group, 0, len(gs))
	for len(a) > 0 && len(b) > 0 {
		if compare(a[0], b[0]) <= 0 {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

// sortClaims puts claims into an order that does not depend on the order of
// sources: sources first, then references, then drafts; by source; by place.
func sortClaims(claims []*facts.Claim) {
	slices.SortStableFunc(claims, func(a, b *facts.Claim) int {
		switch {
		case a.Source.Role != b.Source.Role:
			return int(a.Source.Role) - int(b.Source.Role)
		case a.Source != b.Source && a.Source.ID != b.Source.ID:
			return strings.Compare(a.Source.ID, b.Source.ID)
		case a.Pos.File != b.Pos.File:
			return strings.Compare(a.Pos.File, b.Pos.File)
		case a.Pos.Offset != b.Pos.Offset:
			return a.Pos.Offset - b.Pos.Offset
		}
		return strings.Compare(a.Value.Text, b.Value.Text)
	})
}

// byRole splits sorted claims.
func byRole(claims []*facts.Claim) (sources, refs []*facts.Claim) {
	s, r := 0, 0
	for _, c := range claims {
		switch c.Source.Role {
		case facts.RoleSource:
			s++
		case facts.RoleReference:
			r++
		}
	}
	return claims[:s:s], claims[s : s+r : s+r]
}

// ofRole returns the sources of a role.
func ofRole(sources []*facts.Source, role facts.Role) []*facts.Source {
	var out []*facts.Source
	for _, s := range sources {
		if s.Role == role {
			out = append(out, s)
		}
	}
	return out
}

// countSources counts the sources of claims sorted by source.
func countSources(claims []*facts.Claim) int {
	n := 0
	for i, c := range claims {
		if i == 0 || c.Source != claims[i-1].Source {
			n++
		}
	}
	return n
}
