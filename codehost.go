package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"crosscheck/compare"
	"crosscheck/report"
)

// forCodeHost adds what the formats for code hosts need: the root that files
// are named from, the lines that columns are counted in, and what fails.
func forCodeHost(opt report.Options, f failOn) report.Options {
	opt.Root = repositoryRoot()
	opt.Lines = inputLines()
	opt.Fails = f.matches
	return opt
}

// repositoryRoot is the nearest folder upward that holds .git, else the
// working directory: code hosts name files from there.
func repositoryRoot() string {
	wd, err := os.Getwd()
	if err != nil {
		return ""
	}
	for dir := wd; ; dir = filepath.Dir(dir) {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		if dir == filepath.Dir(dir) {
			return wd
		}
	}
}

// inputLines returns a reader of input lines that keeps the file it read last,
// since findings come in runs of one file's claims.
func inputLines() report.Lines {
	var name string
	var lines []string
	return func(file string, line int) (string, bool) {
		if file != name {
			data, ok := readAgain(file)
			if !ok {
				return "", false
			}
			name, lines = file, strings.Split(string(data), "\n")
		}
		if line < 1 || line > len(lines) {
			return "", false
		}
		return strings.TrimSuffix(lines[line-1], "\r"), true
	}
}

// writeStepSummary adds the findings as Markdown to the page of a GitHub job,
// when its annotations are asked for and GitHub names a file for it.
func (s *session) writeStepSummary(outputs []output, res *compare.Result, opt report.Options) {
	file := os.Getenv("GITHUB_STEP_SUMMARY")
	if file == "" || !slices.ContainsFunc(outputs, func(o output) bool { return o.format == "github" }) {
		return
	}
	text, ok := s.render(output{format: "markdown"}, res, opt)
	if !ok {
		return
	}
	// Other steps write to the file too, so it is added to, not replaced.
	f, err := os.OpenFile(file, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o666)
	if err == nil {
		_, err = f.Write(text)
		if closing := f.Close(); err == nil {
			err = closing
		}
	}
	if err != nil {
		s.fail(fmt.Errorf("cannot write the summary of the job: %w", err))
	}
}
