package topic

import (
	"cmp"
	"slices"
	"sync"
	"sync/atomic"
)

// stories remember of which pairs of articles it was asked whether they are
// about one event. Any number of processors may ask.
type stories struct {
	rows   []storyRow // by the later article
	latest latestStories
	given  sync.Once // of a handful of articles all are worked out at once
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

// latestStories are answers of late, those for strangers among them, which nobody
// keeps: pairs of figures of the same two articles come one after the other. A
// new answer takes the place of an old one.
type latestStories []atomic.Uint64

// latestKept is how many.
const latestKept = 1 << 12

// storyKey is a pair of articles, a before b; never 0.
func storyKey(a, b int) uint64 { return uint64(a)<<32 | uint64(b) }

func (l latestStories) slot(k uint64) *atomic.Uint64 {
	return &l[k*0x9e3779b97f4a7c15>>(64-12)]
}

// answer returns the answer for two articles if it is known.
func (l latestStories) answer(k uint64) (same, known bool) {
	x := l.slot(k).Load()
	return x&1 == 1, x>>1 == k
}

func (l latestStories) keep(k uint64, same bool) {
	k <<= 1
	if same {
		k |= 1
	}
	l.slot(k >> 1).Store(k)
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
