package topic

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

// readCluster reads the articles of a cluster; the one with the number given
// as a draft.
func readCluster(t testing.TB, c *cluster, draft int) (articles, drafts []Article) {
	t.Helper()
	for i, a := range c.Articles {
		data, err := os.ReadFile(filepath.Join(clusterFolder, c.name, a.File))
		if err != nil {
			t.Fatal(err)
		}
		f := File{Name: a.File, Data: data, Published: a.Published}
		if i == draft {
			f.Role = facts.RoleDraft
		}
		one, _ := NewArticle(f, statement.Options{})
		if i == draft {
			drafts = append(drafts, one)
		} else {
			articles = append(articles, one)
		}
	}
	return articles, drafts
}

// ofSources describes the topics of a grouping and what sources state on them.
func ofSources(g *Grouping) []string {
	var out []string
	for _, t := range g.Topics {
		s := fmt.Sprintf("%s (%s) %.2f:", t.Name, t.Label, t.Confidence)
		n := 0
		for _, c := range t.Claims {
			if c.Source.Role != facts.RoleDraft {
				n++
				s += fmt.Sprintf(" %s %v %.2f;", c.Source.ID, c.Statement.Span, c.Confidence)
			}
		}
		if n > 0 {
			out = append(out, s)
		}
	}
	return out
}

// TestDraftChangesNoTopic holds that a draft changes nothing of how articles
// are grouped, and that every claim that it asserts is under one topic.
func TestDraftChangesNoTopic(t *testing.T) {
	if raced {
		t.Log("the race detector: the first article of every fourth cluster as a draft; all of them without it, see .ci/run")
	}
	for _, build := range []bool{true, false} {
		for i, c := range clusters(t, build) {
			if raced && i%4 > 0 {
				continue
			}
			for k := range c.Articles {
				if raced && k > 0 {
					break
				}
				articles, drafts := readCluster(t, c, k)
				with := Group(articles, Options{Drafts: drafts})
				if d := cmp.Diff(ofSources(Group(articles, Options{})), ofSources(with)); d != "" {
					t.Errorf("%s: %s as a draft changes topics (-without +with):\n%s", c.name, c.Articles[k].File, d)
				}
				checkPlaced(t, with, drafts[0])
			}
		}
	}
}

func checkPlaced(t *testing.T, g *Grouping, draft Article) {
	t.Helper()
	placed := map[prose.Span]int{}
	names := map[string]bool{}
	for _, topic := range g.Topics {
		if names[topic.Name] {
			t.Errorf("two topics are named %s", topic.Name)
		}
		names[topic.Name] = true
		for _, c := range topic.Claims {
			if c.Source == draft.Source {
				placed[c.Statement.Span]++
			}
		}
	}
	a := &article{Article: &draft}
	for i := range draft.Statements {
		s := &draft.Statements[i]
		if a.counted(s) && dimension(&s.Value) != "" && placed[s.Span] == 0 {
			t.Errorf("%s: %q is under no topic", draft.Document.Name, draft.Document.Text[s.Span.Start:s.Span.End])
		}
	}
}

// TestDraftAgainstClusters takes each article of the clusters as a draft
// against the others. Of what is reported on it as an error or a warning at
// least three in five must be in a dispute that a person found, nine in twenty
// in the clusters kept for measuring, most of which were made to be hard; of
// the claims in disputes at least one in three must be reported.
func TestDraftAgainstClusters(t *testing.T) {
	if raced {
		t.Skip("the race detector: this is measured by the run without it, see .ci/run")
	}
	for build, floor := range map[bool]float64{true: 0.60, false: 0.45} {
		var s draftScore
		tell := silent // what is found in the clusters kept for measuring is not told
		if build {
			tell = t.Logf
		}
		for _, c := range clusters(t, build) {
			for k := range c.Articles {
				s.add(t, c, k, tell)
			}
		}
		t.Logf("building half %v: %d reported, %d of them in disputes; %d claims in disputes, %d of them reported",
			build, s.reported, s.right, s.disputed, s.found)
		if float64(s.right) < floor*float64(s.reported) || 3*s.found < s.disputed {
			t.Errorf("too little of it is right, or too little found")
		}
	}
}

type draftScore struct{ reported, right, disputed, found int }

func (s *draftScore) add(t *testing.T, c *cluster, k int, tell func(format string, args ...any)) {
	articles, drafts := readCluster(t, c, k)
	corpus, _ := facts.Load(facts.LoadOptions{})
	g := Group(articles, Options{Corpus: corpus, Drafts: drafts})
	g.AddTo(corpus)
	var spans []prose.Span
	var verdicts []string
	for _, f := range compare.Compare(corpus, compare.Options{}).Checked {
		if f.Verdict != compare.Supported && f.Severity < compare.Note {
			spans = append(spans, g.Stated(f.Claim).Span)
			verdicts = append(verdicts, string(f.Verdict)+" "+f.Reason)
		}
	}
	var gold []prose.Span
	for _, d := range c.Disputes {
		for _, camp := range d.Camps {
			for _, claim := range camp {
				if claim.Article == c.Articles[k].File {
					file, from, to := c.place(t, claim)
					if file != "" {
						gold = append(gold, prose.Span{Start: from, End: to})
					}
				}
			}
		}
	}
	meets := func(a prose.Span) func(prose.Span) bool {
		return func(b prose.Span) bool { return a.Start < b.End && b.Start < a.End }
	}
	s.reported, s.disputed = s.reported+len(spans), s.disputed+len(gold)
	for i, x := range spans {
		if slices.ContainsFunc(gold, meets(x)) {
			s.right++
		} else {
			tell("%s: not in a dispute: %s %q", c.name, verdicts[i], drafts[0].Document.Text[x.Start:x.End])
		}
	}
	for _, x := range gold {
		if slices.ContainsFunc(spans, meets(x)) {
			s.found++
		} else {
			tell("%s: missed: %q", c.name, drafts[0].Document.Text[x.Start:x.End])
		}
	}
}
