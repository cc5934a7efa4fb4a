package seeds

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// TestQuotesStand looks every quote up in its article, at its line.
func TestQuotesStand(t *testing.T) {
	c := corpus(t)
	for _, id := range articles {
		t.Run(id, func(t *testing.T) {
			lines := article(t, id)
			for _, claim := range c.Claims {
				if claim.Source.ID == id {
					checkQuote(t, claim, lines)
				}
			}
		})
	}
}

func checkQuote(t *testing.T, claim *facts.Claim, lines []string) {
	t.Helper()
	number, ok := strings.CutPrefix(claim.At, "line ")
	line, err := strconv.Atoi(number)
	if !ok || err != nil || line < 1 || line > len(lines) {
		t.Errorf("%s: %s stands at %q, which is no line of the article", claim.Pos, claim.Topic, claim.At)
		return
	}
	if !strings.Contains(fold(lines[line-1]), fold(claim.Quote)) {
		t.Errorf("%s: %q does not stand at line %d", claim.Pos, claim.Quote, line)
	}
}

// fold makes white space, quotation marks and dashes alike and drops soft
// hyphens; nothing else.
func fold(s string) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(s), " ") {
		switch {
		case r == '\u00ad':
		case strings.ContainsRune("‘’‚‛`´", r):
			b.WriteByte('\'')
		case strings.ContainsRune("“”„‟«»", r):
			b.WriteByte('"')
		case unicode.Is(unicode.Pd, r) || r == '−':
			b.WriteByte('-')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

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

// TestQuotesAreReadAlike holds that the measure found in a quote is that of
// the value: the only one of its kind is equal, and of several at least one.
func TestQuotesAreReadAlike(t *testing.T) {
	c := corpus(t)
	for _, claim := range c.Claims {
		if claim.Quote == "" || claim.Derived || !isFigure(claim.Value) {
			continue
		}
		found := readIn(claim)
		alike := len(found) == 0
		for _, v := range found {
			alike = alike || v.Set.Equal(claim.Value.Set)
		}
		if !alike {
			t.Errorf("%s: %q in %q reads as %v, the value as %v", claim.Pos, claim.Value.Text, claim.Quote, found[0].Set, claim.Value.Set)
		}
	}
}

// readIn returns the measures of the claim's kind that stand in its quote.
func readIn(claim *facts.Claim) []measure.Value {
	r := measure.Reader{}
	if days := claim.AsOf.Set; len(days) > 0 {
		r.Anchor, r.HasAnchor = measure.Interval{Lo: days[0].Lo, Hi: days[len(days)-1].Hi}, true
	}
	if claim.AsOfFrom == facts.AsOfStated {
		r.Event = claim.AsOf.Set
	}
	var found []measure.Value
	for from := 0; ; {
		m, ok := r.Find(claim.Quote, from)
		if !ok {
			return found
		}
		if m.Value.Kind == claim.Value.Kind {
			found = append(found, m.Value)
		}
		from = m.End
	}
}
