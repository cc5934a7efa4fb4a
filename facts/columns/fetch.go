package columns

import (
	"bytes"
	"cmp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// Row is a row that was read again.
type Row struct {
	Text   string // without the end of its line
	Table  int    // number of its table
	Offset int64  // in its table's file
	Line   int64  // from 1
}

// wanted is a row to read again, and where it goes.
type wanted struct {
	offset int64
	to     int
}

// Fetch reads rows again, given where they begin; the rows come in the order
// of the offsets.
func (s *Set) Fetch(offsets []int64) ([]Row, error) {
	rows := make([]Row, len(offsets))
	want, bounds := s.byBlock(offsets)
	var next atomic.Int64
	var wg sync.WaitGroup
	errs := make([]error, runtime.GOMAXPROCS(0))
	for w := range errs {
		wg.Go(func() {
			f := fetcher{Set: s, rows: rows}
			for errs[w] == nil {
				i := int(next.Add(1)) - 1
				if i >= len(s.blocks) {
					return
				}
				if part := want[bounds[i]:bounds[i+1]]; len(part) > 0 {
					errs[w] = f.block(&s.blocks[i], part)
				}
			}
		})
	}
	wg.Wait()
	return rows, cmp.Or(errs...)
}

// byBlock puts rows together that are in one block, and tells where each
// block's begin.
func (s *Set) byBlock(offsets []int64) (want []wanted, bounds []int) {
	bounds = make([]int, len(s.blocks)+2)
	of := make([]int32, len(offsets))
	for i, o := range offsets {
		of[i] = int32(s.blockOf(o))
		bounds[of[i]+2]++
	}
	for i := range s.blocks {
		bounds[i+2] += bounds[i+1]
	}
	want = make([]wanted, len(offsets))
	for i, o := range offsets {
		at := &bounds[of[i]+1]
		want[*at] = wanted{o, i}
		*at++
	}
	return want, bounds[:len(s.blocks)+1]
}

// blockOf returns the number of the block that an offset is in.
func (s *Set) blockOf(offset int64) int {
	t := s.tables[s.Table(offset)]
	return t.firstBlock + int((offset-t.base-t.Start)/blockSize)
}

// fetcher reads rows again, block by block.
type fetcher struct {
	*Set
	rows []Row
	room []byte
	text *strings.Builder // of rows: never grown, so that what it gave stays where it is
}

func (f *fetcher) block(b *block, want []wanted) error {
	slices.SortFunc(want, func(a, b wanted) int { return cmp.Compare(a.offset, b.offset) })
	text, at, err := b.rows(&f.room)
	if err != nil {
		return err
	}
	number := slices.Index(f.tables, b.table)
	line, seen := b.lines+1, 0
	for _, w := range want {
		from := int(w.offset - b.table.base - at)
		if from < 0 || from >= len(text) {
			return ErrChanged
		}
		line += int64(bytes.Count(text[seen:from], newline))
		seen = from
		end := bytes.IndexByte(text[from:], '\n')
		if end < 0 {
			end = len(text) - from
		}
		f.rows[w.to] = Row{f.keep(text[from : from+end]), number, at + int64(from), line}
	}
	return nil
}

// keep copies a row's text into larger pieces.
func (f *fetcher) keep(row []byte) string {
	if n := len(row); n > 0 && row[n-1] == '\r' {
		row = row[:n-1]
	}
	if f.text == nil || f.text.Len()+len(row) > f.text.Cap() {
		f.text = &strings.Builder{}
		f.text.Grow(max(blockSize, len(row)))
	}
	at := f.text.Len()
	f.text.Write(row)
	return f.text.String()[at:]
}
