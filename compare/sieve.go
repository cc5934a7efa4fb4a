package compare

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"crosscheck/facts"
	"crosscheck/facts/columns"
	"crosscheck/facts/measure"
)

// sieve passes topics whose columns say all there is to say, and keeps the
// rest. Each goroutine has one.
type sieve struct {
	b      *facts.Bulk
	opt    *Options
	silent bool // there is no topics file: no topic is unknown
	notes  bool // imprecise and single-source are notes, which nobody reads
	room   columns.Room

	stamps  []uint32 // by source: the last topic that it was met on
	stamp   uint32
	claims  []int // by source
	numbers []telling
	verdict []verdict // of the topics of an event

	unknown []unknownTopics // by attribute

	statuses map[Status]int
	counts   map[Kind]int
	err      error
	kept     []keptTopic
	rows     []columns.Claim // of kept topics
	events   int32
}

// keptTopic is a topic that was not passed, or whose name is asked for.
type keptTopic struct {
	rows            int32
	event           int32 // from 1, of those with a number under two topics; 0: none
	passed          Status
	sources, claims int32
}

// verdict is what the columns say of a topic: "" is that they do not tell.
type verdict struct {
	status  Status
	note    Kind // the note there is on it, or ""
	sources int32
}

// sift looks at all topics in the columns.
func sift(b *facts.Bulk, opt Options) (sieves []*sieve, err error) {
	err = eachPart(b.Parts(), func() func(int) error {
		s := newSieve(b, &opt)
		sieves = append(sieves, s)
		return s.part
	})
	return sieves, err
}

// eachPart hands every part to one of several workers, as many as there are
// processors; start makes one. A worker stops at its first error.
func eachPart(parts int, start func() func(part int) error) error {
	errs := make([]error, min(runtime.GOMAXPROCS(0), parts))
	var next atomic.Int64
	var wg sync.WaitGroup
	for i := range errs {
		work := start()
		wg.Go(func() {
			for errs[i] == nil {
				part := int(next.Add(1)) - 1
				if part >= parts {
					return
				}
				errs[i] = work(part)
			}
		})
	}
	wg.Wait()
	return firstError(errs)
}

func newSieve(b *facts.Bulk, opt *Options) *sieve {
	return &sieve{b: b, opt: opt, silent: !b.Declares(), notes: unchanged(*opt, Imprecise) && unchanged(*opt, SingleSource),
		unknown: make([]unknownTopics, len(b.Attrs)), stamps: make([]uint32, len(b.Sources)),
		claims: make([]int, len(b.Sources)), statuses: map[Status]int{}, counts: map[Kind]int{}}
}

// part looks at the topics in one part.
func (s *sieve) part(n int) error {
	events, err := s.b.Part(n, &s.room)
	for i := range events {
		s.event(&events[i])
	}
	if err == nil {
		err = s.err
	}
	return err
}

func unchanged(opt Options, k Kind) bool {
	_, changed := opt.Severities[k]
	return !changed
}

// event looks at the topics of an event.
func (s *sieve) event(e *columns.Event) {
	s.verdict = s.verdict[:0]
	for i := range e.Topics() {
		s.verdict = append(s.verdict, s.topic(e.Topic(i)))
	}
	number := int32(0)
	if s.sameNumber(e) {
		s.events++
		number = s.events
	}
	for i := range e.Topics() {
		v, claims := s.verdict[i], e.Topic(i)
		switch {
		case v.status == "" || number > 0:
			s.keep(claims, keptTopic{event: number})
		case !s.opt.NoTopics:
			s.keep(claims[:1], keptTopic{passed: v.status, sources: v.sources, claims: int32(len(claims))})
		default:
			s.statuses[v.status]++
		}
		if v.note != "" && v.status != "" && number == 0 {
			s.counts[v.note]++
		}
	}
}

func (s *sieve) keep(claims []columns.Claim, k keptTopic) {
	k.rows = int32(len(claims))
	s.kept = append(doubling(s.kept, 1), k)
	s.rows = append(doubling(s.rows, len(claims)), claims...)
}

// doubling makes room for n more, and, where there is none, for twice as many
// as there are: append makes less, and so takes long lists five times over.
func doubling[T any](list []T, n int) []T {
	if cap(list)-len(list) >= n {
		return list
	}
	return slices.Grow(list, len(list)+n)
}

// topic says what the columns say of one topic.
func (s *sieve) topic(claims []columns.Claim) verdict {
	same, hedged := true, true
	first := claims[0].Value.Says()
	s.stamp++
	sources := int32(0)
	for i := range claims {
		c := &claims[i]
		from := c.Source()
		s.claims[from]++
		if s.stamps[from] != s.stamp {
			s.stamps[from] = s.stamp
			sources++
		}
		same = same && c.Value.Says() == first
		hedged = hedged && c.Value.Form() == columns.Number && c.Value.Payload() == first.Payload() && around(c.Value.Hedge())
	}
	unknown := !s.silent && s.unknownTopic(claims)
	switch {
	case unknown || first.Form() == columns.Unknown || first.More():
		return verdict{}
	case same && sources > 1:
		return verdict{StatusAgree, "", sources}
	case !s.notes:
		return verdict{}
	case same:
		return verdict{StatusSingle, SingleSource, sources}
	case hedged && !anyMore(claims) && sources > 1 && first.Payload() >= leastHedged && s.plain(first.Attr()):
		return verdict{StatusCompatible, Imprecise, sources}
	}
	return verdict{}
}

// leastHedged is the least number whose plain hedges are four unlike sets that
// all hold it: "about 5" is 5 again.
const leastHedged = 100

// around reports whether a hedge before n gives a set that holds n and is not
// that of another such hedge, as "up to n" is that of "at most n".
func around(hedge uint8) bool {
	switch measure.Hedge(hedge) {
	case measure.Exact, measure.AtLeast, measure.AtMost, measure.About:
		return true
	}
	return false
}

func anyMore(claims []columns.Claim) bool {
	for i := range claims {
		if claims[i].Value.More() {
			return true
		}
	}
	return false
}

// plain reports whether nothing but the kind and the label of an attribute is
// declared, so that two values that meet are imprecise and no more.
func (s *sieve) plain(attr int) bool {
	d := s.b.Declared(attr)
	return d == nil || d.Tolerance == "" && !d.Many && !d.Grows && d.Severity == ""
}

// sameNumber reports whether two topics of an event may have one telling
// number: what is telling is looked at when the claims are made.
func (s *sieve) sameNumber(e *columns.Event) bool {
	if e.Topics() < 2 || s.b.Attrs[e.Topic(0)[0].Value.Attr()].Whole {
		return false
	}
	s.numbers = s.numbers[:0]
	for i := range e.Topics() {
		for _, c := range e.Topic(i) {
			n := c.Value.Payload()
			switch c.Value.Form() {
			case columns.Unknown:
				return true
			case columns.Text:
				n = s.b.Text(c.Value).Number
			case columns.Day:
				continue
			}
			if last := len(s.numbers) - 1; n >= leastTelling && (last < 0 || s.numbers[last] != telling{0, int32(i), n}) {
				s.numbers = append(s.numbers, telling{0, int32(i), n})
			}
		}
	}
	return shared(s.numbers)
}

// shared reports whether a number stands under two topics.
func shared(numbers []telling) bool {
	if len(numbers) > manyNumbers {
		return true
	}
	for i, a := range numbers {
		for _, b := range numbers[i+1:] {
			if a.n == b.n && a.group != b.group {
				return true
			}
		}
	}
	return false
}

// manyNumbers is how many numbers of an event are held against one another
// one by one.
const manyNumbers = 200

// addTo adds what was counted to a result.
func (s *sieve) addTo(r *Result) {
	r.addStatuses(s.statuses)
	for kind, n := range s.counts {
		r.addCount(Note, kind, n)
	}
	at := make(map[*facts.Source]int, len(r.Sources))
	for k := range r.Sources {
		at[r.Sources[k].Source] = k
	}
	for i, n := range s.claims {
		r.Sources[at[s.b.SourceNumbered(i)]].Claims += n
	}
}
