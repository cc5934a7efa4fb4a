package main

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"crosscheck/compare"
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
	config    configFlags

	windowList   []string // NAME=WIDTH
	severityList []string // KIND=SEVERITY
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
	flags := cmd.Flags()
	flags.StringVar(&f.profile, "profile", "default", "how widely inexact words are read: the `profile` strict, default or loose")
	flags.StringArrayVar(&f.windowList, "window", nil, "change one width of the profile, as `NAME=WIDTH` (about=15%); NAME is "+strings.Join(windowNames, ", "))
	flags.StringArrayVar(&f.severityList, "severity", nil, "change how much a kind of finding matters, as `KIND=SEVERITY` (spelling=error)")
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
	f.config.add(cmd)
	flags := cmd.Flags()
	f.addNames(cmd)
	flags.StringSliceVar(&f.require, "require", nil, "`what` every claim must have: quote, at, or both as quote,at")
	choose(cmd, "require", facts.Required...)
}

// addNames adds the flags that name the topics and standard input.
func (f *commonFlags) addNames(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.topics, "topics", "", "the `file` that declares the topics (default: topics.yaml in the folders given, or above)")
	flags.StringVar(&f.stdinName, "stdin-name", "", "what to call standard input; the `name`'s ending tells its format")
}

// input says what to read: the paths given, else those of the settings, else
// the folder we are in.
func (f *commonFlags) input(s *session, paths []string) facts.LoadOptions {
	if len(paths) == 0 {
		paths = s.paths()
	}
	return facts.LoadOptions{Paths: paths, Topics: f.topics, Stdin: s.stdin, StdinName: f.stdinName, Require: f.require}
}

func (f *commonFlags) windows() (*measure.Windows, error) {
	w, ok := measure.Profiles(f.profile)
	if !ok {
		return nil, unknown("profile", f.profile, profiles)
	}
	for _, text := range f.windowList {
		if err := setWindow(&w, text); err != nil {
			return nil, err
		}
	}
	return &w, nil
}

// severities returns the kinds whose severity was changed.
func (f *commonFlags) severities() (map[compare.Kind]compare.Severity, error) {
	changed := map[compare.Kind]compare.Severity{}
	for _, text := range f.severityList {
		kind, severity, err := parseSeverity(text)
		if err != nil {
			return nil, err
		}
		changed[kind] = severity
	}
	return changed, nil
}

func (f *commonFlags) colorMode() (colorMode, error) {
	switch mode := colorMode(f.color); mode {
	case colorAuto, colorAlways, colorNever:
		return mode, nil
	}
	return "", unknown("value for --color", f.color, colorModes)
}

// confidenceFlag is a confidence, 0 to 1.
type confidenceFlag float64

func (c *confidenceFlag) Set(text string) error {
	x, err := strconv.ParseFloat(text, 64)
	if err != nil || !(x >= 0 && x <= 1) {
		return trouble{quoted(text) + " is no confidence from 0 to 1", "write a number from 0 to 1, as 0.7"}
	}
	*c = confidenceFlag(x)
	return nil
}

func (c *confidenceFlag) String() string { return strconv.FormatFloat(float64(*c), 'g', -1, 64) }
func (c *confidenceFlag) Type() string   { return "confidence" }
