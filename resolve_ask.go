package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/term"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// errEnough ends a round of questions: what was answered so far is recorded.
var errEnough = errors.New("no more answers")

// asks reports whether what is missing is asked for.
func (r *resolving) asks() bool {
	f, ok := r.stdin.(*os.File)
	return r.flags.ask || ok && term.IsTerminal(int(f.Fd()))
}

// askAll goes through the open findings that nobody has decided on.
func (r *resolving) askAll() error {
	show, err := compare.ParseSeverity(r.flags.show)
	if err != nil {
		return err
	}
	for i := range r.result.Findings {
		f := &r.result.Findings[i]
		if f.Severity > show || f.Resolution != nil {
			continue
		}
		if err := r.decide(f); err != nil && !errors.Is(err, errSkip) {
			return err
		}
	}
	return nil
}

var errSkip = errors.New("left as it is")

// askFor asks for what an entry lacks; where nobody can be asked, that is an
// error.
func (r *resolving) askFor(e *facts.Resolution, f *compare.Finding) error {
	missing := e.Status == "" || e.By == "" || e.Reason == ""
	if !missing {
		return nil
	}
	if !r.asks() {
		return missingFlag(e)
	}
	r.showFinding(f)
	if e.Status == "" {
		if err := r.askStatus(e); err != nil {
			return err
		}
		if !r.given("value") {
			if err := r.askLine("value taken (Enter: none)", &e.Value, false); err != nil {
				return err
			}
		}
	}
	if e.By == "" {
		if err := r.askLine("by whom", &e.By, true); err != nil {
			return err
		}
		r.flags.by = e.By // the same person answers the rest
	}
	if e.Reason != "" {
		return nil
	}
	err := r.askLine("why", &e.Reason, true)
	if r.flags.acceptAll {
		r.flags.reason = e.Reason
	}
	return err
}

func missingFlag(e *facts.Resolution) error {
	for _, x := range []struct{ val, flag, hint string }{
		{e.Status, "--status", "one of: " + strings.Join(facts.ResolutionStatuses, ", ")},
		{e.By, "--by", "say who decided"},
		{e.Reason, "--reason", "say why: it is what the next person will want to know"},
	} {
		if x.val == "" {
			return trouble{x.flag + " is missing", x.hint}
		}
	}
	return nil
}

// showFinding prints what is to be decided on.
func (r *resolving) showFinding(f *compare.Finding) {
	say := func(s string) { fmt.Fprintln(r.stderr, report.Escape(s)) }
	fmt.Fprintln(r.stderr)
	say(string(f.Kind) + "  " + f.Label + "  (" + f.Topic + ", " + f.Fingerprint + ")")
	say(f.Reason + ".")
	for _, c := range f.Claims {
		line := "  " + c.Source.ID + ": " + c.Value.Text
		if c.Context != nil && c.Quote != "" {
			line += " “" + c.Quote + "”"
		}
		say(line + " (" + c.Pos.String() + ")")
	}
	if f.Rule != "" {
		say("  • the rule is " + f.Rule)
	}
	for _, n := range f.Notes {
		say("  • " + n)
	}
}

// askStatus asks for a status, by its name or what it begins with.
func (r *resolving) askStatus(e *facts.Resolution) error {
	for {
		var word string
		if err := r.askLine("status: "+strings.Join(facts.ResolutionStatuses, ", ")+" (Enter: leave it, q: stop)", &word, false); err != nil {
			return err
		}
		switch word {
		case "":
			return errSkip
		case "q":
			return errEnough
		}
		for _, s := range facts.ResolutionStatuses {
			if strings.HasPrefix(s, word) {
				e.Status = s
				return nil
			}
		}
		fmt.Fprintln(r.stderr, "no such status: "+report.Escape(quoted(word)))
	}
}

// askLine asks one question until there is an answer, if there must be one.
func (r *resolving) askLine(question string, answer *string, must bool) error {
	if r.answers == nil {
		r.answers = bufio.NewReader(r.stdin)
	}
	for {
		fmt.Fprint(r.stderr, question+": ")
		line, err := r.answers.ReadString('\n')
		*answer = strings.TrimSpace(line)
		switch {
		case err == io.EOF && *answer == "":
			fmt.Fprintln(r.stderr)
			return errEnough
		case err != nil && err != io.EOF:
			return err
		case *answer != "" || !must:
			return nil
		}
	}
}
