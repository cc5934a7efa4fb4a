package report

import (
	"strconv"

	"crosscheck/compare"
	"crosscheck/facts"
)

// mostRepeated is how many bytes of addresses a page says again. Beyond, the
// name of a source that is cited twice leads to its row in the table of
// sources, which has the link and says whose it is.
const mostRepeated = 100_000

// citations counts how often the claims of findings cite each source; nil if
// each may have its link.
func citations(findings []compare.Finding) map[*facts.Source]int {
	cited, again := map[*facts.Source]int{}, 0
	for _, f := range findings {
		for _, c := range f.Claims {
			if cited[c.Source]++; cited[c.Source] > 1 {
				again += len(c.Source.URL)
			}
		}
	}
	if again <= mostRepeated {
		return nil
	}
	return cited
}

// group is claims that stand together, each with a link to its source or to
// the source's row.
func (b *pageBuilder) group(letter, label string, claims []*facts.Claim, attribute bool) claimGroup {
	g := newClaimGroup(letter, label, claims, attribute)
	for i := range g.Claims {
		c, s := &g.Claims[i], claims[i].Source
		if n, ok := b.source[s]; ok && b.cited[s] > 1 && c.URL != "" {
			c.Row, c.URL, c.Owner = "s"+strconv.Itoa(n), "", ""
			b.linked[n] = true
		}
	}
	return g
}
