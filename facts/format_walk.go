package facts

import (
	"sort"
	"strings"

	"go.yaml.in/yaml/v4"
)

// commentWalk is a walk through the text from comment to comment.
type commentWalk struct {
	*formatter
	next   int // the next scalar
	open   []*container
	closed int // where the last bracket or brace ended
	depth  int // least column of the comments since the last entry
	last   int // offset of the last comment that counted for depth
}

// at returns where a scalar's own text begins.
func (w *commentWalk) at(i int) int {
	y := w.scalars[i]
	return skipProperties(w.f.text, w.offset(y), y)
}

// scalar steps over a scalar, so far as it may hold what looks like a comment
// or a bracket.
func (w *commentWalk) scalar(i int) int {
	y := w.scalars[w.next]
	from := w.at(w.next)
	w.next++
	switch {
	case from < i || y.Kind == yaml.AliasNode:
		return i
	case y.Style&(yaml.SingleQuotedStyle|yaml.DoubleQuotedStyle) != 0:
		return scalarEnd(w.f.text, from, y)
	case y.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return w.block(from)
	}
	if from < len(w.f.text) && y.Value != "" && w.f.text[from] != '#' {
		return from + 1
	}
	return i
}

// block steps over a text that follows | or >, line by line. A comment after
// the sign itself is found on the way.
func (w *commentWalk) block(from int) int {
	end := w.lineEnd(from)
	header := w.f.text[from:end]
	if i := strings.IndexByte(header, '#'); i > 0 {
		w.comment(from + i)
		header = header[:i]
	}
	parent := -1
	if e := w.entryBefore(from); e != nil {
		parent = e.in.column
	}
	indent := -1 // not known yet
	if i := strings.IndexAny(header, "123456789"); i > 0 {
		indent = max(parent, 0) + int(header[i]-'0')
	}
	limit := len(w.f.text)
	if w.next < len(w.scalars) {
		limit = w.offset(w.scalars[w.next])
	}
	return w.blockEnd(end, limit, parent, indent)
}

// blockEnd returns where lines end that are indented as the first of them is,
// and more than parent.
func (w *commentWalk) blockEnd(end, limit, parent, indent int) int {
	for end < limit {
		line := w.f.text[end:w.lineEnd(end)]
		text := strings.TrimLeft(line, " ")
		deep := len(line) - len(text)
		if strings.TrimRight(text, "\r\n") != "" {
			if indent < 0 && deep > parent {
				indent = deep
			}
			if indent < 0 || deep < indent {
				return end
			}
		}
		end += len(line)
	}
	return min(end, limit)
}

// lineEnd returns where the line that holds an offset ends, its break included.
func (m *formatter) lineEnd(off int) int {
	i := sort.Search(len(m.marks.lines), func(i int) bool { return int(m.marks.lines[i]) > off })
	if i < len(m.marks.lines) {
		return int(m.marks.lines[i])
	}
	return len(m.f.text)
}
