package main

import (
	"slices"

	"github.com/spf13/cobra"

	"crosscheck/facts/measure"
)

const extractAbout = `Propose a sheet for an article: every number, date and name that it states,
with its quote, its line, and how sure the reader is. It is for a person to
correct, and then ready for "crosscheck check". Topics are named as topics.yaml
declares them, where what they say fits. A sheet that is there already is not
written over, unless it is the same or --force is given. Where the article
cannot be read as a whole, or nothing is found in it, no sheet is written and
the exit status is 2.

FILE is plain text, Markdown, HTML or .docx; - is standard input. -f json lists
the claims instead, of several articles if need be.

--measures lists every number, quantity, date and clock time with what its
words allow, a line of JSON for each text; with --lines every input line is a
text of its own.`

const extractExamples = `  crosscheck extract story.txt > story.yaml
  crosscheck extract --topics facts/topics.yaml -o facts/ap.yaml ap.html
  crosscheck extract -f json a.txt b.txt
  crosscheck extract --measures --published story.txt=2024-03-25 story.txt
  echo "at least 139 people" | crosscheck extract --measures --lines -`

// extractFlags are the flags of extract.
type extractFlags struct {
	measures      bool
	lines         bool
	stdinName     string
	profile       string
	published     []string
	format        string
	output        string
	force         bool
	topics        string
	lexicon       string
	minConfidence confidenceFlag
}

var extractFormats = []string{"yaml", "json"}

func (s *session) extractCommand() *cobra.Command {
	var f extractFlags
	cmd := &cobra.Command{
		Use:     "extract FILE...",
		Short:   "Propose a sheet for an article",
		Long:    extractAbout,
		Example: extractExamples,
		RunE: func(_ *cobra.Command, files []string) error {
			switch {
			case len(files) == 0:
				return trouble{"extract needs an article", "give a file, or - for standard input"}
			case f.measures:
				return s.extractMeasures(f, files)
			case f.lines:
				return trouble{"--lines goes with --measures", "leave it away, or add --measures"}
			case !slices.Contains(extractFormats, f.format):
				return unknown("format", f.format, extractFormats)
			}
			return s.extractClaims(f, files)
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&f.format, "format", "f", "yaml", "what to write: the `format` yaml or json")
	choose(cmd, "format", extractFormats...)
	flags.StringVarP(&f.output, "output", "o", "", "the `file` to write (default: standard output)")
	flags.BoolVar(&f.force, "force", false, "with --output: write over a sheet that is there already and says something else")
	flags.StringVar(&f.topics, "topics", "", "the `file` that declares the topics (default: topics.yaml in the article's folder, or above)")
	flags.Var(&f.minConfidence, "min-confidence", "leave out what is less sure than this `confidence`, 0 to 1")
	flags.StringVar(&f.lexicon, "lexicon", "", "an own `file` of words that tell what figures measure, beside the built-in one")
	flags.BoolVar(&f.measures, "measures", false, "list the measures, as JSON")
	flags.BoolVar(&f.lines, "lines", false, "with --measures: take every line as a text of its own")
	flags.StringVar(&f.stdinName, "stdin-name", "", "what to call standard input; the `name`'s ending tells its format")
	flags.StringVar(&f.profile, "profile", "default", "how widely inexact words are read: the `profile` strict, default or loose")
	choose(cmd, "profile", profiles...)
	flags.StringArrayVar(&f.published, "published", nil, "the day a text came out, as `FILE=DATE`; may be given several times")
	return cmd
}

func (f *extractFlags) windows() (*measure.Windows, error) {
	w, ok := measure.Profiles(f.profile)
	if !ok {
		return nil, unknown("profile", f.profile, profiles)
	}
	return &w, nil
}
