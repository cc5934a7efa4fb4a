package seeds

import (
	"os"
	"strings"
	"sync"
	"testing"

	"crosscheck/facts"
	"crosscheck/facts/measure"
)

var load = sync.OnceValues(func() (*facts.Corpus, error) {
	return facts.Load(facts.LoadOptions{FS: FS, Paths: []string{"."}})
})

// corpus reads the seeds; a fault in them fails the test.
func corpus(t *testing.T) *facts.Corpus {
	t.Helper()
	c, err := load()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range c.Faults {
		t.Errorf("%s: %s (%s)", f.Pos, f.Msg, f.Hint)
	}
	if len(c.Claims) == 0 {
		t.Fatal("the seeds hold no claims: the tests would prove nothing")
	}
	return c
}

// isFigure reports whether a value is a number or a date.
func isFigure(v measure.Value) bool {
	switch v.Kind {
	case measure.Count, measure.Quantity, measure.Date, measure.Period, measure.Time:
		return true
	}
	return false
}

// TestCounts holds how much the sheets must say at the least.
func TestCounts(t *testing.T) {
	c := corpus(t)
	all, figures := 0, 0
	by := map[string]map[string]bool{}
	for _, claim := range c.Claims {
		if claim.Source.Role != facts.RoleSource {
			continue
		}
		all++
		if isFigure(claim.Value) {
			figures++
		}
		topic := c.Topics.Canonical(claim.Topic)
		if by[topic] == nil {
			by[topic] = map[string]bool{}
		}
		by[topic][claim.Source.ID] = true
	}
	shared := 0
	for _, sources := range by {
		if len(sources) > 1 {
			shared++
		}
	}
	t.Logf("%d topics, %d of them shared; %d claims, %d of them figures", len(by), shared, all, figures)
	atLeast(t, "shared topics", shared, 55)
	atLeast(t, "numbers and dates", figures, 190)
	atLeast(t, "claims", all, 240)
}

func atLeast(t *testing.T, what string, got, want int) {
	t.Helper()
	if got < want {
		t.Errorf("%d %s, want at least %d", got, what, want)
	}
}

// TestSources holds who the sources are and when they were published.
func TestSources(t *testing.T) {
	want := map[string]string{
		"slate": "2024-03-25/2024-03-26", "nbc": "2024-03-23/2024-03-25", "crisisgroup": "2024-03-26/2024-03-28",
		"vox": "2024-03-23/2024-03-24", "lawfare": "2024-03-27", "reference": "",
	}
	for _, s := range corpus(t).Sources {
		if published, ok := want[s.ID]; !ok || published != s.PublishedText {
			t.Errorf("source %s published %q, want %q", s.ID, s.PublishedText, published)
		}
		if reference := s.ID == "reference"; reference != (s.Role == facts.RoleReference) {
			t.Errorf("source %s has role %d", s.ID, s.Role)
		}
		delete(want, s.ID)
	}
	for id := range want {
		t.Errorf("source %s is missing", id)
	}
}

// TestDeclared holds that every topic has a label and a kind of its own or
// its pattern's.
func TestDeclared(t *testing.T) {
	c := corpus(t)
	for _, claim := range c.Claims {
		switch topic := c.Topics.Find(claim.Topic); {
		case topic == nil:
			t.Errorf("%s: %s is not declared", claim.TopicPos(), claim.Topic)
		case topic.Label == "" || topic.Kind == measure.Auto:
			t.Errorf("%s: %s has no label or no kind", claim.TopicPos(), claim.Topic)
		}
	}
}

// article returns the lines of a source's text, or skips the test.
func article(t *testing.T, id string) []string {
	t.Helper()
	text, err := os.ReadFile("../../shared/seeds/" + id + ".txt")
	if err != nil {
		t.Skipf("the articles are not beside the repository: %v", err)
	}
	return strings.Split(string(text), "\n")
}
