package topic

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"crosscheck/compare"
	"crosscheck/facts"
	"crosscheck/facts/measure"
	"crosscheck/prose/statement"
)

// articlesOf reads texts as articles of 15 May 2024, named a, b, c …
func articlesOf(texts ...string) []Article {
	var out []Article
	for i, text := range texts {
		a, _ := NewArticle(File{Name: string(rune('a'+i)) + ".txt", Data: []byte(text), Published: "2024-05-15"}, statement.Options{})
		out = append(out, a)
	}
	return out
}

// conflicts returns the reasons of what is found, sorted.
func conflicts(articles []Article) []string {
	_, found := compareArticles(articles)
	var out []string
	for _, f := range found {
		out = append(out, f.Reason)
	}
	slices.Sort(out)
	return out
}

// holdConflicts asks that texts are at odds as said, and not otherwise.
func holdConflicts(t *testing.T, why, want string, texts ...string) {
	t.Helper()
	if got := strings.Join(conflicts(articlesOf(texts...)), "; "); got != want {
		t.Errorf("%s: found %q, want %q", why, got, want)
	}
}

func TestGroup(t *testing.T) {
	const lead = "Fire in Dorvik\n\nA fire broke out in a factory in Dorvik on Monday"
	for _, c := range []struct{ why, a, b, want string }{
		{"two tolls", lead + ", killing 12 people.", lead + ". Fourteen people were killed.", "12 and fourteen exclude one another"},
		{"one toll", lead + ", killing 12 people.", lead + ". Twelve people were killed.", ""},
		{"a clock with another zone's, and local time", lead + ". The fire broke out at 3:52 a.m. (0052 GMT).", lead + ". The fire broke out at 3:25 a.m. local time.", "3:25 a.m. local time and 3:52 a.m. (0052 GMT) exclude one another"},
		{"a clock with another zone's, and that zone", lead + ". The fire broke out at 3:52 a.m. (0052 GMT).", lead + ". The fire broke out at 0052 GMT.", ""},
		{"a bound", lead + ", killing at least 12 people.", lead + ". Fourteen people were killed.", ""},
		{"killed and injured", lead + ", killing 12 people.", lead + ". Fourteen people were injured.", ""},
		{"another fire", lead + ", killing 12 people.", lead + ". In 1994 a fire killed 60 people in Harn.", ""},
		{"who claims the deed", lead + ". A group called Black Dawn claimed responsibility in a letter.", lead + ". A group called the Green Hand claimed responsibility in a letter.", "Black Dawn and Green Hand exclude one another"},
		{"who claims another deed", lead + ". A group called Black Dawn claimed responsibility in a letter.", lead + ". A group called the Green Hand claimed responsibility for a bombing in Harn in 2019.", ""},
		{"unlike people", lead + ", killing 12 firefighters.", lead + ", killing three children.", ""},
		{"a part", lead + ", killing 12 people.", lead + ". Thirty people were killed, 14 of them women.", "12 and thirty exclude one another"},
		{"room for some and some", "Ferry sinks off Maro\n\nThe ferry Santa Clara sank off Maro on Thursday. The ferry carried 198 passengers.", "Ferry sinks off Maro\n\nThe ferry Santa Clara sank off Maro on Thursday. The ferry was licensed to carry 160 passengers.", ""},
		{"a conversion", "Waves of 10 meters (35 feet) hit Dorvik on Monday.", "Waves of 35 feet hit Dorvik on Monday.", ""},
		{"no conversion", "Waves of 10 meters hit Dorvik on Monday.", "Waves of 35 feet hit Dorvik on Monday.", "10 meters and 35 feet exclude one another"},
		{"corrected", lead + ", killing 12 people.", lead + ". The fire killed 12 people, not 15.", ""},
	} {
		holdConflicts(t, c.why, c.want, c.a, c.b)
		if got := strings.Join(conflicts(articlesOf(c.b, c.a)), "; "); (got == "") != (c.want == "") {
			t.Errorf("%s, mirrored: found %q, want %q", c.why, got, c.want)
		}
	}
}

// TestOrder holds that the order in which articles are given changes nothing.
// TestListedNames holds that names of a list do not lie in one another.
func TestListedNames(t *testing.T) {
	for _, c := range []struct {
		text string
		want [][2]string
	}{
		{"A bridge fell in Naples, Italy, on Monday.", [][2]string{{"naples", "italy"}}},
		{"The court heard Bo Falk, Ada Lind and Per Moe on Monday.", nil},
		{"The court heard Bo Falk, Ada Lind, Per Moe, Kai Holm and others.", nil},
		{"They met in Harn, Dorvik or Velm on Monday.", nil},
		{"They met in the village of Harn in Dorvik on Monday.", [][2]string{{"harn", "dorvik"}}},
	} {
		var got [][2]string
		for k := range Group(articlesOf(c.text), Options{}).within {
			got = append(got, k)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.text, got, c.want)
		}
	}
}

func TestOrder(t *testing.T) {
	if raced {
		t.Log("the race detector: every third cluster; all of them without it, see .ci/run")
	}
	for i, c := range clusters(t, true) {
		if raced && i%3 > 0 {
			continue
		}
		var forth, back []Article
		for _, a := range c.grouping.articles {
			forth = append(forth, *a.Article)
		}
		back = slices.Clone(forth)
		slices.Reverse(back)
		if diff := cmp.Diff(summary(forth), summary(back)); diff != "" {
			t.Errorf("%s: the order of articles matters (-forth +back)\n%s", c.name, diff)
		}
	}
}

func summary(articles []Article) []string {
	g, found := compareArticles(articles)
	var out []string
	for _, f := range found {
		out = append(out, fmt.Sprint(f.Kind, f.Severity, f.Topic, f.Reason, f.Confidence))
	}
	for _, t := range g.Topics {
		out = append(out, fmt.Sprint(t.Name, t.Label, len(t.Claims), t.Confidence))
	}
	return out
}

// TestSheetTeaches holds that a text's statement joins the topic of a sheet.
func TestSheetTeaches(t *testing.T) {
	corpus, _ := facts.Load(facts.LoadOptions{})
	v, _ := measure.Reader{}.Parse("15", measure.Count)
	corpus.Add(&facts.Source{ID: "sheet"}, []*facts.Claim{{Topic: "dorvik-fire/deaths", Value: v,
		Context: &facts.Context{Quote: "15 people were killed in the fire in Dorvik"}}})
	g := Group(articlesOf("Fire in Dorvik\n\nA fire in a factory in Dorvik killed 12 people on Monday."), Options{Corpus: corpus})
	g.AddTo(corpus)
	res := compare.Compare(corpus, compare.Options{})
	if len(res.Findings) == 0 || res.Findings[0].Kind != compare.Conflict || res.Findings[0].Topic != "dorvik-fire/deaths" {
		t.Errorf("the article's toll did not join the sheet's topic: %v", res.Findings)
	}
}

// TestWords holds that stems bring forms of a word together, and only those.
func TestWords(t *testing.T) {
	for _, same := range [][2]string{{"injured", "injuries"}, {"capsized", "capsizes"}, {"kills", "killing"}, {"dead", "died"},
		{"blast", "explosion"}, {"shook", "shaking"}, {"stopped", "stops"}, {"ferries", "boat"}} {
		a, _ := knowledge().term(same[0])
		if b, _ := knowledge().term(same[1]); a != b {
			t.Errorf("%q is %q, %q is %q; want the same", same[0], a, same[1], b)
		}
	}
	for _, unlike := range [][2]string{{"killed", "injured"}, {"fire", "flood"}, {"bus", "boat"}} {
		a, _ := knowledge().term(unlike[0])
		if b, _ := knowledge().term(unlike[1]); a == b {
			t.Errorf("%q and %q are both %q", unlike[0], unlike[1], a)
		}
	}
}

// FuzzGroup holds that no text stops the grouping, and that every claim's
// place is that of its value.
func FuzzGroup(f *testing.F) {
	files := pairs(f)
	for _, c := range files {
		f.Add(c.docs["a.txt"].Text, c.docs["b.txt"].Text)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		articles := articlesOf(a, b)
		corpus := &facts.Corpus{Topics: &facts.Topics{}}
		g := Group(articles, Options{Corpus: corpus})
		g.AddTo(corpus)
		for _, c := range corpus.Claims {
			if c.Confidence <= 0 || c.Confidence > 1 || c.Topic == "" || strings.HasPrefix(c.Topic, "/") || strings.HasSuffix(c.Topic, "/") {
				t.Errorf("claim %q on %q with confidence %v", c.Value.Text, c.Topic, c.Confidence)
			}
		}
		for i := range g.Topics {
			g.Explain(g.Topics[i].Name)
		}
	})
}
