package report

import (
	"fmt"
	"strings"

	"crosscheck/facts"
)

// claimLine is one claim in one line, as annotations and messages list it:
//
//	slate: 137 (“killing 137 people”), seeds/slate.yaml:9
func claimLine(c *facts.Claim) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s", c.Source.ID, c.Value.Text)
	if c.Context != nil && c.Quote != "" {
		fmt.Fprintf(&b, " (“%s”)", c.Quote)
	}
	if c.Pos.File != "" {
		fmt.Fprintf(&b, ", %s:%d", c.Pos.File, c.Pos.Line)
	}
	return b.String()
}
