package facts

import (
	"slices"
	"sync"

	"crosscheck/facts/plain"
)

// tree is the document of a YAML file that is written plainly. Its nodes stand
// side by side, and where the tree lay another may lie.
type tree struct {
	reader plain.Reader
	nodes  []node
	fields []field
	list   []*node

	// What is left of the parts, and of the room for nodes.
	parts     []plain.Part
	freeNodes []node
	freeField []field
	freeList  []*node
}

// trees are trees that nobody is using.
var trees = sync.Pool{New: func() any { return new(tree) }}

// readPlainYAML returns the document of a YAML file that is written plainly, nil
// for any other.
func readPlainYAML(f *file) *node {
	if t := readTree(f); t != nil {
		return t.document()
	}
	return nil
}

// readTree returns the tree of a file that is written plainly, nil for any other.
func readTree(f *file) *tree {
	t := trees.Get().(*tree)
	parts, ok := t.reader.Read(f.text, f.start())
	if !ok {
		trees.Put(t)
		return nil
	}
	t.build(parts)
	return t
}

// document is the node that holds all others.
func (t *tree) document() *node { return &t.nodes[0] }

func (t *tree) build(parts []plain.Part) {
	fields, list := 0, 0
	for i := range parts {
		switch parts[i].Kind {
		case plain.Mapping:
			fields += int(parts[i].Entries)
		case plain.Sequence:
			list += int(parts[i].Entries)
		}
	}
	t.nodes = slices.Grow(t.nodes[:0], len(parts))[:len(parts)]
	t.fields = slices.Grow(t.fields[:0], fields)[:fields]
	t.list = slices.Grow(t.list[:0], list)[:list]
	t.parts, t.freeNodes, t.freeField, t.freeList = parts, t.nodes, t.fields, t.list
	t.node()
}

// node makes the node of the next part, with all that is in it.
func (t *tree) node() *node {
	p, n := &t.parts[0], &t.freeNodes[0]
	t.parts, t.freeNodes = t.parts[1:], t.freeNodes[1:]
	size := int(p.Entries)
	switch p.Kind {
	case plain.Mapping:
		*n = node{kind: mapping, at: span{p.From, 1}, fields: t.freeField[:size:size]}
		t.freeField = t.freeField[size:]
		for i := range n.fields {
			key := t.node()
			n.fields[i] = field{key, t.node()}
		}
	case plain.Sequence:
		*n = node{kind: sequence, at: span{p.From, 1}, list: t.freeList[:size:size]}
		t.freeList = t.freeList[size:]
		for i := range n.list {
			n.list[i] = t.node()
		}
	default:
		*n = scalarOf(p)
	}
	return n
}

func scalarOf(p *plain.Part) node {
	n := node{text: p.Text, at: spanOf(int(p.From), int(p.To)), plain: p.Kind == plain.Bare}
	n.null = n.plain && isNull(p.Text)
	if !n.plain {
		n.inner = 1
		if len(p.Text) != int(p.To-p.From)-2 { // something is escaped
			n.inner = -1
		}
	}
	return n
}

// isNull reports whether YAML's core schema takes a bare scalar for null.
func isNull(s string) bool {
	return s == "" || s == "~" || len(s) == 4 && (s == "null" || s == "Null" || s == "NULL")
}
