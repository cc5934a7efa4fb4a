package measure

import "strings"

// parseList reads "a, b and c", "a; b; c", "exactly: a, b" (these and no
// others) and "a, b, among others" (open). Members are separated by
// semicolons where there are any, else by commas and a last "and". They are
// read as names where the vocabulary has them, else as what they look like.
func parseList(r Reader, text string) (Value, error) {
	rest := strings.TrimSpace(text)
	exactly := hasPrefixFold(rest, "exactly:")
	if exactly {
		rest = rest[len("exactly:"):]
	}
	rest, open := cutOpen(strings.TrimSpace(rest))
	var items []Value
	for _, member := range members(rest) {
		item, err := r.parseMember(member)
		if err != nil {
			return Value{}, err
		}
		items = append(items, item)
	}
	if len(items) == 0 {
		return Value{}, &SyntaxError{Msg: "the list is empty", Offset: len(text)}
	}
	return NewList(text, items, exactly, open), nil
}

// NewList returns the list of the given items. exactly: these and no others;
// open: these among others.
func NewList(text string, items []Value, exactly, open bool) Value {
	return Value{Text: text, Kind: List, Detail: &Detail{Items: items, Exactly: exactly, Open: open}}
}

// parseMember reads a member as a name where the vocabulary has it.
func (r Reader) parseMember(text string) (Value, error) {
	if _, ok := r.Names.Canonical(text); ok {
		return parseName(r, text)
	}
	return r.Parse(text, Auto)
}

// cutOpen takes off the words that leave a list open.
func cutOpen(s string) (rest string, open bool) {
	for _, word := range [...]string{"including ", "among them ", "such as "} {
		if hasPrefixFold(s, word) {
			s, open = s[len(word):], true
		}
	}
	for _, word := range [...]string{"among others", "and others", "and more", "etc.", "etc", "et al.", "…", "..."} {
		if n := len(s) - len(word); n > 0 && strings.EqualFold(s[n:], word) {
			return strings.TrimRight(s[:n], " ,;"), true
		}
	}
	return s, open
}

func members(s string) []string {
	sep := ","
	if strings.Contains(s, ";") {
		sep = ";"
	}
	parts := strings.Split(s, sep)
	if sep == "," {
		last := len(parts) - 1
		if a, b, ok := strings.Cut(parts[last], " and "); ok {
			parts = append(parts[:last], a, b)
		}
	}
	var out []string
	for _, p := range parts {
		p = strings.Trim(strings.TrimPrefix(strings.TrimSpace(p), "and "), " ,")
		if p != "" {
			out = append(out, p)
		}
	}
	return out
}

// relateLists compares two lists: they say "at least these", so only a list
// of exactly these conflicts, with one that holds more. Open lists never do.
// A value that is no list is a list of one.
func relateLists(a, b Value, w *Windows) Relation {
	da, db := asList(a), asList(b)
	inA, inB := holds(da.Items, db.Items, w), holds(db.Items, da.Items, w)
	switch {
	case inA && inB:
		return Relation{Verdict: Same}
	case da.Open || db.Open:
		return Relation{Verdict: Compatible, By: ByPrecision}
	case da.Exactly && !inA || db.Exactly && !inB:
		return Relation{Verdict: Conflict}
	}
	return Relation{Verdict: Compatible, By: ByPrecision}
}

func asList(v Value) *Detail {
	if v.Kind == List && v.Detail != nil {
		return v.Detail
	}
	return &Detail{Items: []Value{v}}
}

// holds reports whether every item of part is in whole.
func holds(whole, part []Value, w *Windows) bool {
	for _, p := range part {
		found := false
		for _, i := range whole {
			found = found || sameItem(i, p, w)
		}
		if !found {
			return false
		}
	}
	return true
}

// sameItem reports whether two members may be the same thing. Texts count by
// their words alone.
func sameItem(a, b Value, w *Windows) bool {
	rel := Relate(a, b, w)
	return rel.Verdict == Same || rel.Verdict == Compatible && rel.By != ByWording
}
