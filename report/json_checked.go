package report

import (
	"crosscheck/compare"
	"crosscheck/facts"
)

// appendChecked appends one claim of a draft, with its verdict before its own
// members: an element of the list that only reports on drafts have.
func appendChecked(b []byte, c *compare.Checked, opt Options) []byte {
	severity := ""
	if c.Verdict != compare.Supported { // null where it is supported
		severity = c.Severity.String()
	}
	b = appendText(append(b, `{"verdict":`...), string(c.Verdict))
	b = appendOrNull(append(b, `,"severity":`...), severity)
	b = appendText(append(b, `,"label":`...), c.Label)
	b = appendText(append(b, `,"reason":`...), c.Reason)
	b = appendList(append(b, `,"notes":`...), c.Notes, appendText)
	b = appendOrNull(append(b, `,"fingerprint":`...), c.Fingerprint)    // of its finding
	b = appendOrNull(append(b, `,"silenced":`...), c.Silenced)          // why, in the author's words
	b = appendList(append(b, `,"by":`...), sourceIDs(c.By), appendText) // those who bear it out
	w := claimWriter{unitNames: unitNames{topics: opt.Topics}}
	b = w.members(append(b, ','), c.Claim)
	b = append(b, `,"says":`...) // what sources and references say on the topic
	return append(appendClaims(b, c.Says, opt), '}')
}

// sourceIDs lists who makes the claims, each once, in their order.
func sourceIDs(claims []*facts.Claim) []string {
	var ids []string
	seen := make(map[string]bool, len(claims))
	for _, c := range claims {
		if id := c.Source.ID; !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	return ids
}
