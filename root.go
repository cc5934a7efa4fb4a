package main

import (
	"errors"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"crosscheck/facts"
)

const about = `crosscheck tells you where your sources disagree.

It reads what each source says (sheets of facts, in YAML, JSON or CSV, or the
articles themselves), compares every fact across all sources, and prints each
discrepancy: who says what, in which words and where, and why the values cannot
all be true. It works offline and never decides who is right.

New here? Try "crosscheck demo": it compares five articles on one attack.
Then run "crosscheck check" on articles of your own, or on a sheet for each.`

const aboutExamples = `  crosscheck demo                         see what it does, on built-in sheets
  crosscheck check seeds                  compare the sheets in a folder
  crosscheck check ap.txt reuters.html    compare articles
  crosscheck draft story.md --against ap.txt --against reuters.html
                                          check a draft against its sources
  crosscheck explain crocus-attack/deaths seeds
                                          everything said on one topic
  crosscheck resolve crocus-attack/deaths seeds
                                          record what was decided on it`

func (s *session) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:               "crosscheck",
		Short:             "Tell where sources disagree",
		Long:              about,
		Example:           aboutExamples,
		Args:              knownCommand,
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
		SilenceErrors:     true,
		PersistentPreRunE: s.useSettings,
		SilenceUsage:      true,
		Version:           version(),
	}
	root.SetIn(s.stdin)
	root.SetOut(unread{s.stdout})
	root.SetErr(s.stderr)
	root.SetVersionTemplate("crosscheck {{.Version}}\n")
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages", ".FlagUsagesWrapped 80"))
	root.SetFlagErrorFunc(explainFlag)
	root.AddCommand(s.checkCommand(), s.draftCommand(), s.explainCommand(), s.resolveCommand(), s.demoCommand(), s.extractCommand())
	root.AddCommand(s.fmtCommand(), s.manCommand())
	completeShells(root)
	return root
}

// knownCommand refuses what is no command, and names the nearest.
func knownCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		if !c.Hidden {
			names = append(names, c.Name())
		}
	}
	return unknown("command", args[0], names)
}

// unknown says that there is no such thing as name, and which it may mean.
func unknown(what, name string, known []string) error {
	t := trouble{msg: "unknown " + what + " " + quoted(name), hint: "one of: " + strings.Join(known, ", ")}
	if near := facts.Nearest(name, known); near != "" {
		t.hint = "did you mean " + near + "?"
	}
	return t
}

func quoted(s string) string { return `"` + s + `"` }

// explainFlag turns the parser's complaint into ours.
func explainFlag(cmd *cobra.Command, err error) error {
	t := trouble{err.Error(), quoted(cmd.CommandPath()+" --help") + " lists the flags"}
	var missing *pflag.NotExistError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &missing):
		var names []string
		cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
		if near := facts.Nearest(missing.GetSpecifiedName(), names); near != "" {
			t.hint = "did you mean --" + near + "?"
		}
	case errors.As(err, &invalid) && invalid.GetFlag().Value.Type() == "int":
		t.msg = "--" + invalid.GetFlag().Name + " takes a whole number, not " + quoted(invalid.GetValue())
	}
	return t
}

// noArguments is for commands that take flags only.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return trouble{"unknown argument " + quoted(args[0]), quoted(cmd.CommandPath()+" --help") + " says what it takes"}
}

// version is that of the module, as the build recorded it.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}
