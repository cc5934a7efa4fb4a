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
	asked []storyAnswer
	known map[int32]bool // by the earlier article; of many
}

// storyAnswer is whether an earlier article is about the same event.
type storyAnswer struct {
	article int32
	same    bool
}

// fewAnswers is how many are looked through one by one.
const fewAnswers = 24

// answer returns what was found out about an earlier article.
func (r *storyRow) answer(a int32) (same, known bool) {
	for i := range r.asked {
		if r.asked[i].article == a {
			return r.asked[i].same, true
		}
	}
	same, known = r.known[a]
	return same, known
}

func (r *storyRow) keep(a int32, same bool) {
	if len(r.asked) < fewAnswers {
		r.asked = append(r.asked, storyAnswer{a, same})
		return
	}
	if r.known == nil {
		r.known = map[int32]bool{}
	}
	r.known[a] = same
}

// of returns the answer for two articles, a before b, which is worked out once.
func (s *stories) of(a, b int, about func(a, b int) bool) bool {
	row := &s.rows[b]
	row.Lock()
	defer row.Unlock()
	same, known := row.answer(int32(a))
	if !known {
		same = about(a, b)
		row.keep(int32(a), same)
	}
	return same
}

// pairs lists the pairs of articles that are about one event, in rising order.
func (s *stories) pairs() [][2]int {
	var out [][2]int
	for b := range s.rows {
		for _, x := range s.rows[b].asked {
			if x.same {
				out = append(out, [2]int{int(x.article), b})
			}
		}
		for a, same := range s.rows[b].known {
			if same {
				out = append(out, [2]int{int(a), b})
			}
		}
	}
	slices.SortFunc(out, func(x, y [2]int) int { return cmp.Or(x[0]-y[0], x[1]-y[1]) })
	return out
}
