package facts

import "strings"

// document writes the whole file.
func (m *formatter) document(s *shape) {
	e := &m.root
	m.comments(e.head, 0, true)
	if e.own == nil || e.own.isEmpty() {
		m.out.WriteString(m.properties(e) + m.flow(e) + "\n")
		if e.own != nil {
			m.comments(e.own.foot, 0, false)
		}
		return
	}
	if p := m.properties(e); p != "" {
		m.out.WriteString(strings.TrimSpace(p) + "\n")
	}
	if e.blank {
		m.blankLine()
		e.own.entries[0].skipBlank()
	}
	m.block(e.own, s, 0)
}

// isEmpty reports whether a container has nothing but perhaps a comment.
func (c *container) isEmpty() bool { return len(c.entries) == 0 }

// skipBlank takes the blank line above an entry away.
func (e *entry) skipBlank() {
	if len(e.head) > 0 {
		e.head[0].blank = false
	} else {
		e.blank = false
	}
}

// blankLine writes a blank line, unless there is one.
func (m *formatter) blankLine() {
	if !strings.HasSuffix(m.out.String(), "\n\n") {
		m.out.WriteByte('\n')
	}
}

// comments writes comments on lines of their own.
func (m *formatter) comments(list []comment, indent int, first bool) {
	for i, c := range list {
		if c.blank && (i > 0 || !first) {
			m.blankLine()
		}
		m.out.WriteString(strings.Repeat(" ", indent) + c.text + "\n")
	}
}

// block writes a mapping or a list, an entry a line or more.
func (m *formatter) block(c *container, s *shape, indent int) {
	for _, e := range c.entries {
		m.entry(e, s, indent, "")
	}
	m.comments(c.foot, indent, false)
}

// entry writes one entry. lead is what stands on its line already: the dash of
// the list that it begins an item of.
func (m *formatter) entry(e *entry, s *shape, indent int, lead string) {
	if e.own != nil && e.own.isEmpty() { // its comments would have no line below
		e.head = append(e.head, e.own.foot...)
		e.own.foot = nil
	}
	child := s.item()
	if lead == "" {
		lead = strings.Repeat(" ", indent)
		e.lift()
		m.liftLine(e, child, lead+"-")
		m.above(e, indent)
	}
	if e.key != nil {
		lead += m.keyText(e.key, false)
		child = s.child(e.key.Value)
	} else {
		lead += "-"
	}
	lead += strings.TrimRight(" "+m.properties(e), " ")
	m.value(e, child, indent, lead)
}

// lift puts the comments of the entry that stands on the line of an item's
// dash above that dash.
func (e *entry) lift() {
	k := e.leading()
	if k == nil {
		return
	}
	k.lift()
	if len(k.head) > 0 {
		k.head[0].blank = k.head[0].blank || e.blank
		e.blank = false
	}
	e.head, e.blank = append(e.head, k.head...), e.blank || k.blank
	k.head, k.blank = nil, false
}

// leading returns the first entry of a list's item, which begins where the item
// does, or nil.
func (e *entry) leading() *entry {
	if e.key == nil && e.own != nil && !e.own.isEmpty() && e.val.Anchor == "" {
		return e.own.entries[0]
	}
	return nil
}

// liftLine puts the comment of an item's line above it where nothing but the
// dash would be left on that line: there it would be taken for one of what
// follows.
func (m *formatter) liftLine(e *entry, s *shape, lead string) {
	if e.line == "" || e.leading() == nil {
		return
	}
	if _, ok := m.oneLine(e, s, lead); !ok {
		e.head, e.line = append(e.head, comment{text: e.line}), ""
	}
}

// above writes what stands above an entry.
func (m *formatter) above(e *entry, indent int) {
	first := m.out.Len() == 0
	m.comments(e.head, indent, first)
	if e.blank && (!first || len(e.head) > 0) {
		m.blankLine()
	}
}

// value writes the value of an entry, and the comment at the end of its line.
func (m *formatter) value(e *entry, s *shape, indent int, lead string) {
	line := ""
	if e.line != "" {
		line = " " + e.line
	}
	if text, ok := m.oneLine(e, s, lead); ok {
		m.out.WriteString(lead + text + line + "\n")
		return
	}
	if e.own == nil {
		m.literal(e, indent, lead, line)
		return
	}
	if k := e.leading(); k != nil && !e.own.list {
		m.entry(k, s, indent+2, lead+" ")
		for _, more := range e.own.entries[1:] {
			m.entry(more, s, indent+2, "")
		}
		m.comments(e.own.foot, indent+2, false)
		return
	}
	m.out.WriteString(lead + line + "\n")
	m.block(e.own, s, indent+2)
}
