package columns

import (
	"bytes"
	"strings"

	"crosscheck/spool"
)

// scanner turns rows into claims. Each goroutine has one; what it looked up
// once it keeps.
type scanner struct {
	*reading
	room       []byte // of the block
	table      *Table
	quick      bool   // rows of the block may be read by quickRow
	careful    bool   // some byte of the block is rare in names of topics
	quotes     bool   // some line of the block holds quotation marks
	loose      bool   // the row at hand is not written as plain ones are
	text       []byte // of the row at hand
	lineNumber uint32 // of that, in its block, from 0
	quoted     bool   // the value at hand stands in quotation marks, in JSON Lines

	cells  [][]byte
	ends   [2 * maxCells]int32 // of the row before and the cells of a row in plainRows
	parts  []partWriter
	source recent[int]
	attrs  recent[attr]
	hedges []hedge

	lastHedges  lastly[*hedge] // of quickRow
	lastAttrs   lastly[attr]
	lastSources lastly[int]

	units  []hedge
	texts  textCache
	known  map[string]int // sources
	record [recordSize]byte
}

// partWriter writes the claims of one part.
type partWriter struct {
	slab    []Claim
	slabs   [][]Claim
	stream  *spool.Stream // instead, where claims lie on disk
	records int
}

// slabSize is how many claims of a part are held in one piece.
const slabSize = 512

// hedge is a hedge or unit as written.
type hedge struct {
	text  string
	hash  uint64
	code  uint8
	plain bool
}

// recent remembers a text and what it stands for.
type recent[T any] struct {
	slots [64]struct {
		text  string
		value T
	}
}

func newScanner(r *reading) *scanner {
	s := &scanner{reading: r, parts: make([]partWriter, r.partCount), known: map[string]int{}}
	s.texts.init()
	return s
}

// row reads one row, of which the cells are cut, that begins at an offset of
// the set.
func (s *scanner) row(at int64) error {
	t := s.table
	topic, source, value := s.cells[t.Topic], s.cells[t.Source], s.cells[t.Value]
	if len(topic) == 0 || len(source) == 0 || len(value) == 0 {
		if t.Layout != nil {
			return ErrOdd
		}
		return s.empty()
	}
	if s.careful && !s.meaning.Topic(topic) || s.any(t.Empty) {
		return ErrOdd
	}
	event, attr, err := s.topic(topic)
	if err != nil {
		return err
	}
	from, err := s.sourceNumber(source, at)
	if err != nil {
		return err
	}
	v, ok := s.value(attr, value)
	if !ok {
		return ErrOdd
	}
	if s.any(t.More) {
		v |= 1 << moreShift
	}
	if s.loose || !t.Plain || t.Layout != nil && s.quoted == (t.Layout.Numbers && v.Form() == Number) {
		v |= 1 << looseShift
	}
	return s.take(Claim{event, v | Value(attr.number)<<attrShift, uint64(at)<<sourceBits | uint64(from)})
}

// take keeps a claim.
func (s *scanner) take(c Claim) error {
	if s.spool != nil {
		return s.spill(c)
	}
	s.put(c)
	return nil
}

// any reports whether one of some columns holds anything.
func (s *scanner) any(columns []int) bool {
	for _, c := range columns {
		if len(s.cells[c]) > 0 {
			return true
		}
	}
	return false
}

// empty passes over a row without anything.
func (s *scanner) empty() error {
	for _, c := range s.cells {
		if len(c) > 0 {
			return ErrOdd
		}
	}
	return nil
}

// topic returns the hash of a topic's event, and the number of its attribute.
func (s *scanner) topic(name []byte) (event uint64, a attr, err error) {
	n := len(name)
	first, last := name[0], name[n-1]
	if first == '/' || last == '/' || first <= ' ' || last <= ' ' || first >= 0x80 || last >= 0x80 {
		if !s.meaning.Topic(name) {
			return 0, a, ErrOdd
		}
	}
	slash := bytes.LastIndexByte(name, '/')
	if slash < 0 {
		a, err = s.Set.attr(s.meaning.Whole(string(name)), true, s.meaning)
		return s.hash(name), a, err
	}
	if bytes.IndexByte(name[:slash], '/') >= 0 && !s.meaning.Topic(name) { // an empty part, perhaps
		return 0, a, ErrOdd
	}
	a, err = s.attr(name[slash+1:])
	return s.hash(name[:slash]), a, err
}

func (s *scanner) put(c Claim) {
	p := &s.parts[c.Event>>s.partShift]
	if len(p.slab) == cap(p.slab) {
		if p.slab != nil {
			p.slabs = append(p.slabs, p.slab)
		}
		p.slab = make([]Claim, 0, slabSize)
	}
	p.slab = append(p.slab, c)
}

// sourceNumber returns the number of a source; at is where a row names it.
func (s *scanner) sourceNumber(id []byte, at int64) (int, error) {
	slot := &s.source.slots[slotOf(id)]
	if slot.text == string(id) {
		return slot.value, nil
	}
	n, ok := s.known[string(id)]
	if !ok {
		name := strings.Clone(string(id))
		if n = s.Set.source(name, at); n < 0 {
			return 0, ErrOdd
		}
		s.known[name] = n
	}
	slot.text, slot.value = string(id), n
	return n, nil
}

// slotOf spreads short texts over the slots of what is remembered.
func slotOf(text []byte) int {
	n := len(text)
	return (n*7 + int(text[n-1]) + int(text[n/2])*5 + int(text[0])*3) & 63
}

// attr is an attribute, and what a scanner has to know of it.
type attr struct {
	number  int
	numbers bool
	days    bool
}

func (s *scanner) attr(name []byte) (attr, error) {
	slot := &s.attrs.slots[slotOf(name)]
	if slot.text == string(name) {
		return slot.value, nil
	}
	a, err := s.Set.attr(string(name), false, s.meaning)
	if err == nil {
		slot.text, slot.value = string(name), a
	}
	return a, err
}
