package compare

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/facts"
	"crosscheck/facts/measure"
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

// TestNoteDoubtful: claims that may speak of something else are named where
// others make a finding sure.
func TestNoteDoubtful(t *testing.T) {
	claim := func(source, text string, confidence float64) *facts.Claim {
		return &facts.Claim{Source: &facts.Source{ID: source}, Value: measure.Value{Text: text}, Context: &facts.Context{Confidence: confidence}}
	}
	for _, c := range []struct {
		doubted []float64
		want    []string
	}{
		{nil, nil},
		{[]float64{0.25}, nil},
		{[]float64{0.1}, []string{"it is less sure that 17 (c0) speaks of the same thing"}},
		{[]float64{0.1, 0.2}, []string{"it is less sure that 17 (c0) and 17 (c1) speak of the same thing"}},
	} {
		b := builder{f: Finding{Claims: []*facts.Claim{claim("a", "22", 0.9), claim("b", "37", 0.9)}}}
		for i, confidence := range c.doubted {
			b.f.Claims = append(b.f.Claims, claim(fmt.Sprint("c", i), "17", confidence))
		}
		b.rate()
		if diff := cmp.Diff(c.want, b.f.Notes); diff != "" || b.f.Severity != 0 {
			t.Errorf("%v:\n%s", c.doubted, diff)
		}
	}
}
