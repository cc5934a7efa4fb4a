package columns

import (
	"cmp"
	"slices"
)

// Parts returns how many parts there are.
func (s *Set) Parts() int { return len(s.parts) }

// Room is what grouping a part takes; it is used for part after part.
type Room struct {
	set    *Set
	text   []byte  // records of a part that lay on disk
	loaded []Claim // the claims in them
	first  []int64 // by attribute: where the first row of all parts so far stands
	newer  []bool  // by attribute: the part at hand has it
	slots  []int32 // number of a topic plus one
	topics []topicKey
	of     []int32 // by claim: its topic
	claims []Claim
	ends   []int32
	events []Event
	order  []int32
	keys   []uint64
	grid   []int32 // by event and attribute: see onGrid
}

type topicKey struct {
	event uint64
	attr  int32
	count int32
}

// Event is all topics of one event, or one topic that belongs to none.
type Event struct {
	claims []Claim
	ends   []int32 // of topics
	from   int32
}

// Topics returns how many topics the event has.
func (e *Event) Topics() int { return len(e.ends) }

// Topic returns the claims on a topic, in no order.
func (e *Event) Topic(i int) []Claim {
	from := e.from
	if i > 0 {
		from = e.ends[i-1]
	}
	return e.claims[from:e.ends[i]:e.ends[i]]
}

// Part groups the claims of a part by event and topic. The events, in no
// order, are valid until the room is used again. The part is gone afterwards.
func (s *Set) Part(i int, r *Room) ([]Event, error) {
	p := &s.parts[i]
	r.set = s
	if s.spool != nil {
		if err := r.load(p); err != nil {
			return nil, err
		}
	}
	if len(s.Attrs) <= gridAttrs {
		r.onGrid(p)
	} else {
		r.number(p)
	}
	p.slabs, p.size = nil, 0
	return r.events, nil
}

// gridAttrs is up to how many attributes there is room for all of them beside
// each event: most tables have a few.
const gridAttrs = 16

// onGrid does what number does where there are few attributes: topics stand in
// a grid of events and attributes, so that only events are looked up, and
// nothing is sorted.
func (r *Room) onGrid(p *part) {
	size := 64
	for size < p.size { // events are fewer than claims
		size *= 2
	}
	r.slots = zeroed(r.slots, size)
	r.keys, r.of, r.grid = r.keys[:0], r.of[:0], r.grid[:0]
	mask, width := uint64(size-1), len(r.set.Attrs)
	for _, slab := range p.slabs {
		for k := range slab {
			c := &slab[k]
			n := int32(0)
			for at := c.Event >> 8 & mask; ; at = (at + 1) & mask {
				if n = r.slots[at]; n == 0 {
					r.keys = append(r.keys, c.Event)
					r.grid = append(r.grid, noTopics[:width]...)
					n = int32(len(r.keys))
					r.slots[at] = n
				}
				if r.keys[n-1] == c.Event {
					break
				}
			}
			topic := (n-1)*int32(width) + int32(c.Value.Attr())
			r.grid[topic]++
			r.of = append(r.of, topic)
		}
	}
	r.dealGrid(p, width)
}

var noTopics [gridAttrs]int32

// dealGrid puts the claims of one topic beside one another: the grid says how
// many there are of each.
func (r *Room) dealGrid(p *part, width int) {
	r.claims = slices.Grow(r.claims[:0], p.size)[:p.size]
	r.ends, r.events = r.ends[:0], r.events[:0]
	at := int32(0)
	for e := range r.keys {
		first, from := len(r.ends), at
		for i := e * width; i < (e+1)*width; i++ {
			if n := r.grid[i]; n > 0 {
				r.grid[i] = at
				at += n
				r.ends = append(r.ends, at)
			}
		}
		r.events = append(r.events, Event{r.claims, r.ends[first:], from})
	}
	i := 0
	for _, slab := range p.slabs {
		for k := range slab {
			to := &r.grid[r.of[i]]
			r.claims[*to] = slab[k]
			*to++
			i++
		}
	}
}

// number finds the topic of every claim, and deals the claims out.
func (r *Room) number(p *part) {
	size := 64
	for size < p.size { // topics are fewer than claims
		size *= 2
	}
	r.slots = zeroed(r.slots, size)
	r.topics = r.topics[:0]
	r.of = r.of[:0]
	mask := uint64(size - 1)
	for _, slab := range p.slabs {
		for k := range slab {
			c := &slab[k]
			a := int32(c.Value.Attr())
			for at := (c.Event ^ uint64(a)*0x9E3779B97F4A7C15) >> 8 & mask; ; at = (at + 1) & mask {
				n := r.slots[at]
				if n == 0 {
					r.topics = append(r.topics, topicKey{c.Event, a, 0})
					n = int32(len(r.topics))
					r.slots[at] = n
				}
				if t := &r.topics[n-1]; t.event == c.Event && t.attr == a {
					t.count++
					r.of = append(r.of, n-1)
					break
				}
			}
		}
	}
	r.sortTopics()
	r.deal(p)
}

// sortTopics puts the topics of one event beside one another.
func (r *Room) sortTopics() {
	r.keys = r.keys[:0]
	for i := range r.topics {
		r.keys = append(r.keys, r.topics[i].event&^0xffffffff|uint64(i))
	}
	slices.Sort(r.keys)
	r.order = r.order[:0]
	for _, k := range r.keys {
		r.order = append(r.order, int32(uint32(k)))
	}
	for i := 0; i < len(r.order); { // events that agree in the half of their hashes
		j := i + 1
		for j < len(r.order) && r.keys[j]>>32 == r.keys[i]>>32 {
			j++
		}
		slices.SortFunc(r.order[i:j], func(a, b int32) int { return cmp.Compare(r.topics[a].event, r.topics[b].event) })
		i = j
	}
}

// deal puts the claims of one topic beside one another.
func (r *Room) deal(p *part) {
	r.ends, r.events = r.ends[:0], r.events[:0]
	at := int32(0)
	for _, k := range r.order {
		t := &r.topics[k]
		at, t.count = at+t.count, at
		r.ends = append(r.ends, at)
	}
	r.claims = slices.Grow(r.claims[:0], p.size)[:p.size]
	i := 0
	for _, slab := range p.slabs {
		for k := range slab {
			t := &r.topics[r.of[i]]
			r.claims[t.count] = slab[k]
			t.count++
			i++
		}
	}
	from := int32(0)
	for i := 0; i < len(r.order); {
		event, j := r.topics[r.order[i]].event, i
		for j < len(r.order) && r.topics[r.order[j]].event == event {
			j++
		}
		r.events = append(r.events, Event{r.claims, r.ends[i:j:j], from})
		from, i = r.ends[j-1], j
	}
}

func zeroed(s []int32, n int) []int32 {
	if cap(s) < n {
		return make([]int32, n)
	}
	s = s[:n]
	clear(s)
	return s
}
