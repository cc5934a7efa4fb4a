package facts

import (
	"regexp"
	"strings"
	"sync"
)

// Format returns the record as the text of its file, in canonical form: sorted,
// every entry's keys in one order, comments kept where what they stand at is
// still there.
func (r *Resolutions) Format() string {
	r.Sort()
	w := &recordWriter{}
	kept := commentsOf(r.text)
	w.comment("", kept.head)
	if kept.head != "" {
		w.WriteString("\n")
	}
	w.comment("", kept.list)
	w.WriteString("resolutions:")
	if len(r.Entries) == 0 {
		w.WriteString(" []")
	}
	w.WriteString("\n")
	foot := ""
	for _, e := range r.Entries {
		w.comment("  ", foot)
		c := kept.of(e)
		w.entry(e, c)
		foot = c.foot
	}
	w.comment("", stacked(foot, kept.foot)) // the last entry's is read as the file's
	return w.String()
}

type recordWriter struct {
	strings.Builder
	lead string // of the next key: "  - " for the first of an entry
}

func (w *recordWriter) comment(indent, text string) {
	if text == "" {
		return
	}
	for line := range strings.SplitSeq(text, "\n") {
		w.WriteString(strings.TrimRight(indent+line, " ") + "\n")
	}
}

func (w *recordWriter) entry(e *Resolution, kept *entryComments) {
	w.comment("  ", kept.head)
	w.lead = "  - "
	for _, f := range []struct{ key, val string }{
		{"topic", e.Topic}, {"kind", e.Kind}, {"scope", e.Scope}, {"rule", e.Rule}, {"fingerprint", e.Fingerprint},
		{"status", e.Status}, {"value", e.Value}, {"by", e.By}, {"date", e.Date}, {"reason", e.Reason}, {"expires", e.Expires},
	} {
		if f.val != "" {
			w.key(f.key, " "+YAMLText(f.val), kept)
		}
	}
	w.key("covers", "", kept)
	for _, c := range e.Covers {
		at := kept.covers[c.key()]
		w.comment("      ", at.head)
		w.line("      - "+c.format(), at.line)
	}
}

func (w *recordWriter) key(key, val string, kept *entryComments) {
	at := kept.keys[key]
	if w.lead == "    " {
		w.comment(w.lead, at.head)
	}
	w.line(w.lead+key+":"+val, at.line)
	w.lead = "    "
}

func (w *recordWriter) line(text, comment string) {
	w.WriteString(text)
	if comment != "" {
		w.WriteString(" " + comment)
	}
	w.WriteString("\n")
}

// format writes a claim on one line.
func (c Cover) format() string {
	var parts []string
	for _, f := range []struct{ key, val string }{
		{"source", c.Source}, {"topic", c.Topic}, {"value", c.Value}, {"as-of", c.AsOf}, {"quote", c.Quote},
	} {
		if f.val != "" {
			parts = append(parts, f.key+": "+YAMLText(f.val))
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (c Cover) key() string { return c.Source + "\x00" + c.Topic + "\x00" + c.Value }

var likeNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[-+]?[0-9._]+([eE][-+]?[0-9]+)?$|^0[xob][0-9a-fA-F]+$|^[-+]?\.(inf|nan)$|^[0-9:]+$`)
})

// YAMLText writes a text on one line so that every reader of YAML takes it for
// that text, between brackets too. Numbers are put into quotation marks: other
// readers would drop zeros from them.
func YAMLText(s string) string {
	if isWord(s) || !canBePlain(s, true) || likeNumber().MatchString(s) {
		return quote(s)
	}
	return s
}
