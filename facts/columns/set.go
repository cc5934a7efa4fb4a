package columns

import (
	"cmp"
	"math/bits"
	"slices"
	"sync"

	"crosscheck/spool"
)

// Set holds the claims of some tables.
type Set struct {
	Attrs   []Attr   // by number
	Sources []Source // by number

	tables []*Table
	blocks []block
	first  hashKey // of events and texts
	second hashKey // of the check whether rows are about one topic

	partCount, partShift int
	parts                []part
	spool                *spool.File // of what does not fit in memory; nil: all does
	memory               int64       // bytes that it may take, then

	mu      sync.Mutex // while rows are read
	attrs   map[string]int
	sources map[string]int
	texts   map[uint64]uint32
	meant   []Meant // by number of a text, from 1

	maxTexts int
}

// Source is one who says something.
type Source struct {
	ID     string
	Offset int64 // of the first row that names it
}

// part is all claims of some events, as each goroutine wrote them.
type part struct {
	slabs   [][]Claim
	size    int
	streams []*spool.Stream // of records, where there is a spool
}

// Limits of a set. What is beyond them is odd.
const (
	maxSources = 1<<sourceBits - 1
	maxTexts   = 1 << 18
	looseText  = 1 << 31 // in the number of a text that is Meant.Loose
	partSize   = 1 << 20 // bytes of rows whose claims make a part
	maxOffset  = 1<<(64-sourceBits) - 1
)

func newSet(tables []*Table, memory int64) *Set {
	s := &Set{tables: tables, first: newHashKey(), second: newHashKey(), attrs: map[string]int{}, sources: map[string]int{},
		texts: map[uint64]uint32{}, meant: make([]Meant, 1)}
	base := int64(0)
	for i, t := range tables {
		t.number = i
		t.base, t.firstBlock = base, len(s.blocks)
		base += t.Size
		for from := t.Start; from < t.Size; from += blockSize {
			s.blocks = append(s.blocks, block{table: t, from: from, to: min(from+blockSize, t.Size)})
		}
	}
	s.maxTexts = maxTexts
	logParts := bits.Len(uint(base / partSize))
	if memory > 0 {
		s.memory, s.maxTexts = memory, int(min(maxTexts, memory/textSize))
		logParts = min(bits.Len(uint(base/max(memory/partShare, 1))), maxLogParts)
	}
	s.partCount, s.partShift = 1<<logParts, 64-logParts
	return s
}

// Table returns the number of the table that an offset is in.
func (s *Set) Table(offset int64) int {
	n := 0
	for n+1 < len(s.tables) && s.tables[n+1].base <= offset {
		n++
	}
	return n
}

// Text returns what a Value of the form Text means.
func (s *Set) Text(v Value) Meant { return s.meant[v.Payload()] }

// attr returns an attribute, or a class of topics that are all attribute.
func (s *Set) attr(name string, whole bool, m Meaning) (attr, error) {
	key := "/" + name
	if whole {
		key = name
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	n, ok := s.attrs[key]
	if !ok {
		if n = len(s.Attrs); n > maxAttr {
			return attr{}, ErrOdd
		}
		s.Attrs = append(s.Attrs, m.Attr(n, name, whole))
		s.attrs[key] = n
	}
	return attr{n, s.Attrs[n].Numbers, s.Attrs[n].Days}, nil
}

// source returns the number of a source, -1 if there are too many.
func (s *Set) source(id string, at int64) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n, ok := s.sources[id]
	if !ok {
		if n = len(s.Sources); n >= maxSources {
			return -1
		}
		s.sources[id] = n
		s.Sources = append(s.Sources, Source{ID: id, Offset: at})
	}
	s.Sources[n].Offset = min(s.Sources[n].Offset, at)
	return n
}

// text returns the number of a text under an attribute, 0 if only its row
// tells what it means; not ok if it cannot be read.
func (s *Set) text(hash uint64, attr int, hedge, unit, value string, m Meaning) (id uint32, ok bool) {
	s.mu.Lock()
	id, known := s.texts[hash]
	s.mu.Unlock()
	if known {
		return id, true
	}
	meant, ok := m.Text(attr, hedge, unit, value)
	if !ok {
		return 0, false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if id, known = s.texts[hash]; known || len(s.texts) >= s.maxTexts {
		return id, true
	}
	if meant.Alike {
		id = uint32(len(s.meant))
		if meant.Loose {
			id |= looseText
		}
		s.meant = append(s.meant, meant)
	}
	s.texts[hash] = id
	return id, true
}

// collect takes the claims from those who wrote them.
func (r *reading) collect(scanners []*scanner) {
	r.parts = make([]part, r.partCount)
	for i := range r.parts {
		p := &r.parts[i]
		for _, s := range scanners {
			w := &s.parts[i]
			if len(w.slab) > 0 {
				w.slabs = append(w.slabs, w.slab)
			}
			for _, slab := range w.slabs {
				p.size += len(slab)
			}
			if w.stream != nil {
				p.streams, p.size = append(p.streams, w.stream), p.size+w.records
				w.stream = nil
			}
			p.slabs = append(p.slabs, w.slabs...)
			w.slabs, w.slab = nil, nil
		}
	}
}

// SourceOrder returns the numbers of sources in the order of their first rows.
func (s *Set) SourceOrder() []int {
	order := make([]int, len(s.Sources))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(s.Sources[a].Offset, s.Sources[b].Offset) })
	return order
}
