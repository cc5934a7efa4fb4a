package report

import (
	"fmt"

	"crosscheck/compare"
)

// fingerprints keeps the fingerprints of one report apart. Two findings share
// one only if they say the same of the same claims; the second is told by its
// count, which does not depend on lines.
type fingerprints map[string]int

func (seen fingerprints) of(f compare.Finding) string {
	seen[f.Fingerprint]++
	if n := seen[f.Fingerprint]; n > 1 {
		return fmt.Sprintf("%s-%d", f.Fingerprint, n)
	}
	return f.Fingerprint
}
