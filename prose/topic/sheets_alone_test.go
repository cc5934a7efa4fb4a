package topic

import (
	"testing"

	"crosscheck/facts"
)

// TestSheetsAlone holds what is found where every article of a cluster is there as the
// sheet that extract proposes, and nobody has brought them to the same names. Names are
// all by which their claims meet. docs/draft.md has the figures.
func TestSheetsAlone(t *testing.T) {
	build := measureClusters(t, proposedAlone(t, clusters(t, true)), 0, t.Logf)
	t.Logf("%d findings are right, %d wrong", build.right, build.findings-build.right)
	if build.right < 45 || build.precision() < 0.70 {
		t.Error("names of topics should tell more, or meet less")
	}
	kept := measureClusters(t, proposedAlone(t, clusters(t, false)), 0, silent)
	t.Logf("kept for measuring: %d findings are right, %d wrong", kept.right, kept.findings-kept.right)
}

// proposedAlone reads clusters again as the sheets of their articles.
func proposedAlone(t testing.TB, cs []*cluster) (out []*cluster) {
	for _, c := range cs {
		own := *c
		corpus, _ := facts.Load(facts.LoadOptions{})
		for _, a := range c.texts(t) {
			corpus.Add(a.Source, proposed(a))
		}
		own.grouping, own.findings = &Grouping{}, disagreements(corpus)
		out = append(out, &own)
	}
	return out
}
