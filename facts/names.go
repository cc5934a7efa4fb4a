package facts

import "fmt"

var nameKeys = []string{"also", "within"}

// nameEntry is one name of a vocabulary.
type nameEntry struct {
	f            *file
	name, within string
	also         []string
	key, under   *node // the places of name and within
	added        bool
}

// name reads one name of a vocabulary. It is added once all are known, since
// a name may stand before the one it lies within.
func (r *topicsReader) name(d field) {
	e := nameEntry{f: r.f, name: d.key.text, key: d.key}
	switch {
	case e.name == "":
		r.at(d.key.at, "an empty name", "")
		return
	case d.val.null:
	case d.val.kind == mapping:
		r.unknown(d.val, "a name", nameKeys)
		if n := d.val.get("also"); n != nil {
			e.also = r.texts(n, "also")
		}
		if n := d.val.get("within"); n != nil {
			e.within, e.under = r.text(n, "within"), n
		}
	default:
		r.at(d.val.at, d.val.kind.String()+" where a name's settings should be", "write {also: […], within: …}, or {} for none")
	}
	r.names = append(r.names, e)
}

// addNames adds the names to the vocabulary, each after the one it lies
// within.
func (r *topicsReader) addNames() {
	known := map[string]*nameEntry{}
	var names []string
	for i := range r.names {
		known[r.names[i].name] = &r.names[i]
		names = append(names, r.names[i].name)
	}
	for i := range r.names {
		e := &r.names[i]
		r.f = e.f
		if e.within != "" && known[e.within] == nil {
			if _, ok := r.topics.Vocabulary.Canonical(e.within); !ok {
				hint := "declare it among the names"
				if near := Nearest(e.within, names); near != "" {
					hint = fmt.Sprintf("did you mean %q?", near)
				}
				r.at(e.under.at, fmt.Sprintf("%q lies within the unknown name %q", e.name, e.within), hint)
				e.within = ""
			}
		}
		r.addName(e, known, 0)
	}
}

// addName adds a name after the names it lies within; depth counts them, so
// that a circle is found.
func (r *topicsReader) addName(e *nameEntry, known map[string]*nameEntry, depth int) {
	if e.added {
		return
	}
	if depth > len(known) {
		r.f = e.f
		r.at(e.under.at, fmt.Sprintf("%q lies within itself", e.name), "remove one within:")
		e.within = ""
	} else if outer := known[e.within]; outer != nil {
		r.addName(outer, known, depth+1)
	}
	if e.added {
		return
	}
	e.added = true
	r.f = e.f
	if err := r.topics.Vocabulary.Add(e.name, e.also, e.within); err != nil {
		r.at(e.key.at, err.Error(), "")
	}
}
