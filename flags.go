package main

import (
	"github.com/spf13/cobra"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// commonFlags are those of every command that compares.
type commonFlags struct {
	profile string
	color   string
	width   int

	topics    string
	stdinName string
	require   []string
	articles  articleFlags
}

var (
	profiles   = []string{"strict", "default", "loose"}
	colorModes = []string{string(colorAuto), string(colorAlways), string(colorNever)}
	severities = []string{"error", "warning", "note"}
)

func (f *commonFlags) add(cmd *cobra.Command) {
	f.addReading(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.color, "color", "auto", "`when` to add colour: auto, always or never")
	flags.IntVar(&f.width, "width", 0, "`columns` of the table (default: COLUMNS, else the terminal's, else 100)")
	choose(cmd, "color", colorModes...)
}

// addReading adds the flags that say how values are read.
func (f *commonFlags) addReading(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.profile, "profile", "default", "how widely inexact words are read: the `profile` strict, default or loose")
	choose(cmd, "profile", profiles...)
}

// choose names the values of a flag, for the shell to complete.
func choose(cmd *cobra.Command, flag string, values ...string) {
	complete := cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp)
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag was not added: a fault of ours
	}
}

// addInput adds the flags that say what to read.
func (f *commonFlags) addInput(cmd *cobra.Command) {
	f.articles.add(cmd)
	flags := cmd.Flags()
	flags.StringVar(&f.topics, "topics", "", "the `file` that declares the topics (default: topics.yaml in the folders given, or above)")
	flags.StringSliceVar(&f.require, "require", nil, "`what` every claim must have: quote, at, or both as quote,at")
	choose(cmd, "require", facts.Required...)
	flags.StringVar(&f.stdinName, "stdin-name", "", "what to call standard input; the `name`'s ending tells its format")
}

// input says what to read: the folder we are in unless paths are given.
func (f *commonFlags) input(s *session, paths []string) facts.LoadOptions {
	if len(paths) == 0 {
		paths = []string{"."}
	}
	return facts.LoadOptions{Paths: paths, Topics: f.topics, Stdin: s.stdin, StdinName: f.stdinName, Require: f.require}
}

func (f *commonFlags) windows() (*measure.Windows, error) {
	w, ok := measure.Profiles(f.profile)
	if !ok {
		return nil, unknown("profile", f.profile, profiles)
	}
	return &w, nil
}

func (f *commonFlags) colorMode() (colorMode, error) {
	switch mode := colorMode(f.color); mode {
	case colorAuto, colorAlways, colorNever:
		return mode, nil
	}
	return "", unknown("value for --color", f.color, colorModes)
}
