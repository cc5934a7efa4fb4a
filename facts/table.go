package facts

import (
	"fmt"
	"strings"
)

// unnamed marks a column of a table that has no name: its cells must be empty.
const unnamed = columns

// header is what the first row of a table says.
type header struct {
	columns []column
	width   int
}

// table reads a CSV or TSV file.
func (g *gathering) table(f *file, comma byte) {
	s := newSplitter(f, comma)
	h, ok := g.header(f, s)
	if !ok {
		return
	}
	g.grow(strings.Count(f.text, "\n"))
	reader := rowReader{gathering: g}
	r := &row{f: f}
	for {
		cells, bad, more := s.next()
		if !more {
			return
		}
		if bad != nil {
			g.fault(bad.at.pos(f), bad.msg, bad.hint)
			continue
		}
		if h.fill(g, r, cells) {
			reader.row(r)
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
		if h.columns[i] == unnamed {
			if c.text != "" {
				g.fault(c.pos(r.f), "a cell in a column without a name", "name the column in the first row")
			}
			continue
		}
		r.cells[h.columns[i]] = *c
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

// header reads the first row: the names of the columns.
func (g *gathering) header(f *file, s *splitter) (*header, bool) {
	cells, bad, more := s.next()
	if bad != nil {
		g.fault(bad.at.pos(f), bad.msg, bad.hint)
	}
	if bad != nil || !more {
		return nil, false
	}
	h := &header{width: len(cells)}
	seen := map[string]bool{}
	var unknown []string
	for i := range cells {
		cells[i].trim()
		name := cells[i].text
		col, ok := columnNamed(name)
		switch {
		case name == "":
			col = unnamed
		case seen[name]:
			g.fault(cells[i].pos(f), fmt.Sprintf("the column %q stands here twice", name), "keep one of them")
			col = unnamed + 1
		case !ok:
			g.fault(cells[i].pos(f), fmt.Sprintf("a table has no column %q", name), columnHint(name))
			unknown = append(unknown, Nearest(name, columnNames))
			col = unnamed + 1
		}
		seen[name] = true
		h.columns = append(h.columns, col)
	}
	return h, g.complete(f, cells, seen, unknown, s.comma)
}

// complete reports whether the required columns are there.
func (g *gathering) complete(f *file, cells []cell, seen map[string]bool, unknown []string, comma byte) bool {
	ok := true
	for _, name := range columnNames[:required] {
		if seen[name] {
			continue
		}
		ok = false
		if !contains(unknown, name) {
			hint := "the first row names the columns: topic, source, value …"
			if len(cells) == 1 && strings.ContainsAny(cells[0].text, ";,\t|") {
				hint = fmt.Sprintf("this file separates cells by %q", map[byte]string{',': "commas", '\t': "tabs"}[comma])
			}
			g.fault(cells[0].pos(f), fmt.Sprintf("a table without the column %q", name), hint)
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

// isTable reports whether the names of columns or keys are those of claims:
// topic, or a misspelling of it, beside source or value.
func isTable(names []string) bool {
	if len(names) == 1 && strings.Contains(strings.ToLower(names[0]), "topic") && strings.ContainsAny(names[0], ";,\t|") {
		return true // other separators than the file's ending says
	}
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
