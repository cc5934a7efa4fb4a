package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// recordFlags say where the record of decisions is, and what day it is.
type recordFlags struct {
	file  string
	today string
}

func (f *recordFlags) add(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.file, "resolutions", "", "the `file` that records decisions (default: "+facts.ResolutionsFile+" in the folder you are in, or above)")
	flags.StringVar(&f.today, "today", "", "the `day` it is taken to be, YYYY-MM-DD: decides which decisions have expired (default: the clock's)")
}

// day is the one named, else the clock's. It is the only thing that a report
// takes from the clock.
func (f *recordFlags) day() (string, error) {
	switch {
	case f.today == "":
		return time.Now().Format(time.DateOnly), nil
	case !facts.IsDay(f.today):
		return "", trouble{"--today " + f.today + " is no day", "write it as 2024-04-02"}
	}
	return f.today, nil
}

// record reads the record of decisions: the one named, else the nearest one
// upward. It returns an empty one where there is none, and how many things are
// wrong with it.
func (s *session) record(file string) (*facts.Resolutions, int) {
	if file == "" {
		if file = upward(facts.ResolutionsFile); file == "" {
			return &facts.Resolutions{}, 0
		}
	}
	rec, err := facts.LoadResolutions(nil, filepath.ToSlash(file))
	if err != nil {
		s.fail(trouble{msg: "the record of decisions " + err.Error()})
		return &facts.Resolutions{}, 1
	}
	s.printFaults(rec.Faults)
	return rec, len(rec.Faults)
}

// upward looks for a file in the working directory and the folders above it,
// as far as the root of the repository: what lies outside is nobody's of the
// project. It returns the path from the working directory, or "".
func upward(name string) string {
	wd, err := os.Getwd()
	if err != nil {
		return ""
	}
	path := name
	for dir := wd; ; dir = filepath.Dir(dir) {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && info.Mode().IsRegular() {
			return path
		}
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil || dir == filepath.Dir(dir) {
			return ""
		}
		path = filepath.Join("..", path)
	}
}

// decisions reads what was decided, for a run that reads in. It returns how
// many things are wrong with the record. On what is built in, nobody decides.
func (s *session) decisions(flags recordFlags, in facts.LoadOptions) (compare.Decisions, int, error) {
	d := compare.Decisions{Record: &facts.Resolutions{}, Windows: in.Windows}
	if in.FS != nil {
		return d, 0, nil
	}
	var troubles int
	var err error
	if d.Today, err = flags.day(); err != nil {
		return d, 0, err
	}
	d.Record, troubles = s.record(flags.file)
	d.Full = readsAll(in.Paths, d.Record.File)
	return d, troubles, nil
}

// settle holds a result against what was decided, and says what is to be said
// of the record. What is wrong with it is counted in res.Faults.
func (s *session) settle(res *compare.Result, c *facts.Corpus, d compare.Decisions) {
	if d.Record.File == "" {
		return
	}
	faults := res.Settle(c, d)
	s.printFaults(faults)
	res.Faults += len(faults)
	partial := res.Faults > 0 || res.Unsure > 0 // what seems to be gone may only be unread
	for _, r := range res.Remarks {
		if !partial || r.Kind != compare.RemarkUnused {
			s.remark(r)
		}
	}
}

// remark tells of an entry of the record. It is neither a finding nor a fault:
// the exit status stays as it is.
func (s *session) remark(r compare.Remark) {
	fmt.Fprintf(s.stderr, "%s: %s: %s\n", report.Escape(r.Entry.Pos.String()), r.Kind, report.Escape(r.Text))
	switch r.Kind {
	case compare.RemarkUnused:
		fmt.Fprintln(s.stderr, "hint: \"crosscheck resolve --prune\" removes it")
	case compare.RemarkExpired:
		fmt.Fprintln(s.stderr, "hint: \"crosscheck resolve "+report.Escape(r.Entry.Fingerprint)+"\" decides anew")
	}
}

// readsAll reports whether the paths hold all that a record can speak of: the
// folder it lies in, or one above.
func readsAll(paths []string, record string) bool {
	if record == "" {
		return true
	}
	home := realPath(filepath.Dir(record))
	for _, p := range paths {
		if rel, err := filepath.Rel(realPath(p), home); err == nil && filepath.IsLocal(rel) {
			return true
		}
	}
	return false
}

// realPath is the one absolute path of a file that exists.
func realPath(name string) string {
	if abs, err := filepath.Abs(name); err == nil {
		name = abs
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		return real
	}
	return name
}
