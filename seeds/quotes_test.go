package seeds

import (
	"regexp"
	"strings"
	"testing"

	"crosscheck/facts"
)

var digits = regexp.MustCompile(`\d[\d,.]*\d|\d`)

// TestQuotesState holds that a quote is short and has the figures of its
// value, unless the value is worked out, and then that a note says how.
func TestQuotesState(t *testing.T) {
	const fewWords = 14
	for _, claim := range corpus(t).Claims {
		if claim.Source.Role == facts.RoleReference {
			continue
		}
		if n := len(strings.Fields(claim.Quote)); n == 0 || n > fewWords {
			t.Errorf("%s: %s is quoted in %d words, want 1 to %d", claim.Pos, claim.Topic, n, fewWords)
		}
		if claim.Derived {
			if claim.Note == "" {
				t.Errorf("%s: %s is derived and no note says how", claim.Pos, claim.Topic)
			}
			continue
		}
		for _, d := range digits.FindAllString(claim.Value.Text, -1) {
			if !strings.Contains(claim.Quote, d) {
				t.Errorf("%s: %s is not in the quote %q", claim.Pos, d, claim.Quote)
			}
		}
	}
}

// TestFiguresAreWritten holds that a number or date is entered in the very
// words of its quote, hedge included, unless it is worked out.
func TestFiguresAreWritten(t *testing.T) {
	for _, claim := range corpus(t).Claims {
		if claim.Quote == "" || claim.Derived || !isFigure(claim.Value) {
			continue
		}
		if !strings.Contains(strings.ToLower(claim.Quote), strings.ToLower(claim.Value.Text)) {
			t.Errorf("%s: the value %q is not in the quote %q", claim.Pos, claim.Value.Text, claim.Quote)
		}
	}
}
