package plain

import (
	"hash/maphash"
	"strings"
)

// scalar reads a scalar that ends on this line; flow says that it stands in
// brackets or braces.
func (r *Reader) scalar(flow bool) (p Part, ok bool) {
	switch c := r.text[r.at]; {
	case c == '\'':
		return r.quoted(c, "''", "'")
	case c == '"':
		return r.quoted(c, `\`, "")
	case c == '-' && r.at+1 < r.end && signs[r.text[r.at+1]]&begins != 0, signs[c]&begins != 0:
		return r.bare(flow)
	}
	return p, false
}

// bare reads a scalar without quotation marks: up to a colon and a blank, to a
// blank and a comment, to what ends an entry in brackets, or to the line's end.
func (r *Reader) bare(flow bool) (p Part, ok bool) {
	from, to := r.at, r.at
	for ; r.at < r.end; r.at++ {
		switch class := signs[r.text[r.at]]; {
		case class&ends == 0:
			if class&blank == 0 {
				to = r.at + 1
			}
			continue
		case class&inFlow != 0:
			if flow {
				return Part{From: int32(from), To: int32(to), Text: r.text[from:to]}, true
			}
		case r.text[r.at] == '#':
			if r.text[r.at-1] == ' ' {
				return Part{From: int32(from), To: int32(to), Text: r.text[from:to]}, true
			}
		case r.colon():
			return Part{From: int32(from), To: int32(to), Text: r.text[from:to]}, true
		case flow: // a colon inside a word may end it, in brackets
			return p, false
		}
		to = r.at + 1
	}
	return Part{From: int32(from), To: int32(to), Text: r.text[from:to]}, true
}

// quoted reads a scalar in quotation marks.
func (r *Reader) quoted(mark byte, escape, means string) (p Part, ok bool) {
	from := r.at
	for r.at++; ; r.at++ {
		n := strings.IndexByte(r.text[r.at:r.end], mark)
		if n < 0 {
			return p, false
		}
		r.at += n
		if mark == '\'' && r.at+1 < r.end && r.text[r.at+1] == mark {
			r.at++
			continue
		}
		if mark == '"' && escapedAt(r.text[from:r.at]) {
			continue
		}
		break
	}
	text := r.text[from+1 : r.at]
	r.at++
	if strings.Contains(text, escape) {
		if mark == '\'' {
			text = strings.ReplaceAll(text, escape, means)
		} else if text, ok = unescaped(text); !ok {
			return p, false
		}
	}
	return Part{Kind: Quoted, From: int32(from), To: int32(r.at), Text: text}, true
}

// escapedAt reports whether a mark behind s is escaped: an odd number of
// backslashes stands before it.
func escapedAt(s string) bool {
	return (len(s)-len(strings.TrimRight(s, `\`)))%2 == 1
}

// unescaped resolves \" and \\; other escapes are not plain.
func unescaped(s string) (string, bool) {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			if i++; s[i] != '"' && s[i] != '\\' {
				return "", false
			}
		}
		b.WriteByte(s[i])
	}
	return b.String(), true
}

// What a byte may be.
const (
	begins uint8 = 1 << iota // the first of a bare scalar
	ends                     // perhaps the end of one
	inFlow                   // in brackets only
	blank
	odd // perhaps a part of what is not plain
)

// signs has what each byte may be.
var signs = func() (t [256]uint8) {
	for c := range 256 {
		switch {
		case c >= 0x80, 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("$()+./;<=\\^_~", byte(c)) >= 0:
			t[c] |= begins
		case c < ' ' && c != '\n', c == 0x7F:
			t[c] |= odd
		case c == ' ':
			t[c] |= blank
		case strings.IndexByte(",[]{}", byte(c)) >= 0:
			t[c] |= ends | inFlow
		case c == ':', c == '#':
			t[c] |= ends
		}
	}
	for _, c := range []byte{0xC2, 0xE2, 0xEF} {
		t[c] |= odd
	}
	return t
}()

// ordinary reports whether a text has no tab, no control character, no line
// break but line feeds, no byte-order mark and none of the two signs beside it
// that are none.
func ordinary(text string) bool {
	for i := range len(text) {
		if signs[text[i]]&odd == 0 {
			continue
		}
		rest := text[i:]
		switch {
		case len(rest) < 2, rest[0] < 0x80, rest[0] == 0xC2 && rest[1] < 0xA0:
			return false
		case strings.HasPrefix(rest, "\u2028"), strings.HasPrefix(rest, "\u2029"),
			strings.HasPrefix(rest, "\uFEFF"), strings.HasPrefix(rest, "\uFFFE"), strings.HasPrefix(rest, "\uFFFF"):
			return false
		}
	}
	return true
}

var seed = maphash.MakeSeed()

// repeats reports whether two of some keys are the same.
func (r *Reader) repeats(keys []int32) bool {
	if len(keys) <= 8 {
		for i, k := range keys {
			for _, other := range keys[:i] {
				if r.parts[k].Text == r.parts[other].Text {
					return true
				}
			}
		}
		return false
	}
	size := 32
	for size < 2*len(keys) {
		size *= 2
	}
	if len(r.slots) < size {
		r.slots = make([]int32, size)
	}
	slots := r.slots[:size] // of part numbers: no key is part 0
	clear(slots)
	for _, k := range keys {
		text := r.parts[k].Text
		i := int(maphash.String(seed, text)) & (size - 1)
		for ; slots[i] != 0; i = (i + 1) & (size - 1) {
			if r.parts[slots[i]].Text == text {
				return true
			}
		}
		slots[i] = k
	}
	return false
}
