package plain

import "strings"

// Kind is the shape of a part.
type Kind uint8

// The kinds.
const (
	Bare   Kind = iota // a scalar without quotation marks
	Quoted             // a scalar in single or double ones
	Sequence
	Mapping
)

// Part is one node of a document.
type Part struct {
	Kind Kind
	// Entries is how many entries a sequence or pairs a mapping has: they are
	// the parts behind it, each with its own behind it.
	Entries int32
	// From and To are the bytes of a scalar, its quotation marks included. A
	// collection has only From: its bracket, its first dash or its first key.
	From, To int32
	Text     string // of a scalar
}

// deepest is how deep plain collections nest. A sheet has five levels.
const deepest = 32

// longestKey is how many bytes a key may have: YAML stops looking for its
// colon after 1,024 characters.
const longestKey = 1000

// Reader reads one document after the other into the same memory. The zero
// Reader is ready for use.
type Reader struct {
	text  string
	parts []Part
	keys  []int32 // parts that are keys of the mappings that are open
	slots []int32 // see repeats

	// The line at hand: where what is still to be read of it begins, the column
	// that it began at, from 0, and where it ends. The column is -1 behind the
	// last line.
	at, indent, end int
}

// Read returns the parts of the document that begins at a byte of a text,
// which is UTF-8, in the order in which they stand; ok is false if the text is
// not plain. The parts are good until the next call.
func (r *Reader) Read(text string, start int) (parts []Part, ok bool) {
	if !ordinary(text[start:]) {
		return nil, false
	}
	r.text, r.parts, r.keys, r.end = text, r.parts[:0], r.keys[:0], start-1
	r.next()
	if r.indent != 0 || !r.mapping(0, 0) || r.end < len(text) {
		return nil, false
	}
	return r.parts, true
}

// next goes to the next line that says something.
func (r *Reader) next() {
	for from := r.end + 1; from < len(r.text); from = r.end + 1 {
		r.end = len(r.text)
		if n := strings.IndexByte(r.text[from:], '\n'); n >= 0 {
			r.end = from + n
		}
		r.at = from
		r.blanks()
		if r.at == r.end || r.text[r.at] == '#' {
			continue
		}
		r.indent = r.at - from
		if line := r.text[from:r.end]; strings.HasPrefix(line, "---") || strings.HasPrefix(line, "...") {
			r.indent, r.end = -1, from // another document: Read sees that text is left
		}
		return
	}
	r.at, r.end, r.indent = len(r.text), len(r.text), -1
}

func (r *Reader) blanks() {
	for r.at < r.end && r.text[r.at] == ' ' {
		r.at++
	}
}

// over reports whether the line has nothing more than a comment; blanks before
// it were skipped.
func (r *Reader) over() bool { return r.at == r.end || r.text[r.at] == '#' }

// open adds a collection that begins here.
func (r *Reader) open(kind Kind) int {
	r.parts = append(r.parts, Part{Kind: kind, From: int32(r.at)})
	return len(r.parts) - 1
}

// mapping reads a block mapping whose keys stand at a column.
func (r *Reader) mapping(indent, depth int) bool {
	n, keys := r.open(Mapping), len(r.keys)
	for r.indent == indent {
		if !r.key(false) || !r.value(indent, depth) {
			return false
		}
		r.parts[n].Entries++
	}
	plain := r.indent < indent && !r.repeats(r.keys[keys:])
	r.keys = r.keys[:keys]
	return plain
}

// key reads a key and its colon; flow says that it stands in braces.
func (r *Reader) key(flow bool) bool {
	from := r.at
	p, ok := r.scalar(flow)
	if !ok || int(p.To) != r.at || !r.colon() || r.at-from > longestKey || p.Text == "<<" {
		return false
	}
	r.keys = append(r.keys, int32(len(r.parts)))
	r.parts = append(r.parts, p)
	r.at++
	return true
}

// colon reports whether a colon that ends a key stands here.
func (r *Reader) colon() bool {
	return r.at < r.end && r.text[r.at] == ':' && (r.at+1 == r.end || r.text[r.at+1] == ' ')
}

// value reads what stands behind the colon of a key at a column, or below it,
// and goes to the line behind that.
func (r *Reader) value(indent, depth int) bool {
	colon := int32(r.at)
	r.blanks()
	if !r.over() {
		return r.inline(depth) && r.indent <= indent
	}
	switch r.next(); {
	case depth == deepest:
		return false
	case r.indent > indent && !r.dash():
		return r.mapping(r.indent, depth+1)
	case r.indent >= indent && r.dash():
		return r.sequence(r.indent, depth+1)
	}
	r.parts = append(r.parts, Part{From: colon, To: colon})
	return true
}

// dash reports whether an entry of a block sequence begins here.
func (r *Reader) dash() bool {
	return r.at+1 < r.end && r.text[r.at] == '-' && r.text[r.at+1] == ' '
}

// sequence reads a block sequence whose dashes stand at a column.
func (r *Reader) sequence(indent, depth int) bool {
	n := r.open(Sequence)
	for r.indent == indent && r.dash() {
		from := r.at
		r.at++
		r.blanks()
		if r.over() || r.dash() || !r.entry(indent+r.at-from, depth) || r.indent > indent {
			return false
		}
		r.parts[n].Entries++
	}
	return true
}

// entry reads what stands behind a dash: a mapping whose first key is here, at
// a column, or what has one line.
func (r *Reader) entry(column, depth int) bool {
	from, end := r.at, r.end
	if _, ok := r.scalar(false); ok && r.colon() {
		r.at, r.indent = from, column
		return depth < deepest && r.mapping(column, depth+1)
	}
	r.at, r.end = from, end
	return r.inline(depth)
}

// inline reads a scalar or a flow collection that ends on its line, and goes to
// the next one.
func (r *Reader) inline(depth int) bool {
	if !r.flow(depth, false) {
		return false
	}
	if r.blanks(); !r.over() || r.at < r.end && r.text[r.at-1] != ' ' {
		return false
	}
	r.next()
	return true
}

// flow reads a scalar or a flow collection; inside says that it stands in one.
func (r *Reader) flow(depth int, inside bool) bool {
	switch {
	case r.at == r.end || depth == deepest:
		return false
	case r.text[r.at] == '[':
		return r.brackets(Sequence, ']', depth+1)
	case r.text[r.at] == '{':
		return r.brackets(Mapping, '}', depth+1)
	}
	p, ok := r.scalar(inside)
	r.parts = append(r.parts, p)
	return ok
}

// brackets reads a flow collection.
func (r *Reader) brackets(kind Kind, last byte, depth int) bool {
	n, keys := r.open(kind), len(r.keys)
	r.at++
	if r.blanks(); r.at < r.end && r.text[r.at] == last {
		r.at++
		return true
	}
	for {
		if kind == Mapping {
			if !r.flowKey() {
				return false
			}
			r.blanks()
		}
		if !r.flow(depth, true) {
			return false
		}
		r.parts[n].Entries++
		if r.blanks(); r.at == r.end {
			return false
		}
		sign := r.text[r.at]
		r.at++
		if sign == last {
			break
		}
		if sign != ',' {
			return false
		}
		r.blanks()
	}
	plain := !r.repeats(r.keys[keys:])
	r.keys = r.keys[:keys]
	return plain
}

// flowKey reads a key in braces, its colon and the blank behind it.
func (r *Reader) flowKey() bool { return r.at < r.end && r.key(true) && r.at < r.end }
