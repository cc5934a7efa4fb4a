package facts

import (
	"fmt"
	"strings"
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
