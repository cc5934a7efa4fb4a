package main

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"crosscheck/compare"
	"crosscheck/facts"
)

// earlier is the run on the tree at the merge base, which goes on beside the
// run on the files as they are.
type earlier struct {
	rev  string
	done chan struct{}
	res  *compare.Result
	bad  int // what is wrong with the sheets of that tree
	err  error

	now      chan struct{}   // closed when it is known what is found now
	suspects map[string]bool // topics of which a quote does not bear its value out now
	tell     sync.Once
}

// newFrom starts the run on the tree from which the present branch and rev
// both come; nil where no revision is named. It does not print.
func (s *session) newFrom(rev string, in facts.LoadOptions, articles articleFlags, opt compare.Options, d compare.Decisions) (*earlier, error) {
	if rev == "" {
		return nil, nil
	}
	repo, err := openRepository()
	if err != nil {
		return nil, err
	}
	then, record, err := repo.earlierInput(in, d.Record.File)
	if err != nil {
		return nil, err
	}
	articles.published = repo.published(articles.published)
	base, err := repo.mergeBase(rev)
	if err != nil {
		return nil, err
	}
	tree, err := repo.tree(base)
	if err != nil {
		return nil, err
	}
	e := &earlier{rev: rev, done: make(chan struct{}), now: make(chan struct{})}
	go func() {
		defer close(e.done)
		e.run(s, tree, then, record, articles, opt, d)
		if err := tree.Close(); e.err == nil {
			e.err = err
		}
	}()
	return e, nil
}

// earlierInput names what is read as it is named in a tree of the repository:
// from its root.
func (r *repository) earlierInput(in facts.LoadOptions, record string) (facts.LoadOptions, string, error) {
	then := in
	then.Paths = nil
	for _, p := range in.Paths {
		if p == "-" {
			return then, "", trouble{"--new-from cannot tell what standard input was before", "name files or folders"}
		}
		name, ok := r.name(p)
		if !ok {
			return then, "", trouble{p + " is not in the repository " + r.top, "--new-from compares files of one repository"}
		}
		then.Paths = append(then.Paths, name)
	}
	if in.Topics != "" {
		then.Topics, _ = r.name(in.Topics)
	}
	if record == "" {
		record = facts.ResolutionsFile // it may have been there then
	}
	return then, r.recordName(record), nil
}

// recordName is where the record of decisions was: a file that is gone counts
// from its folder.
func (r *repository) recordName(record string) string {
	dir, ok := r.name(filepath.Dir(record))
	if !ok {
		return ""
	}
	return path.Join(dir, filepath.Base(record))
}

// name is a path from the root of the repository.
func (r *repository) name(p string) (string, bool) {
	rel, err := filepath.Rel(realPath(r.top), realPath(p))
	if err != nil || !filepath.IsLocal(rel) {
		return "", false
	}
	return filepath.ToSlash(rel), true
}

// published names the files of --published FILE=DATE from the root.
func (r *repository) published(list []string) (named []string) {
	for _, p := range list {
		file, date, _ := strings.Cut(p, "=")
		if name, ok := r.name(file); ok {
			named = append(named, name+"="+date)
		}
	}
	return named
}

// published keeps those that the tree has.
func (t *gitTree) published(list []string) (there []string) {
	for _, p := range list {
		file, _, _ := strings.Cut(p, "=")
		if _, ok := t.nodes[file]; ok {
			there = append(there, p)
		}
	}
	return there
}

// run compares what the tree holds. What is not in it yet is left out.
func (e *earlier) run(s *session, tree *gitTree, in facts.LoadOptions, record string, articles articleFlags, opt compare.Options, d compare.Decisions) {
	in.FS = tree
	var paths []string
	for _, p := range in.Paths {
		if _, ok := tree.nodes[p]; ok {
			paths = append(paths, p)
		}
	}
	in.Paths = paths
	if _, ok := tree.nodes[in.Topics]; !ok {
		in.Topics = ""
	}
	d.Record = &facts.Resolutions{}
	if name := tree.upward(record); name != "" {
		if rec, err := facts.LoadResolutions(tree, name); err == nil {
			d.Record = rec
			e.bad += len(rec.Faults)
		}
	}
	in.Articles, in.ReadText = articles.folders, readText
	articles.published = tree.published(articles.published)
	corpus, err := facts.Load(in)
	if corpus == nil {
		e.err = err
		return
	}
	if _, err := s.addArticles(corpus, in, articles); err != nil {
		e.bad++
	}
	e.bad += len(corpus.Faults)
	opt.Quiet, opt.Terse = false, true
	opt.Suspects = func() map[string]bool { <-e.now; return e.suspects }
	e.res = judge(corpus, opt, d)
	e.res.Settle(corpus, d)
}

// found tells the run on the earlier tree what is found now: of the quotes then
// only those count that may have had the same findings. nil says that it does
// not matter any more.
func (e *earlier) found(res *compare.Result) {
	if e == nil {
		return
	}
	e.tell.Do(func() {
		e.suspects = map[string]bool{}
		if res != nil {
			for i := range res.Findings {
				if f := &res.Findings[i]; f.Kind == compare.Misquote || f.Kind == compare.Misread {
					e.suspects[f.Topic] = true
				}
			}
		}
		close(e.now)
	})
}

// upward finds a file of the tree, there or in a folder above.
func (t *gitTree) upward(name string) string {
	if name == "" {
		return ""
	}
	for dir := path.Dir(name); ; dir = path.Dir(dir) {
		at := path.Join(dir, path.Base(name))
		if _, ok := t.nodes[at]; ok {
			return at
		}
		if dir == "." {
			return ""
		}
	}
}

// leaveOld takes out of a result what was there before.
func (s *session) leaveOld(res *compare.Result, e *earlier) error {
	if e == nil {
		return nil
	}
	<-e.done
	if e.err != nil {
		return fmt.Errorf("the revision to compare with cannot be read: %w", e.err)
	}
	if e.bad > 0 {
		fmt.Fprintf(s.stderr, "crosscheck: the sheets had %s where this branch and %s part: findings there may count as new\n",
			plural(e.bad, "1 fault", "%d faults"), quoted(e.rev))
	}
	res.LeaveOld(e.res, e.rev)
	return nil
}
