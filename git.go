package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"strings"
)

// repository is a git repository, seen through the git command.
type repository struct {
	dir string // the folder git runs in
	top string // the root of its work tree
}

// openRepository finds the repository that the working directory is in.
func openRepository() (*repository, error) {
	if _, err := exec.LookPath("git"); err != nil {
		return nil, trouble{"--new-from needs the git command, which is not there", "install git, or leave --new-from away"}
	}
	r := &repository{dir: "."}
	top, err := r.git("rev-parse", "--show-toplevel")
	switch {
	case err == nil:
		r.top = top
		return r, nil
	case strings.Contains(err.Error(), "not a git repository"):
		return nil, trouble{"--new-from compares with a revision of a git repository, and this folder is in none", "run it inside the repository"}
	}
	return nil, trouble{"git: " + err.Error(), "--new-from reads an earlier revision with git"}
}

// git runs git and returns what it prints, without the last line break.
func (r *repository) git(args ...string) (string, error) {
	cmd := r.command(args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		if said := strings.TrimSpace(stderr.String()); said != "" {
			return "", errors.New(firstLine(strings.TrimPrefix(said, "fatal: ")))
		}
		return "", err
	}
	return strings.TrimSuffix(string(out), "\n"), nil
}

// command is git with messages in one language, and without locks: it only
// reads.
func (r *repository) command(args ...string) *exec.Cmd {
	cmd := exec.Command("git", args...)
	cmd.Dir = r.dir
	cmd.Env = append(os.Environ(), "LC_ALL=C", "GIT_OPTIONAL_LOCKS=0")
	return cmd
}

func firstLine(s string) string {
	line, _, _ := strings.Cut(s, "\n")
	return line
}

// mergeBase returns the commit at which the present branch parted from rev.
func (r *repository) mergeBase(rev string) (string, error) {
	commit, err := r.git("rev-parse", "--verify", "--quiet", rev+"^{commit}")
	if strings.HasPrefix(rev, "-") || err != nil {
		return "", trouble{"git knows no revision " + quoted(rev), r.fetchHint("git branch --all lists the branches; git fetch brings those of others")}
	}
	if _, err := r.git("rev-parse", "--verify", "--quiet", "HEAD^{commit}"); err != nil {
		return "", trouble{"nothing is committed on this branch, so there is nothing to compare with", "commit first, or leave --new-from away"}
	}
	base, err := r.git("merge-base", commit, "HEAD")
	if err != nil {
		return "", trouble{"git finds no commit from which " + quoted(rev) + " and this branch both come", r.fetchHint("they have no history in common: name another revision")}
	}
	return base, nil
}

// fetchHint is what to do where history is missing.
func (r *repository) fetchHint(otherwise string) string {
	if shallow, err := r.git("rev-parse", "--is-shallow-repository"); err == nil && shallow == "true" {
		return "the clone is shallow, so most of its history is missing: git fetch --unshallow, or fetch-depth: 0 at actions/checkout"
	}
	return otherwise
}
