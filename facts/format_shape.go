package facts

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// shape says how a mapping or list, and what is in it, is laid out.
type shape struct {
	keys  []string          // the canonical order of its keys; nil: as written
	of    map[string]*shape // of the values of these keys
	each  *shape            // of all other values, and of a list's items
	claim bool              // a mapping of nothing but value is written as the value
	flow  bool              // on one line, in braces, if it fits
	width int               // what fits, in characters from the margin; 0: nothing does
}

// What fits on one line: a list in a sheet, and all that is said of a topic.
const (
	listWidth        = 100
	declarationWidth = 120
)

var (
	listShape  = &shape{flow: true, width: listWidth}
	claimShape = &shape{keys: claimKeys, of: map[string]*shape{"value": listShape}, claim: true, width: listWidth}
	sheetShape = &shape{keys: sheetKeys, of: map[string]*shape{
		"source": {keys: sourceKeys, of: map[string]*shape{"via": listShape}},
		"facts":  {each: claimShape},
	}}
	inlineShape = &shape{flow: true, width: declarationWidth}
	topicsShape = &shape{keys: topicsKeys, of: map[string]*shape{
		"topics": {each: &shape{keys: topicKeys, each: inlineShape, flow: true, width: declarationWidth}},
		"names":  {each: &shape{keys: nameKeys, each: inlineShape, flow: true, width: declarationWidth}},
	}}
	plainShape = &shape{}
)

// child returns the shape of the value of a key, or of a list's item (key "").
func (s *shape) child(key string) *shape {
	switch {
	case s.of[key] != nil:
		return s.of[key]
	case s.each != nil:
		return s.each
	}
	return plainShape
}

// item returns the shape of an item of a list that has the shape s: that of
// the list itself, since a topic's value may be one claim or a list of them.
func (s *shape) item() *shape { return s }

// rank returns where a key stands in its mapping; keys that are not known stand
// last, as written.
func (s *shape) rank(key string) int {
	if i := slices.Index(s.keys, key); i >= 0 {
		return i
	}
	return len(s.keys)
}

// meaning writes out what a document says, without regard to the order of keys
// that have a canonical one, or to the short form. Two documents of one meaning
// give the same claims in the same order.
func meaning(n *node, s *shape) string {
	var b strings.Builder
	writeMeaning(&b, n, s, false)
	return b.String()
}

func writeMeaning(b *strings.Builder, n *node, s *shape, inList bool) {
	switch {
	case n.kind == sequence:
		b.WriteByte('[')
		for _, item := range n.list {
			writeMeaning(b, item, s.item(), true)
			b.WriteByte(',')
		}
		b.WriteByte(']')
	case n.kind == mapping && s.claim && !inList && len(n.fields) == 1 && n.fields[0].key.text == "value":
		writeMeaning(b, n.fields[0].val, s.child("value"), false)
	case n.kind == mapping:
		b.WriteByte('{')
		for _, f := range inOrder(n.fields, s) {
			b.WriteString(strconv.Quote(f.key.text) + ":")
			writeMeaning(b, f.val, s.child(f.key.text), false)
			b.WriteByte(',')
		}
		b.WriteByte('}')
	case n.null:
		b.WriteString("null")
	default:
		b.WriteString(strconv.Quote(n.text))
		if n.plain && isWord(n.text) {
			b.WriteString(" unquoted")
		}
	}
}

// inOrder returns fields in their canonical order.
func inOrder(fields []field, s *shape) []field {
	fields = slices.Clone(fields)
	sort.SliceStable(fields, func(i, j int) bool { return s.rank(fields[i].key.text) < s.rank(fields[j].key.text) })
	return fields
}

// sameTexts reports whether two lists hold the same texts, in any order.
func sameTexts(a, b []string) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	sort.Strings(a)
	sort.Strings(b)
	return slices.Equal(a, b)
}
