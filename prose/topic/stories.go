package topic

import (
	"cmp"
	"slices"
	"sync"
)

// stories remember of which pairs of articles it was asked whether they are
// about one event. Any number of processors may ask.
type stories struct {
	rows  []storyRow // by the later article
	given sync.Once  // of a handful of articles all are worked out at once
}

// storyRow are the answers for one article.
type storyRow struct {
	sync.Mutex
	known map[int32]bool // by the earlier article
}

// of returns the answer for two articles, a before b, which is worked out once.
func (s *stories) of(a, b int, about func(a, b int) bool) bool {
	row := &s.rows[b]
	row.Lock()
	defer row.Unlock()
	same, known := row.known[int32(a)]
	if !known {
		same = about(a, b)
		if row.known == nil {
			row.known = map[int32]bool{}
		}
		row.known[int32(a)] = same
	}
	return same
}

// pairs lists the pairs of articles that are about one event, in rising order.
func (s *stories) pairs() [][2]int {
	var out [][2]int
	for b := range s.rows {
		for a, same := range s.rows[b].known {
			if same {
				out = append(out, [2]int{int(a), b})
			}
		}
	}
	slices.SortFunc(out, func(x, y [2]int) int { return cmp.Or(x[0]-y[0], x[1]-y[1]) })
	return out
}
