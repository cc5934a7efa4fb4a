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

// TestRate holds what is said of how sure a finding is: claims that may speak of
// something else are named where others make it sure.
func TestRate(t *testing.T) {
	claim := func(source, text string, confidence float64) *facts.Claim {
		return &facts.Claim{Source: &facts.Source{ID: source}, Value: measure.Value{Text: text}, Context: &facts.Context{Confidence: confidence}}
	}
	for _, c := range []struct {
		sure    float64
		doubted []float64
		notes   []string
		lower   Severity
	}{
		{0, nil, nil, 0},
		{0.9, nil, []string{"it is 90 % sure that these claims speak of the same thing"}, 0},
		{0.9, []float64{0.25}, []string{"it is 90 % sure that these claims speak of the same thing"}, 0},
		{0.9, []float64{0.1}, []string{"it is 90 % sure that these claims speak of the same thing", "it is less sure that 17 (c0) speaks of the same thing"}, 0},
		{0.9, []float64{0.1, 0.2}, []string{"it is 90 % sure that these claims speak of the same thing", "it is less sure that 17 (c0) and 17 (c1) speak of the same thing"}, 0},
		{0.996, nil, nil, 0},
		{0.4, []float64{0.1}, []string{"it is only 40 % sure that these claims speak of the same thing"}, 1},
	} {
		b := builder{f: Finding{Claims: []*facts.Claim{claim("a", "22", c.sure), claim("b", "37", c.sure)}}}
		for i, confidence := range c.doubted {
			b.f.Claims = append(b.f.Claims, claim(fmt.Sprint("c", i), "17", confidence))
		}
		b.rate()
		if diff := cmp.Diff(c.notes, b.f.Notes); diff != "" || b.f.Severity != c.lower {
			t.Errorf("%v, %v: severity %v\n%s", c.sure, c.doubted, b.f.Severity, diff)
		}
	}
}
