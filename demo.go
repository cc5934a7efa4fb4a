package main

import (
	"github.com/spf13/cobra"

	"crosscheck/facts"
	"crosscheck/seeds"
)

const demoAbout = `Compare the sheets that are built in: what five articles said in the week after
the attack on Crocus City Hall, Moscow, in March 2024, and what is established.

It is what "crosscheck check" does, so its flags and exit status are the same.`

func (s *session) demoCommand() *cobra.Command {
	var flags checkFlags
	cmd := &cobra.Command{
		Use:     "demo",
		Short:   "See what it does, on built-in sheets of five articles",
		Long:    demoAbout,
		Example: "  crosscheck demo\n  crosscheck demo --show note --width 120",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			return s.check(flags, facts.LoadOptions{Paths: []string{"."}, FS: seeds.FS})
		},
	}
	flags.add(cmd)
	return cmd
}
