package topic

import (
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

// leastShown is the confidence below which findings are not shown unless a person
// asks for them.
const leastShown = 0.2

// TestSheetsOfClusters holds what is found where the first article of each cluster is
// there as the sheet that extract proposes: its text tells what stands around the
// claims. docs/prose.md has the figures.
func TestSheetsOfClusters(t *testing.T) {
	build := clusters(t, true)
	bare := measureClusters(t, withSheets(t, build, false), leastShown, silent)
	told := measureClusters(t, withSheets(t, build, true), leastShown, t.Logf)
	t.Logf("%d of %d disputes, %d findings are wrong; without the texts %d, and %d", told.found, told.disputes, told.findings-told.right, bare.found, bare.findings-bare.right)
	told.hold(t, 0.67, 0.75)
	if told.found < bare.found*3/2 || told.precision() < bare.precision() {
		t.Error("the texts of sheets should tell more")
	}
	measureClusters(t, withSheets(t, clusters(t, false), true), leastShown, silent).hold(t, 0.55, 0.63)
}

// TestDraftsAgainstSheets holds what is found in the other articles of each cluster as
// drafts, one by one, against that sheet.
func TestDraftsAgainstSheets(t *testing.T) {
	var bare, told []*cluster
	for _, c := range clusters(t, true) {
		for i := range c.Articles[1:] {
			bare = append(bare, c.draftAgainst(t, i+1, false))
			told = append(told, c.draftAgainst(t, i+1, true))
		}
	}
	without, with := measureClusters(t, bare, leastShown, silent), measureClusters(t, told, leastShown, silent)
	t.Logf("%d contradictions, %d more are wrong; without the texts %d, and %d", with.right, with.findings-with.right, without.right, without.findings-without.right)
	if with.right < 275 || with.precision() < 0.69 || with.precision() < without.precision() {
		t.Error("the texts of sheets should tell more")
	}
}

// withSheets reads clusters again with a sheet for the first article, which has the
// article as its text or none.
func withSheets(t testing.TB, cs []*cluster, withText bool) (out []*cluster) {
	for _, c := range cs {
		own, articles := *c, c.texts(t)
		corpus, opt := sheetOf(articles[0], withText)
		own.grouping = Group(articles[1:], opt)
		own.grouping.AddTo(corpus)
		own.findings = disagreements(corpus)
		out = append(out, &own)
	}
	return out
}

// draftAgainst holds one article of a cluster against the sheet of the first.
func (c *cluster) draftAgainst(t testing.TB, draft int, withText bool) *cluster {
	own, articles := *c, c.texts(t)
	corpus, opt := sheetOf(articles[0], withText)
	articles[draft].Source.Role = facts.RoleDraft
	opt.Drafts = articles[draft : draft+1]
	own.grouping, own.findings = Group(nil, opt), nil
	own.grouping.AddTo(corpus)
	for _, f := range compare.Compare(corpus, compare.Options{}).Findings {
		if f.Kind == compare.Contradicted || f.Kind == compare.Misattributed {
			f.Excluded = nil
			for i := range f.Claims {
				f.Excluded = append(f.Excluded, i)
			}
			own.findings = append(own.findings, f)
		}
	}
	return &own
}

// sheetOf returns a corpus that has the sheet of an article alone, and how to group
// others with it.
func sheetOf(a Article, withText bool) (*facts.Corpus, Options) {
	corpus, _ := facts.Load(facts.LoadOptions{})
	corpus.Add(a.Source, proposed(a))
	opt := Options{Corpus: corpus}
	if withText {
		opt.Texts = given(a)
	}
	return corpus, opt
}

// given returns what reads the text of a sheet, which is an article.
func given(a Article) func([]*facts.Source) []Article {
	a.Source.TextPath = a.Document.Name
	return func([]*facts.Source) []Article { return []Article{a} }
}

// proposed returns the claims of the sheet of an article, as they are read again. Their
// places are those in the article, where the gold files have them.
func proposed(a Article) (claims []*facts.Claim) {
	found := &facts.Corpus{Topics: &facts.Topics{}}
	Group([]Article{a}, Options{Corpus: &facts.Corpus{Topics: found.Topics}, ZonesAsTold: true, ByName: true}).AddTo(found)
	for i, again := range facts.ReadAgain(a.Source, found.Claims, found.Topics, nil) {
		was := found.Claims[i]
		if again.Value.Set == nil != (was.Value.Set == nil) || was.Value.Set != nil && was.Value.Relate(&again.Value, nil).Verdict != measure.Same {
			continue // extract finds other words for it, or leaves it out
		}
		own, ctx := *was, *was.Context
		own.Value, own.Context, ctx.Confidence = again.Value, &ctx, 0
		claims = append(claims, &own)
	}
	return claims
}
