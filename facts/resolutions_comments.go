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
	kept.head, kept.foot = doc.HeadComment, doc.FootComment
	if len(doc.Content) == 0 || len(doc.Content[0].Content) < 2 {
		return kept
	}
	top := doc.Content[0]
	kept.list = stacked(top.HeadComment, top.Content[0].HeadComment)
	kept.foot = stacked(top.Content[0].FootComment, top.FootComment, kept.foot)
	for _, n := range top.Content[1].Content {
		kept.entries = append(kept.entries, commentsOfEntry(n))
	}
	return kept
}

func stacked(parts ...string) string {
	var some []string
	for _, p := range parts {
		if p != "" {
			some = append(some, p)
		}
	}
	return strings.Join(some, "\n")
}

func commentsOfEntry(n *yaml.Node) *entryComments {
	e := &entryComments{head: n.HeadComment, foot: n.FootComment, keys: map[string]lineComments{}, covers: map[string]lineComments{}}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, val := n.Content[i], n.Content[i+1]
		if i == 0 {
			e.head = stacked(e.head, key.HeadComment)
		} else if key.HeadComment != "" {
			e.keys[key.Value] = lineComments{head: key.HeadComment}
		}
		e.foot = stacked(e.foot, key.FootComment)
		if line := stacked(key.LineComment, val.LineComment); line != "" {
			e.keys[key.Value] = lineComments{e.keys[key.Value].head, strings.ReplaceAll(line, "\n", " ")}
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
		if item.HeadComment != "" || item.LineComment != "" {
			e.covers[c.key()] = lineComments{item.HeadComment, item.LineComment}
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
