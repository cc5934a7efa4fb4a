package spool

import (
	"bufio"
	"bytes"
	"container/heap"
	"encoding/binary"
	"io"
)

// headSize is what stands before a record: the lengths of its key and of the
// rest.
const headSize = 8

// Record writes a record of a sorted list: records of one stream are to be
// written in the order of their keys.
func (s *Stream) Record(key string, body []byte) error {
	var head [headSize]byte
	binary.LittleEndian.PutUint32(head[:4], uint32(len(key)))
	binary.LittleEndian.PutUint32(head[4:], uint32(len(body)))
	for _, p := range [...][]byte{head[:], []byte(key), body} {
		if _, err := s.Write(p); err != nil {
			return err
		}
	}
	return nil
}

// run is a sorted list that is being merged.
type run struct {
	number int
	r      *bufio.Reader
	key    []byte
	body   int64 // bytes of it, which come next
}

func (r *run) next() error {
	var head [headSize]byte
	if _, err := io.ReadFull(r.r, head[:]); err != nil {
		return err
	}
	n := int(binary.LittleEndian.Uint32(head[:4]))
	r.body = int64(binary.LittleEndian.Uint32(head[4:]))
	if cap(r.key) < n {
		r.key = make([]byte, n)
	}
	r.key = r.key[:n]
	_, err := io.ReadFull(r.r, r.key)
	return unexpected(err)
}

// writeBody writes what comes behind a key, piece by piece.
func (r *run) writeBody(w io.Writer) error {
	for r.body > 0 {
		if _, err := r.r.Peek(1); err != nil {
			return unexpected(err)
		}
		p, _ := r.r.Peek(int(min(r.body, int64(r.r.Buffered()))))
		if _, err := w.Write(p); err != nil {
			return err
		}
		r.body -= int64(len(p))
		r.r.Discard(len(p))
	}
	return nil
}

// unexpected turns the end of a stream into an error: it lies within a record.
func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// runs is a heap by key; records of one key come in the order of their streams.
type runs []*run

func (h runs) Len() int { return len(h) }
func (h runs) Less(i, j int) bool {
	if c := bytes.Compare(h[i].key, h[j].key); c != 0 {
		return c < 0
	}
	return h[i].number < h[j].number
}
func (h runs) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *runs) Push(x any)   { *h = append(*h, x.(*run)) }
func (h *runs) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

// Merge writes the bodies of all records to w, in the order of their keys. It
// holds about so many bytes, the more the fewer reads it takes. The streams
// must be finished.
func Merge(w io.Writer, streams []*Stream, memory int) error {
	const least, most = 4 << 10, 1 << 20
	room := max(least, min(most, memory/max(len(streams), 1)))
	var h runs
	for i, s := range streams {
		r := &run{number: i, r: bufio.NewReaderSize(&reader{Stream: s}, min(room, max(int(s.size), 16)))}
		switch err := r.next(); err {
		case nil:
			h = append(h, r)
		case io.EOF:
		default:
			return err
		}
	}
	heap.Init(&h)
	for len(h) > 0 {
		first := h[0]
		if err := first.writeBody(w); err != nil {
			return err
		}
		switch err := first.next(); err {
		case nil:
			heap.Fix(&h, 0)
		case io.EOF:
			heap.Pop(&h)
		default:
			return err
		}
	}
	return nil
}
