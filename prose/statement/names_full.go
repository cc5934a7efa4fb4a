package statement

import "strings"

// addLead notes the words of a sentence's names as those of the main event.
func (f *finder) addLead(s *sentence) {
	for k := s.name; k < s.nameEnd; k++ {
		for i := f.names[k].first; i < f.names[k].end; i++ {
			f.known.list[f.known.number(f.word(i))].lead = true
		}
	}
}

// inLead reports whether any word of a name stands in a name of the lead.
func (f *finder) inLead(n *name) bool {
	for i := n.first; i < n.end; i++ {
		if f.known.find(f.word(i)).lead {
			return true
		}
	}
	return false
}

// nameText returns a name as it is written, with one blank for several.
func (f *finder) nameText(n *name) string {
	s := f.text[f.tokens[n.first].start:f.tokens[n.end-1].end]
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == '\n' || c == '\t' || c == ' ' && i > 0 && s[i-1] == ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// fullEntry returns that of the longest form of a name in the article. One word
// stands for a longer name only by its last word (a surname, or "Hall") or its
// first where that is no place of its own.
func (f *finder) fullEntry(n *name) *entry {
	e := &f.known.list[n.word]
	if n.end-n.first > 1 || e.longest == 0 || e.place {
		return e
	}
	if long := &f.known.list[e.longest]; strings.HasSuffix(long.text, e.text) {
		return long
	}
	return e
}

// full returns the longest form of a name.
func (f *finder) full(n *name) string { return f.fullEntry(n).text }

// folded returns that in lower case; nothing of no name.
func (f *finder) folded(n *name) string {
	if n == nil {
		return ""
	}
	e := f.fullEntry(n)
	if e.lower == "" {
		e.lower = strings.ToLower(e.text)
	}
	return e.lower
}

// ofPlace reports whether a name is a place here or elsewhere in the article.
func (f *finder) ofPlace(n *name) bool { return n.place || f.fullEntry(n).place }
