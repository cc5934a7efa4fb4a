package facts

import (
	"fmt"
	"path"
	"strings"

	"crosscheck/facts/measure"
)

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
			have.src.TextPath = "" // whose text it is cannot be told
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
