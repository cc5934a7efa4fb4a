package topic

import (
	"testing"

	"crosscheck/compare"
	"crosscheck/facts"
)

// FuzzSheetText holds that no text and no quote stops the grouping, and that every claim
// of a sheet stays under its topic with its value.
func FuzzSheetText(f *testing.F) {
	for _, c := range pairs(f) {
		f.Add(c.docs["a.txt"].Text, c.docs["b.txt"].Text, "12 people", "line 3")
	}
	f.Add(sheetArticle, otherArticle, "12", "para 2")
	f.Fuzz(func(t *testing.T, a, b, quote, at string) {
		articles := articlesOf(a, b)
		corpus := &facts.Corpus{Topics: &facts.Topics{}}
		claims := proposed(articles[0])
		was := map[*facts.Claim]string{}
		for i, c := range claims {
			if i%3 == 2 {
				ctx := *c.Context
				ctx.Quote, ctx.At, c.Context = quote, at, &ctx
			}
			was[c] = c.Topic + c.Value.Text
		}
		corpus.Add(articles[0].Source, claims)
		g := Group(articles[1:], Options{Corpus: corpus, Texts: given(articles[0])})
		g.AddTo(corpus)
		for _, c := range corpus.Claims {
			if own := c.Source == articles[0].Source; own != (c.Confidence == 0) || own && was[c] != c.Topic+c.Value.Text {
				t.Errorf("claim %q on %q with confidence %v", c.Value.Text, c.Topic, c.Confidence)
			}
		}
		compare.Compare(corpus, compare.Options{})
		for i := range g.Topics {
			g.Explain(g.Topics[i].Name)
		}
	})
}
