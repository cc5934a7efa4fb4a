package facts

import (
	"sync"

	"crosscheck/facts/plain"
)

// plainReaders are readers that nobody is using.
var plainReaders = sync.Pool{New: func() any { return new(plain.Reader) }}

// readPlainYAML returns the document of a YAML file that is written plainly, nil
// for any other.
func readPlainYAML(f *file) *node {
	r := plainReaders.Get().(*plain.Reader)
	defer plainReaders.Put(r)
	parts, ok := r.Read(f.text, f.start())
	if !ok {
		return nil
	}
	return newTree(parts).node()
}

// tree makes nodes of parts. All nodes of a file stand side by side.
type tree struct {
	parts  []plain.Part
	nodes  []node
	fields []field
	list   []*node
}

func newTree(parts []plain.Part) *tree {
	fields, list := 0, 0
	for i := range parts {
		switch parts[i].Kind {
		case plain.Mapping:
			fields += int(parts[i].Entries)
		case plain.Sequence:
			list += int(parts[i].Entries)
		}
	}
	return &tree{parts, make([]node, len(parts)), make([]field, fields), make([]*node, list)}
}

// node returns the node of the next part, with all that is in it.
func (t *tree) node() *node {
	p, n := &t.parts[0], &t.nodes[0]
	t.parts, t.nodes = t.parts[1:], t.nodes[1:]
	size := int(p.Entries)
	n.at = span{p.From, 1}
	switch p.Kind {
	case plain.Mapping:
		n.kind = mapping
		n.fields, t.fields = t.fields[:size:size], t.fields[size:]
		for i := range n.fields {
			n.fields[i].key = t.node()
			n.fields[i].val = t.node()
		}
	case plain.Sequence:
		n.kind = sequence
		n.list, t.list = t.list[:size:size], t.list[size:]
		for i := range n.list {
			n.list[i] = t.node()
		}
	default:
		t.scalar(n, p)
	}
	return n
}

func (t *tree) scalar(n *node, p *plain.Part) {
	n.text, n.at = p.Text, spanOf(int(p.From), int(p.To))
	n.plain = p.Kind == plain.Bare
	n.null = n.plain && isNull(p.Text)
	if !n.plain {
		n.inner = 1
		if len(p.Text) != int(p.To-p.From)-2 { // something is escaped
			n.inner = -1
		}
	}
}

// isNull reports whether YAML's core schema takes a bare scalar for null.
func isNull(s string) bool {
	return s == "" || s == "~" || len(s) == 4 && (s == "null" || s == "Null" || s == "NULL")
}
