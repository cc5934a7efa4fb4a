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
	Text   string // without the end of its line; "" if it was not wanted
	Table  int    // number of its table
	Offset int64  // in its table's file
	Line   int64  // from 1
}

// Rows is a list of rows, whose texts lie in a few large pieces.
type Rows struct {
	refs  []rowRef
	texts *[]string
}

// rowRef is a row without a pointer.
type rowRef struct {
	offset, line       int64
	text, at, n, table int32
	check              uint32 // of the topic's name
}

// Len returns how many rows there are.
func (r Rows) Len() int { return len(r.refs) }

// At returns a row.
func (r Rows) At(i int) Row {
	x := &r.refs[i]
	return Row{(*r.texts)[x.text][x.at : x.at+x.n], int(x.table), x.offset, x.line}
}

// Alike reports whether rows of plain claims are about one topic, by a second
// hash of its name beside that in Claim.Event.
func (r Rows) Alike() bool {
	for i := range r.refs {
		if r.refs[i].check != r.refs[0].check {
			return false
		}
	}
	return true
}

// Clone returns rows that hold no texts but their own.
func (r Rows) Clone() Rows {
	var texts strings.Builder
	refs := slices.Clone(r.refs)
	for i := range refs {
		x := &refs[i]
		text := (*r.texts)[x.text][x.at : x.at+x.n]
		x.text, x.at = 0, int32(texts.Len())
		texts.WriteString(text)
	}
	return Rows{refs, &[]string{texts.String()}}
}

// Slice returns the rows from one up to another.
func (r Rows) Slice(from, to int) Rows { return Rows{r.refs[from:to:to], r.texts} }

// Swap swaps two rows.
func (r Rows) Swap(i, j int) { r.refs[i], r.refs[j] = r.refs[j], r.refs[i] }

// Place is where a row begins that is to be read again.
type Place struct {
	Offset int64
	Text   bool // its text is wanted, not only its line
}

// wanted is a row to read again. From above: where it begins, in bytes from the
// block it is in, whether its text is wanted, and where it goes.
type wanted uint64

const (
	wantedShift = 33
	wantsText   = 1 << 32
)

func (w wanted) offset() int64 { return int64(w >> wantedShift) }
func (w wanted) text() bool    { return w&wantsText != 0 }
func (w wanted) to() int       { return int(uint32(w)) }

// Fetch reads rows again; they come in the order of the places, those of one
// list behind those of the list before.
func (s *Set) Fetch(lists ...[]Place) (Rows, error) {
	want, bounds := s.byBlock(lists)
	rows := Rows{make([]rowRef, len(want)), &[]string{""}}
	var next atomic.Int64
	var mu sync.Mutex
	var wg sync.WaitGroup
	errs := make([]error, runtime.GOMAXPROCS(0))
	for w := range errs {
		wg.Go(func() {
			f := fetcher{Set: s, rows: rows, mu: &mu}
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
	return rows, cmp.Or(cmp.Or(errs...), s.unchanged())
}

// byBlock puts rows together that are in one block, and tells where each
// block's begin. Each list is dealt out by a goroutine of its own.
func (s *Set) byBlock(lists [][]Place) (want []wanted, bounds []int) {
	each := func(do func(i int)) {
		var wg sync.WaitGroup
		for i := range lists {
			wg.Go(func() { do(i) })
		}
		wg.Wait()
	}
	next := make([][]int, len(lists)) // by list and block: how many rows, then where they go
	each(func(i int) {
		next[i] = make([]int, len(s.blocks))
		for _, p := range lists[i] {
			next[i][s.blockOf(p.Offset)]++
		}
	})
	bounds = make([]int, len(s.blocks)+1)
	total := 0
	for b := range s.blocks {
		bounds[b] = total
		for i := range lists {
			next[i][b], total = total, total+next[i][b]
		}
	}
	bounds[len(s.blocks)] = total
	want = make([]wanted, total)
	each(func(i int) {
		to := wanted(0)
		for _, l := range lists[:i] {
			to += wanted(len(l))
		}
		for k, p := range lists[i] {
			b := s.blockOf(p.Offset)
			w := wanted(p.Offset-s.blocks[b].table.base-s.blocks[b].from)<<wantedShift | to + wanted(k)
			if p.Text {
				w |= wantsText
			}
			want[next[i][b]] = w
			next[i][b]++
		}
	})
	return want, bounds
}

// blockOf returns the number of the block that an offset is in.
func (s *Set) blockOf(offset int64) int {
	t := s.tables[s.Table(offset)]
	return t.firstBlock + int((offset-t.base-t.Start)/blockSize)
}

// fetcher reads rows again, block by block.
type fetcher struct {
	*Set
	rows Rows
	mu   *sync.Mutex // of the texts
	room []byte
}

// check hashes the topic of a plain row anew.
func (s *Set) check(t *Table, row []byte) uint32 {
	return uint32(s.second.of(t.topic(row)))
}

// keep keeps the text of a row.
func (r *rowRef) keep(texts *strings.Builder, row []byte) {
	r.at, r.n = int32(texts.Len()), int32(len(row))
	texts.Write(row)
}

// endless returns a row without the end of its line, and what is behind it.
func endless(row []byte) []byte {
	if end := bytes.IndexByte(row, '\n'); end >= 0 {
		row = row[:end]
	}
	return bytes.TrimSuffix(row, carriage)
}

func (f *fetcher) block(b *block, want []wanted) error {
	slices.Sort(want)
	text, at, err := b.rows(&f.room)
	if err != nil {
		return err
	}
	table := int32(b.table.number)
	var texts strings.Builder
	line, seen := b.lines+1, 0
	for _, w := range want {
		from := int(w.offset() + b.from - at)
		if from < seen || from >= len(text) {
			return b.table.changed()
		}
		line += int64(bytes.Count(text[seen:from], newline))
		seen = from
		ref := &f.rows.refs[w.to()]
		*ref = rowRef{offset: at + int64(from), line: line, table: table}
		row := text[from:]
		ref.check = f.check(b.table, row)
		if w.text() {
			ref.keep(&texts, endless(row))
		}
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, w := range want {
		if w.text() {
			f.rows.refs[w.to()].text = int32(len(*f.rows.texts))
		}
	}
	*f.rows.texts = append(*f.rows.texts, texts.String())
	return nil
}
