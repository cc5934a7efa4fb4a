package main

import (
	"bytes"
	"strings"

	"github.com/rogpeppe/go-internal/diff"
	"github.com/spf13/cobra"

	"crosscheck/facts"
	"crosscheck/report"
)

const fmtAbout = `Write sheets, and topics.yaml, in the canonical form: keys in one order, the
short form where a claim is only a value, quotation marks only where they are
needed, one blank line where there were several. Comments are kept, and no
sheet says anything else than before.

PATH is a sheet (YAML or JSON) or a folder of sheets; without any, the folder
you are in. Files that change are rewritten, and their names printed. With -,
the sheet on standard input is written to standard output. Tables and JSON
Lines are left as they are, and so is a sheet with faults.

With -l or -d nothing is written, and the exit status is 1 if a file is not in
the canonical form. It is 2 if a sheet has faults.`

const fmtExamples = `  crosscheck fmt facts/
  crosscheck fmt -l facts/
  crosscheck fmt -d slate.yaml
  crosscheck fmt - <slate.yaml`

// fmtFlags say what becomes of files that are not in the canonical form.
type fmtFlags struct {
	list, diff bool
	input      commonFlags
}

func (s *session) fmtCommand() *cobra.Command {
	var flags fmtFlags
	cmd := &cobra.Command{
		Use:     "fmt [PATH...]",
		Short:   "Write sheets in the canonical form",
		Long:    fmtAbout,
		Example: fmtExamples,
		RunE: func(_ *cobra.Command, paths []string) error {
			return s.format(flags, flags.input.input(s, paths))
		},
	}
	cmd.Flags().BoolVarP(&flags.list, "list", "l", false, "list the files that are not in the canonical form; write nothing")
	cmd.Flags().BoolVarP(&flags.diff, "diff", "d", false, "show what would change; write nothing")
	flags.input.addNames(cmd)
	flags.input.config.add(cmd)
	return cmd
}

// format formats all that was named. What has faults is reported and left.
func (s *session) format(flags fmtFlags, in facts.LoadOptions) error {
	all, faults, err := facts.Format(in)
	troubles := s.report(&facts.Corpus{Faults: faults}, err)
	if troubles > 0 {
		s.worsen(exitTrouble)
	}
	if len(all) == 0 && troubles == 0 {
		return trouble{"nothing to format in " + strings.Join(in.Paths, ", "), "sheets in YAML and JSON have a canonical form, tables have none"}
	}
	var out bytes.Buffer
	for _, f := range all {
		if err := s.formatted(&out, f, flags); err != nil {
			s.fail(err)
		}
	}
	s.print(out.Bytes())
	return nil
}

// formatted lists, shows or writes one file.
func (s *session) formatted(out *bytes.Buffer, f facts.Formatted, flags fmtFlags) error {
	changed := f.Before != f.After
	if flags.list || flags.diff {
		if changed {
			s.worsen(exitFindings)
		}
		if changed && flags.list {
			out.WriteString(report.Escape(f.Name) + "\n")
		}
		if changed && flags.diff {
			writeDiff(out, f)
		}
		return nil
	}
	if f.Stdin {
		out.WriteString(f.After)
		return nil
	}
	if !changed {
		return nil
	}
	if err := replaceFile(f.Name, []byte(f.After)); err != nil {
		return err
	}
	out.WriteString(report.Escape(f.Name) + "\n")
	return nil
}

// writeDiff writes a unified diff. Control characters, which a terminal would
// obey, are made visible; those of a line's end are left.
func writeDiff(out *bytes.Buffer, f facts.Formatted) {
	name := report.Escape(f.Name)
	text := diff.Diff(name+".orig", []byte(f.Before), name, []byte(f.After))
	for line := range strings.Lines(string(text)) {
		line, end := strings.CutSuffix(line, "\n")
		out.WriteString(report.Escape(line))
		if end {
			out.WriteByte('\n')
		}
	}
}
