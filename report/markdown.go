package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"crosscheck/compare"
	"crosscheck/facts"
)

// writeMarkdown writes GitHub-flavoured Markdown: for comments on pull
// requests and for the summary of a job. What sources wrote stands in it as
// text, never as markup, links or mentions.
func writeMarkdown(w io.Writer, res *compare.Result, opt Options) error {
	b := bufio.NewWriter(w)
	c := tally(res, opt)
	fmt.Fprintf(b, "## crosscheck\n\n%s on %s from %s: %s.\n",
		count(c.Claims, "claim", "claims"), count(c.Topics, "topic", "topics"),
		count(c.Sources, "source", "sources"), findingCounts(res))
	for _, e := range events(shown(res, opt.Show)) {
		if e.name != "" {
			fmt.Fprintf(b, "\n### %s\n", markdown(e.name))
		}
		for _, f := range e.findings {
			writeMarkdownFinding(b, f)
		}
	}
	if hidden := hiddenCounts(res, opt.Show); hidden != "" {
		fmt.Fprintf(b, "\n%s\n", hidden)
	}
	for _, line := range uncounted(res) {
		fmt.Fprintf(b, "\n%s\n", line)
	}
	return b.Flush()
}

func writeMarkdownFinding(b *bufio.Writer, f compare.Finding) {
	fmt.Fprintf(b, "\n#### %s %s: %s\n\n%s\n\n", marks[f.Severity].sign, kindWords(f.Kind), markdown(f.Label), markdown(sentence(f.Reason)))
	b.WriteString("| says | who | in which words | where |\n| --- | --- | --- | --- |\n")
	for _, c := range f.Claims {
		fmt.Fprintf(b, "| %s | %s | %s | %s |\n", markdown(c.Value.Text), markdown(c.Source.ID), markdown(quoted(c)), markdown(placed(c)))
	}
	for _, n := range remarks(f) {
		fmt.Fprintf(b, "\n- %s\n", markdown(sentence(n)))
	}
}

func quoted(c *facts.Claim) string {
	if c.Context == nil || c.Quote == "" {
		return ""
	}
	return "“" + c.Quote + "”"
}

func placed(c *facts.Claim) string {
	if c.Pos.Line == 0 {
		return c.Pos.File
	}
	return fmt.Sprintf("%s:%d", c.Pos.File, c.Pos.Line)
}

// markdown makes text stand as itself in a cell or a paragraph: CommonMark
// takes a backslash before any ASCII punctuation, and an address or a mention
// that is cut in two is none.
func markdown(s string) string {
	var b strings.Builder
	for _, r := range Escape(s) {
		switch {
		case r == '<':
			b.WriteString("&lt;")
		case r == '&':
			b.WriteString("&amp;")
		case r == '@':
			b.WriteString("@" + nothing)
		case strings.ContainsRune("\\`*_{}[]()#+!|~>$^=", r):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return breakLinks.Replace(b.String())
}

// nothing is a comment of HTML: it shows nowhere and parts what it stands in.
const nothing = "<!-- -->"

// breakLinks keep GitHub from making links of what begins like an address.
var breakLinks = strings.NewReplacer("://", ":"+nothing+"//", "www.", "www"+nothing+".")
