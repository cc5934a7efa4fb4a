package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/report"
)

// resolving is one run of resolve.
type resolving struct {
	*session
	flags   resolveFlags
	given   func(flag string) bool // whether a flag was
	answers *bufio.Reader          // to what is asked

	today  string
	file   string // of the record
	record *facts.Resolutions
	corpus *facts.Corpus
	result *compare.Result
	done   []string // what was done, a line each
}

func (r *resolving) run(args []string) error {
	target, paths, err := r.target(args)
	if err != nil {
		return err
	}
	if err := r.flags.check(); err != nil {
		return err
	}
	if err := r.read(paths); err != nil {
		return err
	}
	switch {
	case r.flags.prune:
		r.prune()
	case r.flags.acceptAll:
		err = r.acceptAll()
	case target == "":
		err = r.askAll()
	default:
		err = r.decideOn(target)
	}
	if err != nil && !errors.Is(err, errSkip) && !errors.Is(err, errEnough) {
		return err
	}
	return r.write()
}

// target parts what is decided on from the paths.
func (r *resolving) target(args []string) (target string, paths []string, err error) {
	switch {
	case r.flags.prune || r.flags.acceptAll:
		return "", args, nil
	case len(args) > 0:
		return args[0], args[1:], nil
	case !r.asks():
		return "", nil, trouble{"which finding?", "for example: crosscheck resolve ferry-fire/deaths --status source-wrong --by Jo --reason …"}
	}
	return "", nil, nil
}

// read compares the sheets and holds them against the record. A record is not
// changed where anything has faults: what seems to be gone may only be unread.
func (r *resolving) read(paths []string) error {
	in := r.flags.input(r.session, paths)
	var err error
	if in.Windows, err = r.flags.windows(); err != nil {
		return err
	}
	if r.today, err = r.flags.day(); err != nil {
		return err
	}
	if r.flags.date == "" {
		r.flags.date = r.today
	}
	troubles := r.readRecord()
	corpus, _, bad := r.loadWith(in, r.flags.articles)
	if len(corpus.Sources) == 0 && bad == 0 {
		return nothingToRead(in.Paths)
	}
	r.corpus = corpus
	changed, err := r.flags.severities()
	if err != nil {
		return err
	}
	r.result = compare.Compare(corpus, compare.Options{Windows: in.Windows, Severities: changed})
	faults := r.result.Settle(corpus, compare.Decisions{Record: r.record, Today: r.today, Windows: in.Windows, Full: readsAll(in.Paths, r.file)})
	r.printFaults(faults)
	if n := troubles + bad + len(faults); n > 0 {
		return trouble{"nothing was recorded, as there " + plural(n, "is 1 fault", "are %d faults"), "mend what is named above first"}
	}
	return nil
}

// readRecord reads the record: the one named, else the nearest upward, else a
// new one in the folder we are in.
func (r *resolving) readRecord() (troubles int) {
	r.file, r.record = r.flags.file, &facts.Resolutions{}
	if r.file == "" {
		r.file = upward(facts.ResolutionsFile)
	}
	if r.file == "" {
		r.file = facts.ResolutionsFile
	}
	if _, err := os.Stat(r.file); err == nil {
		r.record, troubles = r.session.record(r.file)
	}
	return troubles
}

// plural words a count: one for 1, else many, with %d for the number.
func plural(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return fmt.Sprintf(many, n)
}

// prune removes the entries whose findings are gone.
func (r *resolving) prune() {
	for _, m := range r.result.Remarks {
		if m.Kind != compare.RemarkUnused {
			continue
		}
		r.record.Entries = slices.DeleteFunc(r.record.Entries, func(e *facts.Resolution) bool { return e == m.Entry })
		r.did("removed", m.Entry)
	}
}

func (r *resolving) did(what string, e *facts.Resolution) {
	r.done = append(r.done, report.Escape(fmt.Sprintf("%s: %s, %s (%s), %s", what, e.Topic, e.Kind, e.Fingerprint, e.Status)))
}

// write replaces the record, if anything was done.
func (r *resolving) write() error {
	if len(r.done) == 0 {
		r.print([]byte("nothing to record\n"))
		return nil
	}
	if err := replaceFile(r.file, []byte(r.record.Format())); err != nil {
		return err
	}
	slices.Sort(r.done)
	r.done = append(r.done, "wrote "+report.Escape(filepath.ToSlash(r.file)))
	r.print([]byte(strings.Join(r.done, "\n") + "\n"))
	return nil
}
