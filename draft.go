package main

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/prose/topic"
)

const draftAbout = `Hold a draft against what its sources say: every number, date and name in it
gets a verdict, with the sentence it stands in and what each source says.

FILE is a text (plain text, Markdown, HTML, .docx) or a sheet; - is standard
input. --against names the sources: sheets, folders of sheets, articles.

The verdicts, worst first: misattributed (the source it is credited to says
something else), contradicted, stale (an older figure), disputed (the sources
disagree), hedge-dropped (exact, where the sources are not), unsourced,
supported. A finding is silenced by a comment right behind the claim, or on a
line of its own above, that gives the reason:

  At least 34 died. <!-- crosscheck: ignore confirmed by the harbour master -->

The exit status is 0 if nothing is at or above --fail-on, 1 if something is,
2 if a file has faults or cannot be read.`

const draftExamples = `  crosscheck draft story.md --against sheets/
  crosscheck draft story.docx --against ap.txt --against reuters.html
  crosscheck draft -f github --fail-on warning story.md --against sheets/`

// draftFlags are the flags of draft.
type draftFlags struct {
	checkFlags
	against []string
	all     bool // nobody said what to show: the table lists every claim
}

func (s *session) draftCommand() *cobra.Command {
	var flags draftFlags
	cmd := &cobra.Command{
		Use:     "draft FILE... --against PATH",
		Short:   "Hold a draft against what its sources say",
		Long:    draftAbout,
		Example: draftExamples,
		Args:    needDraft,
		RunE: func(cmd *cobra.Command, files []string) error {
			flags.all = !cmd.Flags().Changed("show")
			return s.draft(flags, files)
		},
	}
	flags.add(cmd)
	flags.addInput(cmd)
	flags.recordFlags.add(cmd)
	cmd.Flags().StringArrayVar(&flags.against, "against", nil, "the sources: a sheet, a folder of sheets or an article, a `PATH` each time")
	return cmd
}

func needDraft(_ *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	return trouble{"which draft?", "for example: crosscheck draft story.md --against sheets/"}
}

// draft holds drafts against sources and reports.
func (s *session) draft(flags draftFlags, files []string) error {
	p, err := flags.plan(s)
	if err != nil {
		return err
	}
	if len(flags.against) == 0 && len(s.said["paths"]) == 0 {
		return trouble{"against which sources?", "add --against and a folder of sheets, or an article"}
	}
	s.tellTaken(files)
	in := flags.input(s, flags.against)
	in.Windows = p.windows
	decided, bad, err := s.decisions(flags.recordFlags, in)
	if err != nil {
		return err
	}
	decided.Full = false // what the record says of sources has nothing to do with this run
	if err := s.takeDrafts(&flags.articles, &in, files); err != nil {
		return err
	}
	corpus, grouping, troubles := s.loadWith(in, flags.articles)
	res := judge(corpus, p.compare, decided)
	res.Faults, res.Skipped = troubles+bad, corpus.Skipped
	res.Keep(ofDraft)
	s.settle(res, corpus, decided)
	res.Faults += s.silence(res, grouping)
	p.outputs = s.readOutputs(p.outputs, corpus, troubles)
	p.report.Topics, p.report.Windows = corpus.Topics, p.windows
	p.report.Drafts, p.report.AllClaims = draftPages(res, grouping), flags.all
	p.report = forCodeHost(p.report, p.failOn)
	s.write(p.outputs, res, p.report, p.color)
	s.writeStepSummary(p.outputs, res, p.report)
	s.worsen(status(res, p.failOn))
	return nil
}

// takeDrafts sorts the files into texts, which are read at once, and sheets,
// which are read with the others.
func (s *session) takeDrafts(flags *articleFlags, in *facts.LoadOptions, files []string) error {
	flags.drafted = map[string]bool{}
	for _, name := range files {
		shown := name
		if name == "-" {
			if shown = in.StdinName; shown == "" {
				shown = "stdin"
			}
		}
		shown = filepath.ToSlash(shown)
		if flags.drafted[path.Clean(shown)] {
			continue // named twice
		}
		flags.drafted[path.Clean(shown)] = true
		if facts.IsSheetName(shown) {
			in.Paths = append(in.Paths, name)
			continue
		}
		data, err := s.readArticle(name, articleRoom)
		if err != nil {
			return err
		}
		flags.drafts = append(flags.drafts, topic.File{Name: shown, Data: data, Role: facts.RoleDraft})
	}
	return nil
}

// markDrafts makes drafts of the sources of sheets that were given as such.
func markDrafts(c *facts.Corpus, drafted map[string]bool) {
	for _, s := range c.Sources {
		if drafted[path.Clean(s.Pos.File)] {
			s.Role = facts.RoleDraft
		}
	}
}

// ofDraft reports whether a finding is on a draft.
func ofDraft(f *compare.Finding) bool {
	return len(f.Claims) > 0 && f.Claims[0].Source.Role == facts.RoleDraft
}

// hasDrafts reports whether anything is to be held against the sources.
func hasDrafts(c *facts.Corpus) bool {
	return slices.ContainsFunc(c.Sources, func(s *facts.Source) bool { return s.Role == facts.RoleDraft })
}

// judge compares. Drafts are also held against the values that were taken in
// decisions, and these are known only once the findings are.
func judge(c *facts.Corpus, opt compare.Options, d compare.Decisions) *compare.Result {
	if !hasDrafts(c) {
		return compare.Compare(c, opt)
	}
	opt.Quiet = false
	res := compare.Compare(c, opt)
	if d.Record.File == "" {
		return res
	}
	settled := *res
	settled.Sources = slices.Clone(res.Sources)
	settled.Settle(c, d)
	if opt.Taken = settled.Taken; len(opt.Taken) == 0 {
		return res
	}
	return compare.Compare(c, opt)
}

// titleOf is what to call a draft: its headline, else its file's name.
func titleOf(src *facts.Source, file string) string {
	if strings.TrimSpace(src.Title) != "" {
		return src.Title
	}
	return path.Base(file)
}
