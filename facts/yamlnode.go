package facts

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v4"
)

// convert returns the node of a YAML node. An alias shares what its anchor
// holds, so that aliases cost nothing however they are nested.
func (r *yamlReader) convert(y *yaml.Node) *node {
	off := r.marks.offset(y.Line, y.Column)
	if y.Kind == yaml.AliasNode {
		return r.alias(y, off)
	}
	before := r.size
	r.size += 1 + len(y.Value)
	off = skipProperties(r.f.text, off, y)
	n := &node{at: span{int32(off), 1}}
	switch y.Kind {
	case yaml.MappingNode:
		n.kind = mapping
		r.fields(n, y)
	case yaml.SequenceNode:
		n.kind = sequence
		for _, c := range y.Content {
			n.list = append(n.list, r.convert(c))
		}
	default:
		r.scalar(n, y, off)
	}
	r.checkTag(y, n)
	if y.Anchor != "" {
		r.anchors[y] = anchor{n, r.size - before}
	}
	return n
}

func (r *yamlReader) alias(y *yaml.Node, off int) *node {
	at := span{int32(off), int32(1 + len(y.Value))}
	target := r.anchors[y.Alias]
	if y.Alias == nil || target.node == nil {
		r.fault(off, "an alias inside its own anchor", "write the value out")
		return &node{null: true, at: at, inner: -1}
	}
	if r.repeated > repeatLimit || target.size > repeatLimit-r.repeated {
		if r.repeated <= repeatLimit {
			r.fault(off, fmt.Sprintf("aliases stand for more than %d MB of text", repeatLimit>>20), "write the values out, or repeat shorter ones")
		}
		r.repeated = repeatLimit + 1
		return &node{text: "*" + y.Value, plain: true, at: at, inner: -1}
	}
	r.repeated += target.size
	r.size += target.size
	n := *target.node
	n.at, n.inner = at, -1
	return &n
}

func (r *yamlReader) scalar(n *node, y *yaml.Node, off int) {
	n.text = y.Value
	n.plain = y.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle|yaml.LiteralStyle|yaml.FoldedStyle) == 0
	n.null = n.plain && isNull(y.Value)
	end := scalarEnd(r.f.text, off, y)
	n.at = spanOf(off, end)
	n.inner = -1
	raw := r.f.text[off:end]
	switch {
	case raw == y.Value:
		n.inner = 0
	case len(raw) >= 2 && !n.plain && raw[1:len(raw)-1] == y.Value:
		n.inner = 1
	}
}

// fields reads a mapping. Of two equal keys the first counts.
func (r *yamlReader) fields(n *node, y *yaml.Node) {
	seen := map[string]*node{}
	var merges []*node
	for i := 0; i+1 < len(y.Content); i += 2 {
		key, val := r.convert(y.Content[i]), r.convert(y.Content[i+1])
		switch {
		case y.Content[i].Tag == "!!merge":
			merges = append(merges, val)
		case key.kind != scalar:
			r.fault(int(key.at.off), key.kind.String()+" as a key", "write key: value")
		case seen[key.text] != nil:
			*r.faults = append(*r.faults, duplicateKey(r.f, seen[key.text], key))
		default:
			seen[key.text] = key
			n.fields = append(n.fields, field{key, val})
		}
	}
	for _, m := range merges {
		r.merge(n, m, seen)
	}
}

// merge adds the fields of a merge key's mapping that n has not.
func (r *yamlReader) merge(n, from *node, seen map[string]*node) {
	if from.kind == sequence {
		for _, m := range from.list {
			r.merge(n, m, seen)
		}
		return
	}
	if from.kind != mapping {
		r.fault(int(from.at.off), "<< wants a mapping", "")
		return
	}
	for _, f := range from.fields {
		if r.merged++; r.merged > mergeLimit {
			if r.merged == mergeLimit+1 {
				r.fault(int(from.at.off), "too many fields merged by <<", "write them out")
			}
			return
		}
		if seen[f.key.text] == nil {
			seen[f.key.text] = f.key
			n.fields = append(n.fields, f)
		}
	}
}

// tagged reports whether a tag is written at a node. The library notes all but
// a bare "!", which makes a text of what follows, as !!str does.
func tagged(y *yaml.Node) bool { return y.Style&yaml.TaggedStyle != 0 || y.Tag == "!" }

// checkTag faults tags that would change what is written.
func (r *yamlReader) checkTag(y *yaml.Node, n *node) {
	if !tagged(y) {
		return
	}
	switch y.ShortTag() {
	case "!!str":
		n.plain, n.null = false, false
	case "!!int", "!!float", "!!bool", "!!null", "!!timestamp", "!!map", "!!seq":
	default:
		r.fault(int(n.at.off), "the tag "+y.Tag+" has no meaning here", "remove it")
	}
}

// skipProperties returns the offset of a node's own text, after its anchor and
// its tag.
func skipProperties(text string, off int, y *yaml.Node) int {
	if y.Anchor == "" && !tagged(y) {
		return off
	}
	for off < len(text) {
		switch c := text[off]; {
		case strings.HasPrefix(text[off:], "!<"):
			off += min(until(text[off:], ">")+1, len(text)-off)
		case c == '&' || c == '!':
			off += until(text[off:], " \t,]}"+lineBreaks)
		case c == '#':
			off += until(text[off:], lineBreaks)
		case c == ' ' || c == '\t':
			off++
		default:
			n := lineBreak(text[off:])
			if n == 0 {
				return off
			}
			off += n
		}
	}
	return off
}

// scalarEnd returns the end of the scalar at off: after its closing quotation
// mark, or of its first line if it is longer than one.
func scalarEnd(text string, off int, y *yaml.Node) int {
	rest := text[off:]
	switch {
	case y.Style&yaml.SingleQuotedStyle != 0:
		return off + closing(rest, '\'')
	case y.Style&yaml.DoubleQuotedStyle != 0:
		return off + closing(rest, '"')
	case y.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0:
		return off + until(rest, " \t\r\n#")
	case strings.HasPrefix(rest, y.Value):
		return off + len(y.Value)
	}
	// A plain scalar over several lines: lines are joined by blanks.
	n := 0
	for n < len(rest) && n < len(y.Value) && rest[n] == y.Value[n] {
		n++
	}
	return off + len(strings.TrimRight(rest[:n], " \t\r\n"))
}

// closing returns the length of the quoted text at the start of s.
func closing(s string, quote byte) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quote == '"':
			i++
		case s[i] == quote && quote == '\'' && i+1 < len(s) && s[i+1] == quote:
			i++
		case s[i] == quote:
			return i + 1
		}
	}
	return len(s)
}

// until returns the length of the start of s that holds none of chars.
func until(s, chars string) int {
	if i := strings.IndexAny(s, chars); i >= 0 {
		return i
	}
	return len(s)
}
