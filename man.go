package main

import (
	"bytes"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const manAbout = `Print the manual page, for man(1): all commands with their flags and examples.`

const manExamples = `  crosscheck man | man -l -
  crosscheck man >~/.local/share/man/man1/crosscheck.1`

func (s *session) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "man",
		Short:   "Print the manual page",
		Long:    manAbout,
		Example: manExamples,
		Args:    noArguments,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var m manual
			m.page(cmd.Root())
			s.print(m.Bytes())
			return nil
		},
	}
}

// manual writes a page in roff, as man(7) has it. No date stands in it: the
// same program prints the same page.
type manual struct{ bytes.Buffer }

func (m *manual) page(root *cobra.Command) {
	m.macro("TH", strings.ToUpper(root.Name()), "1", "", root.Name()+" "+root.Version, "User Commands")
	m.macro("SH", "NAME")
	m.WriteString(roff(root.Name()) + ` \- ` + roff(strings.ToLower(root.Short)) + "\n")
	m.macro("SH", "SYNOPSIS")
	for _, cmd := range manCommands(root) {
		m.macro("B", root.Name()+" "+cmd.Name())
		_, rest, _ := strings.Cut(cmd.Use, " ")
		m.WriteString(roff(strings.TrimSpace(rest+" [FLAGS]")) + "\n.br\n")
	}
	m.macro("SH", "DESCRIPTION")
	m.prose(root.Long)
	m.macro("SH", "COMMANDS")
	for _, cmd := range manCommands(root) {
		m.command(cmd)
	}
	m.macro("SH", "EXIT STATUS")
	for _, x := range []struct{ status, meaning string }{
		{"0", "nothing at or above --fail-on"},
		{"1", "findings at or above --fail-on; with fmt -l or -d, files that are not in the canonical form"},
		{"2", "the job could not be done: bad usage, a file that cannot be read, or a fault in a sheet"},
	} {
		m.item(x.status, x.meaning)
	}
}

// manCommands are the commands that have a place on the page.
func manCommands(root *cobra.Command) []*cobra.Command {
	return slices.DeleteFunc(slices.Clone(root.Commands()), func(c *cobra.Command) bool { return c.Hidden || c.Name() == "help" })
}

func (m *manual) command(cmd *cobra.Command) {
	m.macro("SS", "crosscheck "+cmd.Use)
	about := cmd.Long
	var flags []*pflag.Flag
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if !f.Hidden && f.Name != "help" {
			flags = append(flags, f)
		}
	})
	m.prose(about)
	for _, f := range flags {
		m.item(flagTerm(f))
	}
	if cmd.Example != "" {
		m.macro("PP")
		m.WriteString("Examples:\n")
		m.verbatim(cmd.Example)
	}
	for _, sub := range manCommands(cmd) {
		m.item(sub.CommandPath(), sub.Short+".")
	}
}

// flagTerm returns a flag as it is typed, and what it does.
func flagTerm(f *pflag.Flag) (term, usage string) {
	value, usage := pflag.UnquoteUsage(f)
	term = "--" + f.Name
	if f.Shorthand != "" {
		term = "-" + f.Shorthand + ", " + term
	}
	if value != "" {
		term += " " + value
	}
	if d := f.DefValue; d != "" && d != "false" && d != "0" && d != "[]" && !strings.Contains(usage, "(default") {
		usage += " (default " + d + ")"
	}
	return term, usage
}

// macro writes a request with its arguments.
func (m *manual) macro(name string, args ...string) {
	m.WriteString("." + name)
	for _, a := range args {
		m.WriteString(` "` + strings.ReplaceAll(roff(a), `"`, `\(dq`) + `"`)
	}
	m.WriteByte('\n')
}

func (m *manual) item(term, text string) {
	m.macro("TP")
	m.macro("B", term)
	m.WriteString(roffLine(text) + "\n")
}

// prose writes paragraphs; indented ones as they stand.
func (m *manual) prose(text string) {
	for i, part := range strings.Split(text, "\n\n") {
		if i > 0 {
			m.macro("PP")
		}
		if strings.HasPrefix(part, " ") || strings.HasPrefix(part, "\t") {
			m.verbatim(part)
			continue
		}
		for line := range strings.SplitSeq(strings.Trim(part, "\n"), "\n") {
			m.WriteString(roffLine(line) + "\n")
		}
	}
}

func (m *manual) verbatim(text string) {
	m.macro("RS", "4")
	m.macro("nf")
	for line := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		m.WriteString(roffLine(strings.TrimPrefix(line, "  ")) + "\n")
	}
	m.macro("fi")
	m.macro("RE")
}

// roff escapes a text: backslashes, and hyphens and quotation marks that roff
// would make typographic.
func roff(s string) string {
	return strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "`", `\(ga`, "^", `\(ha`, "~", `\(ti`).Replace(s)
}

// roffLine escapes a line of text, which must not begin as a request does.
func roffLine(s string) string {
	s = roff(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, " ") && strings.HasPrefix(strings.TrimLeft(s, " "), ".") {
		return `\&` + s
	}
	return s
}
