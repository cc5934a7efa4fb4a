package facts

import (
	"strings"

	"go.yaml.in/yaml/v4"
)

// recordComments are the comments of a record, by what they stand at.
type recordComments struct {
	head, list, foot string
	entries          []*entryComments // in the order of the file
}

type entryComments struct {
	head, foot string
	keys       map[string]lineComments
	covers     map[string]lineComments // by Cover.key
}

// lineComments are the one above a line and the one at its end.
type lineComments struct{ head, line string }

// commentsOf reads the comments of a record. Text that cannot be read has none.
func commentsOf(text string) recordComments {
	var kept recordComments
	var doc yaml.Node
	loader, err := yaml.NewLoader(strings.NewReader(strings.TrimPrefix(text, bom)), yaml.WithV4Defaults())
	if err != nil || loader.Load(&doc) != nil {
		return kept
	}
	kept.head, kept.foot = stacked(doc.HeadComment), stacked(doc.FootComment)
	if len(doc.Content) == 0 || len(doc.Content[0].Content) < 2 {
		return kept
	}
	top := doc.Content[0]
	key, list := top.Content[0], top.Content[1]
	kept.list = stacked(top.HeadComment, key.HeadComment, key.LineComment, list.HeadComment, list.LineComment)
	kept.foot = stacked(list.FootComment, key.FootComment, top.FootComment, kept.foot)
	for _, n := range list.Content {
		kept.entries = append(kept.entries, commentsOfEntry(n))
	}
	return kept
}

// stacked puts comments one below the other, without the blank lines that the
// library keeps at their ends and between them.
func stacked(parts ...string) string {
	var some []string
	for _, p := range parts {
		for line := range strings.SplitSeq(p, "\n") {
			if line = strings.TrimSpace(line); line != "" {
				some = append(some, line)
			}
		}
	}
	return strings.Join(some, "\n")
}

// oneLine puts comments beside one another.
func oneLine(parts ...string) string { return strings.ReplaceAll(stacked(parts...), "\n", " ") }

// within returns the comments inside a mapping.
func within(n *yaml.Node) string {
	var all []string
	for _, c := range n.Content {
		all = append(all, c.HeadComment, c.LineComment, c.FootComment, within(c))
	}
	return stacked(all...)
}

func commentsOfEntry(n *yaml.Node) *entryComments {
	e := &entryComments{head: stacked(n.HeadComment), foot: stacked(n.FootComment), keys: map[string]lineComments{}, covers: map[string]lineComments{}}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		if i == 0 {
			e.head = stacked(e.head, key.HeadComment)
		} else if head := stacked(key.HeadComment, val.HeadComment); head != "" {
			e.keys[key.Value] = lineComments{head: head}
		}
		e.foot = stacked(e.foot, key.FootComment, val.FootComment)
		if line := oneLine(key.LineComment, val.LineComment); line != "" {
			e.keys[key.Value] = lineComments{e.keys[key.Value].head, line}
		}
		if key.Value == "covers" {
			e.commentsOfCovers(val)
		}
	}
	return e
}

func (e *entryComments) commentsOfCovers(list *yaml.Node) {
	for _, item := range list.Content {
		var c Cover
		for i := 0; i+1 < len(item.Content); i += 2 {
			switch val := item.Content[i+1].Value; item.Content[i].Value {
			case "source":
				c.Source = val
			case "topic":
				c.Topic = val
			case "value":
				c.Value = val
			}
		}
		if head, line := stacked(item.HeadComment, within(item)), oneLine(item.LineComment); head+line != "" {
			e.covers[c.key()] = lineComments{head, line}
		}
		e.foot = stacked(e.foot, item.FootComment)
	}
}

// of returns the comments of an entry; a new one has none.
func (k *recordComments) of(e *Resolution) *entryComments {
	if e.number > 0 && e.number <= len(k.entries) {
		return k.entries[e.number-1]
	}
	return &entryComments{}
}
