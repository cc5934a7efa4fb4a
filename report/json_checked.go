package report

import (
	"crosscheck/compare"
	"crosscheck/facts"
)

// jsonChecked is one claim of a draft, with its verdict before its own fields:
// an element of the list that only reports on drafts have.
type jsonChecked struct {
	Verdict     compare.Kind `json:"verdict"`
	Severity    *string      `json:"severity"` // null where it is supported
	Label       string       `json:"label"`
	Reason      string       `json:"reason"`
	Notes       []string     `json:"notes"`
	Fingerprint *string      `json:"fingerprint"` // of its finding
	Silenced    *string      `json:"silenced"`    // why, in the author's words
	By          []string     `json:"by"`          // ids of those who bear it out
	jsonClaim
	Says []jsonClaim `json:"says"` // what sources and references say on the topic
}

func newJSONChecked(c *compare.Checked, opt Options) jsonChecked {
	out := jsonChecked{
		Verdict: c.Verdict, Label: c.Label, Reason: c.Reason, Notes: orEmpty(c.Notes),
		Fingerprint: orNull(c.Fingerprint), Silenced: orNull(c.Silenced), By: orEmpty(sourceIDs(c.By)),
		jsonClaim: newJSONClaim(c.Claim, opt), Says: []jsonClaim{},
	}
	if c.Verdict != compare.Supported {
		out.Severity = orNull(c.Severity.String())
	}
	for _, s := range c.Says {
		out.Says = append(out.Says, newJSONClaim(s, opt))
	}
	return out
}

// sourceIDs lists who makes the claims, each once, in their order.
func sourceIDs(claims []*facts.Claim) []string {
	var ids []string
	seen := map[string]bool{}
	for _, c := range claims {
		if id := c.Source.ID; !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	return ids
}
