package main

import (
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// completeShells adds the command that writes the completion scripts. The
// library's own answers an unknown shell with help and status 0; ours refuses.
func completeShells(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		if cmd.Name() != "completion" {
			continue
		}
		cmd.Short = "Write the script that makes a shell complete crosscheck's words"
		cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		cmd.Args = func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			var shells []string
			for _, shell := range cmd.Commands() {
				shells = append(shells, shell.Name())
			}
			return unknown("shell", args[0], shells)
		}
	}
}

// chooseList names the values of a flag that takes several, with commas
// between, for the shell to complete.
func chooseList(cmd *cobra.Command, flag string, values ...string) {
	complete := func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		before := typed[:strings.LastIndexByte(typed, ',')+1]
		var offers []string
		for _, v := range values {
			if !slices.Contains(strings.Split(before, ","), v) {
				offers = append(offers, before+v)
			}
		}
		return offers, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
	}
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err) // the flag was not added: a fault of ours
	}
}

// completeTopic offers the topics of the sheets that would be read, and the
// kinds of findings; after the topic, files.
func completeTopic(s *session, flags *commonFlags) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveDefault
		}
		offers := topicOffers(flags.input(s, nil), typed)
		for _, k := range compare.Kinds() {
			if strings.HasPrefix(string(k.Kind), typed) {
				offers = append(offers, cobra.CompletionWithDesc(string(k.Kind), k.Short))
			}
		}
		return offers, cobra.ShellCompDirectiveNoFileComp
	}
}

// topicOffers lists the topics that begin as typed, with what they are called.
// What cannot be read is passed over: this is no time to complain.
func topicOffers(in facts.LoadOptions, typed string) []string {
	in.Stdin = nil
	corpus, _ := facts.Load(in)
	if corpus == nil {
		return nil
	}
	seen := map[string]bool{}
	var offers []string
	for _, c := range corpus.Claims {
		if seen[c.Topic] || !strings.HasPrefix(c.Topic, typed) || !harmless(c.Topic) {
			continue
		}
		seen[c.Topic] = true
		if t := corpus.Topics.Find(c.Topic); t != nil && t.Label != "" {
			offers = append(offers, cobra.CompletionWithDesc(c.Topic, report.Escape(t.Label)))
		} else {
			offers = append(offers, c.Topic)
		}
	}
	slices.Sort(offers)
	return offers
}

// harmless reports whether a topic can stand on a command line as it is: a shell
// puts what it is offered there, and a sheet may come from anybody.
func harmless(topic string) bool {
	return !strings.ContainsFunc(topic, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune("-_./", r)
	}) && !strings.HasPrefix(topic, "-")
}
