package columns

import (
	"bytes"
	"errors"
	"io"
	"runtime"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"crosscheck/spool"
)

// ErrOdd says that rows are not plain enough to be held in columns.
var ErrOdd = errors.New("rows that columns cannot hold")

// ErrChanged says that a file is not what it was when it was first read.
var ErrChanged = errors.New("the file changed while it was read")

// blockSize is how many bytes of a file are read at a time: they stay in the
// cache of a processor while they are looked at.
const blockSize = 256 << 10

// maxRow is the length from which a row is odd.
const maxRow = 64 << 10

// block is a stretch of a file whose rows are read by one goroutine: those
// that begin in it.
type block struct {
	table    *Table
	from, to int64 // in the file
	lines    int64 // line feeds before the first row; once all are read
}

// reading is one pass over the files.
type reading struct {
	*Set
	meaning Meaning
	workers int
	next    atomic.Int64
	odd     atomic.Bool
	mu      sync.Mutex
	err     error
}

// Read reads tables into columns. Offsets run through the tables, in order.
// Where memory is not 0, claims lie on disk, and about so many bytes are held
// at a time, now and in Part.
func Read(tables []*Table, m Meaning, memory int64) (*Set, error) {
	r := &reading{Set: newSet(tables, memory), meaning: m}
	if err := r.read(); err != nil {
		r.Close()
		return nil, err
	}
	return r.Set, nil
}

func (r *reading) read() (err error) {
	if r.memory > 0 {
		if r.spool, err = spool.Create(); err != nil {
			return err
		}
	}
	r.workers = min(runtime.GOMAXPROCS(0), len(r.blocks))
	scanners := make([]*scanner, r.workers)
	var wg sync.WaitGroup
	for i := range scanners {
		scanners[i] = newScanner(r)
		wg.Go(func() { scanners[i].run() })
	}
	wg.Wait()
	switch {
	case r.err != nil:
		return r.err
	case r.odd.Load():
		return ErrOdd
	}
	for _, s := range scanners {
		if err := s.finish(); err != nil {
			return err
		}
	}
	r.countLines()
	r.collect(scanners)
	return r.unchanged()
}

// Close frees what is on disk. No part can be read afterwards.
func (s *Set) Close() {
	if s.spool != nil {
		s.spool.Close()
	}
}

func (r *reading) fail(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.err == nil {
		r.err = err
	}
	r.odd.Store(true)
}

// countLines turns the line feeds in blocks into those before them.
func (r *reading) countLines() {
	var table *Table
	n := int64(0)
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.table != table {
			table, n = b.table, b.table.Lines
		}
		n, b.lines = n+b.lines, n
	}
}

// rows reads a block's rows: those that begin in it, whole. It returns where
// the first stands in the file.
func (b *block) rows(room *[]byte) (rows []byte, at int64, err error) {
	at = b.from
	if at > b.table.Start {
		at-- // a row begins in the block if a line ends right before it
	}
	*room = append((*room)[:0], make([]byte, b.to-at)...)
	text := *room
	if err := readFull(b.table, text, at); err != nil {
		return nil, 0, err
	}
	if at < b.from {
		i := bytes.IndexByte(text, '\n')
		if i < 0 {
			return nil, b.to, nil
		}
		text, at = text[i+1:], at+int64(i)+1
	}
	if len(text) == 0 || text[len(text)-1] == '\n' || b.to == b.table.Size {
		return text, at, nil
	}
	return b.tail(room, len(*room)-len(text), at)
}

// tail reads on to the end of the last row.
func (b *block) tail(room *[]byte, from int, at int64) ([]byte, int64, error) {
	const step = 4 << 10
	for to := b.to; to < b.table.Size && to < b.to+maxRow; to += step {
		have := len(*room)
		n := min(step, b.table.Size-to)
		*room = append(*room, make([]byte, n)...)
		if err := readFull(b.table, (*room)[have:], to); err != nil {
			return nil, 0, err
		}
		if i := bytes.IndexByte((*room)[have:], '\n'); i >= 0 {
			return (*room)[from : have+i+1], at, nil
		}
		if to+n == b.table.Size {
			return (*room)[from:], at, nil
		}
	}
	return nil, 0, ErrOdd
}

func readFull(t *Table, text []byte, at int64) error {
	n, err := t.File.ReadAt(text, at)
	if n == len(text) {
		return nil
	}
	if err == io.EOF || err == nil {
		return t.changed()
	}
	return err
}

// run reads block after block.
func (s *scanner) run() {
	for !s.odd.Load() {
		i := int(s.next.Add(1)) - 1
		if i >= len(s.blocks) {
			return
		}
		b := &s.blocks[i]
		rows, at, err := b.rows(&s.room)
		if err == nil {
			err = s.block(b, rows, at)
		}
		if err == ErrOdd {
			s.odd.Store(true)
		} else if err != nil {
			s.fail(err)
		}
	}
}

// block looks at rows as a whole, so that single rows need not be looked at
// as closely, and reads them.
func (s *scanner) block(b *block, rows []byte, at int64) error {
	b.lines = int64(bytes.Count(rows, newline))
	if bytes.IndexByte(rows, 0) >= 0 || !utf8.Valid(rows) {
		return ErrOdd
	}
	s.begin(b.table)
	s.lineNumber = 0
	if b.table.Layout != nil {
		return s.objects(rows, at+b.table.base)
	}
	s.careful = bytes.IndexByte(rows, '*') >= 0 || s.table.Comma != '\t' && bytes.IndexByte(rows, '\t') >= 0 || carriages(rows)
	s.quick = !s.careful && quickTable(s.table)
	s.quotes = bytes.IndexByte(rows, '"') >= 0
	at += b.table.base
	done := 0
	if !s.quotes {
		read := s.plainRows
		if s.quick {
			read = s.quickRows
		}
		var err error
		if done, err = read(rows, at); err != nil {
			return err
		}
	}
	return s.lines(rows[done:], at+int64(done))
}

// carriages reports whether there are carriage returns but at the ends of
// lines.
func carriages(rows []byte) bool {
	n := bytes.Count(rows, carriage)
	return n > 0 && n != bytes.Count(rows, lineEnd)
}

var newline, carriage, lineEnd = []byte("\n"), []byte("\r"), []byte("\r\n")

// unchanged reports a file that is not what it was.
func (s *Set) unchanged() error {
	for _, t := range s.tables {
		if err := t.unchanged(); err != nil {
			return err
		}
	}
	return nil
}

// hash is seeded for the run.
func (r *reading) hash(b []byte) uint64 { return r.first.of(b) }
