package topic

import (
	"slices"
	"strings"
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
)

const sheetArticle = `Fire in Dorvik

14 May 2024

A fire in a paint factory in Dorvik killed 12 people on Monday, the police said.

The fire injured 40 workers of the factory, two of them badly.

The owners paid 3 million euros. The same fire brigade had put out 12 fires since March.
`

const otherArticle = `Dorvik mourns

15 May 2024

The blaze in the paint factory in Dorvik killed 15 people on Monday, the mayor said. It injured 43 workers of the factory.
`

// sheetClaim is a claim of a sheet of sheetArticle.
type sheetClaim struct{ topic, value, quote, at string }

// TestSheetText holds which topics the figures of an article come under, beside a
// sheet that has its text.
func TestSheetText(t *testing.T) {
	const deaths, injured = "killed 12 people", "40 workers"
	for _, c := range []struct {
		name   string
		claims []sheetClaim
		want   string // the topics of the article's 15 and 43
	}{
		{"what the text tells joins a topic whose name says nothing", []sheetClaim{{"x1/a", "12", deaths, ""}, {"x1/b", "40", injured, ""}}, "x1/a x1/b"},
		{"by hand, with another locator", []sheetClaim{{"x1/a", "12", deaths, "line 1"}}, "x1/a -"},
		{"the locator tells which 12", []sheetClaim{{"x1/a", "12", "12", "line 5"}}, "x1/a -"},
		{"likewise", []sheetClaim{{"x1/a", "12", "12", "line 9"}}, "- -"},
		{"one of two claims at one quote", []sheetClaim{{"x1/a", "12", deaths + " on Monday", ""}, {"x1/b", "12", deaths, ""}}, "x1/b -"},
		{"a quote that does not stand in the text", []sheetClaim{{"x1/a", "12", "killed 12 men", ""}}, "- -"},
		{"no quote", []sheetClaim{{"x1/a", "12", "", ""}}, "- -"},
		{"a corrected value stays, and takes the place of what was read", []sheetClaim{{"x1/a", "14", deaths, ""}}, "- -"},
		{"so does a topic that measures something else", []sheetClaim{{"dorvik-fire/injured", "12", deaths, ""}}, "- -"},
		{"what the sheet leaves out is no claim", []sheetClaim{{"x1/b", "40", injured, ""}}, "- x1/b"},
	} {
		for _, withText := range []bool{true, false} {
			want := c.want
			if !withText {
				want = "- -" // the names say nothing
			}
			if got := sheetTopics(t, c.claims, withText); got != want {
				t.Errorf("%s (with the text: %v): %q, want %q", c.name, withText, got, want)
			}
		}
	}
}

// sheetTopics returns the topics of the sheet under which the tolls of otherArticle come.
func sheetTopics(t *testing.T, claims []sheetClaim, withText bool) string {
	t.Helper()
	corpus, before := sheetCorpus(t, claims, withText)
	g := Group(articlesOf(otherArticle), before)
	g.AddTo(corpus)
	topics := map[string]string{"15": "-", "43": "-"}
	for _, c := range corpus.Claims {
		switch {
		case c.Source.ID == "sheet" && c.Confidence != 0, c.Source.TextPath != "" && c.Source.ID != "sheet":
			t.Errorf("the claim %q of %s is none of the sheet", c.Value.Text, c.Source.ID)
		case c.Source.ID != "sheet" && slices.ContainsFunc(claims, func(own sheetClaim) bool { return own.topic == c.Topic }):
			topics[c.Value.Text] = c.Topic
		}
	}
	if n := len(corpus.Sources); n != 2 {
		t.Errorf("%d sources, want the sheet and the article", n)
	}
	return topics["15"] + " " + topics["43"]
}

// sheetCorpus returns a corpus with a sheet of sheetArticle.
func sheetCorpus(t *testing.T, claims []sheetClaim, withText bool) (*facts.Corpus, Options) {
	t.Helper()
	corpus, _ := facts.Load(facts.LoadOptions{})
	var own []*facts.Claim
	for _, c := range claims {
		v, err := measure.Reader{}.Parse(c.value, measure.Count)
		if err != nil {
			t.Fatal(err)
		}
		own = append(own, &facts.Claim{Topic: c.topic, Value: v, Context: &facts.Context{Quote: c.quote, At: c.at}})
	}
	text := articlesOf(sheetArticle)[0]
	text.Source = &facts.Source{ID: "sheet"}
	corpus.Add(text.Source, own)
	opt := Options{Corpus: corpus}
	if withText {
		opt.Texts = given(text)
	}
	return corpus, opt
}

// TestSheetTextUnread holds that a text is read only for sheets that quote it.
func TestSheetTextUnread(t *testing.T) {
	_, opt := sheetCorpus(t, []sheetClaim{{"x1/a", "12", "", ""}}, true)
	opt.Texts = func([]*facts.Source) []Article {
		t.Error("the text was read")
		return nil
	}
	Group(articlesOf(otherArticle), opt)
}

// TestSheetTextExplained holds that explain tells of the text's words.
func TestSheetTextExplained(t *testing.T) {
	corpus, opt := sheetCorpus(t, []sheetClaim{{"x1/a", "12", "killed 12 people", ""}}, true)
	g := Group(articlesOf(otherArticle), opt)
	g.AddTo(corpus)
	if why := strings.Join(g.Explain("x1/a"), "\n"); !strings.Contains(why, "“12” (sheet, line 5)") || !strings.Contains(why, "both are deaths") {
		t.Error(why)
	}
}

// TestTopicsOfSheetsApart holds that claims of one value under two topics of sheets
// stay two, however alike they are told.
func TestTopicsOfSheetsApart(t *testing.T) {
	for _, withText := range []bool{true, false} {
		corpus, opt := sheetCorpus(t, []sheetClaim{
			{"dorvik-fire/deaths", "12", "killed 12 people", ""}, {"dorvik-fire/fires", "12", "had put out 12 fires", ""}}, withText)
		g := Group(articlesOf("Fire in Dorvik\n\nThe fire in Dorvik killed 12 people."), opt)
		g.AddTo(corpus)
		for _, topic := range g.Topics {
			for _, c := range topic.Claims {
				if c.Sheet != nil && c.Sheet.Topic != topic.Name {
					t.Errorf("%s is under %s", c.Sheet.Topic, topic.Name)
				}
			}
		}
		if f := compare.Compare(corpus, compare.Options{}).Findings; slices.ContainsFunc(f, func(f compare.Finding) bool { return f.Kind == compare.Conflict }) {
			t.Errorf("a conflict: %v", f)
		}
	}
}

// TestNamesOfSheetsStayTheirs holds that what an article states, and no claim of a sheet
// is about, comes under no name that the sheet has: not under that which its number makes,
// nor under that of a day which cannot be told.
func TestNamesOfSheetsStayTheirs(t *testing.T) {
	const article = "Fire in Dorvik\n\nThe fire in Dorvik killed 12 people.\n\nIn 1994 a fire in Dorvik had killed 60 people.\n\nThe fire in Dorvik will be looked into on 3 May 2024."
	alone := Group(articlesOf(article), Options{})
	for i := range alone.Topics {
		name := alone.Topics[i].Name
		for _, own := range [][]string{{name}, {name, name + "-2"}, {name, name + "-2", name + "-3"}} {
			corpus, _ := facts.Load(facts.LoadOptions{})
			src := &facts.Source{ID: "sheet"}
			var claims []*facts.Claim
			for _, topic := range own {
				claims = append(claims, &facts.Claim{Source: src, Topic: topic, Value: measure.Value{Text: "last week", Kind: measure.Date}, Context: &facts.Context{}})
			}
			corpus.Add(src, claims)
			g := Group(articlesOf(article), Options{Corpus: corpus})
			g.AddTo(corpus)
			for _, c := range corpus.Claims {
				if c.Source != src && slices.Contains(own, c.Topic) {
					t.Errorf("%q of the article is under %s of the sheet", c.Value.Text, c.Topic)
				}
			}
		}
	}
}
