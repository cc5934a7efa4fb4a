package facts

import "fmt"

// nodeKind is the shape of a node.
type nodeKind uint8

const (
	scalar nodeKind = iota
	sequence
	mapping
)

func (k nodeKind) String() string {
	return [...]string{"a value", "a list", "a mapping"}[k]
}

// node is a value of a YAML or JSON document, with its place. Scalars are kept
// as they are written: no dates, no octal, no floating point.
type node struct {
	kind   nodeKind
	text   string // of a scalar, without quotes and escapes
	plain  bool   // a scalar without quotes
	null   bool   // an empty scalar, ~ or null
	at     span   // a scalar's own bytes, quotes included; the first sign of the others
	inner  int32  // offset in at where text begins if it stands there byte for byte, else -1
	list   []*node
	fields []field
}

// field is one key of a mapping and its value.
type field struct{ key, val *node }

// get returns the value of a key, or nil.
func (n *node) get(key string) *node {
	for _, f := range n.fields {
		if f.key.text == key {
			return f.val
		}
	}
	return nil
}

// copyList returns a copy of a list of scalars, which outlives the document.
func (n *node) copyList() *node {
	list := *n
	items := make([]node, len(n.list))
	list.list = make([]*node, len(n.list))
	for i, item := range n.list {
		items[i] = *item
		list.list[i] = &items[i]
	}
	return &list
}

// within returns the place of a byte of a scalar's text; where escapes make
// that uncertain, the place of the whole scalar.
func (n *node) within(off int) span {
	if n.inner < 0 || off < 0 || off > len(n.text) {
		return n.at
	}
	from := n.at.off + n.inner
	return span{from + int32(off), int32(len(n.text) - off)}
}

// duplicateKey is the fault of a second key of the name that first has.
func duplicateKey(f *file, first, key *node) Fault {
	return Fault{f.pos(key.at), fmt.Sprintf("%q stands here twice, first in line %d", key.text, f.pos(first.at).Line),
		"several statements are a list under one key: [{value: …}, {value: …}]"}
}
