package main

import (
	"github.com/spf13/cobra"
)

const extractAbout = `Read articles and print what is in them.

FILE is plain text, Markdown, HTML or .docx; - is standard input. --measures
lists every number, quantity, date and clock time with what its words allow, a
line of JSON for each text; with --lines every input line is a text of its own.`

const extractExamples = `  crosscheck extract --measures --published story.txt=2024-03-25 story.txt
  echo "at least 139 people" | crosscheck extract --measures --lines -`

// extractFlags are the flags of extract.
type extractFlags struct {
	measures  bool
	lines     bool
	stdinName string
	profile   string
	published []string
}

func (s *session) extractCommand() *cobra.Command {
	var f extractFlags
	cmd := &cobra.Command{
		Use:     "extract FILE...",
		Short:   "Print what an article states",
		Long:    extractAbout,
		Example: extractExamples,
		RunE: func(_ *cobra.Command, files []string) error {
			if len(files) == 0 {
				return trouble{"extract needs an article", "give a file, or - for standard input"}
			}
			if !f.measures {
				return trouble{"extract needs --measures", quoted("crosscheck extract --help") + " says what it does"}
			}
			return s.extractMeasures(f, files)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.measures, "measures", false, "list the measures, as JSON")
	flags.BoolVar(&f.lines, "lines", false, "with --measures: take every line as a text of its own")
	flags.StringVar(&f.stdinName, "stdin-name", "", "what to call standard input; the `name`'s ending tells its format")
	flags.StringVar(&f.profile, "profile", "default", "how widely inexact words are read: the `profile` strict, default or loose")
	choose(cmd, "profile", profiles...)
	flags.StringArrayVar(&f.published, "published", nil, "the day a text came out, as `FILE=DATE`; may be given several times")
	return cmd
}
