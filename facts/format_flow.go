package facts

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"
)

// oneLine returns the value of an entry if it stands on the entry's line, with
// a blank before it.
func (m *formatter) oneLine(e *entry, s *shape, lead string) (string, bool) {
	switch {
	case e.own == nil:
		n := m.convert(e.val)
		if e.val.Kind == yaml.ScalarNode && !n.null && canBeLiteral(n.text) {
			return "", false
		}
	case e.own.isEmpty():
	case !e.fitsFlow(s):
		return "", false
	}
	text := m.flow(e)
	if e.own == nil {
		text = m.scalarText(e.val, false)
	}
	if text == "" && e.key == nil && e.line != "" {
		text = "null" // a comment after nothing but the dash would be that of what follows
	}
	if text == "" {
		return "", true
	}
	if e.own != nil && !e.own.isEmpty() && utf8.RuneCountInString(lead)+1+utf8.RuneCountInString(text) > s.width {
		return "", false
	}
	return " " + text, true
}

// fitsFlow reports whether a value may stand in brackets or braces: its shape
// says so, it has no comments inside, and lists hold single values.
func (e *entry) fitsFlow(s *shape) bool {
	c := e.own
	if c == nil {
		return true
	}
	if !s.flow && !(c.list && s.claim) || len(c.foot) > 0 {
		return false
	}
	for _, child := range c.entries {
		if len(child.head) > 0 || child.line != "" || c.list && child.own != nil {
			return false
		}
		if !c.list && !child.fitsFlow(s.child(child.key.Value)) {
			return false
		}
	}
	return true
}

// flow writes a value on one line, in brackets and braces.
func (m *formatter) flow(e *entry) string {
	c := e.own
	if c == nil {
		return m.scalarText(e.val, true)
	}
	var parts []string
	for _, child := range c.entries {
		text := m.properties(child) + m.flow(child)
		if child.key != nil {
			text = m.keyText(child.key, true) + " " + text
		}
		parts = append(parts, text)
	}
	if c.list {
		return "[" + strings.Join(parts, ", ") + "]"
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// scalarText writes a scalar or an alias on one line.
func (m *formatter) scalarText(y *yaml.Node, flow bool) string {
	if y.Kind == yaml.AliasNode {
		return "*" + y.Value
	}
	if y.Tag == "!!merge" {
		return "<<"
	}
	return inline(m.convert(y), flow)
}

// keyText writes a key with its colon; that of an alias stands apart, since it
// could be part of a name. A key is a name even if its text would be none as a
// value.
func (m *formatter) keyText(y *yaml.Node, flow bool) string {
	text := m.scalarText(y, flow)
	switch {
	case y.Kind == yaml.AliasNode:
		text += " "
	case m.convert(y).null && y.Value == "":
		text = `""`
	case m.convert(y).null:
		text = y.Value
	}
	return m.properties(&entry{val: y}) + text + ":"
}

// properties writes the anchor of an entry's value, with a blank after it. Tags
// are not kept: a text that needs one stands in quotation marks.
func (m *formatter) properties(e *entry) string {
	if e.val == nil || e.val.Anchor == "" || e.val.Kind == yaml.AliasNode {
		return ""
	}
	return "&" + e.val.Anchor + " "
}

// literal writes a text of several lines after a |.
func (m *formatter) literal(e *entry, indent int, lead, line string) {
	text := m.convert(e.val).text
	body, ended := strings.CutSuffix(text, "\n")
	sign := " |"
	if !ended {
		sign = " |-"
	}
	m.out.WriteString(lead + sign + line + "\n")
	for _, l := range strings.Split(body, "\n") {
		if l != "" {
			l = strings.Repeat(" ", indent+2) + l
		}
		m.out.WriteString(l + "\n")
	}
}
