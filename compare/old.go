package compare

// LeaveOld takes out of r the findings that an earlier result has too, by
// their fingerprints, and counts them in r.Old. Findings that were accepted
// then are not old: if they are open now, something happened. Neither result
// may have been made with Options.Quiet.
func (r *Result) LeaveOld(earlier *Result, since string) {
	r.Since = since
	there := make(map[string]int, len(earlier.Findings))
	for i := range earlier.Findings {
		there[earlier.Findings[i].Fingerprint]++
	}
	fresh := make([]Finding, 0, len(r.Findings))
	for i := range r.Findings {
		f := &r.Findings[i]
		if there[f.Fingerprint] == 0 {
			fresh = append(fresh, *f)
			continue
		}
		there[f.Fingerprint]--
		r.Old++
		r.uncount(f)
	}
	r.Findings = fresh
}
