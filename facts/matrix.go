package facts

import (
	"fmt"
	"strings"
)

// matrixHeader is what the first row of a matrix says: its columns after the
// first are sources.
type matrixHeader struct {
	ids   []cell // of the columns; an empty text for one that is not read
	plain header // its columns are all nameless or known to be at fault
}

// isMatrix reports whether the names of a table's columns are those of a
// matrix: topic first, neither source nor value, and a column that is none of
// the other form's.
func isMatrix(names []string) bool {
	if len(names) < 2 || names[0] != "topic" {
		return false
	}
	source := false
	for _, name := range names[1:] {
		_, known := columnNamed(name)
		near := name
		if !known {
			near = Nearest(name, columnNames[:required])
		}
		if near == "source" || near == "value" {
			return false
		}
		source = source || name != "" && !known
	}
	return source
}

// isMatrixFile reports whether a file that was found in a folder is a matrix.
// Other tables, too, may call a column topic: ours have a slash in the first
// one.
func isMatrixFile(names []string, s *splitter) bool {
	if !isMatrix(names) {
		return false
	}
	cells, bad, more := s.next()
	return more && bad == nil && strings.Contains(cells[0].text, "/")
}

// matrix reads a table with one column for each source.
func (g *gathering) matrix(f *file, names []cell, s *splitter) {
	h := g.matrixHeader(f, names)
	reader := rowReader{gathering: g}
	skipped := &row{f: f}
	for {
		cells, bad, more := s.next()
		switch {
		case !more:
			return
		case bad != nil:
			g.fault(bad.at.pos(f), bad.msg, bad.hint)
		case h.plain.fill(g, skipped, cells):
			h.row(&reader, f, cells)
		}
	}
}

// matrixHeader reads the first row, whose first cell is topic.
func (g *gathering) matrixHeader(f *file, names []cell) *matrixHeader {
	h := &matrixHeader{ids: append([]cell(nil), names...), plain: header{width: len(names), columns: []column{unknown}}}
	seen := map[string]bool{}
	for i := 1; i < len(h.ids); i++ {
		c := &h.ids[i]
		col := unknown
		_, known := columnNamed(c.text)
		switch {
		case c.text == "":
			col = unnamed
		case seen[c.text]:
			g.fault(c.pos(f), fmt.Sprintf("the column %q stands here twice", c.text), "keep one of them")
			c.text = ""
		case known:
			g.fault(c.pos(f), fmt.Sprintf("a table with one column for each source has no column %q", c.text),
				"remove it, or write one claim in a row: topic, source, value …")
			c.text = ""
		}
		seen[c.text] = true
		h.plain.columns = append(h.plain.columns, col)
	}
	return h
}

// row adds a claim for every cell that says something.
func (h *matrixHeader) row(reader *rowReader, f *file, cells []cell) {
	if cells[0].text == "" {
		reader.fault(cells[0].pos(f), "a row without a topic", "its first cell names the topic")
		return
	}
	for i := 1; i < len(cells); i++ {
		if h.ids[i].text == "" || cells[i].text == "" {
			continue
		}
		r := &row{f: f}
		r.cells[colTopic], r.cells[colSource], r.cells[colValue] = cells[0], h.ids[i], cells[i]
		reader.row(r)
	}
}
