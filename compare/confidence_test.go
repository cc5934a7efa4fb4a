package compare

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLeaveOut holds what is left out as not sure enough: neither what comes
// from sheets, which have no confidence, nor notes, which cannot be wrong.
func TestLeaveOut(t *testing.T) {
	r := Result{Findings: []Finding{
		{Kind: Conflict, Topic: "sheets"},
		{Kind: Conflict, Topic: "sure", Confidence: 0.2},
		{Kind: Conflict, Topic: "unsure", Confidence: 0.19},
		{Kind: Outdated, Topic: "unsure", Confidence: 0.05},
		{Kind: SingleSource, Topic: "note", Confidence: 0.05},
	}}
	r.leaveOut(0.2)
	var kept []string
	for _, f := range r.Findings {
		kept = append(kept, f.Topic)
	}
	if diff := cmp.Diff([]string{"sheets", "sure", "note"}, kept); diff != "" || r.Unsure != 2 {
		t.Errorf("%d left out, kept:\n%s", r.Unsure, diff)
	}
}
