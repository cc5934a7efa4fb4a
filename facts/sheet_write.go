package facts

import (
	"strconv"
	"strings"
)

// SheetText writes a sheet in YAML: one source and its claims, those on one
// topic together, topics in the order of their first claims. It is in the
// canonical form, as Format writes it. The confidence of claims that were found
// in a text stands behind their values, as a comment; see Remarks for others.
//
// Load reads the same claims from it, as far as their values' texts say what
// the values are.
func SheetText(src *Source, claims []*Claim) string {
	w := &sheetWriter{}
	w.Grow(len(claims) * bytesOfClaim)
	w.WriteString("source:\n")
	for _, f := range []struct{ key, val string }{
		{"id", src.ID}, {"title", src.Title}, {"publisher", src.Publisher}, {"published", src.PublishedText}, {"url", src.URL}, {"text", src.TextPath},
	} {
		w.field("  ", f.key, f.val)
	}
	if len(claims) == 0 {
		w.WriteString("facts: {}\n")
	} else {
		w.WriteString("facts:\n")
	}
	for _, group := range ByTopic(claims) {
		w.topic(group)
	}
	return w.String()
}

// bytesOfClaim is how many bytes a claim takes in a sheet, or a few more.
const bytesOfClaim = 160

// ByTopic groups claims in the order in which topics are first met.
func ByTopic(claims []*Claim) [][]*Claim {
	at := map[string]int{}
	var out [][]*Claim
	for _, c := range claims {
		i, known := at[c.Topic]
		if !known {
			i = len(out)
			at[c.Topic] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], c)
	}
	return out
}

type sheetWriter struct{ strings.Builder }

// Remarks writes comments that may stand above or below a sheet, one for each
// text.
func Remarks(texts []string) string {
	var b strings.Builder
	for _, t := range texts {
		b.WriteString(strings.TrimRight("# "+commentText(t), " ") + "\n")
	}
	return b.String()
}

// commentText puts a text on one line that no sign in it ends.
func commentText(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r <= 0x9f || r == 0x2028 || r == 0x2029 || r == 0xfeff || r == 0xfffe || r == 0xffff || r == 0xfffd {
			return ' '
		}
		return r
	}, s)
}

func (w *sheetWriter) field(indent, key, val string) {
	if val != "" {
		w.WriteString(indent)
		w.WriteString(key)
		w.WriteString(": ")
		w.text(val)
		w.WriteString("\n")
	}
}

// text writes a text on one line outside of brackets.
func (w *sheetWriter) text(s string) { w.WriteString(inline(&node{text: s}, false)) }

func (w *sheetWriter) topic(claims []*Claim) {
	w.WriteString("  ")
	w.text(claims[0].Topic)
	w.WriteString(":\n")
	if len(claims) == 1 {
		w.claim(claims[0], "    ", "    ")
		return
	}
	for _, c := range claims {
		w.claim(c, "    - ", "      ")
	}
}

// claim writes a claim; lead stands before its first key, indent before the
// others.
func (w *sheetWriter) claim(c *Claim, lead, indent string) {
	w.WriteString(lead)
	w.WriteString("value: ")
	w.text(c.Value.Text)
	if c.Context != nil && c.Confidence > 0 {
		w.WriteString(" # confidence ")
		w.WriteString(strconv.FormatFloat(c.Confidence, 'f', 2, 64))
	}
	w.WriteString("\n")
	if c.Context == nil {
		return
	}
	w.field(indent, "quote", c.Quote)
	w.field(indent, "at", c.At)
	if c.AsOfFrom == AsOfStated {
		w.field(indent, "as-of", c.AsOfText)
	}
	w.field(indent, "scope", c.Scope)
	w.field(indent, "attributed-to", c.AttributedTo)
	if c.Derived {
		w.WriteString(indent + "derived: true\n")
	}
	w.field(indent, "note", c.Note)
}
