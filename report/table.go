package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"crosscheck/compare"
)

// The widths of a table.
const (
	DefaultWidth = 100 // where neither the user nor a terminal says
	MinWidth     = 40  // below it nothing can be read
)

// mostListed is how many findings a table lists, the worst first. Nobody reads
// more boxes than that; a list of lines can be searched and sorted.
const mostListed = 1000

const legend = "In each box: the verdict and why; then what is said, who says it (in which file, on which line), and in which words."

// table writes the report for people: a box for each finding, grouped by
// event, and a summary.
type table struct {
	w   *bufio.Writer
	opt Options
	palette
	width   int
	columns []int // of a box's claims; see fit
	dates   bool  // show the dates of publication
	press   press
	err     error
}

func writeTable(w io.Writer, res *compare.Result, opt Options) error {
	t := newTable(w, opt)
	t.headline(res)
	findings := shown(res, opt.Show)
	listed := findings[:min(len(findings), mostListed)]
	t.fit(claimsOf(listed))
	if len(listed) > 0 {
		t.text(styleFaint, legend)
		t.blank()
	}
	for _, event := range events(listed) {
		t.event(event)
	}
	if more := tally(res, opt).Shown - len(listed); more > 0 {
		t.text(styleStrong, count(more, "further finding is", "further findings are")+" not shown: -f line lists them all")
		t.blank()
	}
	t.summary(res)
	return t.close()
}

func newTable(w io.Writer, opt Options) *table {
	width := opt.Width
	if width == 0 {
		width = DefaultWidth
	}
	return &table{w: bufio.NewWriter(w), opt: opt, palette: palette{opt.Color}, width: max(width, MinWidth)}
}

func (t *table) headline(res *compare.Result) {
	if res.Faults > 0 {
		t.text(styleError, incomplete(res))
		t.text(stylePlain, "Only what could be read was compared. The faults stand on standard error.")
		t.blank()
	}
}

// incomplete says that there were faults, in the words of every text format.
func incomplete(res *compare.Result) string {
	return "incomplete: " + count(res.Faults, "fault", "faults")
}

// count returns "1 fault", "2 faults".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// text writes a paragraph, wrapped.
func (t *table) text(st style, s string) {
	for _, l := range t.lines(st, wrap(s, t.width)) {
		fmt.Fprintln(t.w, l)
	}
}

func (t *table) blank() { fmt.Fprintln(t.w) }

// grids writes tables that make one box. The first error is kept for the end.
func (t *table) grids(grids ...grid) {
	for _, g := range grids {
		lines, err := t.press.draw(g)
		if t.err == nil {
			t.err = err
		}
		t.w.WriteString(lines)
	}
}

// close ends the writing and returns what went wrong with it.
func (t *table) close() error { return cmp.Or(t.err, t.w.Flush()) }

// ruled writes a heading: a title, a rule, and a count at the end of it.
func (t *table) ruled(title, tail string) {
	if tail != "" {
		tail = " " + tail
	}
	n := t.width - columns(title) - columns(tail) - 1
	if n < 1 {
		t.text(styleStrong, title)
		return
	}
	fmt.Fprintln(t.w, t.paint(styleStrong, title)+t.paint(styleFaint, " "+strings.Repeat("━", n)+tail))
}

// shown returns the findings that are listed.
func shown(res *compare.Result, show compare.Severity) []compare.Finding {
	var out []compare.Finding
	for _, f := range res.Findings {
		if f.Severity <= show {
			out = append(out, f)
		}
	}
	return out
}
