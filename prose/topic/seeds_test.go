package topic

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/prose"
	"crosscheck/prose/statement"
)

const seedFolder = "../../../shared/seeds"

// seedArticles are the five articles with the days of publication that their
// sheets give.
var seedArticles = []struct{ file, published string }{
	{"crisisgroup.txt", "2024-03-26/2024-03-28"},
	{"lawfare.txt", "2024-03-27"},
	{"nbc.txt", "2024-03-23/2024-03-25"},
	{"slate.txt", "2024-03-25/2024-03-26"},
	{"vox.txt", "2024-03-23/2024-03-24"},
}

// seedDisputes are the disagreements that an editor would want to know of,
// with the words of two camps each.
var seedDisputes = []goldDispute{
	{About: "the attack's toll", Camps: [][]goldClaim{
		{{"nbc.txt", "killed 133 people", "133"}, {"vox.txt", "At least 133 people", "133"}},
		{{"slate.txt", "killing 137 people", "137"}},
		{{"crisisgroup.txt", "taking at least 139 lives", "139"}}}},
	{About: "Kerman", Camps: [][]goldClaim{
		{{"slate.txt", "killed 84 Iranian Shiites", "84"}},
		{{"crisisgroup.txt", "January, killing 94", "94"}}}},
	{About: "civilians at Kabul airport", Camps: [][]goldClaim{
		{{"nbc.txt", "170 Afghan civilians", "170"}},
		{{"crisisgroup.txt", "killing 150 civilians", "150"}}}},
	{About: "the takeover", Camps: [][]goldClaim{
		{{"slate.txt", "took over Afghanistan in 2017", "2017"}},
		{{"crisisgroup.txt", "took over Afghanistan following the U.S. departure", "following"}}}},
	{About: "the withdrawal", Camps: [][]goldClaim{
		{{"slate.txt", "in 2017 after U.S. forces withdrew", "2017 after U.S. forces withdrew"}},
		{{"crisisgroup.txt", "withdrawal of U.S. forces in August 2021", "August 2021"}, {"vox.txt", "withdrawal from Afghanistan in 2021", "2021"}}}},
	{About: "the end of the caliphate", Camps: [][]goldClaim{
		{{"slate.txt", "dead and gone in 2017", "2017"}},
		{{"nbc.txt", "fighters five years ago drove", "five years ago"}, {"crisisgroup.txt", "died by 2019, when", "2019"}, {"lawfare.txt", "since 2019 it has not", "since 2019"}}}},
	{About: "the Soviet invasion", Camps: [][]goldClaim{
		{{"crisisgroup.txt", "invasion of Afghanistan in 1979", "1979"}},
		{{"nbc.txt", "invaded Afghanistan in the 1980s", "the 1980s"}, {"vox.txt", "war in Afghanistan in the 1980s", "the 1980s"}}}},
}

// seedCluster reads and compares the five articles.
func seedCluster(t testing.TB) *cluster {
	c := &cluster{name: "seeds", docs: map[string]*prose.Document{}}
	c.Disputes = seedDisputes
	articles := seedTexts(t, statement.Options{})
	for _, a := range articles {
		c.docs[a.Document.Name] = a.Document
	}
	c.grouping, c.findings = compareArticles(articles)
	c.findings = slices.DeleteFunc(c.findings, func(f compare.Finding) bool { return f.Kind == compare.PossibleConflict })
	return c
}

// seedTexts reads the five articles; it skips the test where they are not.
func seedTexts(t testing.TB, opt statement.Options) (articles []Article) {
	for _, a := range seedArticles {
		data, err := os.ReadFile(filepath.Join(seedFolder, a.file))
		if err != nil {
			t.Skip("the five articles are not beside the repository: ", err)
		}
		one, _ := NewArticle(File{Name: a.file, Data: data, Published: a.published}, opt)
		articles = append(articles, one)
	}
	return articles
}

// TestSeeds holds that six of the seven disagreements of the five articles are
// reported as conflicts, and at most two other findings that claims exclude one
// another.
func TestSeeds(t *testing.T) {
	s := measureClusters(t, []*cluster{seedCluster(t)}, 0, t.Logf)
	t.Logf("%d of %d disagreements, %d other findings", s.found, s.disputes, s.findings-s.right)
	if s.found < 6 || s.findings-s.right > 2 {
		t.Error("want at least six of the seven, and at most two others")
	}
}

// TestSeedSheets holds what is found where one of the five articles is there as the sheet
// that a person typed, with its text, beside the other four: each in turn.
func TestSeedSheets(t *testing.T) {
	var all []*cluster
	for i := range seedArticles {
		all = append(all, seedSheet(t, i))
	}
	s := measureClusters(t, all, leastShown, t.Logf)
	t.Logf("%d of %d disagreements, %d other findings", s.found, s.disputes, s.findings-s.right)
	if s.found < 30 || s.findings-s.right > 9 {
		t.Error("want at least 30 of the 35, and at most nine others")
	}
}

// seedSheet is seedCluster with the sheet of one article.
func seedSheet(t testing.TB, which int) *cluster {
	c := seedCluster(t)
	name := strings.TrimSuffix(seedArticles[which].file, ".txt")
	corpus, err := facts.Load(facts.LoadOptions{Paths: []string{"../../seeds/" + name + ".yaml"}})
	if err != nil {
		t.Fatal(err)
	}
	articles, opt := seedTexts(t, statement.Options{Names: corpus.Topics.Vocabulary}), Options{Corpus: corpus}
	text := articles[which]
	articles = slices.Delete(articles, which, which+1)
	text.Source = corpus.Sources[0]
	opt.Texts = given(text)
	for _, claim := range corpus.Claims { // the gold claims are in the article
		if q := find(text.Document.Text, claim.Quote, prose.Span{End: len(text.Document.Text)}); !q.Empty() {
			claim.Pos = place(text.Document, q)
		}
	}
	c.grouping = Group(articles, opt)
	c.grouping.AddTo(corpus)
	c.findings = slices.DeleteFunc(disagreements(corpus), func(f compare.Finding) bool { return f.Kind == compare.PossibleConflict })
	return c
}
