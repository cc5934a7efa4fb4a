package facts

import (
	"fmt"
	"strings"
)

// Columns of a table that hold nothing of a claim.
const (
	unnamed column = columnCount + iota // without a name: its cells must be empty
	unknown                             // a fault already
)

// header is what the first row of a table says.
type header struct {
	columns []column
	width   int
}

// table reads a CSV or TSV file.
func (g *gathering) table(f *file, comma byte) {
	s := newSplitter(f, comma)
	cells, ok := g.firstRow(f, s)
	if !ok {
		return
	}
	if isMatrix(cellTexts(cells)) {
		g.matrix(f, cells, s)
		return
	}
	h, ok := g.header(f, cells, comma)
	if !ok {
		return
	}
	if !g.tableParts(f, h, s) {
		g.rows(f, h, s, false)
	}
}

// rows reads rows to the end. If strict, it stops at one that cannot be cut
// into cells and reports false.
func (g *gathering) rows(f *file, h *header, s *splitter, strict bool) bool {
	g.grow(strings.Count(s.text[s.i:], "\n") + 1)
	reader := rowReader{gathering: g}
	r := &row{f: f}
	for {
		cells, bad, more := s.next()
		switch {
		case !more:
			return true
		case bad == nil && h.fill(g, r, cells):
			reader.row(r)
		case bad != nil && strict:
			return false
		case bad != nil:
			g.fault(bad.at.pos(f), bad.msg, bad.hint)
		}
	}
}

// fill puts the cells of a row under their columns. It reports false for rows
// that are empty, or that do not fit the header.
func (h *header) fill(g *gathering, r *row, cells []cell) bool {
	if len(cells) != h.width {
		if !emptyCells(cells) {
			at := cells[min(len(cells), h.width)-1]
			g.fault(at.pos(r.f), fmt.Sprintf("%d cells in a table of %d columns", len(cells), h.width),
				"put cells that hold the separator in quotation marks")
		}
		return false
	}
	some := false
	for i := range cells {
		c := &cells[i]
		c.trim()
		some = some || c.text != ""
		switch {
		case h.columns[i] < columnCount:
			r.cells[h.columns[i]] = *c
		case h.columns[i] == unnamed && c.text != "":
			g.fault(c.pos(r.f), "a cell in a column without a name", "name the column in the first row")
		}
	}
	return some
}

// trim takes the blanks around a cell that has no quotation marks.
func (c *cell) trim() {
	if c.inner != 0 || c.text == "" || c.text[0] > ' ' && c.text[len(c.text)-1] > ' ' {
		return
	}
	left := strings.TrimLeft(c.text, " \t")
	c.off += int32(len(c.text) - len(left))
	c.text = strings.TrimRight(left, " \t")
	c.len = int32(len(c.text))
}

func emptyCells(cells []cell) bool {
	for i := range cells {
		if strings.TrimSpace(cells[i].text) != "" {
			return false
		}
	}
	return true
}

// firstRow returns the cells of the first row, trimmed.
func (g *gathering) firstRow(f *file, s *splitter) ([]cell, bool) {
	cells, bad, more := s.next()
	if bad != nil {
		g.fault(bad.at.pos(f), bad.msg, bad.hint)
	}
	for i := range cells {
		cells[i].trim()
	}
	return cells, bad == nil && more
}

func cellTexts(cells []cell) []string {
	var texts []string
	for i := range cells {
		texts = append(texts, strings.TrimSpace(cells[i].text))
	}
	return texts
}

// header reads the first row: the names of the columns.
func (g *gathering) header(f *file, cells []cell, comma byte) (*header, bool) {
	if sep := otherSeparator(cells); sep != "" {
		g.fault(cells[0].pos(f), fmt.Sprintf("cells are separated by %q", sep),
			fmt.Sprintf("this file's name says that they are separated by %q", string(comma)))
		return nil, false
	}
	h := &header{width: len(cells)}
	seen := map[string]bool{}
	var near []string
	for i := range cells {
		name := cells[i].text
		col, ok := columnNamed(name)
		switch {
		case name == "":
			col = unnamed
		case seen[name]:
			g.fault(cells[i].pos(f), fmt.Sprintf("the column %q stands here twice", name), "keep one of them")
			col = unknown
		case !ok:
			g.fault(cells[i].pos(f), fmt.Sprintf("a table has no column %q", name), columnHint(name))
			near = append(near, Nearest(name, columnNames))
			col = unknown
		}
		seen[name] = true
		h.columns = append(h.columns, col)
	}
	return h, g.complete(f, cells, seen, near)
}

// otherSeparator returns what separates the cells of a first row that is one
// cell only, or "".
func otherSeparator(cells []cell) string {
	if len(cells) == 1 && strings.Contains(strings.ToLower(cells[0].text), "topic") {
		if i := strings.IndexAny(cells[0].text, ";,\t|"); i >= 0 {
			return cells[0].text[i : i+1]
		}
	}
	return ""
}

// complete reports whether the required columns are there; near are those
// that misspelled ones are taken for.
func (g *gathering) complete(f *file, cells []cell, seen map[string]bool, near []string) bool {
	ok := true
	for _, name := range columnNames[:required] {
		if seen[name] {
			continue
		}
		ok = false
		if !contains(near, name) {
			g.fault(cells[0].pos(f), fmt.Sprintf("a table without the column %q", name), "the first row names the columns: topic, source, value …")
		}
	}
	return ok
}

func columnNamed(name string) (column, bool) {
	for i, known := range columnNames {
		if known == name {
			return column(i), true
		}
	}
	return 0, false
}

func columnHint(name string) string {
	if near := Nearest(name, columnNames); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return "columns are " + strings.Join(columnNames, ", ")
}

// isTableFile reports whether a file's first row is that of claims.
func isTableFile(f *file, comma byte) bool {
	s := newSplitter(f, comma)
	cells, _, _ := s.next()
	names := cellTexts(cells)
	return isTable(names) || otherSeparator(cells) != "" || isMatrixFile(names, s)
}

// isTable reports whether the names of columns or keys are those of claims:
// topic, or a misspelling of it, beside source or value.
func isTable(names []string) bool {
	topic, other := false, false
	for _, name := range names {
		near := name
		if _, ok := columnNamed(name); !ok {
			near = Nearest(name, columnNames[:required])
		}
		topic = topic || near == "topic"
		other = other || near == "source" || near == "value"
	}
	return topic && other
}
