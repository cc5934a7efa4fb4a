package seeds

import (
	"slices"
	"sync"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
)

var compared = sync.OnceValue(func() *compare.Result {
	c, err := load()
	if err != nil {
		return &compare.Result{}
	}
	return compare.Compare(c, compare.Options{})
})

// disputes are the kinds that say that claims exclude one another.
var disputes = []compare.Kind{
	compare.Incorrect, compare.Conflict, compare.PossibleConflict, compare.Revised, compare.Outdated,
	compare.Rule, compare.Incomparable, compare.Spelling,
}

// TestDisputes holds which topics of the seeds are in dispute, and in what
// way: these and no others.
func TestDisputes(t *testing.T) {
	want := []struct {
		topic string
		kind  compare.Kind
	}{
		{"crocus-attack/deaths", compare.Conflict},               // 133, 137, at least 139
		{"crocus-attack/arrested", compare.Conflict},             // four, 11
		{"crocus-attack/method", compare.Conflict},               // a headline's bombing; shooting and arson
		{"crocus-attack/claimed-by", compare.Conflict},           // ISIS-K; ISIS, not IS-KP
		{"crocus-attack/perpetrator", compare.Conflict},          // ISIS-K; the global network
		{"crocus-attack/us-blames", compare.Conflict},            // ISIS-K; the global outfit rather
		{"crocus-attack/town", compare.Spelling},                 // Krasnororsk
		{"crocus-suspects/arrest-region", compare.Spelling},      // Bryansk and Byransk in one article
		{"crocus-suspects/fleeing-to", compare.PossibleConflict}, // Ukraine; Belarus
		{"al-qaeda/name", compare.Spelling},                      // al-Qaida, al-Qaeda
		{"us-warning/putin-quote", compare.PossibleConflict},     // an attempt to frighten; blackmail
		{"kerman/deaths", compare.Conflict},                      // 84, 94, almost 100
		{"kerman/claimed-by", compare.Conflict},                  // ISIS-K; the global organisation
		{"kabul-airport/civilian-deaths", compare.Conflict},      // 170, 150
		{"taliban-takeover/date", compare.Incorrect},             // 2017
		{"us-withdrawal/date", compare.Incorrect},                // by 2017
		{"caliphate/end", compare.Incorrect},                     // 2017
		{"caliphate/last-territory-place", compare.Incorrect},    // Mosul
		{"soviet-invasion/date", compare.Incorrect},              // the 1980s
		{"soviet-invasion/invader", compare.Conflict},            // Russia; the Soviet Union
		{"kurilla-testimony/date", compare.PossibleConflict},     // last week; early March
		{"kurilla-testimony/warning-words", compare.PossibleConflict},
	}
	corpus(t)
	type dispute struct {
		topic string
		kind  compare.Kind
	}
	missing := map[dispute]bool{}
	for _, w := range want {
		missing[dispute{w.topic, w.kind}] = true
	}
	for _, f := range compared().Findings {
		d := dispute{f.Topic, f.Kind}
		if slices.Contains(disputes, f.Kind) && !missing[d] {
			t.Errorf("unexpected %s on %s: %s", f.Kind, f.Topic, f.Reason)
		}
		delete(missing, d)
	}
	for _, w := range want {
		if missing[dispute{w.topic, w.kind}] {
			t.Errorf("no %s on %s", w.kind, w.topic)
		}
	}
}

// TestExcluded holds who is named as excluded where a reference decides.
func TestExcluded(t *testing.T) {
	want := map[string]string{
		"taliban-takeover/date": "slate", "us-withdrawal/date": "slate", "caliphate/end": "slate",
		"caliphate/last-territory-place": "slate", "soviet-invasion/date": "nbc",
	}
	corpus(t)
	for _, f := range compared().Findings {
		if f.Kind != compare.Incorrect {
			continue
		}
		for i, claim := range f.Claims {
			out := slices.Contains(f.Excluded, i)
			if claim.Source.Role == facts.RoleSource && out != (claim.Source.ID == want[f.Topic]) {
				t.Errorf("%s: %s, who says %q, is excluded: %v", f.Topic, claim.Source.ID, claim.Value.Text, out)
			}
		}
	}
}

// TestKurilla holds that the general's two given names, both of which the
// reference has, are no conflict but a note.
func TestKurilla(t *testing.T) {
	corpus(t)
	for _, f := range compared().Findings {
		if f.Topic == "kurilla/name" && f.Kind != compare.Imprecise {
			t.Errorf("%s: %s", f.Kind, f.Reason)
		}
	}
}
