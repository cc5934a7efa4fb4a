package facts

import (
	"fmt"
	"path"
	"strings"

	"crosscheck/facts/measure"
)

// The keys of a sheet.
var (
	sheetKeys  = []string{"source", "facts"}
	sourceKeys = []string{"id", "title", "publisher", "published", "url", "role", "via", "text"}
	claimKeys  = []string{"value", "quote", "at", "as-of", "scope", "attributed-to", "derived", "note"}
	roleNames  = []string{"source", "reference", "draft"}
)

// sheetReader reads one sheet from its document.
type sheetReader struct {
	*gathering
	f   *file
	o   *origin
	via int // claims that were read through an alias
}

// isSheet reports whether a document is a sheet, or a misspelled one.
func isSheet(doc *node) bool {
	if doc.kind != mapping {
		return false
	}
	for _, f := range doc.fields {
		if contains(sheetKeys, f.key.text) || f.val.kind == mapping && misspelled(f.key.text) != "" {
			return true
		}
	}
	return false
}

// misspelled returns the key of a sheet that another key is a slip of the pen
// for: it begins alike and has two letters wrong at most.
func misspelled(key string) string {
	for _, known := range sheetKeys {
		if folded := foldASCII(key); folded != "" && folded[0] == known[0] && distance(folded, known, 2) <= 2 {
			return known
		}
	}
	return ""
}

func (g *gathering) sheet(f *file, doc *node) {
	r := &sheetReader{gathering: g, f: f}
	if doc.kind != mapping {
		r.at(doc.at, doc.kind.String()+" where a sheet should be", "a sheet has source: and facts:")
		return
	}
	r.unknown(doc, "a sheet", sheetKeys)
	r.source(doc.get("source"))
	facts := doc.get("facts")
	switch {
	case facts == nil && hasNear(doc, "facts", sheetKeys):
	case facts == nil:
		r.at(doc.at, "a sheet without facts", "write facts: and below it topic: value")
	case facts.null:
		r.at(facts.at, "a sheet without facts", "write below it topic: value")
	case facts.kind != mapping:
		r.at(facts.at, facts.kind.String()+" where the facts should be", "write topic: value")
	default:
		for _, f := range facts.fields {
			r.topicField(f)
		}
	}
}

func (r *sheetReader) at(s span, msg, hint string) { r.fault(r.f.pos(s), msg, hint) }

// unknown faults every key of n that is not among known.
func (r *sheetReader) unknown(n *node, where string, known []string) {
	for _, f := range n.fields {
		if !contains(known, f.key.text) {
			r.unknownKey(f.key, where, known)
		}
	}
}

func (r *sheetReader) unknownKey(key *node, where string, known []string) {
	hint := "known are " + strings.Join(known, ", ")
	if near := Nearest(key.text, known); near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	r.at(key.at, fmt.Sprintf("%s has no key %q", where, key.text), hint)
}

// hasNear reports whether an unknown key of n is likely a misspelled one.
func hasNear(n *node, key string, known []string) bool {
	for _, f := range n.fields {
		if !contains(known, f.key.text) && Nearest(f.key.text, known) == key {
			return true
		}
	}
	return false
}

func contains(list []string, s string) bool {
	for _, have := range list {
		if have == s {
			return true
		}
	}
	return false
}

// source reads who says it. A sheet without it is named after its file.
func (r *sheetReader) source(n *node) {
	src := &Source{ID: defaultID(r.f.name), Pos: r.f.pos(span{int32(r.f.start()), 0})}
	idPos := src.Pos
	if n != nil && !n.null {
		src.Pos = r.f.pos(n.at)
		idPos = src.Pos
		if n.kind != mapping {
			r.at(n.at, n.kind.String()+" where the source should be", "write source: {id: …}")
		} else {
			r.unknown(n, "a source", sourceKeys)
			r.sourceFields(src, n)
			if id := n.get("id"); id != nil {
				idPos = r.f.pos(id.at)
			}
		}
	}
	if have := r.gathering.source(src.ID); have != nil {
		if have.sheet {
			r.fault(idPos, fmt.Sprintf("the source %q is already in %s", src.ID, have.src.Pos), "give every sheet an id of its own")
		} else {
			r.adopt(have, src)
		}
		r.o = have
		return
	}
	r.o = r.addSource(src, true)
}

// adopt joins what rows said of a source with what its sheet says.
func (r *sheetReader) adopt(have *origin, src *Source) {
	rows := have.src
	if rows.PublishedText != "" && src.PublishedText == "" {
		src.Published, src.PublishedText = rows.Published, rows.PublishedText
	} else if rows.PublishedText != "" && rows.PublishedText != src.PublishedText {
		r.fault(src.Pos, fmt.Sprintf("%q is published %q here and %q in %s", src.ID, src.PublishedText, rows.PublishedText, rows.Pos),
			"say it once")
	}
	src.URL = orElse(src.URL, rows.URL)
	if have.role != "" && src.Role == RoleSource {
		src.Role = rows.Role
	}
	src.plain = rows.plain
	*rows = *src
	have.sheet = true
}

func defaultID(name string) string {
	base := path.Base(name)
	return strings.TrimSuffix(base, path.Ext(base))
}

func (r *sheetReader) sourceFields(src *Source, n *node) {
	for _, f := range n.fields {
		switch key, val := f.key.text, f.val; key {
		case "id":
			if s := r.id(r.text(val, key), val); s != "" {
				src.ID = s
			}
		case "title":
			src.Title = r.text(val, key)
		case "publisher":
			src.Publisher = r.text(val, key)
		case "url":
			src.URL = r.text(val, key)
		case "published":
			src.PublishedText = r.text(val, key)
			src.Published = r.date(src.PublishedText, val)
		case "role":
			src.Role = r.role(r.text(val, key), r.f.pos(val.at))
		case "via":
			src.Via = r.texts(val, key)
		case "text":
			src.TextPos = r.f.pos(val.at)
			if s := r.text(val, key); s != "" {
				src.TextPath = path.Join(path.Dir(r.f.name), s)
			}
		}
	}
}

// id checks a source's id.
func (r *sheetReader) id(s string, n *node) string {
	if s == "" && n.kind == scalar {
		r.at(n.at, "an empty id", "write a short name, as in slate, or remove id:")
	}
	if strings.TrimSpace(s) != s || strings.ContainsAny(s, "\r\n\t") {
		r.at(n.at, fmt.Sprintf("a blank around or a break in the id %q", s), "write a short name, as in slate")
	}
	return s
}

// text returns the text of a scalar; "" where nothing is written.
func (r *sheetReader) text(n *node, key string) string {
	if n.kind != scalar {
		r.at(n.at, fmt.Sprintf("%q wants a text, not %s", key, n.kind), "write "+key+": text")
		return ""
	}
	if n.null {
		return ""
	}
	return n.text
}

// texts returns the texts of a list, or of a single scalar.
func (r *sheetReader) texts(n *node, key string) []string {
	if n.kind != sequence {
		if s := r.text(n, key); s != "" {
			return []string{s}
		}
		return nil
	}
	var list []string
	for _, item := range n.list {
		if s := r.text(item, key); s != "" {
			list = append(list, s)
		}
	}
	return list
}

// date reads a date that stands alone: no relative one.
func (r *sheetReader) date(s string, n *node) measure.Value {
	if s == "" {
		return measure.Value{}
	}
	v, msg, hint, off := readDate(s, measure.Reader{})
	if msg != "" {
		r.at(n.within(off), msg, hint)
	}
	return v
}

// role reads a role; faults name the nearest one.
func (g *gathering) role(s string, p Pos) Role {
	for i, name := range roleNames {
		if s == name {
			return Role(i)
		}
	}
	if s != "" {
		hint := "roles are " + strings.Join(roleNames, ", ")
		if near := Nearest(s, roleNames); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		g.fault(p, fmt.Sprintf("unknown role %q", s), hint)
	}
	return RoleSource
}
