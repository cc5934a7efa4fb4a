package facts

import (
	"slices"
	"strings"

	"crosscheck/facts/columns"
)

// layLines does what lay does for JSON Lines: the first row tells how others
// are written as a rule.
func (t *bulkTable) layLines(f *file, out *columns.Table) *columns.Table {
	row := firstObject(f)
	if row == nil || f.start() > 0 {
		return nil
	}
	layout := &columns.Layout{Keys: columnNames}
	var order []column
	end := int(row.at.off)
	for _, field := range row.fields {
		col, known := columnNamed(field.key.text)
		if !known || field.val.kind != scalar {
			return nil
		}
		at := field.val.at
		order = append(order, col)
		layout.Order = append(layout.Order, int(col))
		layout.Pieces = append(layout.Pieces, []byte(f.text[end:at.off]))
		end = int(at.off + at.len)
	}
	last := strings.TrimRight(f.text[end:end+until(f.text[end:], "\n")], "\r")
	layout.Pieces = append(layout.Pieces, []byte(last))
	layout.Numbers = bareNumbers(f)
	out.Layout, out.Width = layout, int(columnCount)
	out.Topic, out.Source, out.Value, out.Hedge, out.Unit = int(colTopic), int(colSource), int(colValue), int(colHedge), int(colUnit)
	out.More = []int{int(colAt), int(colScope), int(colAttributedTo), int(colNote)}
	out.Empty = []int{int(colQuote), int(colAsOf), int(colPublished), int(colURL), int(colRole)} // what CSV may not have either
	out.Plain = t.layAhead(order, func(i int) int { return len(layout.Pieces[i]) })
	t.marks, t.bare = 1, layout.Numbers
	return out
}

// firstObject returns the first row of JSON Lines, nil if it is none of claims.
func firstObject(f *file) *node {
	for doc := range objects(f) {
		if doc == nil || !isTable(keysOf(doc)) || slices.Contains(keysOf(doc), columnNames[colQuote]) {
			return nil
		}
		return doc
	}
	return nil
}

// objects yields the rows of JSON Lines, nil for one that cannot be read. What
// has no end is none.
func objects(f *file) func(func(*node) bool) {
	return func(yield func(*node) bool) {
		for i := 0; i < len(f.text); {
			end := i + until(f.text[i:], "\n")
			if strings.TrimSpace(f.text[i:end]) != "" {
				if doc := objectIn(f, i, end); !yield(doc) {
					return
				}
			}
			i = end + 1
		}
	}
}

// objectIn returns the object in a line, nil if anything is wrong with it.
func objectIn(f *file, from, end int) *node {
	var faults []Fault
	j := &jsonReader{f: f, faults: &faults, i: from, end: end}
	if doc := j.document(); doc != nil && doc.kind == mapping && len(faults) == 0 {
		return doc
	}
	return nil
}

// bareNumbers reports whether the first plain number among the values stands
// without quotation marks.
func bareNumbers(f *file) bool {
	for doc := range objects(f) {
		if doc == nil {
			break
		}
		for _, field := range doc.fields {
			v := field.val
			if field.key.text == columnNames[colValue] && v.kind == scalar && strings.Trim(v.text, "0123456789") == "" {
				return v.plain
			}
		}
	}
	return false
}

// objectCells returns the cells of a row of JSON Lines, by column.
func objectCells(line []byte) ([][]byte, bool) {
	var r row
	if !newGathering(&Corpus{Topics: newTopics()}, nil).objectRow(&r, &file{text: string(line)}) {
		return nil, false
	}
	cells := make([][]byte, columnCount)
	for i := range cells {
		if text := r.cells[i].text; text != "" {
			cells[i] = []byte(text)
		}
	}
	return cells, true
}

// objectRow reads a row of JSON Lines, whose line is the whole of the file. It
// reports false if anything is wrong with it, and for lists.
func (g *gathering) objectRow(r *row, f *file) bool {
	doc := objectIn(f, 0, len(f.text))
	if doc == nil {
		return false
	}
	r.f, r.list = f, nil
	for c := range r.cells {
		r.cells[c] = cell{off: doc.at.off, len: 1, line: 1}
	}
	for _, field := range doc.fields {
		if _, known := columnNamed(field.key.text); !known || !g.lineField(r, field) || r.list != nil {
			return false
		}
	}
	return true
}
