package seeds

import (
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
)

// withTexts returns the corpus with the articles as the sources' texts. The
// sheets do not name them, since they are no part of the repository and a
// missing text is a fault.
func withTexts(t *testing.T) *facts.Corpus {
	t.Helper()
	c, err := facts.Load(facts.LoadOptions{FS: FS, Paths: []string{"."}})
	if err != nil || len(c.Faults) > 0 {
		t.Fatal(err, c.Faults)
	}
	for _, s := range c.Sources {
		if s.Role == facts.RoleSource {
			s.Text = facts.NewText(s.ID+".txt", strings.Join(article(t, s.ID), "\n"))
		}
	}
	return c
}

// TestEvidence holds that every quote stands in its article at its line.
func TestEvidence(t *testing.T) {
	c := withTexts(t)
	looked := 0
	for _, claim := range c.Claims {
		if e, ok := compare.LookUp(claim); ok && e.Stands {
			looked++
			if l, ok := facts.ParseLocator(claim.At); !ok || l.Paragraphs {
				t.Errorf("%s: %q says no line", claim.Pos, claim.At)
			}
		}
	}
	atLeast(t, "quotes that stand in their texts", looked, 400)
	noEvidenceAgainst(t, c)
}

// TestReadings holds that every value is what its quote says, also where the
// articles are not at hand.
func TestReadings(t *testing.T) { noEvidenceAgainst(t, corpus(t)) }

func noEvidenceAgainst(t *testing.T, c *facts.Corpus) {
	t.Helper()
	for _, f := range compare.Compare(c, compare.Options{}).Findings {
		if f.Kind == compare.Misquote || f.Kind == compare.Misread {
			t.Errorf("%s: %s: %s %q", f.Claims[0].Pos, f.Kind, f.Reason, f.Notes)
		}
	}
}
