package report

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// writeLine writes one finding a line, as compilers do, for editors and grep:
//
//	file:line:col: severity: kind: message (sources)
//
// The position is that of the claim to look at first. The sources are given
// where the message, being of values only, names none.
func writeLine(w io.Writer, res *compare.Result, opt Options) error {
	b := bufio.NewWriter(w)
	if res.Faults > 0 {
		fmt.Fprintln(b, incomplete(res))
	}
	if opt.Encoded != nil {
		if err := opt.Encoded.WriteFindings(b); err != nil {
			return err
		}
		return b.Flush()
	}
	for i := range res.Findings {
		if f := &res.Findings[i]; f.Severity <= opt.Show {
			b.Write(appendLine(nil, f))
		}
	}
	return b.Flush()
}

func encodeLine(opt Options) compare.Encoder { return encodeShown(opt, appendLine) }

func appendLine(b []byte, f *compare.Finding) []byte {
	return fmt.Appendf(b, "%s: %s: %s: %s\n", Escape(position(*f).String()), f.Severity.String(), f.Kind, Escape(message(*f)+unnamed(*f)))
}

// remarks are a finding's notes, after the rule that it breaks: for formats that
// have no place of its own for the rule.
func remarks(f compare.Finding) []string {
	if f.Rule == "" || strings.Contains(f.Reason, f.Rule) {
		return f.Notes
	}
	return append([]string{"the rule is " + f.Rule}, f.Notes...)
}

// unnamed lists the sources of a finding in brackets where its reason gives
// values only: a line shows no claims that could say who is meant.
func unnamed(f compare.Finding) string {
	switch f.Kind {
	case compare.Conflict, compare.PossibleConflict, compare.Spelling:
	default:
		return ""
	}
	var ids []string
	for _, c := range f.Claims {
		if !slices.Contains(ids, c.Source.ID) {
			ids = append(ids, c.Source.ID)
		}
	}
	if len(ids) < 2 {
		return ""
	}
	return " (" + strings.Join(ids, ", ") + ")"
}

// position is where to look first.
func position(f compare.Finding) facts.Pos {
	if len(f.Claims) == 0 {
		return facts.Pos{}
	}
	return f.Claims[0].Pos
}

// message is a finding in one line.
func message(f compare.Finding) string {
	return subject(f.Topic, f.Label) + ": " + f.Reason
}

// subject is what a topic is called, and in brackets its name: many events have
// a death toll.
func subject(topic, label string) string {
	if label == "" || label == topic {
		return topic
	}
	return label + " (" + topic + ")"
}
