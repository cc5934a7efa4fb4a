package main

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/report"
)

// tellTaken says which files behind the source of an --against are drafts all the same:
// after "check a.txt b.txt" many write "draft story.md --against a.txt b.txt", and mean
// sources.
func (s *session) tellTaken(drafts []string) {
	taken := behindAgainst(s.args, drafts)
	switch len(taken) {
	case 0:
	case 1:
		fmt.Fprintf(s.stderr, "note: %s is taken as a draft; if it is a source, write --against before it\n", report.Escape(taken[0]))
	default:
		fmt.Fprintf(s.stderr, "note: %s are taken as drafts; if they are sources, write --against before each\n", report.Escape(listed(taken)))
	}
}

// behindAgainst returns the drafts that stand right behind "--against PATH". If none
// stands before, they can be nothing else.
func behindAgainst(args, drafts []string) (taken []string) {
	first := slices.Index(args, drafts[0])
	behind := false
	for i := 0; i < len(args); i++ {
		switch arg := args[i]; {
		case arg == "--":
			return taken
		case arg == "--against":
			i, behind = i+1, i > first
		case strings.HasPrefix(arg, "-") && arg != "-":
			behind = i > first && strings.HasPrefix(arg, "--against=")
		case behind:
			taken = append(taken, arg)
		}
	}
	return taken
}

// mostTaken is how many files are named; a pattern of the shell may stand for hundreds.
const mostTaken = 4

// listed joins names as a sentence does.
func listed(names []string) string {
	last := names[len(names)-1]
	if n := len(names); n > mostTaken {
		last = fmt.Sprintf("%d more", n-mostTaken+1)
		names = names[:mostTaken]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + last
}
