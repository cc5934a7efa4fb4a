package facts

import (
	"fmt"
	"strings"
)

// jsonLines reads a JSON Lines file: one claim a line. A line that cannot be
// read is a fault; the others are read.
func (g *gathering) jsonLines(f *file) {
	reader := rowReader{gathering: g}
	line := int32(0)
	for i := f.start(); i < len(f.text); {
		end := i + until(f.text[i:], "\n")
		line++
		start := int32(i)
		if line == 1 {
			start = 0
		}
		if strings.TrimSpace(f.text[i:end]) != "" {
			g.jsonLine(f, &reader, i, end, line, start)
		}
		i = end + 1
	}
}

func (g *gathering) jsonLine(f *file, reader *rowReader, from, end int, line, start int32) {
	j := &jsonReader{f: f, faults: &g.faults, i: from, end: end}
	doc := j.document()
	if doc == nil {
		return
	}
	if doc.kind != mapping {
		g.fault(f.pos(doc.at), doc.kind.String()+" where a claim should be", `write {"topic": …, "source": …, "value": …}`)
		return
	}
	r := &row{f: f}
	for c := range r.cells {
		r.cells[c] = cell{off: doc.at.off, len: 1, line: line, lineStart: start}
	}
	ok := true
	for _, field := range doc.fields {
		ok = g.lineField(r, field) && ok
	}
	if ok {
		reader.row(r)
	}
}

// lineField puts one key of a line under its column.
func (g *gathering) lineField(r *row, fld field) bool {
	name, val := fld.key.text, fld.val
	col, known := columnNamed(name)
	switch {
	case !known:
		g.fault(r.f.pos(fld.key.at), fmt.Sprintf("a claim has no key %q", name), columnHint(name))
		return true
	case col == colValue && val.kind == sequence:
		reader := sheetReader{gathering: g, f: r.f}
		r.list = val
		r.cells[col].off, r.cells[col].len, r.cells[col].inner = val.at.off, val.at.len, -1
		return reader.listItems(r.cells[colTopic].node(), val)
	case val.kind != scalar:
		g.fault(r.f.pos(val.at), fmt.Sprintf("%q wants a text, not %s", name, val.kind), "write a text or number")
		return false
	case val.null:
		return true
	}
	c := &r.cells[col]
	c.text, c.off, c.len, c.inner = val.text, val.at.off, val.at.len, int8(val.inner)
	return true
}

// node returns a cell as the key of a sheet.
func (c *cell) node() *node { return &node{text: c.text, at: span{c.off, c.len}, inner: -1} }

// lineKeys returns the keys of the first line, false if it is no object.
func lineKeys(f *file) ([]string, bool) {
	var ignored []Fault
	for i := f.start(); i < len(f.text); {
		end := i + until(f.text[i:], "\n")
		if strings.TrimSpace(f.text[i:end]) != "" {
			j := &jsonReader{f: f, faults: &ignored, i: i, end: end}
			if doc := j.document(); doc != nil && doc.kind == mapping {
				return keysOf(doc), true
			}
			return nil, false
		}
		i = end + 1
	}
	return nil, false
}

func keysOf(n *node) []string {
	var keys []string
	for _, f := range n.fields {
		keys = append(keys, f.key.text)
	}
	return keys
}
