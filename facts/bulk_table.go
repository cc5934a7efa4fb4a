package facts

import (
	"io"
	"os"
	"path/filepath"

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
		laid := b.tables[len(b.tables)-1].lay(in.format)
		if laid == nil {
			return nil, false
		}
		tables = append(tables, laid)
	}
	return tables, true
}

// lay reads the first row, and tells where in a row everything stands.
func (t *bulkTable) lay(as format) *columns.Table {
	start := make([]byte, headerRoom)
	info, bad := t.file.Stat() // before it is read: later changes show
	n, err := t.file.ReadAt(start, 0)
	if err != nil && err != io.EOF || bad != nil {
		return nil
	}
	f := &file{name: t.name, text: string(start[:n])}
	out := &columns.Table{File: t.file, Size: info.Size(), Time: info.ModTime(), Comma: t.comma, Hedge: -1, Unit: -1}
	if as == linesFormat {
		return t.layLines(f, out)
	}
	return t.layRows(f, out)
}

// layRows does it for CSV and TSV.
func (t *bulkTable) layRows(f *file, out *columns.Table) *columns.Table {
	s := newSplitter(f, t.comma)
	g := newGathering(&Corpus{Topics: newTopics()}, nil)
	cells, ok := g.firstRow(f, s)
	if !ok {
		return nil
	}
	h, ok := g.header(f, cells, t.comma)
	if !ok || len(g.faults) > 0 || s.i >= len(f.text) || !h.independent() {
		return nil
	}
	t.header = h
	out.Start, out.Lines, out.Width = int64(s.i), int64(s.line-1), h.width
	out.Plain = t.layAhead(h.columns, func(i int) int { return min(i, 1) })
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

// layAhead notes the cells before the value; skip tells how many bytes stand
// before one. It reports whether they are topic and source, or the topic
// alone.
func (t *bulkTable) layAhead(order []column, skip func(i int) int) bool {
	topic := false
	for i, c := range order {
		t.ahead = append(t.ahead, aheadCell{c, skip(i)})
		switch c {
		case colValue:
			return topic
		case colTopic:
			topic = true
		case colSource:
		default:
			return false
		}
	}
	return false
}
