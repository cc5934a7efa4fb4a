package facts

import (
	"fmt"
	"strings"

	"crosscheck/facts/measure"
)

// The keys of topics.yaml.
var (
	topicsKeys    = []string{"strict", "topics", "names", "rules"}
	topicKeys     = []string{"label", "kind", "unit", "grows", "also", "tolerance", "severity", "many"}
	growsKeys     = []string{"until"}
	severityNames = []string{"error", "warning", "note"}
)

// topicsReader reads topics.yaml files into one set of topics.
type topicsReader struct {
	sheetReader
	topics *Topics
	names  []nameEntry
	rules  []ruleEntry
	alsoAt []alsoEntry
}

// topicsFile reads one file. What depends on other declarations, perhaps in
// other files (names within names, rules), waits for finish.
func (r *topicsReader) topicsFile(f *file, doc *node) {
	r.f = f
	if r.topics.File == "" {
		r.topics.File = f.name
	}
	if doc.kind != mapping {
		r.at(doc.at, doc.kind.String()+" where topics should be declared", "write topics:, names: or rules:")
		return
	}
	r.unknown(doc, "topics.yaml", topicsKeys)
	if n := doc.get("strict"); n != nil {
		r.topics.Strict = r.yes(n)
	}
	for _, d := range r.section(doc, "topics") {
		r.declare(d)
	}
	for _, d := range r.section(doc, "names") {
		r.name(d)
	}
	r.rulesOf(doc.get("rules"))
}

// section returns the fields of one of the file's mappings.
func (r *topicsReader) section(doc *node, key string) []field {
	n := doc.get(key)
	switch {
	case n == nil, n.null:
		return nil
	case n.kind != mapping:
		hint := "write name: {…}"
		if key == "topics" && n.kind == scalar && n.text == "strict" {
			hint = "write strict: true beside topics:"
		}
		r.at(n.at, n.kind.String()+" where the "+key+" should be", hint)
		return nil
	}
	return n.fields
}

// declare reads one topic or pattern.
func (r *topicsReader) declare(d field) {
	name := d.key.text
	if msg, hint := badPattern(name); msg != "" {
		r.at(d.key.at, msg, hint)
		return
	}
	if have := r.topics.Declared[name]; have != nil {
		r.at(d.key.at, fmt.Sprintf("the topic %q is already declared in %s", name, have.Pos), "keep one of them")
		return
	}
	t := &Topic{Name: name, Pos: r.f.pos(d.key.at), stated: map[string]bool{}}
	r.topics.Declared[name] = t
	r.topics.Order = append(r.topics.Order, name)
	switch {
	case d.val.null:
	case d.val.kind != mapping:
		r.at(d.val.at, d.val.kind.String()+" where a topic's settings should be", "write {kind: count}, or {} for none")
	default:
		r.unknown(d.val, "a topic", topicKeys)
		for _, f := range d.val.fields {
			t.stated[f.key.text] = true
			r.setting(t, f)
		}
		if unit := d.val.get("unit"); t.Kind == measure.Quantity && t.Unit != "" && measure.UnitNamed(t.Unit) == nil {
			r.at(unit.at, fmt.Sprintf("unknown unit %q", t.Unit), "write a unit as in km, kg, hours, US$ or %")
		}
	}
}

func badPattern(name string) (msg, hint string) {
	if rest, ok := strings.CutPrefix(name, "*/"); ok {
		if rest == "" || strings.ContainsAny(rest, "/*") {
			return fmt.Sprintf("the pattern %q", name), "patterns are */attribute"
		}
		return badTopic(rest)
	}
	if strings.Contains(name, "*") {
		return fmt.Sprintf("the pattern %q", name), "patterns are */attribute"
	}
	return badTopic(name)
}

// setting reads one setting of a topic.
func (r *topicsReader) setting(t *Topic, f field) {
	switch key, val := f.key.text, f.val; key {
	case "label":
		t.Label = r.text(val, key)
	case "kind":
		t.Kind = r.kind(val)
	case "unit":
		t.Unit = r.text(val, key)
	case "grows":
		r.grows(t, val)
	case "also":
		r.also(t, val)
	case "tolerance":
		t.Tolerance = r.tolerance(val)
	case "severity":
		t.Severity = r.oneOf(val, key, severityNames)
	case "many":
		t.Many = r.yes(val)
	}
}

func (r *topicsReader) kind(n *node) measure.Kind {
	name := r.oneOf(n, "kind", measure.KindNames()[measure.Count:])
	if kind, ok := measure.ParseKind(name); ok {
		return kind
	}
	return measure.Auto
}

// oneOf reads one of a few words.
func (r *sheetReader) oneOf(n *node, key string, words []string) string {
	s := r.text(n, key)
	if s == "" || contains(words, s) {
		return s
	}
	hint := "write " + strings.Join(words, ", ")
	if near := Nearest(s, words); near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	}
	r.at(n.at, fmt.Sprintf("unknown %s %q", key, s), hint)
	return ""
}

// grows reads true, false or {until: DATE}.
func (r *topicsReader) grows(t *Topic, n *node) {
	if n.kind != mapping {
		t.Grows = r.yes(n)
		return
	}
	r.unknown(n, "grows", growsKeys)
	until := n.get("until")
	if until == nil {
		r.at(n.at, "grows without until", "write grows: true, or grows: {until: 2024-12-31}")
		return
	}
	t.Grows = true
	t.GrowsUntil = r.date(r.text(until, "until"), until)
}

func (r *topicsReader) tolerance(n *node) string {
	s := r.text(n, "tolerance")
	if s == "" {
		return ""
	}
	if _, err := measure.ParseTolerance(s); err != nil {
		r.at(n.at, "bad tolerance: "+err.Error(), "write 2 %, 3 days, 10 km or a number")
		return ""
	}
	return s
}

// also reads other names of a topic, or of a pattern's attribute.
func (r *topicsReader) also(t *Topic, n *node) {
	items := n.list
	if n.kind != sequence {
		items = []*node{n}
	}
	for _, item := range items {
		name := r.text(item, "also")
		if name == "" {
			continue
		}
		msg, hint := badPattern(name)
		if msg == "" && strings.HasPrefix(name, "*/") != strings.HasPrefix(t.Name, "*/") {
			msg, hint = fmt.Sprintf("%q and %q: a pattern and a topic", t.Name, name), "other names of patterns are patterns"
		}
		if have, taken := r.topics.also[name]; taken && msg == "" {
			msg, hint = fmt.Sprintf("%q is already another name of %q", name, have), "keep one of them"
		}
		if msg != "" {
			r.at(item.at, msg, hint)
			continue
		}
		t.Also = append(t.Also, name)
		r.topics.also[name] = t.Name
		r.alsoAt = append(r.alsoAt, alsoEntry{name, t.Name, r.f.pos(item.at)})
	}
}

// finish reads what depends on all declarations.
func (r *topicsReader) finish() {
	for _, a := range r.alsoAt {
		if have := r.topics.Declared[a.name]; have != nil {
			r.fault(a.pos, fmt.Sprintf("%q is another name of %q, and a topic of its own in %s", a.name, a.of, have.Pos), "keep one of them")
			delete(r.topics.also, a.name)
		}
	}
	r.addNames()
	for _, e := range r.rules {
		r.f = e.f
		r.rule(e.node)
	}
}

// alsoEntry is one other name of a topic, with its place.
type alsoEntry struct {
	name, of string
	pos      Pos
}
