package facts

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode/utf8"
)

// formatJSON writes a JSON sheet in its canonical form: keys in order, two
// blanks for a level, lists of single values on one line if they fit.
func formatJSON(doc *node, s *shape) string {
	var b strings.Builder
	writeJSON(&b, doc, s, 0, 0, false)
	b.WriteByte('\n')
	return b.String()
}

// writeJSON writes a value; before is how many characters stand on its line.
func writeJSON(b *strings.Builder, n *node, s *shape, indent, before int, inList bool) {
	switch {
	case n.kind == mapping && s.claim && !inList && len(n.fields) == 1 && n.fields[0].key.text == "value":
		writeJSON(b, n.fields[0].val, s.child("value"), indent, before, false)
	case n.kind == mapping && len(n.fields) == 0:
		b.WriteString("{}")
	case n.kind == mapping:
		for i, f := range inOrder(n.fields, s) {
			key := jsonText(f.key.text) + ": "
			b.WriteString(opening("{", i) + indented(indent+2) + key)
			writeJSON(b, f.val, s.child(f.key.text), indent+2, indent+2+utf8.RuneCountInString(key), false)
		}
		b.WriteString(indented(indent) + "}")
	case n.kind == sequence:
		if line, ok := jsonLine(n, before); ok {
			b.WriteString(line)
			return
		}
		for i, item := range n.list {
			b.WriteString(opening("[", i) + indented(indent+2))
			writeJSON(b, item, s.item(), indent+2, indent+2, true)
		}
		b.WriteString(indented(indent) + "]")
	default:
		b.WriteString(jsonScalar(n))
	}
}

func opening(bracket string, i int) string {
	if i == 0 {
		return bracket
	}
	return ","
}

func indented(n int) string { return "\n" + strings.Repeat(" ", n) }

// jsonLine writes a list of single values on one line, if it fits.
func jsonLine(n *node, before int) (string, bool) {
	var parts []string
	for _, item := range n.list {
		if item.kind != scalar {
			return "", false
		}
		parts = append(parts, jsonScalar(item))
	}
	line := "[" + strings.Join(parts, ", ") + "]"
	return line, len(parts) == 0 || before+utf8.RuneCountInString(line) <= listWidth
}

func jsonScalar(n *node) string {
	if n.plain {
		return n.text
	}
	return jsonText(n.text)
}

func jsonText(s string) string {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(s); err != nil {
		panic(err) // texts of files that were read are UTF-8
	}
	return strings.TrimSuffix(b.String(), "\n")
}
