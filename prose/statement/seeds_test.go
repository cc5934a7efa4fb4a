package statement

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose"
)

// TestSeeds holds how much of the seed sheets' numbers and dates is found in
// their articles, and how much of what is asserted is in no sheet.
func TestSeeds(t *testing.T) {
	corpus, err := facts.Load(facts.LoadOptions{Paths: []string{"../../seeds"}})
	if err != nil {
		t.Fatal(err)
	}
	claims, found, asserted, matched := 0, 0, 0, 0
	for _, id := range []string{"crisisgroup", "lawfare", "nbc", "slate", "vox"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "seeds", id+".txt"))
		if err != nil {
			t.Skip("the seed articles are not beside the repository")
		}
		sheet := sheetOf(corpus, id)
		d, _ := prose.Read(id+".txt", data, prose.ReadOptions{Published: sheet[0].Source.PublishedText})
		statements := Find(d, Options{})
		used := make([]bool, len(statements))
		for _, c := range sheet {
			if !measured(c.Value.Kind) || c.Derived {
				continue
			}
			claims++
			if coverClaim(d, statements, used, c) {
				found++
			} else {
				t.Logf("not found: %s %s: %q in %q (%s)", id, c.Topic, c.Value.Text, c.Quote, c.At)
			}
		}
		for i, s := range statements {
			if s.Mood != Asserted || s.Value.Kind == measure.Name {
				continue
			}
			asserted++
			if used[i] {
				matched++
				continue
			}
			t.Logf("in no sheet: %s line %d: %q %s %s", id, d.Pos(s.Span.Start, 0).Line, s.Value.Text, s.Attribute, quoteOf(d, s))
		}
	}
	t.Logf("%d of %d claims found; %d of %d asserted statements are in the sheets", found, claims, matched, asserted)
	if 100*(asserted-matched) > 15*asserted {
		t.Errorf("%d of %d asserted statements are in no sheet: more than 15 %%", asserted-matched, asserted)
	}
	if 100*found < 85*claims {
		t.Errorf("%d of %d claims found: less than 85 %%", found, claims)
	}
}

func sheetOf(c *facts.Corpus, id string) (claims []*facts.Claim) {
	for i := range c.Claims {
		if c.Claims[i].Source.ID == id {
			claims = append(claims, c.Claims[i])
		}
	}
	return claims
}

func measured(k measure.Kind) bool {
	switch k {
	case measure.Count, measure.Quantity, measure.Date, measure.Period, measure.Time:
		return true
	}
	return false
}

// coverClaim marks the statements at the claim's line with the claim's set.
func coverClaim(d *prose.Document, statements []Statement, used []bool, c *facts.Claim) bool {
	found := false
	for i, s := range statements {
		if fmt.Sprintf("line %d", d.Pos(s.Span.Start, 0).Line) == c.At && sameSet(s.Value, c.Value) && s.Mood == Asserted {
			used[i], found = true, true
		}
	}
	return found
}

func sameSet(a, b measure.Value) bool {
	if a.Kind == measure.Period || b.Kind == measure.Period {
		return a.Reading() == b.Reading()
	}
	return len(a.Set) > 0 && a.Set.Equal(b.Set)
}

func quoteOf(d *prose.Document, s Statement) string {
	return strings.Join(strings.Fields(d.Text[s.Quote.Start:s.Quote.End]), " ")
}
