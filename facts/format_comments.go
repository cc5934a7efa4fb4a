package facts

import (
	"sort"
	"strings"
)

// attach finds every comment of the file and the entry it belongs to. The YAML
// library loses comments in odd places; here they are found in the text itself,
// with the library's places of scalars to tell what is none.
func (m *formatter) attach() {
	for _, e := range m.all {
		// The first key of a list's item may begin where the item does: a blank
		// line above is the item's.
		e.blank = m.blankAbove(e.start) && (e.in.owner == &m.root || e.in.owner.start < e.start)
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
			w.closed = i + 1
		case text[i] == '#' && w.begins(i):
			i = w.comment(i)
			continue
		}
		i++
	}
}

// begins reports whether a # begins a comment where it stands. The library
// takes one right after a bracket or a comma for a comment, where these are not
// part of a text.
func (w *commentWalk) begins(i int) bool {
	if i == w.lineStart(i) || i == w.closed {
		return true
	}
	before := w.f.text[i-1]
	return before == ' ' || before == '\t' || len(w.open) > 0 && strings.IndexByte(",[]{}", before) >= 0
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
	before = strings.TrimPrefix(before, bom)
	own := strings.Trim(before, " \t-?:") == "" && !w.follows(i)
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

// follows reports whether a value stands on the line before an offset; it may
// look like a dash.
func (w *commentWalk) follows(i int) bool {
	if w.next == 0 || w.scalars[w.next-1].Value == "" {
		return false
	}
	return w.at(w.next-1) >= w.lineStart(i)
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
