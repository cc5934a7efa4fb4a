package facts

import (
	"encoding/json"
	"strings"
)

// jsonDepth is how deep JSON may nest. A sheet has five levels.
const jsonDepth = 500

// jsonReader reads JSON (RFC 8259, nothing more) into nodes with their places,
// which encoding/json does not keep.
type jsonReader struct {
	f      *file
	faults *[]Fault
	i, end int // the byte to read next; where the text ends
	depth  int
}

// syntaxFault stops the reading of a JSON text.
type syntaxFault struct{ Fault }

// readJSON returns the value in a JSON file, or nil; what is wrong with it
// goes to faults.
func readJSON(f *file, faults *[]Fault) *node {
	r := &jsonReader{f: f, faults: faults, i: f.start(), end: len(f.text)}
	if r.blank(); r.i == r.end {
		return nil
	}
	return r.document()
}

// document reads one value and nothing after it.
func (r *jsonReader) document() (n *node) {
	defer func() {
		switch stop := recover().(type) {
		case nil:
		case syntaxFault:
			*r.faults = append(*r.faults, stop.Fault)
			n = nil
		default:
			panic(stop)
		}
	}()
	n = r.value()
	if r.blank(); r.i < r.end {
		r.stop("text after the end of the JSON value", "")
	}
	return n
}

func (r *jsonReader) stop(msg, hint string) {
	panic(syntaxFault{Fault{r.f.pos(span{int32(r.i), 1}), msg, hint}})
}

func (r *jsonReader) blank() {
	for r.i < r.end && strings.IndexByte(" \t\r\n", r.f.text[r.i]) >= 0 {
		r.i++
	}
}

// peek returns the next byte that is no blank, 0 at the end.
func (r *jsonReader) peek() byte {
	if r.blank(); r.i < r.end {
		return r.f.text[r.i]
	}
	return 0
}

func (r *jsonReader) value() *node {
	switch c := r.peek(); {
	case c == '{':
		return r.nested(r.object)
	case c == '[':
		return r.nested(r.array)
	case c == '"':
		return r.string()
	case r.i == r.end:
		r.stop("the JSON text ends too early", "")
	}
	return r.literal()
}

// nested reads an object or array, its first byte included.
func (r *jsonReader) nested(read func(n *node)) *node {
	if r.depth++; r.depth > jsonDepth {
		r.stop("nested too deep", "a sheet has five levels")
	}
	n := &node{at: span{int32(r.i), 1}, inner: -1}
	r.i++
	read(n)
	r.i++
	r.depth--
	return n
}

func (r *jsonReader) object(n *node) {
	n.kind = mapping
	seen := map[string]*node{}
	for first := true; r.peek() != '}'; first = false {
		r.comma(first, '}')
		if r.peek() != '"' {
			r.stop("a key without quotation marks", `write "key": value`)
		}
		key := r.string()
		if r.peek() != ':' {
			r.stop("a key without its colon", `write "key": value`)
		}
		r.i++
		val := r.value()
		if have := seen[key.text]; have != nil {
			*r.faults = append(*r.faults, duplicateKey(r.f, have, key))
			continue
		}
		seen[key.text] = key
		n.fields = append(n.fields, field{key, val})
	}
}

func (r *jsonReader) array(n *node) {
	n.kind = sequence
	for first := true; r.peek() != ']'; first = false {
		r.comma(first, ']')
		n.list = append(n.list, r.value())
	}
}

// comma reads the comma before every member but the first.
func (r *jsonReader) comma(first bool, end byte) {
	if r.i == r.end {
		r.stop("the JSON text ends too early", "a "+string(end)+" is missing")
	}
	if first {
		return
	}
	if r.f.text[r.i] != ',' {
		r.stop("a comma is missing", "")
	}
	r.i++
	if r.peek() == end {
		r.stop("a comma before "+string(end), "remove the comma")
	}
}

func (r *jsonReader) string() *node {
	from := r.i
	escaped := false
	for r.i++; ; r.i++ {
		if r.i >= r.end {
			r.i = from
			r.stop("a quotation mark is not closed", "")
		}
		switch c := r.f.text[r.i]; {
		case c == '"':
			r.i++
			return r.stringNode(from, escaped)
		case c == '\\':
			escaped = true
			r.i++
		case c < ' ':
			r.stop("a control character inside a text", `write \n for a line break, \t for a tab`)
		}
	}
}

func (r *jsonReader) stringNode(from int, escaped bool) *node {
	n := &node{at: spanOf(from, r.i), inner: 1, text: r.f.text[from+1 : r.i-1]}
	if !escaped {
		return n
	}
	n.inner = -1
	if err := json.Unmarshal([]byte(r.f.text[from:r.i]), &n.text); err != nil {
		r.i = from
		r.stop(`a backslash (\) that JSON does not know`, `write \\ for a backslash`)
	}
	return n
}

// literal reads a number, true, false or null.
func (r *jsonReader) literal() *node {
	from := r.i
	for r.i < r.end && strings.IndexByte(" \t\r\n,:]}{[\"", r.f.text[r.i]) < 0 {
		r.i++
	}
	text := r.f.text[from:r.i]
	if text == "" || !json.Valid([]byte(text)) {
		r.i = from
		r.stop("no JSON value", `put texts in quotation marks: "…"`)
	}
	return &node{at: spanOf(from, r.i), text: text, plain: true, null: text == "null"}
}
