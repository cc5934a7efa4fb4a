package compare

import (
	"slices"

	"crosscheck/facts"
)

// Silenced is the status of a finding that a comment in the draft silenced.
const Silenced = "silenced"

// Keep leaves out the findings of which it is not said that they are to be
// kept, and counts them nowhere.
func (r *Result) Keep(keep func(*Finding) bool) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool {
		out := !keep(&f)
		if out {
			r.uncount(&f)
		}
		return out
	})
}

// Silence moves the findings on drafts' claims for which the drafts give a
// reason from r.Findings to r.Accepted.
func (r *Result) Silence(reasons map[*facts.Claim]string) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool {
		reason, ok := reasons[f.Claims[0]]
		if !ok {
			return false
		}
		f.Resolution = &Resolution{Status: Silenced, Reason: reason}
		r.Accepted = append(r.Accepted, f)
		r.uncount(&f)
		return true
	})
	for i := range r.Checked {
		if c := &r.Checked[i]; c.Verdict != Supported {
			c.Silenced = reasons[c.Claim]
		}
	}
}
