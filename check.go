package main

import (
	"strings"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/report"
)

const checkAbout = `Compare what the sources say, and print where they disagree.

PATH is a sheet (YAML, JSON, JSON Lines, CSV, TSV), a folder of sheets, or -
for standard input; without any, the folder you are in. A topics.yaml beside
the sheets says how to compare each topic; it is optional.

PATH may also be an article (.txt, .md, .html, .docx): what it states is read
out of its text and compared with the other articles and sheets. Findings that
the reader is not sure of are listed lower and fail no gate.

Findings go to standard output, what is wrong with a sheet to standard error.
The exit status is 0 if nothing is at or above --fail-on, 1 if something is,
2 if a sheet has faults or cannot be read.`

const checkExamples = `  crosscheck check seeds
  crosscheck check --show note ap.yaml reuters.yaml
  crosscheck check -f table -f json=findings.json facts/
  crosscheck check --published ap.txt=2024-03-23 ap.txt reuters.html
  crosscheck check --fail-on conflict,incorrect,rule facts/
  crosscheck check --new-from origin/main facts/
  cat claims.csv | crosscheck check --stdin-name claims.csv -`

// checkFlags are the flags of check and demo.
type checkFlags struct {
	commonFlags
	recordFlags
	formats  []string
	show     string
	failOn   string
	noTopics bool
	memory   string

	minConfidence confidenceFlag
	newFrom       string

	printConfig, printRules bool // instead of checking
}

func (s *session) checkCommand() *cobra.Command {
	var flags checkFlags
	cmd := &cobra.Command{
		Use:     "check [PATH...]",
		Short:   "Compare sheets and print where the sources disagree",
		Long:    checkAbout,
		Example: checkExamples,
		RunE: func(cmd *cobra.Command, paths []string) error {
			switch {
			case flags.printConfig:
				return s.printSettings(cmd)
			case flags.printRules:
				return s.printRules(&flags.commonFlags)
			}
			return s.check(flags, flags.input(s, paths))
		},
	}
	flags.add(cmd)
	flags.addInput(cmd)
	flags.recordFlags.add(cmd)
	cmd.Flags().BoolVar(&flags.printConfig, "print-config", false, "print what every setting is and where that comes from, and check nothing")
	cmd.Flags().BoolVar(&flags.printRules, "print-rules", false, "print what every kind of finding means, and check nothing")
	cmd.Flags().StringVar(&flags.newFrom, "new-from", "", "leave out what was there already where this branch and the git `revision` part, and count it")
	return cmd
}

// leastConfidence is that below which findings from articles are left out
// unless a person asks for them: nine in ten of them are wrong (docs/prose.md).
const leastConfidence = 0.2

func (f *checkFlags) add(cmd *cobra.Command) {
	f.commonFlags.add(cmd)
	flags := cmd.Flags()
	flags.StringArrayVarP(&f.formats, "format", "f", nil,
		"write the findings as `NAME[=FILE]`; NAME is "+strings.Join(report.Names(), ", ")+" (default table); repeatable")
	flags.StringVar(&f.show, "show", "warning", "the least `severity` to list: error, warning or note")
	flags.StringVar(&f.failOn, "fail-on", "error", "`what` makes the exit status 1: error, warning, note, never, or a list of kinds")
	f.minConfidence = leastConfidence
	flags.Var(&f.minConfidence, "min-confidence", "leave findings from articles out below this `confidence`, 0 to 1, and count them")
	flags.StringVar(&f.memory, "memory", "", "hold large tables within about this `size` of memory, as 256MB; the rest goes to temporary files")
	flags.BoolVar(&f.noTopics, "no-topics", false, "leave the list of all topics out of json")
	choose(cmd, "format", report.Names()...)
	choose(cmd, "show", severities...)
	chooseList(cmd, "fail-on", failOnWords()...)
}

// plan is what check was asked to do, once its flags are understood.
type plan struct {
	windows *measure.Windows
	compare compare.Options
	outputs []output
	failOn  failOn
	color   colorMode
	report  report.Options

	memory       int64  // bytes; 0: no bound
	claimByClaim string // why claims cannot stay in columns, or ""
	holding      string // a format that needs all findings at once, or ""
}

func (f *checkFlags) plan(s *session) (p plan, err error) {
	p.report = report.Options{NoTopics: f.noTopics, Version: version()}
	if p.outputs, err = parseOutputs(f.formats); err != nil {
		return p, err
	}
	if p.failOn, err = parseFailOn(f.failOn); err != nil {
		return p, err
	}
	if p.report.Show, err = compare.ParseSeverity(f.show); err != nil {
		return p, unknown("value for --show", f.show, severities)
	}
	if p.color, err = f.colorMode(); err != nil {
		return p, err
	}
	if p.report.Width, err = s.width(f.width); err != nil {
		return p, err
	}
	if p.memory, err = parseMemory(f.memory); err != nil {
		return p, err
	}
	if err = f.checkRequired(); err != nil {
		return p, err
	}
	if p.compare.Severities, err = f.severities(); err != nil {
		return p, err
	}
	p.windows, err = f.windows()
	p.compare.Windows, p.compare.MinConfidence = p.windows, float64(f.minConfidence)
	return p, err
}

// check reads, compares and reports.
func (s *session) check(flags checkFlags, in facts.LoadOptions) error {
	p, err := flags.plan(s)
	if err != nil {
		return err
	}
	in.Windows = p.windows
	decided, bad, err := s.decisions(flags.recordFlags, in)
	if err != nil {
		return err
	}
	p.compare.Quiet = p.report.Show < compare.Note && decided.Record.File == "" && flags.newFrom == "" && !p.failOn.onNotes()
	p.compare.Terse = p.report.Show < compare.Note && sayShownOnly(p.outputs)
	p.compare.KeepClaims = showsClaims(p.outputs)
	if flags.newFrom != "" {
		in.Documents = &facts.Documents{} // most files are as they were
	}
	before, err := s.newFrom(flags.newFrom, in, flags.articles, p.compare, decided)
	if err != nil {
		return err
	}
	defer before.found(nil)
	p.inColumns(&in)
	defer p.inMemory()()
	corpus, grouping, troubles := s.loadWith(in, flags.articles)
	if len(corpus.Sources) == 0 && troubles == 0 {
		return nothingToRead(in.Paths)
	}
	defer corpus.Close()
	defer collectOften(corpus)()
	done := s.during(comparing(corpus))
	p.encode(corpus.Topics)
	s.unbounded(&p, corpus)
	res, err := compareAll(corpus, p.compare, decided)
	done()
	if err != nil {
		return err
	}
	defer res.Close()
	before.found(res)
	res.Faults, res.Skipped = troubles+bad, corpus.Skipped
	s.settle(res, corpus, decided)
	res.Faults += s.silence(res, grouping)
	if err := s.leaveOld(res, before); err != nil {
		return err
	}
	p.outputs = s.readOutputs(p.outputs, corpus, troubles)
	p.report.Topics, p.report.Windows = corpus.Topics, p.windows
	p.report = forCodeHost(p.report, p.failOn)
	s.write(p.outputs, res, p.report, p.color)
	s.writeStepSummary(p.outputs, res, p.report)
	s.worsen(status(res, p.failOn))
	if grouping == nil {
		s.tellUnlikeNames(corpus, in, flags.articles)
	}
	return nil
}

// nothingToRead is what a wrong folder gives: a gate must not pass on it.
func nothingToRead(paths []string) error {
	return trouble{"no sheets found in " + strings.Join(paths, ", "),
		"a sheet is a .yaml, .json, .jsonl, .csv or .tsv file; " + quoted("crosscheck check --help") + " says more"}
}
