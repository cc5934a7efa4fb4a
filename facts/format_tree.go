package facts

import (
	"sort"
	"strings"

	"go.yaml.in/yaml/v4"
)

// entry is a field of a mapping, an item of a list, or the whole document, with
// the comments that belong to it.
type entry struct {
	key, val *yaml.Node
	start    int // where it begins: its key, else its value
	in       *container
	own      *container // its value, if that is a mapping or a list
	head     []comment  // above it
	line     string     // at the end of its line
	blank    bool       // a blank line is above it, below its head
}

// container is a mapping or a list.
type container struct {
	owner   *entry
	entries []*entry
	list    bool
	flow    bool // in brackets or braces, its own or those around it
	column  int  // of its entries, from 0, where it is not flow
	foot    []comment
}

// comment is a comment, with its #.
type comment struct {
	text  string
	blank bool // a blank line is above it
}

// formatter writes one YAML file anew.
type formatter struct {
	*yamlReader
	root    entry
	all     []*entry // in the order of the file
	scalars []*yaml.Node
	opens   map[int]*container // by the offset of a bracket or brace
	shared  bool               // there are aliases: what comes first matters
	texts   []string           // of all comments
	out     strings.Builder
}

// formatYAML returns a YAML document in its canonical form, and its comments.
func formatYAML(f *file, shape *shape) (text string, comments []string, err error) {
	loader, err := yaml.NewLoader(strings.NewReader(f.text[f.start():]), yaml.WithV4Defaults())
	if err != nil {
		return "", nil, err
	}
	var doc yaml.Node
	if err := loader.Load(&doc); err != nil {
		return "", nil, err
	}
	var faults []Fault
	m := &formatter{opens: map[int]*container{},
		yamlReader: &yamlReader{f: f, faults: &faults, marks: newMarks(f), anchors: map[*yaml.Node]anchor{}}}
	m.root.val = doc.Content[0]
	m.grow(&m.root, false)
	m.attach()
	if m.root.own != nil {
		m.headOfFile()
		m.order(m.root.own, shape)
	}
	m.document(shape)
	return m.out.String(), m.texts, nil
}

// offset is where a node begins, its anchor and tag included.
func (m *formatter) offset(y *yaml.Node) int { return m.marks.offset(y.Line, y.Column) }

// grow makes the entries below one.
func (m *formatter) grow(e *entry, flow bool) {
	y := e.val
	m.shared = m.shared || y.Kind == yaml.AliasNode || y.Anchor != ""
	if y.Kind != yaml.MappingNode && y.Kind != yaml.SequenceNode {
		m.scalars = append(m.scalars, y)
		return
	}
	at := skipProperties(m.f.text, m.offset(y), y)
	c := &container{owner: e, list: y.Kind == yaml.SequenceNode, flow: flow || y.Style&yaml.FlowStyle != 0}
	e.own = c
	if at < len(m.f.text) && (m.f.text[at] == '[' || m.f.text[at] == '{') && y.Style&yaml.FlowStyle != 0 {
		m.opens[at] = c
	}
	c.column = at - m.lineStart(at)
	step := 2
	if c.list {
		step = 1
	}
	for i := 0; i+step <= len(y.Content); i += step {
		child := &entry{val: y.Content[i], in: c}
		if !c.list {
			child.key, child.val = y.Content[i], y.Content[i+1]
			m.scalars = append(m.scalars, child.key)
			m.shared = m.shared || child.key.Tag == "!!merge"
		}
		child.start = m.offset(y.Content[i])
		c.entries = append(c.entries, child)
		m.all = append(m.all, child)
		m.grow(child, c.flow)
	}
}

// lineStart returns where the line that holds an offset begins.
func (m *formatter) lineStart(off int) int {
	i := sort.Search(len(m.marks.lines), func(i int) bool { return int(m.marks.lines[i]) > off })
	return int(m.marks.lines[max(i-1, 0)])
}

// blankAbove reports whether the line above that of an offset is empty, and
// nothing but blanks and dashes stands before the offset.
func (m *formatter) blankAbove(off int) bool {
	from := m.lineStart(off)
	if strings.Trim(m.f.text[from:off], " \t-") != "" || from <= m.f.start() {
		return false
	}
	above := m.lineStart(from - 1)
	return strings.TrimSpace(m.f.text[above:from]) == ""
}

// order puts keys in their canonical order, and claims that are nothing but a
// value in the short form. Where there are aliases all stays where it is: an
// anchor must stand before them.
func (m *formatter) order(c *container, s *shape) {
	if !m.shared && !c.list {
		sort.SliceStable(c.entries, func(i, j int) bool {
			return s.rank(c.entries[i].key.Value) < s.rank(c.entries[j].key.Value)
		})
	}
	for _, e := range c.entries {
		if e.own == nil {
			continue
		}
		child := s.item()
		if !c.list {
			child = s.child(e.key.Value)
		}
		m.order(e.own, child)
		if child.claim && !c.list && !m.shared {
			e.shorten()
		}
	}
}

// shorten writes {value: x} as x, unless that leaves a comment homeless.
func (e *entry) shorten() {
	c := e.own
	if c.list || len(c.entries) != 1 || c.entries[0].key.Value != "value" || len(c.foot) > 0 {
		return
	}
	only := c.entries[0]
	if len(only.head) > 0 || only.line != "" && e.line != "" {
		return
	}
	if only.line != "" {
		e.line = only.line
	}
	e.val, e.own = only.val, only.own
	if e.own != nil {
		e.own.owner = e
	}
}

// headOfFile keeps comments at the top, with a blank line below, at the top,
// whatever key comes first.
func (m *formatter) headOfFile() {
	if len(m.root.own.entries) == 0 {
		return
	}
	first := m.root.own.entries[0]
	n := 0
	for i := range first.head {
		if i > 0 && first.head[i].blank {
			n = i
		}
	}
	if first.blank {
		n = len(first.head)
	}
	if n == 0 {
		return
	}
	m.root.head = append(m.root.head, first.head[:n]...)
	first.head = first.head[n:]
	first.skipBlank()
	m.root.blank = true
}
