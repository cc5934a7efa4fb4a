package facts

import (
	"io"
	"os"
	"path/filepath"
	"slices"

	"crosscheck/facts/columns"
)

// headerRoom is how long the first row of a table that is held in columns can
// be.
const headerRoom = 64 << 10

// openTables opens the files and reads their first rows. It reports false if
// one of them is not plain; what is wrong then is found in the ordinary way.
func (b *Bulk) openTables(inputs []input) ([]*columns.Table, bool) {
	var tables []*columns.Table
	for _, in := range inputs {
		file, err := os.Open(filepath.FromSlash(in.name))
		if err != nil {
			return nil, false
		}
		t := bulkTable{name: in.name, file: file, comma: ','}
		if in.format == tsvFormat {
			t.comma = '\t'
		}
		b.tables = append(b.tables, t)
		laid := b.tables[len(b.tables)-1].lay()
		if laid == nil {
			return nil, false
		}
		tables = append(tables, laid)
	}
	return tables, true
}

// lay reads the first row, and tells where in a row everything stands.
func (t *bulkTable) lay() *columns.Table {
	start := make([]byte, headerRoom)
	n, err := t.file.ReadAt(start, 0)
	info, bad := t.file.Stat()
	if err != nil && err != io.EOF || bad != nil {
		return nil
	}
	f := &file{name: t.name, text: string(start[:n])}
	s := newSplitter(f, t.comma)
	g := newGathering(&Corpus{Topics: newTopics()}, nil)
	cells, ok := g.firstRow(f, s)
	if !ok {
		return nil
	}
	h, ok := g.header(f, cells, t.comma)
	if !ok || len(g.faults) > 0 || s.i >= n || !h.independent() {
		return nil
	}
	t.header = h
	out := &columns.Table{File: t.file, Size: info.Size(), Start: int64(s.i), Lines: int64(s.line - 1), Comma: t.comma,
		Width: h.width, Hedge: -1, Unit: -1}
	out.Plain = true // unless another column stands before, or the topic after the values
	for _, c := range h.columns {
		if c == colValue {
			break
		}
		out.Plain = out.Plain && (c == colTopic || c == colSource)
		t.ahead = append(t.ahead, c)
	}
	out.Plain = out.Plain && slices.Contains(t.ahead, colTopic)
	for i, c := range h.columns {
		switch c {
		case colTopic:
			out.Topic = i
		case colSource:
			out.Source = i
		case colValue:
			out.Value = i
		case colHedge:
			out.Hedge = i
		case colUnit:
			out.Unit = i
		case colQuote: // what quotes say is held against every value
			return nil
		case unnamed:
			out.Empty = append(out.Empty, i)
		default:
			out.More = append(out.More, i)
		}
	}
	return out
}
