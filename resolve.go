package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
)

const resolveAbout = `Record what was decided on a finding, so that it is no longer reported until
something changes.

FINDING is the fingerprint of a finding, or the beginning of it, or the topic.
PATH is as for check. Decisions are kept in crosscheck.resolutions.yaml, in the
folder you are in or the nearest above that has one; it is made if there is
none.

STATUS is accepted-variant (both may stand), corrected (somebody has put it
right), source-wrong, unverifiable, or open (not settled: the finding stays).
What is not given is asked for at a terminal. An entry that is there is
changed: what you do not give stays as it is.

A decision holds for the claims as they are. If a value or its date changes, if
a claim is taken back, or if a new one disagrees with all that were there, the
finding is open again and says why.`

const resolveExamples = `  crosscheck resolve ferry-fire/deaths docs/example --status source-wrong \
      --value 34 --by "Jo Field" --reason "the coast guard counted on 5 May"
  crosscheck resolve 7d1f0a4c --status unverifiable --by Jo \
      --reason "no records" --expires 2026-01-01
  crosscheck resolve --accept-all --by Jo --reason "from before we checked"
  crosscheck resolve --prune`

// resolveFlags are the flags of resolve.
type resolveFlags struct {
	commonFlags
	recordFlags
	status, value, by, reason, expires, date string
	kind, show                               string
	prune, acceptAll, ask                    bool
}

func (s *session) resolveCommand() *cobra.Command {
	var flags resolveFlags
	cmd := &cobra.Command{
		Use:     "resolve [FINDING] [PATH...]",
		Short:   "Record what was decided on a finding",
		Long:    resolveAbout,
		Example: resolveExamples,
		RunE: func(cmd *cobra.Command, args []string) error {
			r := &resolving{session: s, flags: flags, given: cmd.Flags().Changed}
			return r.run(args)
		},
	}
	flags.addReading(cmd)
	flags.addInput(cmd)
	flags.recordFlags.add(cmd)
	flags.addDecision(cmd)
	return cmd
}

func (f *resolveFlags) addDecision(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.status, "status", "", "what was decided: the `status` "+strings.Join(facts.ResolutionStatuses, ", "))
	flags.StringVar(&f.value, "value", "", "the `value` taken to be right, if any")
	flags.StringVar(&f.by, "by", "", "`who` decided")
	flags.StringVar(&f.reason, "reason", "", "`why`")
	flags.StringVar(&f.expires, "expires", "", "the last `day` on which it holds, YYYY-MM-DD")
	flags.StringVar(&f.date, "date", "", "the `day` of the decision, YYYY-MM-DD (default: today)")
	flags.StringVar(&f.kind, "kind", "", "the `kind` of finding, where a topic has several")
	flags.BoolVar(&f.prune, "prune", false, "remove the entries whose findings are gone")
	flags.BoolVar(&f.acceptAll, "accept-all", false, "record every finding that nobody has decided on, as accepted-variant unless --status says otherwise")
	flags.BoolVar(&f.ask, "ask", false, "ask for what is not given, even where there is no terminal")
	flags.StringVar(&f.show, "show", "warning", "the least `severity` that --accept-all records: error, warning or note")
	choose(cmd, "status", facts.ResolutionStatuses...)
	choose(cmd, "kind", kindNames()...)
	choose(cmd, "show", severities...)
}

// check checks what was given, before anything is read.
func (f *resolveFlags) check() error {
	for _, d := range []struct{ flag, day string }{{"date", f.date}, {"expires", f.expires}} {
		if d.day != "" && !facts.IsDay(d.day) {
			return trouble{"--" + d.flag + " " + d.day + " is no day", "write it as 2024-04-02"}
		}
	}
	for _, w := range []struct {
		flag, word string
		known      []string
	}{{"status", f.status, facts.ResolutionStatuses}, {"kind", f.kind, kindNames()}, {"show", f.show, severities}} {
		if w.word != "" && !slices.Contains(w.known, w.word) {
			return unknown("value for --"+w.flag, w.word, w.known)
		}
	}
	if f.prune && f.acceptAll {
		return trouble{"--prune and --accept-all do not go together", "run it twice"}
	}
	return nil
}

func kindNames() (names []string) {
	for _, k := range compare.Kinds() {
		names = append(names, string(k.Kind))
	}
	return names
}
