package facts

import (
	"slices"
	"strconv"
	"strings"
)

// AppendSheet appends a sheet in YAML to a file: one source and its claims,
// those on one topic together, topics in the order of their first claims. It is
// in the canonical form, as Format writes it. The confidence of claims that were
// found in a text stands behind their values, as a comment; see AppendRemarks
// for others.
//
// Load reads the same claims from it, as far as their values' texts say what
// the values are; ReadAgain tells what they are read as.
func AppendSheet(b []byte, src *Source, claims []*Claim) []byte {
	w := sheetWriter{slices.Grow(b, len(claims)*bytesOfClaim)}
	w.add("source:\n")
	for _, f := range []struct{ key, val string }{
		{"  id: ", src.ID}, {"  title: ", src.Title}, {"  publisher: ", src.Publisher}, {"  published: ", src.PublishedText},
		{"  url: ", src.URL}, {"  text: ", src.TextPath},
	} {
		w.field("", f.key, f.val)
	}
	if len(claims) == 0 {
		w.add("facts: {}\n")
	} else {
		w.add("facts:\n")
	}
	grouped, ends := byTopic(claims)
	from := int32(0)
	for _, end := range ends {
		w.topic(grouped[from:end])
		from = end
	}
	return w.b
}

// bytesOfClaim is how many bytes a claim takes in a sheet, or a few more.
const bytesOfClaim = 160

// byTopic puts claims on one topic together, in the order in which topics are
// first met; ends is where the claims on each end.
func byTopic(claims []*Claim) (grouped []*Claim, ends []int32) {
	names, of := newInterner(), make([]int32, len(claims))
	for i, c := range claims {
		n, hash := names.number(c.Topic)
		if n < 0 {
			n, ends = names.add(c.Topic, hash), append(ends, 0)
		}
		of[i] = n
		ends[n]++
	}
	sum := int32(0)
	for n, many := range ends {
		ends[n] = sum // where they begin, until all are in their place
		sum += many
	}
	grouped = make([]*Claim, len(claims))
	for i, c := range claims {
		grouped[ends[of[i]]] = c
		ends[of[i]]++
	}
	return grouped, ends
}

// AppendRemarks appends comments that may stand above or below a sheet, one for
// each text.
func AppendRemarks(b []byte, texts []string) []byte {
	for _, t := range texts {
		b = append(append(b, strings.TrimRight("# "+commentText(t), " ")...), '\n')
	}
	return b
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

// sheetWriter is the file that a sheet is appended to.
type sheetWriter struct{ b []byte }

func (w *sheetWriter) add(s string) { w.b = append(w.b, s...) }

// field adds a line for what is known; key has its colon and the blank behind it.
func (w *sheetWriter) field(indent, key, val string) {
	if val != "" {
		w.add(indent)
		w.add(key)
		w.text(val)
		w.add("\n")
	}
}

// text adds a text on one line outside of brackets.
func (w *sheetWriter) text(s string) {
	if !standsPlain(s) {
		s = inline(&node{text: s}, false)
	}
	w.add(s)
}

func (w *sheetWriter) topic(claims []*Claim) {
	w.add("  ")
	w.text(claims[0].Topic)
	w.add(":\n")
	if len(claims) == 1 {
		w.claim(claims[0], "    ", "    ")
		return
	}
	for _, c := range claims {
		w.claim(c, "    - ", "      ")
	}
}

// claim adds a claim; lead stands before its first key, indent before the
// others.
func (w *sheetWriter) claim(c *Claim, lead, indent string) {
	w.add(lead)
	w.add("value: ")
	w.text(c.Value.Text)
	if c.Context != nil && c.Confidence > 0 {
		w.b = strconv.AppendFloat(append(w.b, " # confidence "...), c.Confidence, 'f', 2, 64)
	}
	w.add("\n")
	if c.Context == nil {
		return
	}
	w.field(indent, "quote: ", c.Quote)
	w.field(indent, "at: ", c.At)
	if c.AsOfFrom == AsOfStated {
		w.field(indent, "as-of: ", c.AsOfText)
	}
	w.field(indent, "scope: ", c.Scope)
	w.field(indent, "attributed-to: ", c.AttributedTo)
	if c.Derived {
		w.add(indent)
		w.add("derived: true\n")
	}
	w.field(indent, "note: ", c.Note)
}
