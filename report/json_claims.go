package report

import (
	"io"

	"crosscheck/facts"
)

// WriteClaims writes claims as {"claims": […]}, each as in a report, one a
// line.
func WriteClaims(w io.Writer, claims []*facts.Claim, opt Options) error {
	j := newJSONStream(w)
	j.text("{\"claims\": [")
	j.first = true
	for _, c := range claims {
		j.appended(func(b []byte) []byte { return appendClaim(b, c, opt) })
	}
	j.end()
	j.text("}\n")
	return j.close()
}
