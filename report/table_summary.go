package report

import (
	"fmt"
	"strconv"
	"strings"

	"crosscheck/compare"
)

// summary writes what there is in all, listed or not. Its counts add up: the
// kinds to the findings, the statuses to the topics.
func (t *table) summary(res *compare.Result) {
	c := tally(res, t.opt)
	t.agreement(res, c)
	digits := max(6, len(strconv.Itoa(max(c.Claims, c.Topics, c.Findings))))
	g := grid{columns: []int{10, digits, t.width - gutter(3) - 10 - digits}, tight: true}
	add := func(st style, name string, n int, text string) {
		number := fmt.Sprintf("%*d", digits, n)
		g.rows = append(g.rows, []cell{{t.paint(st, name)}, {number}, wrap(text, g.columns[2])})
	}
	add(stylePlain, "claims", c.Claims, "on "+count(c.Topics, "topic", "topics")+" from "+sourcesAndOrigins(c))
	add(stylePlain, "topics", c.Topics, statusCounts(c))
	add(stylePlain, "findings", c.Findings, findingCounts(res))
	for s := compare.Error; s <= compare.Note; s++ {
		if n := countSeverity(res, s); n > 0 {
			add(marks[s].style, marks[s].sign+" "+marks[s].plural, n, kindCounts(res, s))
		}
	}
	t.grids(g)
	t.closing(res, c)
}

// oneTopic says what brings the claims of sheets together.
const oneTopic = "In sheets, a fact is compared if it stands under the same topic in each."

// agreement says so where there is nothing to settle.
func (t *table) agreement(res *compare.Result, c counts) {
	if res.Faults > 0 || c.Claims == 0 {
		return
	}
	several := c.Topics - c.Statuses.of(string(compare.StatusSingle))
	if countSeverity(res, compare.Error)+countSeverity(res, compare.Warning) > 0 {
		return
	}
	if res.Unsure > 0 {
		t.text(stylePlain, "Nothing sure enough to list: "+notSure(res)+".")
		t.blank()
		return
	}
	text := "✓ No disagreement: " + count(several, "topic is", "topics are") + " stated by more than one source, and none contradicts another."
	switch {
	case c.Accepted+res.Old > 0:
		text = "✓ Nothing is open: whatever the sources disagree on is decided, or was there before."
	case several == 0 && c.Sources > 1:
		t.text(stylePlain, "Nothing was compared: no topic is stated by more than one source. "+oneTopic)
		t.blank()
		return
	case several == 0:
		text = "✓ Nothing to disagree about: no topic is stated by more than one source."
	}
	t.text(styleAgree, text)
	t.blank()
}

// closing says what is counted but not listed, and what is not even counted.
func (t *table) closing(res *compare.Result, c counts) {
	if hidden := hiddenCounts(res, t.opt.Show); hidden != "" {
		t.text(stylePlain, hidden)
	}
	for _, line := range uncounted(res) {
		t.text(stylePlain, line)
	}
	if res.Unsure > 0 {
		t.text(stylePlain, notSure(res)+": --min-confidence 0 lists all.")
	}
	if res.Skipped > 0 {
		t.text(stylePlain, count(res.Skipped, "file is no sheet and was", "files are no sheets and were")+" passed over.")
	}
}

// notSure says how many findings are not listed for their little confidence.
func notSure(res *compare.Result) string {
	return count(res.Unsure, "finding is", "findings are") + " left out as not sure enough"
}

// findingCounts counts the findings by severity. How many are accepted is said
// always, so that nobody takes what was settled for what was never found.
func findingCounts(res *compare.Result) string {
	text := "none accepted"
	if n := len(res.Accepted); n > 0 {
		text = fmt.Sprintf("%d accepted", n)
	}
	if open := severityCounts(res); open != "" {
		text = open + "; " + text
	}
	return text
}

// uncounted says what was found and is not counted.
func uncounted(res *compare.Result) []string {
	var lines []string
	if n := len(res.Accepted); n > 0 {
		lines = append(lines, count(n, "finding is", "findings are")+" accepted and not counted above.")
	}
	if old := oldCount(res); old != "" {
		lines = append(lines, old)
	}
	return lines
}

// oldCount says how many findings were left out as not new, where they were
// compared with those of a revision.
func oldCount(res *compare.Result) string {
	if res.Since == "" {
		return ""
	}
	return count(res.Old, "finding is", "findings are") + " not new since " + Escape(res.Since) + " and not counted above."
}

func statusCounts(c counts) string {
	var parts []string
	for _, m := range c.Statuses {
		if m.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", m.n, strings.ReplaceAll(m.name, "-", " ")))
		}
	}
	return strings.Join(parts, ", ")
}

// kindCounts counts the findings of one severity by kind.
func kindCounts(res *compare.Result, s compare.Severity) string {
	var parts []string
	for _, c := range res.CountFindings() {
		if c.Severity == s {
			parts = append(parts, kindCount(c.Count, c.Kind))
		}
	}
	return strings.Join(parts, ", ")
}

func severityCounts(res *compare.Result) string {
	var parts []string
	for s := compare.Error; s <= compare.Note; s++ {
		if n := countSeverity(res, s); n > 0 {
			parts = append(parts, count(n, s.String(), marks[s].plural))
		}
	}
	return strings.Join(parts, ", ")
}

func countSeverity(res *compare.Result, s compare.Severity) int {
	n := 0
	for _, c := range res.CountFindings() {
		if c.Severity == s {
			n += c.Count
		}
	}
	return n
}

// hiddenCounts says what is not listed and how to list it.
func hiddenCounts(res *compare.Result, show compare.Severity) string {
	var parts []string
	last := show
	for s := show + 1; s <= compare.Note; s++ {
		if n := countSeverity(res, s); n > 0 {
			parts, last = append(parts, count(n, s.String(), marks[s].plural)), s
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return fmt.Sprintf("%s not shown: --show %s", strings.Join(parts, " and "), last.String())
}

// sourcesAndOrigins counts the sources, and how many are independent where
// some relay others.
func sourcesAndOrigins(c counts) string {
	out := count(c.Sources, "source", "sources")
	if c.Origins > 0 && c.Origins < c.Sources {
		out += ", resting on " + count(c.Origins, "independent origin", "independent origins")
	}
	return out
}
