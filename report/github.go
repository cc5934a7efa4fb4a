package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"crosscheck/compare"
)

// perLevel is how many annotations of one level GitHub shows for one step.
const perLevel = 10

// writeGitHub writes workflow commands, which GitHub shows as annotations
// beside the files of a pull request. Findings come worst first, as only ten
// of a level show; the last line counts the rest.
func writeGitHub(w io.Writer, res *compare.Result, opt Options) error {
	b := bufio.NewWriter(w)
	written := map[compare.Severity]int{}
	rest := 0
	for _, f := range shown(res, opt.Show) {
		if written[f.Severity] == perLevel {
			rest++
			continue
		}
		written[f.Severity]++
		fmt.Fprintf(b, "::%s %s::%s\n", githubLevel(f.Severity), githubProperties(f, opt), githubData(annotation(f)))
	}
	if rest > 0 {
		fmt.Fprintf(b, "crosscheck: %s not annotated, as GitHub shows %d of a level: see the table or the summary\n",
			count(rest, "further finding is", "further findings are"), perLevel)
	}
	return b.Flush()
}

func githubLevel(s compare.Severity) string {
	if s == compare.Note {
		return "notice"
	}
	return s.String()
}

func githubProperties(f compare.Finding, opt Options) string {
	var p []string
	add := func(key, value string) { p = append(p, key+"="+githubProperty(value)) }
	if at := position(f); at.File != "" {
		add("file", Escape(opt.relative(at.File)))
		add("line", fmt.Sprint(at.Line))
		if start, end := opt.utf16Columns(at); start > 0 {
			add("col", fmt.Sprint(start))
			add("endColumn", fmt.Sprint(end))
		}
	}
	add("title", Escape(fmt.Sprintf("%s: %s", f.Kind, subject(f.Topic, f.Label))))
	return strings.Join(p, ",")
}

// annotation is a finding in full: the reason, the notes, then who says what.
func annotation(f compare.Finding) string {
	lines := []string{Escape(f.Reason)}
	for _, n := range remarks(f) {
		lines = append(lines, Escape(n))
	}
	for _, c := range f.Claims {
		lines = append(lines, Escape(claimLine(c)))
	}
	return strings.Join(lines, "\n")
}

// The two escapes are those of GitHub's own toolkit (actions/core, command.ts).
var (
	githubDataEscapes     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	githubPropertyEscapes = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func githubData(s string) string     { return githubDataEscapes.Replace(s) }
func githubProperty(s string) string { return githubPropertyEscapes.Replace(s) }
