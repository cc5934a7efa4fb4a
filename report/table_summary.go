package report

import (
	"fmt"
	"strings"

	"crosscheck/compare"
)

// summary writes what there is in all, listed or not. Its counts add up: the
// kinds to the findings, the statuses to the topics.
func (t *table) summary(res *compare.Result) {
	c := tally(res, t.opt)
	t.agreement(res, c)
	label := 12
	inner := t.width - gutter(2)
	g := grid{columns: []int{label, inner - label}}
	add := func(st style, name, text string) {
		g.rows = append(g.rows, []cell{t.lines(st, wrap(name, label)), wrap(text, inner-label)})
	}
	add(styleStrong, "compared", fmt.Sprintf("%s on %s from %s", count(c.Claims, "claim", "claims"),
		count(c.Topics, "topic", "topics"), count(c.Sources, "source", "sources")))
	add(styleStrong, "topics", orNone(statusCounts(c)))
	for _, s := range []compare.Severity{compare.Error, compare.Warning, compare.Note} {
		m := marks[s]
		add(m.style, m.sign+" "+m.plural, orNone(kindCounts(res, s)))
	}
	t.grids(g)
	t.closing(res, c)
}

// agreement says so where there is nothing to settle.
func (t *table) agreement(res *compare.Result, c counts) {
	if res.Faults > 0 || c.Claims == 0 {
		return
	}
	several := c.Topics - c.Statuses.of(string(compare.StatusSingle))
	for _, f := range res.Findings {
		if f.Severity != compare.Note {
			return
		}
	}
	text := "✓ No disagreement: " + count(several, "topic is", "topics are") + " stated by more than one source, and none contradicts another."
	if several == 0 {
		text = "✓ Nothing to disagree about: no topic is stated by more than one source."
	}
	t.text(styleAgree, text)
	t.blank()
}

func (t *table) closing(res *compare.Result, c counts) {
	lines := []string{fmt.Sprintf("%s: %s.", count(c.Findings, "finding", "findings"), severityCounts(res))}
	if c.Findings == 0 {
		lines = []string{"No findings."}
	}
	if hidden := hiddenCounts(res, t.opt.Show); hidden != "" {
		lines = append(lines, hidden)
	}
	if c.Accepted > 0 {
		lines = append(lines, count(c.Accepted, "finding is", "findings are")+" accepted and not counted above.")
	}
	if res.Skipped > 0 {
		lines = append(lines, count(res.Skipped, "file that is no sheet was", "files that are no sheets were")+" passed over.")
	}
	for _, l := range lines {
		t.text(stylePlain, l)
	}
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
	total, parts := 0, []string(nil)
	for _, k := range kinds {
		n := 0
		for _, f := range res.Findings {
			if f.Kind == k && f.Severity == s {
				n++
			}
		}
		if total += n; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, kindWords(k)))
		}
	}
	if len(parts) < 1 {
		return ""
	}
	return fmt.Sprintf("%d: %s", total, strings.Join(parts, ", "))
}

func severityCounts(res *compare.Result) string {
	var parts []string
	for s := compare.Error; s <= compare.Note; s++ {
		if n := countSeverity(res, s); n > 0 {
			parts = append(parts, count(n, marks[s].word, marks[s].plural))
		}
	}
	return strings.Join(parts, ", ")
}

func countSeverity(res *compare.Result, s compare.Severity) int {
	n := 0
	for _, f := range res.Findings {
		if f.Severity == s {
			n++
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
			parts, last = append(parts, count(n, marks[s].word, marks[s].plural)), s
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return fmt.Sprintf("%s not shown: --show %s", strings.Join(parts, " and "), marks[last].word)
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}
