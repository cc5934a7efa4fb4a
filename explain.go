package main

import (
	"bytes"
	"slices"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

const explainAbout = `Print everything every source says on one topic: each claim with how it is
read, its quote and where it stands, how every two values stand to each other,
and which sources stand together.

Given the name of a kind of finding instead, as in "crosscheck explain
conflict", it says what that kind means.

TOPIC is written as in the sheets, event/attribute. PATH is as for check;
without any, the folder you are in. The exit status is 0, or 2 if a sheet has
faults or there is no such topic.

Two places in articles, FILE:LINE FILE:LINE, instead of a topic: why what is
stated there was put together or kept apart; PATH may then be left out.`

const explainExamples = `  crosscheck explain crocus-attack/deaths seeds
  crosscheck explain possible-conflict
  crosscheck explain --profile strict crocus-attack/injured seeds
  crosscheck explain ap.txt:7 reuters.html:12`

type explainFlags struct {
	commonFlags
	recordFlags
}

func (s *session) explainCommand() *cobra.Command {
	var flags explainFlags
	cmd := &cobra.Command{
		Use:     "explain TOPIC|KIND [PATH...]",
		Short:   "Print all that is said on one topic, or what a kind of finding is",
		Long:    explainAbout,
		Example: explainExamples,
		Args:    needTopic,
		RunE: func(_ *cobra.Command, args []string) error {
			if places, rest := twoPlaces(args); places != nil {
				return s.explainPlaces(flags.commonFlags, places, rest)
			}
			if isKind(args) {
				return s.explainKind(&flags.commonFlags, args[0])
			}
			return s.explain(flags, args[0], flags.input(s, args[1:]))
		},
	}
	flags.commonFlags.add(cmd)
	flags.addInput(cmd)
	flags.recordFlags.add(cmd)
	cmd.ValidArgsFunction = completeTopic(s, &flags.commonFlags)
	return cmd
}

func needTopic(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return nil
	}
	return trouble{"which topic?", "for example: crosscheck explain crocus-attack/deaths seeds"}
}

func (s *session) explain(flags explainFlags, topic string, in facts.LoadOptions) error {
	color, err := flags.colorMode()
	if err != nil {
		return err
	}
	opt := report.Options{Show: compare.Note, Color: s.colored(color)}
	if opt.Width, err = s.width(flags.width); err != nil {
		return err
	}
	if err = flags.checkRequired(); err != nil {
		return err
	}
	if in.Windows, err = flags.windows(); err != nil {
		return err
	}
	corpus, grouping, troubles := s.loadWith(in, flags.articles)
	if troubles > 0 {
		s.worsen(exitTrouble)
	}
	changed, err := flags.severities()
	if err != nil {
		return err
	}
	decided, bad, err := s.decisions(flags.recordFlags, in)
	if err != nil {
		return err
	}
	if bad > 0 {
		s.worsen(exitTrouble)
	}
	e, err := explanation(corpus, topic, compare.Options{Windows: in.Windows, Severities: changed}, decided)
	if err != nil {
		return err
	}
	e.Faults, opt.Topics = troubles, corpus.Topics
	if grouping != nil {
		e.Grouping = grouping.Explain(corpus.Topics.Canonical(topic))
	}
	var b bytes.Buffer
	if err := report.WriteExplanation(&b, e, opt); err != nil {
		return err
	}
	s.print(b.Bytes())
	return nil
}

// explanation gathers what there is on a topic, by any of its names: also the
// findings that were accepted.
func explanation(corpus *facts.Corpus, topic string, opt compare.Options, decided compare.Decisions) (report.Explanation, error) {
	name := corpus.Topics.Canonical(topic)
	e := report.Explanation{Declared: corpus.Topics.Find(name), Windows: opt.Windows}
	for _, c := range corpus.Claims {
		if corpus.Topics.Canonical(c.Topic) == name {
			e.Claims = append(e.Claims, c)
		}
	}
	if len(e.Claims) == 0 {
		return e, noSuchTopic(corpus, topic)
	}
	res := compare.Compare(corpus, opt)
	if decided.Record.File != "" {
		res.Settle(corpus, decided)
	}
	for _, t := range res.Topics {
		if t.Topic == name {
			e.Topic = t
		}
	}
	for _, f := range append(res.Findings, res.Accepted...) {
		if f.Topic == name || slices.Contains(f.Topics, name) {
			e.Findings = append(e.Findings, f)
		}
	}
	return e, nil
}
