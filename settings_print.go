package main

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

const settingsHead = `# What each setting is, and where that comes from: a flag (--show), a variable of
# the environment (CROSSCHECK_SHOW), the file of settings, or nowhere (default).
`

// printSettings prints all settings of a command as a file of settings, with
// where each comes from in a comment.
func (s *session) printSettings(cmd *cobra.Command) error {
	b := bytes.NewBufferString(settingsHead)
	for i := range settings {
		x := &settings[i]
		if x.key == "-" {
			continue
		}
		values := s.said[x.flag]
		if len(values) == 0 {
			values = x.defaults(cmd)
		}
		x.print(b, values)
	}
	s.print(b.Bytes())
	return nil
}

// defaults are what a setting is where nobody says anything.
func (x *setting) defaults(cmd *cobra.Command) []said {
	switch flag := cmd.Flags().Lookup(x.flag); {
	case x.flag == "paths":
		return []said{{".", "default"}}
	case x.flag == "format":
		return []said{{"table", "default"}}
	case x.flag == "resolutions" && upward(facts.ResolutionsFile) != "":
		return []said{{upward(facts.ResolutionsFile), "default: found"}}
	case flag == nil || x.shape != facts.OneText && (flag.DefValue == "" || flag.DefValue == "[]"):
		return nil
	default:
		return []said{{flag.DefValue, "default"}}
	}
}

func (x *setting) print(b *bytes.Buffer, values []said) {
	line := func(text, from string) { fmt.Fprintf(b, "%-40s # %s\n", text, report.Escape(from)) }
	name := x.fileKey() + ":"
	var texts []string
	for _, v := range values {
		texts = append(texts, plainText(v.text))
	}
	switch {
	case x.shape == facts.Pairs && len(values) == 0:
		line(name+" {}", "default")
	case x.shape == facts.Pairs:
		b.WriteString(name + "\n")
		for _, v := range values {
			k, val, _ := strings.Cut(v.text, "=")
			line("  "+k+": "+plainText(val), v.from)
		}
	case x.shape == facts.Texts:
		line(name+" ["+strings.Join(texts, ", ")+"]", origin(values))
	default:
		line(strings.TrimSpace(name+" "+texts[0]), origin(values))
	}
}

var plainSetting = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(true|false|[0-9]+(\.[0-9]+)?)$`) })

// plainText writes a value as people would: numbers and true without quotes.
// What is nothing is left out; so is a width that is found out at each run.
func plainText(text string) string {
	switch {
	case text == "" || text == "0":
		return ""
	case plainSetting().MatchString(text):
		return text
	}
	return facts.YAMLText(text)
}

// origin is where a list comes from: all of it from one place.
func origin(values []said) string {
	if len(values) == 0 {
		return "default"
	}
	return values[0].from
}

// printRules describes every kind of finding.
func (s *session) printRules(f *commonFlags) error {
	return s.printKinds(f, report.WriteKinds)
}

// explainKind describes one kind of finding.
func (s *session) explainKind(f *commonFlags, name string) error {
	return s.printKinds(f, func(w io.Writer, changed map[compare.Kind]compare.Severity, width int) error {
		return report.WriteKind(w, compare.Kind(name).Info(), changed, width)
	})
}

// printKinds prints what there is to say of kinds under the user's severities.
func (s *session) printKinds(f *commonFlags, write func(io.Writer, map[compare.Kind]compare.Severity, int) error) error {
	changed, err := f.severities()
	if err != nil {
		return err
	}
	width, err := s.width(f.width)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := write(&b, changed, width); err != nil {
		return err
	}
	s.print(b.Bytes())
	return nil
}

// isKind reports whether explain was given a kind of finding, not a topic.
func isKind(args []string) bool { return len(args) == 1 && slices.Contains(kindNames(), args[0]) }
