package columns

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
)

// errHot is for events on which so much is said that they are no part of
// anything: what is said of one event is looked at together.
var errHot = errors.New("two gigabytes are said on one event: too much to look at together")

// Shares of the memory that a reading may take.
const (
	partShare   = 20      // of it make a part, in bytes of rows: a claim takes up to eight times its row, and two are in work
	roomShare   = 16      // of it are for what waits to be written
	textSize    = 4 << 10 // bytes of it for each text that is remembered
	maxLogParts = 13
	leastRoom   = 4 << 10 // of a stream
	mostRoom    = 64 << 10
)

// recordSize is the size of a record on disk without the text of its row:
// event, value, place, line in the block, length of the text.
const recordSize = 8 + 8 + 8 + 4 + 4

// spill writes the row at hand to disk, text and all: it is not read again.
func (s *scanner) spill(c Claim) error {
	p := &s.parts[c.Event>>s.partShift]
	if p.stream == nil {
		room := int(s.memory) / roomShare / (s.partCount * s.workers)
		p.stream = s.spool.Stream(max(leastRoom, min(mostRoom, room)))
	}
	text := endless(s.text)
	r := s.record[:]
	binary.LittleEndian.PutUint64(r, c.Event)
	binary.LittleEndian.PutUint64(r[8:], uint64(c.Value))
	binary.LittleEndian.PutUint64(r[16:], c.place)
	binary.LittleEndian.PutUint32(r[24:], s.lineNumber)
	binary.LittleEndian.PutUint32(r[28:], uint32(len(text)))
	p.records++
	if _, err := p.stream.Write(r); err != nil {
		return err
	}
	_, err := p.stream.Write(text)
	return err
}

// finish writes what is not on disk yet.
func (s *scanner) finish() error {
	for i := range s.parts {
		if stream := s.parts[i].stream; stream != nil {
			if _, err := stream.Finish(); err != nil {
				return err
			}
		}
	}
	return nil
}

// load reads the records of a part. Until the room is used again, places of
// its claims are those of their records.
func (r *Room) load(p *part) (err error) {
	r.text, r.loaded = r.text[:0], r.loaded[:0]
	size := int64(0)
	for _, s := range p.streams {
		size += s.Size()
	}
	if size > math.MaxInt32 {
		return errHot
	}
	if int64(cap(r.text)) < size {
		r.text = make([]byte, 0, size+size/8)
	}
	for _, s := range p.streams {
		if r.text, err = s.AppendTo(r.text); err != nil {
			return err
		}
	}
	if cap(r.loaded) < p.size {
		r.loaded = make([]Claim, 0, p.size+p.size/8)
	}
	r.forget()
	for at := 0; at < len(r.text); {
		rec := r.text[at:]
		place := binary.LittleEndian.Uint64(rec[16:])
		c := Claim{binary.LittleEndian.Uint64(rec), Value(binary.LittleEndian.Uint64(rec[8:])), uint64(at)<<sourceBits | place&(1<<sourceBits-1)}
		r.loaded = append(r.loaded, c)
		if a, offset := c.Value.Attr(), int64(place>>sourceBits); offset < r.first[a] {
			r.first[a], r.newer[a] = offset, true
		}
		at += recordSize + int(binary.LittleEndian.Uint32(rec[28:]))
	}
	p.slabs, p.streams = [][]Claim{r.loaded}, nil
	return nil
}

// forget makes ready to find out which attributes stand in a part before they
// did in all others.
func (r *Room) forget() {
	for len(r.first) < len(r.set.Attrs) {
		r.first, r.newer = append(r.first, math.MaxInt64), append(r.newer, false)
	}
	clear(r.newer)
}

// MayBeFirst reports whether a row of the part at hand may stand before all
// rows of the parts that were in the room before, of those with an attribute.
func (r *Room) MayBeFirst(attr int) bool {
	return r.set.spool == nil || len(r.set.tables) > 1 || r.newer[attr]
}

// Offset returns where the row of a claim in the room begins, in bytes from
// the start of the first of the set's files.
func (r *Room) Offset(c *Claim) int64 {
	if r.set.spool == nil {
		return c.Offset()
	}
	return int64(binary.LittleEndian.Uint64(r.text[c.Offset()+16:]) >> sourceBits)
}

// Fetch does what Set.Fetch does, for claims that are in the room.
func (r *Room) Fetch(lists ...[]Place) (Rows, error) {
	s := r.set
	if s.spool == nil {
		return s.Fetch(lists...)
	}
	places := slices.Concat(lists...)
	rows := Rows{make([]rowRef, len(places)), new([]string)}
	var texts strings.Builder
	for i, p := range places {
		rec := r.text[p.Offset:]
		offset := int64(binary.LittleEndian.Uint64(rec[16:]) >> sourceBits)
		b := &s.blocks[s.blockOf(offset)]
		text := rec[recordSize:][:binary.LittleEndian.Uint32(rec[28:])]
		ref := &rows.refs[i]
		*ref = rowRef{offset: offset - b.table.base, line: b.lines + int64(binary.LittleEndian.Uint32(rec[24:])) + 1, table: int32(b.table.number)}
		ref.check = s.check(b.table, text)
		if p.Text {
			ref.keep(&texts, text)
		}
	}
	*rows.texts = append(*rows.texts, texts.String())
	return rows, nil
}

// Spilled reports whether the claims lie on disk.
func (s *Set) Spilled() bool { return s.spool != nil }
