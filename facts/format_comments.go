package facts

import (
	"sort"
	"strings"

	"go.yaml.in/yaml/v4"
)

// attach finds every comment of the file and the entry it belongs to. The YAML
// library loses comments in odd places; here they are found in the text itself,
// with the library's places of scalars to tell what is none.
func (m *formatter) attach() {
	for _, e := range m.all {
		e.blank = m.blankAbove(e.start)
	}
	w := commentWalk{formatter: m, depth: len(m.f.text)}
	text := m.f.text
	for i := m.f.start(); i < len(text); {
		if w.next < len(m.scalars) && w.at(w.next) <= i {
			i = w.scalar(i)
			continue
		}
		c := m.opens[i]
		switch {
		case c != nil:
			w.open = append(w.open, c)
		case len(w.open) > 0 && (text[i] == ']' || text[i] == '}'):
			w.open = w.open[:len(w.open)-1]
		case text[i] == '#' && (i == m.lineStart(i) || strings.IndexByte(" \t,[]{}", text[i-1]) >= 0):
			i = w.comment(i)
			continue
		}
		i++
	}
}

// commentWalk is a walk through the text from comment to comment.
type commentWalk struct {
	*formatter
	next  int // the next scalar
	open  []*container
	depth int // least column of the comments since the last entry
	last  int // offset of the last comment that counted for depth
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
	e := w.entryBefore(from)
	parent := -1
	if e != nil {
		parent = e.in.column
	}
	indent := -1
	if i := strings.IndexAny(header, "123456789"); i > 0 {
		indent = max(parent, 0) + int(header[i]-'0')
	}
	limit := len(w.f.text)
	if w.next < len(w.scalars) {
		limit = w.offset(w.scalars[w.next])
	}
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

// entryBefore returns the last entry that begins before an offset and stands
// outside of brackets, or nil.
func (m *formatter) entryBefore(off int) *entry {
	n := sort.Search(len(m.all), func(i int) bool { return m.all[i].start > off })
	for n--; n >= 0; n-- {
		if !m.all[n].in.flow {
			return m.all[n]
		}
	}
	return nil
}

// entryAfter returns the next entry outside of brackets, or nil.
func (m *formatter) entryAfter(off int) *entry {
	n := sort.Search(len(m.all), func(i int) bool { return m.all[i].start > off })
	for ; n < len(m.all); n++ {
		if !m.all[n].in.flow {
			return m.all[n]
		}
	}
	return nil
}

// comment gives the comment at an offset to its entry, and returns its end.
func (w *commentWalk) comment(i int) int {
	end := w.lineEnd(i)
	text := strings.TrimRight(w.f.text[i:end], " \t\r\n\u0085\u2028\u2029")
	w.texts = append(w.texts, text)
	before := w.f.text[w.lineStart(i):i]
	c := comment{text, w.blankAbove(i)}
	if strings.HasPrefix(before, bom) {
		before = before[len(bom):]
	}
	own := strings.Trim(before, " \t-?:") == ""
	switch {
	case len(w.open) > 0:
		w.inFlow(i, c, own)
	case own:
		w.ownLine(i, c, len(before))
	default:
		w.trailing(w.entryBefore(i), i, c)
	}
	return end
}

// trailing puts a comment at the end of an entry's line. A second one there
// goes above.
func (w *commentWalk) trailing(e *entry, i int, c comment) {
	switch {
	case e == nil:
		w.ownLine(i, c, 0)
	case e.line == "":
		e.line = c.text
	default:
		e.head = append(e.head, c)
	}
}

// inFlow places a comment inside brackets or braces.
func (w *commentWalk) inFlow(i int, c comment, own bool) {
	in := w.open[len(w.open)-1]
	n := sort.Search(len(in.entries), func(k int) bool { return in.entries[k].start > i })
	switch {
	case !own && n > 0:
		w.trailing(in.entries[n-1], i, c)
	case n < len(in.entries):
		in.entries[n].head = append(in.entries[n].head, c)
	default:
		in.foot = append(in.foot, c)
	}
}

// ownLine places a comment that has a line of its own: above the next entry, or
// at the foot of what ended before it if it is indented as that is.
func (w *commentWalk) ownLine(i int, c comment, column int) {
	last, next := w.entryBefore(i), w.entryAfter(i)
	if last != nil && (last.own == nil || last.own.flow) && w.offset(last.val) > i {
		last.head = append(last.head, c) // between a key and its value
		return
	}
	if w.last < w.startOf(last) {
		w.depth = len(w.f.text)
	}
	w.depth, w.last = min(w.depth, column), i
	switch in := w.ended(last, next); {
	case in != nil:
		in.foot = append(in.foot, c)
	case next != nil:
		next.head = append(next.head, c)
	case w.root.own != nil:
		w.root.own.foot = append(w.root.own.foot, c)
	default:
		w.root.head = append(w.root.head, c)
	}
}

func (w *commentWalk) startOf(e *entry) int {
	if e == nil {
		return 0
	}
	return e.start
}

// ended returns the innermost container, of those that end between two
// entries, that is not indented more than the comments there; or nil.
func (w *commentWalk) ended(last, next *entry) *container {
	if last == nil {
		return nil
	}
	for c := last.in; c != nil && (next == nil || c != next.in); c = c.owner.in {
		if next != nil && next.in.owner == last {
			return nil
		}
		if c.column <= w.depth {
			return c
		}
	}
	return nil
}
